import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { SignUpAction, SignUpState } from './sign-up.rules.js';

registerEnumType(SignUpState, { name: 'SignUpState', description: 'Where a volunteer stands with a shift.' });
registerEnumType(SignUpAction, { name: 'SignUpAction', description: 'What can be done with a sign-up.' });

/** A volunteer and a shift. */
@ObjectType({ description: 'A volunteer and a shift.' })
@MayChange()
@Entity('sign_ups')
export class SignUp {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  @Column('uuid')
  shiftId: string;

  @Column('uuid')
  activityId: string;

  @Column('uuid')
  volunteerId: string;

  @Column('uuid')
  personId: string;

  @Field(() => SignUpState, { description: 'Where it stands.' })
  @Column('text')
  state: SignUpState;

  /** Order of the waiting list: the lowest moves up first. */
  @Column('int')
  place: number;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Field(() => Date, { description: 'When the volunteer signed up.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When they checked in: the moment of the scan.' })
  @Column('timestamptz', { nullable: true })
  checkedInAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When they checked out.' })
  @Column('timestamptz', { nullable: true })
  checkedOutAt: Date | null;

  @Field({ description: 'Whether they checked in by the changing code, not by the organizer’s list.' })
  @Column('boolean')
  isByCode: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled, or written by hand.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** Minutes of confirmed service; append-only, a correction is a reversal and a new entry. */
@ObjectType({ description: 'Minutes of confirmed service; never changed, a correction is a reversal.' })
@Entity('hours_entries')
export class HoursEntry {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  @Column('uuid')
  volunteerId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  signUpId: string;

  @Column('uuid')
  activityId: string;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Field(() => Int, { description: 'Minutes of service; negative in a reversal.' })
  @Column('int')
  minutes: number;

  @Field(() => String, { description: 'Day of the service, in Asia/Shanghai.' })
  @Column('date')
  servedOn: string;

  @Field(() => ID, { nullable: true, description: 'The entry this one takes back.' })
  @Column('uuid', { nullable: true })
  reversesId: string | null;

  @Field({ description: 'Whether that day has more minutes than the policy finds likely.' })
  @Column('boolean')
  isFlagged: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was taken back or written anew.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  @Field(() => Date, { description: 'When it was written.' })
  @Column('timestamptz')
  at: Date;
}

/** Who used a check-in ticket first; append-only. */
@Entity('ticket_uses')
export class TicketUse {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('timestamptz') at: Date;
}
