import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DayScalar, MoneyScalar } from '../../platform/graphql/scalars.js';
import { AwardApplication } from './award.entity.js';
import { AwardAction, AwardState } from './award.rules.js';
import { AwardOutcome } from '@wushe/awards';
import { AwardName } from './award-name.view.js';
import { EligibilityExplanationView } from './explanation.view.js';
import { AwardProgrammeView } from './programme.view.js';

/** What a programme says of a person. */
@ObjectType({
  description: 'What a programme says of a social worker today, and what they have applied for.',
})
export class AwardOutlook {
  @Field(() => AwardProgrammeView, { description: 'The programme.' })
  programme: AwardProgrammeView;

  @Field(() => ID, { description: 'The social worker.' })
  workerId: string;

  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => EligibilityExplanationView, { description: 'Whether they may apply, when, and why.' })
  explanation: EligibilityExplanationView;

  @Field(() => AwardApplication, { nullable: true, description: 'The latest application; null: none.' })
  application: AwardApplication | null;

  @Field({ description: 'Whether the asker may begin an application now.' })
  mayBegin: boolean;
}

/** A step. */
@ObjectType({ description: 'One step in the life of an application.' })
export class AwardStepView {
  @Field(() => AwardAction, { description: 'What was done.' })
  action: AwardAction;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'By whom; null: by the product itself or the public.' })
  by: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the rule that a rejection named.' })
  rule: string | null;
}

/** An objection or appeal. */
@ObjectType({ description: 'What the public holds against an award, or the applicant against a rejection.' })
export class AwardObjectionView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field({ description: 'Whether it is the applicant’s appeal.' })
  isAppeal: boolean;

  @Field(() => Date, { description: 'When it came.' })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The words; of an objection only those who decide read them.',
  })
  words: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was right; null: no answer yet.' })
  isUpheld: boolean | null;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  answer: string | null;
}

/** Who is paid where. */
@ObjectType({ description: 'Who is paid where, masked; the numbers themselves are only in the bank’s file.' })
export class AwardPayeeView {
  @Field({ description: 'Last four places of the identity card.' })
  identityEnding: string;

  @Field({ description: 'The bank.' })
  bank: string;

  @Field({ description: 'Last four digits of the account.' })
  accountEnding: string;
}

/** A paper and whether it is there. */
@ObjectType({ description: 'A paper that the programme wants, and whether it is there.' })
export class AwardPaperState {
  @Field({ description: 'Stable code.' })
  code: string;

  @Field(() => AwardName, { description: 'Its name.' })
  name: AwardName;

  @Field({
    description: 'Whether it was put in as a file, or the applicant says it is there and can be shown.',
  })
  isThere: boolean;
}

/** Another award of the same identity. */
@ObjectType({
  description: 'Another award of the same identity, found by keyed hash without opening either file.',
})
export class OtherAward {
  @Field({ description: 'Code of the programme.' })
  programme: string;

  @Field(() => AwardState, { description: 'Where it stands.' })
  state: AwardState;

  @Field({ description: 'Name of the city or county it lies in.' })
  place: string;

  @Field(() => DayScalar, { nullable: true, description: 'Day of its application.' })
  appliedOn: string | null;
}

/** Whether a decision can be recomputed. */
@ObjectType({
  description: 'What the frozen input of an application gives today, and what the register would say now.',
})
export class AwardRecomputation {
  @Field({ description: 'Whether the frozen input still gives the answer that was kept.' })
  stands: boolean;

  @Field({ description: 'SHA-256 of the frozen input, in hexadecimal.' })
  sha256: string;

  @Field(() => DayScalar, { description: 'The day the rules looked on.' })
  onDay: string;

  @Field(() => AwardOutcome, {
    description: 'How the rules answer for that day by what the register says now.',
  })
  nowOutcome: AwardOutcome;

  @Field(() => [String], { description: 'Rules that stand in the way by what the register says now.' })
  nowFailing: string[];
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take, now or in another state.' })
export class AllowedAwardAction {
  @Field(() => AwardAction, { description: 'The action.' })
  action: AwardAction;

  @Field({ description: 'Whether it can be taken now.' })
  isOpen: boolean;

  @Field({ description: 'Whether it is not taken without a reason.' })
  wantsReason: boolean;
}

/** An award on notice. */
@ObjectType({ description: 'An award that the public may object to while its notice runs.' })
export class AwardNotice {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => AwardName, { description: 'The programme.' })
  programme: AwardName;

  @Field({ description: 'Name of the person.' })
  name: string;

  @Field({ description: 'Where they work.' })
  place: string;

  @Field(() => String, { nullable: true, description: 'The employer, where it is an organization.' })
  employer: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'How much, in fen.' })
  amount: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day on which one may object.' })
  noticeEndsOn: string | null;
}

/** A list of notices. */
@ObjectType({ description: 'Awards on notice, newest first.' })
export class AwardNoticeConnection extends connectionOf(AwardNotice) {}

/** A list of applications. */
@ObjectType({ description: 'Applications for awards, newest first.' })
export class AwardApplicationConnection extends connectionOf(AwardApplication) {}
