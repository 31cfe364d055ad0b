import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { Role } from '../../platform/permissions/role.js';
import { HandOverAction, HandOverState } from './hand-over.rules.js';

registerEnumType(HandOverState, { name: 'HandOverState', description: 'Where a hand-over stands.' });
registerEnumType(HandOverAction, {
  name: 'HandOverAction',
  description: 'What can be done with a hand-over.',
});

/** The open matters of a person who leaves a role pass to another. */
@ObjectType({ description: 'The open matters of a person who leaves a role pass to another.' })
@MayChange()
@Entity('hand_overs')
export class HandOver {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Region the role is held at.' })
  @Column('text')
  regionCode: string;

  @Field(() => Role, { description: 'The role left.' })
  @Column('text')
  role: Role;

  @Column('uuid')
  fromPersonId: string;

  @Column('uuid')
  toPersonId: string;

  @Column('uuid')
  proposedById: string;

  @Field({ description: 'Words for the receiver.' })
  @Column('text')
  note: string;

  @Field(() => HandOverState, { description: 'Where it stands.' })
  @Column('text')
  state: HandOverState;

  @Field(() => String, { nullable: true, description: 'Words that came with the last action.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Field(() => Date, { description: 'When it was proposed.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When the present state began.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** One matter of a hand-over's protocol. */
@ObjectType({ description: 'One matter of a hand-over’s protocol.' })
@Entity('hand_over_lines')
export class HandOverLine {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  handOverId: string;

  @Field({ description: 'Type of the record: need, meeting, actionItem, referral, inspection.' })
  @Column('text')
  subjectType: string;

  @Field(() => ID, { description: 'The record.' })
  @Column('uuid')
  subjectId: string;

  @Field({ description: 'The matter in one line.' })
  @Column('text')
  title: string;
}
