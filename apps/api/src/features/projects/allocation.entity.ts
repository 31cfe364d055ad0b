import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { money } from '../../platform/db/columns.js';
import { MayChange } from '../../platform/db/rights.js';
import { AllocationAction, AllocationKind, AllocationState } from './allocation.rules.js';

registerEnumType(AllocationKind, { name: 'AllocationKind', description: 'What a project was given.' });
registerEnumType(AllocationState, { name: 'AllocationState', description: 'Where an allocation stands.' });
registerEnumType(AllocationAction, {
  name: 'AllocationAction',
  description: 'What can be done with an allocation.',
});

/** A charity resource given to a project: joins the project to one row of one of the three ledgers. */
@ObjectType({
  description: 'A charity resource given to a project; only what its receiver confirmed counts.',
})
@MayChange()
@Entity('allocations')
export class Allocation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  @Field(() => ID, { description: 'The project.' })
  @Column('uuid')
  projectId: string;

  @Column('uuid')
  needId: string;

  @Field(() => ID, { nullable: true, description: 'The part of the need it serves, if it was named.' })
  @Column('uuid', { nullable: true })
  needPartId: string | null;

  @Field(() => AllocationKind, { description: 'What was given.' })
  @Column('text')
  kind: AllocationKind;

  @Field(() => ID, { description: 'The fund, lot or offer it comes from.' })
  @Column('uuid')
  resourceId: string;

  @Column('uuid')
  giverId: string;

  @Column('uuid', { nullable: true })
  transferId: string | null;

  @Column('uuid', { nullable: true })
  movementId: string | null;

  @Column('uuid', { nullable: true })
  bookingId: string | null;

  @Field(() => Float, { description: 'How much: fen for money, else units of the lot or the offer; whole.' })
  @Column('bigint', { transformer: money })
  amount: number;

  @Field(() => AllocationState, { description: 'Where it stands.' })
  @Column('text')
  state: AllocationState;

  @Field(() => Date, { description: 'When it was given.' })
  @Column('timestamptz')
  madeAt: Date;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  @Field(() => Date, { nullable: true, description: 'When the receiver confirmed that it came.' })
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  confirmedById: string | null;

  @Field(() => Date, { nullable: true, description: 'When it went back.' })
  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it went back.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  /** What the browser made up for this form, so that a second tap gives nothing twice. */
  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}
