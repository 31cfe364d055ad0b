import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { CharityResource } from './charity-resource.js';
import { MovementKind } from './goods.rules.js';

registerEnumType(MovementKind, { name: 'MovementKind', description: 'Why goods came or went.' });

/** Goods of one kind, gift and date of expiry. */
@ObjectType({
  implements: () => [CharityResource],
  description: 'Goods of one kind, one gift and one date of expiry.',
})
@MayChange()
@Entity('goods_lots')
export class GoodsLot extends CharityResource {
  @Field({ description: 'Code of the resource category: goods/food.' })
  @Column('text')
  category: string;

  @Field({ description: 'Unit they are counted in: 箱, 台, 件.' })
  @Column('text')
  unit: string;

  @Field(() => Int, { description: 'How much was received.' })
  @Column('int')
  received: number;

  @Field(() => Int, { description: 'How much is still on hand.' })
  @Column('int')
  onHand: number;

  @Field(() => String, { nullable: true, description: 'Last day on which they may be handed out.' })
  @Column('date', { nullable: true })
  expiresOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name under which the donor wants to appear; null: anonymous.',
  })
  @Column('text', { nullable: true })
  donorName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the receipt that the charity gave the donor.',
  })
  @Column('text', { nullable: true })
  receiptNumber: string | null;

  @Field(() => Int, { description: 'Rises with every change.' })
  @Column('int')
  version: number;
}

/** Goods coming into a lot or leaving it; append-only, what came back is a movement of its own. */
@ObjectType({ description: 'Goods coming into a lot or leaving it; never changed.' })
@Entity('goods_movements')
export class GoodsMovement {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The lot.' })
  @Column('uuid')
  lotId: string;

  @Field(() => MovementKind, { description: 'Why they came or went.' })
  @Column('text')
  kind: MovementKind;

  @Field(() => Int, { description: 'In the unit of the lot: positive in, negative out.' })
  @Column('int')
  change: number;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Field(() => ID, { nullable: true, description: 'The movement that this one takes back.' })
  @Column('uuid', { nullable: true })
  reversesId: string | null;

  @Field(() => String, { nullable: true, description: 'Why they were written off or came back.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => Date, { description: 'When it was recorded.' })
  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  /** What the browser made up for this form: the same key twice moves nothing twice. */
  @Column('text', { nullable: true })
  idempotencyKey: string | null;
}
