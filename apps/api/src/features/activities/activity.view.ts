import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { Activity, Shift } from './activity.entity.js';
import { ActivityAction } from './activity.rules.js';

/** Hours with places. */
@InputType({ description: 'Hours of an activity, with so many places.' })
export class ShiftInput {
  @Field(() => Date, { description: 'First moment; not in the past.' })
  @IsDate()
  startsAt: Date;

  @Field(() => Date, { description: 'Last moment; within 24 hours of the first.' })
  @IsDate()
  endsAt: Date;

  @Field(() => Int, { description: 'How many places, 1 to 500.' })
  @IsInt()
  @Min(1)
  @Max(500)
  capacity: number;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Codes of skills of which everybody needs one; empty: anybody.',
  })
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  skills: string[] = [];
}

/** What an activity is. */
@InputType({ description: 'What an activity is.' })
export class ActivityInput {
  @Field({ description: 'What it is, 2 to 60 characters, without personal data.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  title: string;

  @Field({
    defaultValue: '',
    description:
      'What volunteers will do, bring and beware of; at most 1,000 characters, without personal data.',
  })
  @IsString()
  @MaxLength(1000)
  detail: string = '';

  @Field({ description: 'Where to meet, 2 to 60 characters; no private address.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  place: string;
}

/** Opening an activity. */
@ArgsType()
export class OpenActivityArgs {
  @Field(() => ID, { nullable: true, description: 'The project it belongs to; else a need is given.' })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The need it serves, instead of a project: of the project that serves the need, else held by its community.',
  })
  @IsOptional()
  @IsUUID()
  needId?: string | null;

  @Field(() => ActivityInput, { description: 'What it is.' })
  @ValidateNested()
  @Type(() => ActivityInput)
  input: ActivityInput;

  @Field(() => [ShiftInput], { description: 'Its shifts, 1 to 60.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => ShiftInput)
  shifts: ShiftInput[];

  @Field({ description: 'Made up by the browser for this form: the same key twice opens one activity.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Editing what an activity is. */
@ArgsType()
export class EditActivityArgs extends OfVersion {
  @Field(() => ActivityInput, { description: 'All of it, as it shall be.' })
  @ValidateNested()
  @Type(() => ActivityInput)
  input: ActivityInput;
}

/** A plain step of an activity. */
@ArgsType()
export class ActOnActivityArgs extends OfVersion {
  @Field(() => ActivityAction, { description: 'What to do.' })
  @IsIn(Object.values(ActivityAction))
  action: ActivityAction;

  @Field(() => String, {
    nullable: true,
    description: 'Words for those who signed up; cancelling demands them.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** One more shift. */
@ArgsType()
export class AddShiftArgs {
  @Field(() => ID, { description: 'The activity.' })
  @IsUUID()
  activityId: string;

  @Field(() => ShiftInput, { description: 'Its hours and places.' })
  @ValidateNested()
  @Type(() => ShiftInput)
  shift: ShiftInput;
}

/** Other places for a shift. */
@ArgsType()
export class ChangeCapacityArgs {
  @Field(() => ID, { description: 'The shift.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'How many places it shall have; not fewer than are taken.' })
  @IsInt()
  @Min(1)
  @Max(500)
  capacity: number;
}

/** Calling a shift off. */
@ArgsType()
export class CancelShiftArgs {
  @Field(() => ID, { description: 'The shift.' })
  @IsUUID()
  id: string;

  @Field({ description: 'Why, for those who signed up; 2 to 300 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  reason: string;
}

/** Which open shifts to list. */
@ArgsType()
export class OpenShiftArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Region they serve; without it everywhere.' })
  @IsOptional()
  @Matches(/^\d{2,12}$/)
  regionCode?: string | null;

  @Field(() => Date, { nullable: true, description: 'Only those that start at or after this moment.' })
  @IsOptional()
  @IsDate()
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only those that start before this moment.' })
  @IsOptional()
  @IsDate()
  to?: Date | null;

  @Field(() => String, { nullable: true, description: 'Only for needs of this category or below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  category?: string | null;

  @Field({ defaultValue: false, description: 'Only shifts with a free place.' })
  hasPlaces: boolean = false;
}

/** Which activities to list. */
@ArgsType()
export class ActivityListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this project.' })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;
}

/** A list of activities. */
@ObjectType({ description: 'A list of activities, newest first.' })
export class ActivityConnection extends connectionOf(Activity) {}

/** A list of shifts. */
@ObjectType({ description: 'A list of shifts, soonest first.' })
export class ShiftConnection extends connectionOf(Shift) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this activity, now or in another state.' })
export class AllowedActivityAction {
  @Field(() => ActivityAction, { description: 'The action.' })
  action: ActivityAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants a reason.' })
  wantsReason: boolean;
}
