import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { DesignationAction, DesignationState, Verdict, type Evidence } from './designation.rules.js';

registerEnumType(DesignationState, {
  name: 'DesignationState',
  description: 'Where an application for a name stands.',
});
registerEnumType(DesignationAction, {
  name: 'DesignationAction',
  description: 'What can be done with an application for a name, or with the name.',
});
registerEnumType(Verdict, {
  name: 'DesignationVerdict',
  description: 'What an expert says of an application.',
});

/** A name that a place seeks or holds. */
@ObjectType({
  description:
    'A name that a place seeks or holds, such as a demonstration community: applied for, reviewed, shown to the public, named for a term, checked again.',
})
@MayChange()
@Entity('designations')
export class Designation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The place.' })
  @Column('text')
  regionCode: string;

  /** Code of the kind within its pack. */
  @Column('text')
  kind: string;

  /** The pack whose criteria and days it goes by. */
  @Column('text')
  pack: string;

  @Field(() => DesignationState, { description: 'Where it stands.' })
  @Column('text')
  state: DesignationState;

  @Field({ description: 'What the place says for itself, at most 1,000 characters.' })
  @Column('text')
  statement: string;

  /** The applicant's words by criterion, while it is a draft. */
  @Column('jsonb')
  words: Record<string, string>;

  /** Rises with each submission; experts judge one round. */
  @Column('int')
  round: number;

  @Field(() => String, { nullable: true, description: 'Why it was sent back, rejected or taken away.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Column('uuid')
  appliedById: string;

  @Field(() => Date, { description: 'When it was begun.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'Since when it stands so.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => DayScalar, { nullable: true, description: 'Last day on which one may object.' })
  @Column('date', { nullable: true })
  noticeEndsOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day of the name.' })
  @Column('date', { nullable: true })
  namedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day without the name, if nothing ends it before.',
  })
  @Column('date', { nullable: true })
  endsOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'When the name is to be looked at again.' })
  @Column('date', { nullable: true })
  recheckOn: string | null;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** What was counted for a place at a moment: at its submission, and at each check of the name. */
@Entity('designation_checks')
export class DesignationCheck {
  @PrimaryColumn('uuid')
  id: string;
  @Column('text')
  countyCode: string;
  @Column('uuid')
  designationId: string;
  @Column('timestamptz')
  at: Date;
  @Column('uuid')
  byId: string;
  /** The months counted, first days of each. */
  @Column('date')
  fromMonth: string;
  @Column('date')
  toMonth: string;
  @Column('jsonb')
  evidence: Evidence[];
}

/** An expert's part in one round. */
@MayChange()
@Entity('designation_reviews')
export class DesignationReview {
  @PrimaryColumn('uuid')
  id: string;
  @Column('text')
  countyCode: string;
  @Column('uuid')
  designationId: string;
  @Column('int')
  round: number;
  @Column('uuid')
  expertId: string;
  @Column('uuid')
  askedById: string;
  @Column('timestamptz')
  askedAt: Date;
  @Column('text', { nullable: true })
  verdict: Verdict | null;
  @Column('text', { nullable: true })
  words: string | null;
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}

/** What somebody of the public holds against a name. */
@MayChange()
@Entity('designation_objections')
export class DesignationObjection {
  @PrimaryColumn('uuid')
  id: string;
  @Column('text')
  countyCode: string;
  @Column('uuid')
  designationId: string;
  @Column('text')
  words: string;
  @Column('timestamptz')
  at: Date;
  @Column('boolean', { nullable: true })
  isUpheld: boolean | null;
  @Column('text', { nullable: true })
  answer: string | null;
  @Column('uuid', { nullable: true })
  answeredById: string | null;
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}

export const designationEntities = [Designation, DesignationCheck, DesignationReview, DesignationObjection];
