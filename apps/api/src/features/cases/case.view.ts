import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseRisk } from '@wushe/policy-packs';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Role } from '../../platform/permissions/role.js';
import { CaseFile } from './case.entity.js';
import { MatchReason, MatchStrength } from './case-match.rules.js';
import { CaseAction, CaseDetail, CaseDueKind, CaseOutcome, ConsentHow, ContactManner } from './case.rules.js';

registerEnumType(MatchStrength, {
  name: 'CaseMatchStrength',
  description: 'How sure it is that a file is of the same person.',
});
registerEnumType(MatchReason, {
  name: 'CaseMatchReason',
  description: 'What agrees between a person and a file.',
});
registerEnumType(ConsentHow, { name: 'CaseConsentHow', description: 'How somebody said yes.' });
registerEnumType(ContactManner, {
  name: 'CaseContactManner',
  description: 'How the worker met the person, or tried to.',
});
registerEnumType(CaseOutcome, {
  name: 'CaseOutcome',
  description: 'What came of a case by the worker’s word.',
});
registerEnumType(CaseDetail, { name: 'CaseDetail', description: 'What an action wants beside the version.' });
registerEnumType(CaseDueKind, { name: 'CaseDueKind', description: 'What somebody must do for a case.' });

/** A file that may be of the same person. */
@ObjectType({ description: 'A file that may be of the same person; nothing of what it says is told.' })
export class CaseMatch {
  @Field(() => ID, { description: 'The file; only its own worker can open it.' })
  id: string;

  @Field(() => MatchStrength, { description: 'How sure it is.' })
  strength: MatchStrength;

  @Field(() => [MatchReason], { description: 'What agrees.' })
  reasons: MatchReason[];

  @Field(() => ID, { description: 'Township or county whose station can be asked.' })
  placeCode: string;

  @Field({ description: 'Whether somebody still works on it.' })
  isOpen: boolean;

  @Field(() => Int, { description: 'Year in which it was opened.' })
  openedIn: number;

  @Field({ description: 'Whether it is the asker’s own.' })
  isMine: boolean;
}

/** A file just opened. */
@ObjectType({
  description: 'A case just opened, with the code to hand to the person; the code is told this once.',
})
export class CaseReceipt {
  @Field(() => CaseFile, { description: 'The case.' })
  file: CaseFile;

  @Field({ description: 'Twelve digits with which the person sees who read the file.' })
  code: string;
}

/** Who the person is. */
@ObjectType({ description: 'Who the person of a case is.' })
export class CaseClient {
  @Field({ description: 'Name.' })
  name: string;

  @Field(() => Int, { nullable: true, description: 'Year of birth.' })
  bornIn: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the identity document.' })
  idNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile phone.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Household.' })
  household: string | null;
}

