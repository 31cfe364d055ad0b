import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { REGION_CODE } from '../regions/index.js';
import { JointMeeting } from './meeting.entity.js';
import { MeetingAction, MeetingState } from './meeting.rules.js';
import { PartyInput } from './party.view.js';

/** One line of the agenda as the caller wants it. */
@InputType({
  description: 'One line of the agenda: an overdue matter kept or struck, or the caller’s own words.',
})
export class AgendaLineInput {
  @Field(() => ID, { nullable: true, description: 'An overdue matter of the region; none for own words.' })
  @IsOptional()
  @IsUUID()
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Own words, at most 120 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  words?: string | null;

  @Field({ defaultValue: false, description: 'The matter was looked at and left off the agenda.' })
  @IsBoolean()
  isStruck: boolean = false;
}

/** What is written when a meeting is called or changed. */
@InputType({ description: 'What is written when a joint meeting is called or changed.' })
export class MeetingInput {
  @Field({ description: 'What it is about, 2 to 60 characters, without personal data.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  title: string;

  @Field(() => Date, { description: 'When it meets.' })
  @IsDate()
  meetsAt: Date;

  @Field({ description: 'Where it meets, 2 to 60 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  place: string;

  @Field(() => [PartyInput], { description: 'Who takes part: 1 to 40 desks and organizations.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => PartyInput)
  attendees: PartyInput[];

  @Field(() => [AgendaLineInput], { description: 'The agenda, at most 60 lines.' })
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => AgendaLineInput)
  agenda: AgendaLineInput[];
}

/** Calling a meeting. */
@ArgsType()
export class CallMeetingArgs {
  @Field(() => ID, { description: 'The region whose matters it takes up.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => MeetingInput, { description: 'What is written of it.' })
  @ValidateNested()
  @Type(() => MeetingInput)
  input: MeetingInput;

  @Field({ description: 'Made up by the browser for this form: the same key twice calls one meeting.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Changing a meeting that has been called. */
@ArgsType()
export class EditMeetingArgs extends OfVersion {
  @Field(() => MeetingInput, { description: 'What is written of it now.' })
  @ValidateNested()
  @Type(() => MeetingInput)
  input: MeetingInput;
}

/** A further version of the minutes. */
@ArgsType()
export class WriteMinutesArgs extends OfVersion {
  @Field({ description: 'What was said and agreed, 4 to 6,000 characters, without personal data.' })
  @IsString()
  @MinLength(4)
  @MaxLength(6000)
  words: string;
}

/** A plain step of a meeting. */
@ArgsType()
export class ActOnMeetingArgs {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  id: string;

  @Field(() => MeetingAction, { description: 'What to do: signOff, cancel or restore.' })
  @IsIn(Object.values(MeetingAction))
  action: MeetingAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Words for those invited, at most 300 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Which meetings to list. */
@ArgsType()
export class MeetingListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only below this region.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => [MeetingState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(MeetingState), { each: true })
  states?: MeetingState[] | null;
}

/** A list of meetings. */
@ObjectType({ description: 'Joint meetings, newest first.' })
export class JointMeetingConnection extends connectionOf(JointMeeting) {}

/** A line of an agenda. */
@ObjectType({ description: 'One line of an agenda.' })
export class AgendaLineView {
  @Field(() => String, { nullable: true, description: 'Type of the overdue matter; null for own words.' })
  subjectType: string | null;

  @Field(() => ID, { nullable: true, description: 'The overdue matter.' })
  subjectId: string | null;

  @Field({ description: 'The matter in one line.' })
  words: string;

  @Field({ description: 'Looked at and left off.' })
  isStruck: boolean;
}

/** A matter past its limit. */
@ObjectType({ description: 'A matter past its limit, as the draft of an agenda.' })
export class OverdueMatterView {
  @Field({ description: 'Type of the record: need, actionItem, referral, finding.' })
  subjectType: string;

  @Field(() => ID, { description: 'The record.' })
  subjectId: string;

  @Field({ description: 'The matter in one line.' })
  title: string;

  @Field(() => ID, { description: 'The region that answers for it.' })
  regionCode: string;

  @Field(() => Date, { description: 'The limit that has passed.' })
  dueAt: Date;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this meeting, now or in another state.' })
export class AllowedMeetingAction {
  @Field(() => MeetingAction, { description: 'The action.' })
  action: MeetingAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
