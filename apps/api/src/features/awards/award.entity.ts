import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EligibilityExplanation } from '@wushe/awards';
import { AwardReviewer, type AwardApplicant } from '@wushe/policy-packs';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { money } from '../../platform/db/columns.js';
import { MayChange, MayDelete } from '../../platform/db/rights.js';
import { DayScalar, MoneyScalar } from '../../platform/graphql/scalars.js';
import { AwardAction, AwardState, type Telling } from './award.rules.js';

registerEnumType(AwardState, {
  name: 'AwardState',
  description: 'Where an application for an award stands.',
});
registerEnumType(AwardAction, {
  name: 'AwardAction',
  description: 'What can be done with an application for an award.',
});
/** Somebody's application for an award of a programme. What identifies them lies in AwardPayee. */
@ObjectType({
  description:
    'An application for an award: reviewed by employer, district and city in the order of its programme, shown to the public, approved, paid.',
})
@MayChange()
@Entity('award_applications')
export class AwardApplication {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Where the person works.' })
  @Column('text')
  regionCode: string;

  /** Code of the programme, and of the policy pack it stands in. */
  @Column('text')
  programme: string;
  @Column('text')
  pack: string;

  @Field(() => String, { nullable: true, description: 'Code of the tier granted; null in a draft.' })
  @Column('text', { nullable: true })
  tier: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The month it pays for, as YYYY-MM; null for an award that is paid once.',
  })
  @Column('text', { nullable: true })
  month: string | null;

  @Column('uuid')
  personId: string;
  @Column('uuid')
  workerId: string;
  /** The employer; null for who is employed by a community or station. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;
  @Column('text')
  applicant: AwardApplicant;

  @Field(() => AwardState, { description: 'Where it stands.' })
  @Column('text')
  state: AwardState;

  @Field(() => AwardReviewer, {
    nullable: true,
    description: 'Who has to act on it; null in a draft and when it is over or waits for its payment.',
  })
  @Column('text', { nullable: true })
  turn: AwardReviewer | null;

  /** Rises with each submission; nobody decides twice in a round. */
  @Column('int')
  round: number;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'How much, in fen, as the rules said at the submission; null in a draft.',
  })
  @Column('bigint', { nullable: true, transformer: money })
  amount: number | null;

  @Field({ description: 'What the applicant adds in words, at most 500 characters.' })
  @Column('text')
  statement: string;

  /** Papers the applicant says are there, by the code of the evidence. */
  @Column('text', { array: true })
  papers: string[];

  @Field(() => String, { nullable: true, description: 'Why it was sent back or rejected.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the rule that a rejection named.' })
  @Column('text', { nullable: true })
  rejectedRule: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day of the first submission, on which the rules look; null in a first draft.',
  })
  @Column('date', { nullable: true })
  appliedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day on which one may apply.' })
  @Column('date', { nullable: true })
  closesOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day on which the public may object.' })
  @Column('date', { nullable: true })
  noticeEndsOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day on which a rejection may be appealed.' })
  @Column('date', { nullable: true })
  appealEndsOn: string | null;

  @Column('uuid')
  begunById: string;

  @Field(() => Date, { description: 'When it was begun.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'Since when it stands so.' })
  @Column('timestamptz')
  stateSince: Date;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** Who is paid where: encrypted, found by keyed hash, never a GraphQL type. */
@MayChange()
@Entity('award_payees')
export class AwardPayee {
  @PrimaryColumn('uuid') applicationId: string;
  @Column('text') countyCode: string;
  /** One a version of the key, so that what was told under an older one still meets. */
  @Column('text', { array: true }) identityHashes: string[];
  @Column('text') identityEnding: string;
  /** The day of birth that the number of the card tells; null where it was told before that was kept. */
  @Column('text', { nullable: true }) birthDaySealed: string | null;
  @Column('text') holderSealed: string;
  @Column('text') bank: string;
  @Column('text') accountSealed: string;
  @Column('text') accountEnding: string;
}

/**
 * That an identity holds a benefit, by keyed hash only: the unique key over hash and benefit finds a second one in any
 * programme and region without opening either file. Given up when the application ends without payment.
 */
@MayDelete()
@Entity('award_benefits')
export class AwardBenefit {
  @PrimaryColumn('uuid') id: string;
  @Column('text') countyCode: string;
  @Column('text') identityHash: string;
  /** Code of a programme, or of a group of programmes that exclude each other. */
  @Column('text') benefit: string;
  @Column('uuid') applicationId: string;
}

/** What the rules said of one person on one day, with everything they looked at: whoever recomputes it gets the same. */
@Entity('award_evaluations')
export class AwardEvaluation {
  @PrimaryColumn('uuid') id: string;
  @Column('text') countyCode: string;
  @Column('uuid') applicationId: string;
  @Column('timestamptz') at: Date;
  /** The day the rules looked on. */
  @Column('date') onDay: string;
  /** Facts, rules with the values of their parameters, and the calendar, as one text. */
  @Column('text') frozen: string;
  @Column('text') sha256: string;
  /** The answer, as it was given. */
  @Column('jsonb') explanation: EligibilityExplanation;
}

/** One step of somebody in the life of an application; append-only. */
@Entity('award_decisions')
export class AwardDecision {
  @PrimaryColumn('uuid') id: string;
  @Column('text') countyCode: string;
  @Column('uuid') applicationId: string;
  @Column('int') round: number;
  @Column('text') action: AwardAction;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) rule: string | null;
  /** What the rules had said when it was taken. */
  @Column('uuid', { nullable: true }) evaluationId: string | null;
  @Column('uuid', { nullable: true }) byId: string | null;
  @Column('timestamptz') at: Date;
}

/** What somebody of the public holds against an award, or the applicant against a rejection. */
@MayChange()
@Entity('award_objections')
export class AwardObjection {
  @PrimaryColumn('uuid') id: string;
  @Column('text') countyCode: string;
  @Column('uuid') applicationId: string;
  /** An appeal is the applicant's, an objection is nobody's by name. */
  @Column('boolean') isAppeal: boolean;
  @Column('text') words: string;
  @Column('timestamptz') at: Date;
  @Column('boolean', { nullable: true }) isUpheld: boolean | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('uuid', { nullable: true }) answeredById: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}

/** That somebody was told about an award; once for each window and occasion. */
@Entity('award_tellings')
export class AwardTelling {
  @PrimaryColumn('uuid') id: string;
  @Column('text') countyCode: string;
  @Column('uuid') personId: string;
  @Column('text') programme: string;
  @Column('text') telling: Telling;
  @Column('date') opensOn: string;
  @Column('timestamptz') at: Date;
}

export const awardEntities = [
  AwardApplication,
  AwardPayee,
  AwardBenefit,
  AwardEvaluation,
  AwardDecision,
  AwardObjection,
  AwardTelling,
];