/** An entry of a file. */
@ObjectType({ description: 'Something written into a file; never changed afterwards.' })
export class CaseEntryView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => CaseAction, { description: 'With which step it was written.' })
  action: CaseAction;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field({ description: 'By whom.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'The words.' })
  words: string | null;

  @Field(() => CaseRisk, { nullable: true, description: 'Of an assessment: the risk.' })
  risk: CaseRisk | null;

  @Field(() => ConsentHow, { nullable: true, description: 'Of a consent: how it was given.' })
  consentHow: ConsentHow | null;

  @Field(() => [String], { description: 'Of a plan: its goals.' })
  goals: string[];

  @Field(() => DayScalar, { nullable: true, description: 'Of a contact: its day.' })
  on: string | null;

  @Field(() => ContactManner, { nullable: true, description: 'Of a contact: how.' })
  manner: ContactManner | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a contact: whether the person was met.' })
  isMade: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Of a contact: minutes.' })
  minutes: number | null;

  @Field(() => CaseOutcome, { nullable: true, description: 'Of a closure: what came of it.' })
  outcome: CaseOutcome | null;
}

/** That somebody read the file on a day. */
@ObjectType({ description: 'That somebody read a file on a day, or came upon it by a search.' })
export class CaseReading {
  @Field(() => ID, { description: 'Stable until the same reader reads again on the day.' })
  id: string;

  @Field(() => Date, { description: 'When, the last time on the day.' })
  at: Date;

  @Field(() => Int, { description: 'How often on the day.' })
  times: number;

  @Field({ description: 'Who.' })
  reader: string;

  @Field(() => Role, { nullable: true, description: 'The hat they wore.' })
  role: Role | null;

  @Field({ description: 'Whether it was only found by a search, not opened.' })
  isSearch: boolean;
}

/** A file opened. */
@ObjectType({ description: 'A case file opened; that it was, is noted for the person to see.' })
export class OpenedCase {
  @Field(() => CaseFile, { description: 'Its course.' })
  file: CaseFile;

  @Field(() => CaseClient, { description: 'Who the person is.' })
  client: CaseClient;

  @Field(() => [CaseEntryView], { description: 'Everything written, oldest first.' })
  entries: CaseEntryView[];

  @Field(() => [CaseReading], { description: 'Who read it before, newest first, at most 50 lines.' })
  readings: CaseReading[];

  @Field(() => Int, {
    description:
      'Visits that its risk wants after the plan and that were not made; above 0 only the supervisor ends it, with a reason.',
  })
  visitsLacking: number;

  @Field({
    description:
      'Whether only the supervisor may end it today and the asker is none: its risk was grave and its follow-up is not due yet.',
  })
  awaitsSupervisor: boolean;
}

/** Something due. */
@ObjectType({ description: 'Something to be done for a case.' })
export class CaseDue {
  @Field(() => ID, { description: 'Stable within one answer.' })
  id: string;

  @Field(() => CaseDueKind, { description: 'What.' })
  kind: CaseDueKind;

  @Field(() => ID, { description: 'The case; of a referral that waits for an answer, the referral.' })
  caseId: string;

  @Field({ description: 'Readable number.' })
  number: string;

  @Field({ description: 'What the worker calls it; empty for a referral that waits for an answer.' })
  alias: string;

  @Field(() => ID, { description: 'The social worker in charge, by the register.' })
  workerId: string;

  @Field(() => String, { nullable: true, description: 'Who works on it, where that is somebody else.' })
  worker: string | null;

  @Field(() => CaseRisk, { nullable: true, description: 'The risk; null before it is assessed.' })
  risk: CaseRisk | null;

  @Field(() => DayScalar, { description: 'By when.' })
  dueOn: string;

  @Field(() => Int, { description: 'Days late, 0 on the day and before.' })
  daysLate: number;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this case, now or in another state.' })
export class AllowedCaseAction {
  @Field(() => CaseAction, { description: 'The action.' })
  action: CaseAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field(() => [CaseDetail], { description: 'What it wants.' })
  wants: CaseDetail[];
}

/** Who could take a case. */
@ObjectType({ description: 'A social worker who could take a case or a referral.' })
export class CaseColleague {
  @Field(() => ID, { description: 'Their record.' })
  workerId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => ID, { description: 'Where they serve.' })
  regionCode: string;
}

/** What a person gets who asks for a copy. */
@ObjectType({ description: 'Everything a file holds, written out for the person.' })
export class CaseExport {
  @Field({ description: 'Name for the file.' })
  fileName: string;

  @Field({ description: 'JSON: who the person is, the entries, the referrals and the readings.' })
  text: string;
}

/** What a person sees of their own case by its code. */
@ObjectType({
  description: 'One’s own case by its code: where it stands and who read it, nothing of what it says.',
})
export class MyCase {
  @Field({ description: 'Readable number.' })
  number: string;

  @Field({ description: 'Whether somebody still works on it.' })
  isOpen: boolean;

  @Field({ description: 'Who works on it.' })
  worker: string;

  @Field(() => ID, { description: 'Where.' })
  placeCode: string;

  @Field(() => DayScalar, { nullable: true, description: 'Since when a copy is asked for.' })
  exportAskedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Since when erasure is asked for.' })
  erasureAskedOn: string | null;

  @Field({ description: 'Whether it is tied to the asker’s account.' })
  isMine: boolean;

  @Field(() => [CaseReading], { description: 'Who read it, newest first, at most 50 lines.' })
  readings: CaseReading[];
}

/** A list of files. */
@ObjectType({ description: 'Case files, newest first.' })
export class CaseFileConnection extends connectionOf(CaseFile) {}
