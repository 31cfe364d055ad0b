import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { ActivityAction, ActivityState, ShiftState } from './activity.rules.js';

registerEnumType(ActivityState, { name: 'ActivityState', description: 'Where an activity stands.' });
registerEnumType(ActivityAction, {
  name: 'ActivityAction',
  description: 'What can be done with an activity.',
});
registerEnumType(ShiftState, { name: 'ShiftState', description: 'Where a shift stands.' });

/** Something a project, or a community for its own need, does with volunteers, in shifts. */
@ObjectType({
  description: 'Something a project, or a community for its own need, does with volunteers, in shifts.',
})
@MayChange()
@Entity('activities')
export class Activity {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Community it serves, 12 digits.' })
  @Column('text')
  regionCode: string;

  /** The project it belongs to; null when the community holds it for a need that no project serves yet. */
  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Column('uuid')
  needId: string;

  /** The organization that holds it; null when the community does. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Field(() => ActivityState, { description: 'Where it stands.' })
  @Column('text')
  state: ActivityState;

  @Field({ description: 'What it is, in one line.' })
  @Column('text')
  title: string;

  @Field({ description: 'What volunteers will do, bring and beware of.' })
  @Column('text')
  detail: string;

  @Field({ description: 'Where to meet.' })
  @Column('text')
  place: string;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Column('uuid', { nullable: true })
  openedById: string | null;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'When it was opened.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Int, { description: 'Rises with every change; an edit carries the one it read.' })
  @Column('int')
  version: number;
}

/** Hours of an activity, with so many places. */
@ObjectType({ description: 'Hours of an activity, with so many places.' })
@MayChange()
@Entity('shifts')
export class Shift {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Community it serves, 12 digits.' })
  @Column('text')
  regionCode: string;

  @Column('uuid')
  activityId: string;

  @Field(() => ShiftState, { description: 'Where it stands.' })
  @Column('text')
  state: ShiftState;

  @Field(() => Date, { description: 'First moment.' })
  @Column('timestamptz')
  startsAt: Date;

  @Field(() => Date, { description: 'Last moment.' })
  @Column('timestamptz')
  endsAt: Date;

  @Field(() => Int, { description: 'How many places it has.' })
  @Column('int')
  capacity: number;

  @Field(() => Int, { description: 'How many places are taken.' })
  @Column('int')
  taken: number;

  @Field(() => Int, { description: 'How many wait for a place.' })
  @Column('int')
  waiting: number;

  /** The place last given in the waiting list. */
  @Column('int')
  lastPlace: number;

  @Field(() => [String], { description: 'Codes of the skills of which everybody needs one; empty: anybody.' })
  @Column('text', { array: true })
  skills: string[];

  @Field(() => Int, { description: 'Rises with every change.' })
  @Column('int')
  version: number;
}
