import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ConsentHow } from './case.rules.js';
import { CaseReferralAction, CaseReferralState } from './referral.rules.js';

registerEnumType(CaseReferralState, {
  name: 'CaseReferralState',
  description: 'Where a case’s referral stands.',
});
registerEnumType(CaseReferralAction, {
  name: 'CaseReferralAction',
  description: 'What can be done with a case’s referral.',
});

/** Part of a case passed on, with the person's recorded consent, to a social worker or an organization. */
@ObjectType({
  description:
    'Part of a case passed on with the person’s recorded consent; its letter is sealed and read by the two sides only.',
})
@MayChange()
@Entity('case_referrals')
export class CaseReferral {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  caseId: string;

  @Field({ description: 'Readable number of the case.' })
  @Column('text')
  number: string;

  @Column('uuid')
  madeById: string;

  /** The receiving social worker, by the register. */
  @Column('uuid', { nullable: true })
  toWorkerId: string | null;

  @Column('uuid', { nullable: true })
  toOrganizationId: string | null;

  @Field({ description: 'Whether the whole case goes over: who accepts it becomes its worker.' })
  @Column('boolean')
  isTransfer: boolean;

  @Field(() => ConsentHow, {
    nullable: true,
    description:
      'How the person agreed; null: passed on without, by a supervisor, with the reason in the letter.',
  })
  @Column('text', { nullable: true })
  consentHow: ConsentHow | null;

  @Field(() => CaseReferralState, { description: 'Where it stands.' })
  @Column('text')
  state: CaseReferralState;

  @Field(() => Date, { description: 'Since when it stands so.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => DayScalar, { description: 'By when an answer is expected.' })
  @Column('date')
  dueOn: string;

  /** What the receiver is told, and the answers, sealed with the file's key. */
  @Column('text')
  letterSealed: string;

  @Column('text', { nullable: true })
  answerSealed: string | null;

  @Field(() => Date, { description: 'When it was made.' })
  @Column('timestamptz')
  createdAt: Date;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}
