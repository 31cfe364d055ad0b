import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceMark } from '@wushe/policy-packs';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';

/** A value that a published version gave a parameter of a programme; it holds until a later one. */
@Entity('award_parameter_values')
export class AwardParameterValue {
  @PrimaryColumn('uuid') id: string;
  @Column('text') countyCode: string;
  /** The region the programme holds in. */
  @Column('text') regionCode: string;
  @Column('text') programme: string;
  @Column('text') parameter: string;
  @Column('date') fromOn: string;
  @Column('jsonb') value: string | number;
  /** The document it was read in. */
  @Column('text') source: string;
  @Column('text') evidence: EvidenceMark;
  @Column('uuid') enteredById: string;
  @Column('timestamptz') enteredAt: Date;
}

/** What awards ask and no register here keeps. */
export const AwardFactKind = {
  /** A title of a leading talent. */
  nationalLeader: 'nationalLeader',
  cityLeader: 'cityLeader',
  /** An organization passed its last annual check, or is exempt from it. */
  agencyInOrder: 'agencyInOrder',
  /** A bad record of service. */
  badRecord: 'badRecord',
} as const;
export type AwardFactKind = (typeof AwardFactKind)[keyof typeof AwardFactKind];
registerEnumType(AwardFactKind, {
  name: 'AwardFactKind',
  description: 'What awards ask and no register here keeps: titles, annual checks, bad records.',
});

/** A title, an annual check or a bad record, with the document it was read in. */
@ObjectType({ description: 'A title, an annual check or a bad record, with the document it was read in.' })
@MayChange()
@Entity('award_facts')
export class AwardFact {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  @Field(() => AwardFactKind, { description: 'What it is.' })
  @Column('text')
  kind: AwardFactKind;

  @Column('uuid', { nullable: true })
  workerId: string | null;

  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Field(() => DayScalar, { description: 'First day.' })
  @Column('date')
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null while nothing ended it.' })
  @Column('date', { nullable: true })
  toOn: string | null;

  @Field({ description: 'The document it was read in.' })
  @Column('text')
  source: string;

  @Column('uuid')
  enteredById: string;

  @Field(() => Date, { description: 'When it was entered.' })
  @Column('timestamptz')
  enteredAt: Date;

  /** Set when it was entered by mistake: it never held. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}

export const programmeEntities = [AwardParameterValue, AwardFact];
