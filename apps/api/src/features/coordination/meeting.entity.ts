import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import type { PartyKey } from '../../platform/party.js';
import { MeetingAction, MeetingState, type AgendaLine } from './meeting.rules.js';

registerEnumType(MeetingState, { name: 'MeetingState', description: 'Where a joint meeting stands.' });
registerEnumType(MeetingAction, {
  name: 'MeetingAction',
  description: 'What can be done with a joint meeting.',
});

/** Departments and organizations of a region meet on what is stuck. */
@ObjectType('JointMeeting', {
  description: 'Departments and organizations of a region meet on what is stuck.',
})
@MayChange()
@Entity('meetings')
export class JointMeeting {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region whose matters it takes up.' })
  @Column('text')
  regionCode: string;

  /** The desk that called it. */
  @Column('text')
  caller: PartyKey;

  @Column('uuid')
  calledById: string;

  @Column('uuid')
  chairId: string;

  @Field(() => MeetingState, { description: 'Where it stands.' })
  @Column('text')
  state: MeetingState;

  @Field({ description: 'What it is about, in one line.' })
  @Column('text')
  title: string;

  @Field(() => Date, { description: 'When it meets.' })
  @Column('timestamptz')
  meetsAt: Date;

  @Field({ description: 'Where it meets.' })
  @Column('text')
  place: string;

  @Column('text', { array: true })
  attendees: PartyKey[];

  @Column('jsonb')
  agenda: AgendaLine[];

  @Field(() => String, { nullable: true, description: 'Words that came with the last action.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  /** What the browser made up for this form, so that a second tap calls no second meeting. */
  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'When it was called.' })
  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** One version of a meeting's minutes; a correction is a further version. */
@ObjectType({ description: 'One version of a meeting’s minutes; a correction is a further version.' })
@Entity('meeting_minutes')
export class MeetingMinutes {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  meetingId: string;

  @Field(() => Int, { description: 'Counts the versions from 1.' })
  @Column('int')
  number: number;

  @Field({ description: 'What was said and agreed.' })
  @Column('text')
  words: string;

  @Column('uuid')
  writtenById: string;

  @Field(() => Date, { description: 'When it was written.' })
  @Column('timestamptz')
  writtenAt: Date;
}

/** The chair's name under one version of the minutes. */
@ObjectType({ description: 'The chair’s name under one version of the minutes.' })
@Entity('minutes_sign_offs')
export class MinutesSignOff {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  minutesId: string;

  @Column('uuid')
  signedById: string;

  @Field(() => Date, { description: 'When it was signed.' })
  @Column('timestamptz')
  signedAt: Date;
}
