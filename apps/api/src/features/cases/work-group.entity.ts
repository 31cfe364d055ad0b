import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { WorkGroupAction, WorkGroupState, WorkMethod } from './work-group.rules.js';

registerEnumType(WorkMethod, {
  name: 'WorkMethod',
  description: 'The methods of social work that are for many at once.',
});
registerEnumType(WorkGroupState, {
  name: 'WorkGroupState',
  description: 'Where a group’s or a community’s work stands.',
});
registerEnumType(WorkGroupAction, { name: 'WorkGroupAction', description: 'What can be done with it.' });

/** A group or a community that a social worker works with. */
@ObjectType({
  description: 'Work with a group or a community: plan, sessions, attendance, before and after.',
})
@MayChange()
@Entity('work_groups')
export class WorkGroup {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Where.' })
  @Column('text')
  regionCode: string;

  @Column('uuid')
  workerId: string;

  @Field(() => WorkMethod, { description: 'By which method.' })
  @Column('text')
  method: WorkMethod;

  @Field({ description: 'What it is called.' })
  @Column('text')
  title: string;

  @Field({ description: 'For whom and what for.' })
  @Column('text')
  aim: string;

  @Field(() => Int, { description: 'How many sessions are planned.' })
  @Column('int')
  plannedSessions: number;

  @Field(() => DayScalar, { description: 'When it is to begin.' })
  @Column('date')
  startsOn: string;

  @Field({ description: 'What is measured before and after, with its scale.' })
  @Column('text')
  measure: string;

  @Field(() => Int, { nullable: true, description: 'Of a community: the value before.' })
  @Column('int', { nullable: true })
  before: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a community: the value after.' })
  @Column('int', { nullable: true })
  after: number | null;

  @Field(() => WorkGroupState, { description: 'Where it stands.' })
  @Column('text')
  state: WorkGroupState;

  @Field(() => String, { nullable: true, description: 'What came of it, or why it was cancelled.' })
  @Column('text', { nullable: true })
  summary: string | null;

  @Field(() => Date, { description: 'When it was planned.' })
  @Column('timestamptz')
  createdAt: Date;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** Somebody who takes part in a group; the name is sealed, and gone once it was erased on request. */
@MayChange()
@Entity('work_members')
export class WorkMember {
  @PrimaryColumn('uuid')
  id: string;
  @Column('text')
  countyCode: string;
  @Column('uuid')
  groupId: string;
  @Column('text', { nullable: true })
  nameSealed: string | null;
  @Column('int', { nullable: true })
  before: number | null;
  @Column('int', { nullable: true })
  after: number | null;
  @Column('timestamptz')
  createdAt: Date;
}

/** A session as it was held. */
@Entity('work_sessions')
export class WorkSession {
  @PrimaryColumn('uuid')
  id: string;
  @Column('text')
  countyCode: string;
  @Column('uuid')
  groupId: string;
  @Column('date')
  heldOn: string;
  @Column('text')
  topic: string;
  @Column('int')
  minutes: number;
  /** How many came: of a group its members, of a community a count of heads. */
  @Column('int')
  headcount: number;
  @Column('text')
  note: string;
  @Column('uuid')
  enteredById: string;
  @Column('timestamptz')
  enteredAt: Date;
}

/** That a member came to a session. */
@Entity('work_attendances')
export class WorkAttendance {
  @PrimaryColumn('uuid')
  sessionId: string;
  @PrimaryColumn('uuid')
  memberId: string;
  @Column('text')
  countyCode: string;
}

export const workGroupEntities = [WorkGroup, WorkMember, WorkSession, WorkAttendance];
