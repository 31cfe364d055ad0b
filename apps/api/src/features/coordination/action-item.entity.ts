import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import type { PartyKey } from '../../platform/party.js';
import { ActionItemAction, ActionItemState } from './action-item.rules.js';

registerEnumType(ActionItemState, { name: 'ActionItemState', description: 'Where an action item stands.' });
registerEnumType(ActionItemAction, {
  name: 'ActionItemAction',
  description: 'What can be done with an action item.',
});

/** What a joint meeting agreed that somebody does by a day. */
@ObjectType({ description: 'What a joint meeting agreed that somebody does by a day.' })
@MayChange()
@Entity('action_items')
export class ActionItem {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Region of the meeting.' })
  @Column('text')
  regionCode: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid', { nullable: true })
  needId: string | null;

  @Field({ description: 'What is to be done, in one line.' })
  @Column('text')
  title: string;

  /** The desk or organization that does it. */
  @Column('text')
  owner: PartyKey;

  /** The person at the owner’s desk who looks after it; null: whoever sits there. */
  @Column('uuid', { nullable: true })
  ownerPersonId: string | null;

  /** The desk that called the meeting. */
  @Column('text')
  checker: PartyKey;

  /** The region above which it goes when its clock runs out. */
  @Column('text')
  responsibleCode: string;

  @Field(() => ActionItemState, { description: 'Where it stands.' })
  @Column('text')
  state: ActionItemState;

  @Field(() => String, { nullable: true, description: 'What the owner says was done.' })
  @Column('text', { nullable: true })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'Words that came with the last action.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'By when it is to be done.' })
  @Column('timestamptz')
  dueAt: Date;

  @Field(() => Date, { description: 'When it was agreed.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When the present state began.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}
