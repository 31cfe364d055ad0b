import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import type { PartyKey } from '../../platform/party.js';
import { ReferralAction, ReferralState } from './referral.rules.js';

registerEnumType(ReferralState, {
  name: 'ReferralState',
  description: 'Where a referral between departments stands.',
});
registerEnumType(ReferralAction, {
  name: 'ReferralAction',
  description: 'What can be done with a referral between departments.',
});

/** A matter that one department passes to another. */
@ObjectType({ description: 'A matter that one department passes to another.' })
@MayChange()
@Entity('referrals')
export class Referral {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Region it comes from.' })
  @Column('text')
  regionCode: string;

  @Field({ description: 'Code of the department it comes from.' })
  @Column('text')
  fromDepartment: string;

  @Field(() => ID, { description: 'Region it goes to.' })
  @Column('text')
  toRegionCode: string;

  @Field({ description: 'Code of the department it goes to.' })
  @Column('text')
  toDepartment: string;

  @Column('text')
  sender: PartyKey;

  @Column('text')
  receiver: PartyKey;

  @Column('uuid', { nullable: true })
  needId: string | null;

  @Field({ description: 'The matter in one line, without personal data.' })
  @Column('text')
  title: string;

  @Field({ description: 'Why it is passed on.' })
  @Column('text')
  reason: string;

  @Field(() => ReferralState, { description: 'Where it stands.' })
  @Column('text')
  state: ReferralState;

  @Column('uuid')
  madeById: string;

  /** Who accepted it. */
  @Column('uuid', { nullable: true })
  handledById: string | null;

  @Field(() => String, { nullable: true, description: 'What the receiver says became of it.' })
  @Column('text', { nullable: true })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'Words that came with the last action.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'By when somebody must act; null: nobody is waited for.',
  })
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'When it was made.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When the present state began.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}
