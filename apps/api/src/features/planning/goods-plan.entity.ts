import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Urgency } from '@wushe/policy-packs';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { GoodsReason } from './goods-plan.rules.js';

registerEnumType(GoodsReason, {
  name: 'GoodsReason',
  description: 'Why a part gets less goods than it asks for.',
});

/** Goods of one kind. */
@ObjectType({ description: 'Goods of one name and unit: asked for, on hand, and given by the plan.' })
export class GoodsKind {
  @Field({ description: 'Name as the needs have it.' })
  name: string;

  @Field({ description: 'Unit they are counted in.' })
  unit: string;

  @Field(() => Int, { description: 'Units asked for that nobody has given.' })
  wanted: number;

  @Field(() => Int, { description: 'Units on hand in the city that have not expired.' })
  onHand: number;

  @Field(() => Int, { description: 'Units the plan gives.' })
  given: number;
}

/** What a plan of goods found. */
@ObjectType({ description: 'What a plan of goods found.' })
export class GoodsResult {
  @Field(() => Int, { description: 'Parts of needs that ask for goods.' })
  parts: number;

  @Field(() => Int, { description: 'Of them those that get all they ask for.' })
  fulfilled: number;

  @Field(() => Int, { description: 'Lots with something on hand.' })
  lots: number;

  @Field(() => Int, { description: 'Pairs of a lot and a part it may serve.' })
  pairs: number;

  @Field(() => Int, { description: 'Proven distance from the best in millionths.' })
  gapMillionths: number;

  @Field(() => Int, { description: 'Units that are planned together: 1, unless very much is asked for.' })
  seatSize: number;

  @Field(() => Int, { description: 'How long it took.' })
  milliseconds: number;

  @Field(() => [GoodsKind], { description: 'By kind, the scarcest first.' })
  kinds: GoodsKind[];
}

/** Who should be given which goods; people allocate them. */
@ObjectType({ description: 'Who should be given which goods. A charity allocates them line by line.' })
@Entity('goods_plans')
export class GoodsPlan {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region it is for.' })
  @Column('text')
  regionCode: string;

  @Column('uuid')
  requestedById: string;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'When it was made.' })
  @Column('timestamptz')
  madeAt: Date;

  @Field(() => GoodsResult, { description: 'What was found.' })
  @Column('jsonb')
  result: GoodsResult;
}

/** So much of a lot for a part of a need, or so much that nobody can give. */
@ObjectType({ description: 'So much of a lot for a part of a need, or so much that nobody can give.' })
@MayChange()
@Entity('goods_plan_lines')
export class GoodsPlanLine {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  planId: string;

  @Column('text')
  regionCode: string;

  @Column('uuid')
  needId: string;

  @Field(() => ID, { description: 'The part of the need.' })
  @Column('uuid')
  partId: string;

  @Column('uuid', { nullable: true })
  lotId: string | null;

  @Field(() => Int, { description: 'Units given, or missing where there is no lot.' })
  @Column('int')
  quantity: number;

  @Field(() => Int, { nullable: true, description: 'Great-circle metres; null when a point is missing.' })
  @Column('int', { nullable: true })
  metres: number | null;

  @Field(() => GoodsReason, { nullable: true, description: 'Why units are missing.' })
  @Column('text', { nullable: true })
  reason: GoodsReason | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Units of fitting lots that go to needs of the urgency below.',
  })
  @Column('int', { nullable: true })
  blockedBy: number | null;

  @Field(() => Urgency, { nullable: true, description: 'The urgency of the needs to which most of them go.' })
  @Column('text', { nullable: true })
  blockedByUrgency: Urgency | null;

  @Column('uuid', { nullable: true })
  allocationId: string | null;

  /** The desk wants this lot not to go to this part: no later plan of the region suggests it. */
  @Column('boolean')
  isExcluded: boolean;

  @Field(() => String, { nullable: true, description: 'The refusal’s code when it could not be allocated.' })
  @Column('text', { nullable: true })
  refusedWith: string | null;
}
