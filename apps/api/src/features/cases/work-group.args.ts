import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
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
import { OfVersion } from '../../platform/graphql/of-version.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';
import { WorkGroupAction, WorkMethod } from './work-group.rules.js';

const MOST_MEASURED = 10_000;

/** What a worker plans. */
@InputType({ description: 'What a social worker plans for a group or a community; no names in it.' })
export class WorkGroupInput {
  @Field({ description: 'What it is called, 2 to 60 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  title: string;

  @Field({ description: 'For whom and what for, at most 500 characters.' })
  @IsString()
  @MaxLength(500)
  aim: string;

  @Field(() => Int, { description: 'How many sessions, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  plannedSessions: number;

  @Field(() => DayScalar, { description: 'When it is to begin.' })
  startsOn: string;

  @Field({ description: 'What is measured before and after, with its scale; at most 100 characters.' })
  @IsString()
  @MaxLength(100)
  measure: string;
}

/** Planning it. */
@ArgsType()
export class PlanWorkGroupArgs {
  @Field(() => ID, { description: 'Where.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => WorkMethod, { description: 'By which method.' })
  @IsIn(Object.values(WorkMethod))
  method: WorkMethod;

  @Field(() => WorkGroupInput, { description: 'The plan.' })
  @ValidateNested()
  @Type(() => WorkGroupInput)
  input: WorkGroupInput;

  @Field({ description: 'Made up by the asker, so that a second tap plans no second one.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Changing the plan. */
@ArgsType()
export class EditWorkGroupArgs extends OfVersion {
  @Field(() => WorkGroupInput, { description: 'The plan.' })
  @ValidateNested()
  @Type(() => WorkGroupInput)
  input: WorkGroupInput;
}

/** Beginning, finishing, cancelling, taking up again. */
@ArgsType()
export class ActOnWorkGroupArgs extends OfVersion {
  @Field(() => WorkGroupAction, { description: 'What to do.' })
  @IsIn(['begin', 'finish', 'cancel', 'reopen'])
  action: WorkGroupAction;

  @Field(() => String, {
    nullable: true,
    description: 'What came of it, or why; wanted to finish and to cancel.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  words?: string | null;
}

/** Members joining. */
@ArgsType()
export class AddWorkMembersArgs extends OfVersion {
  @Field(() => [String], { description: 'Their names, 1 to 50 of at most 40 characters; sealed.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(40, { each: true })
  names: string[];
}

/** A member who wants their name erased. */
@ArgsType()
export class EraseWorkMemberArgs extends OfVersion {
  @Field(() => ID, { description: 'The member.' })
  @IsUUID()
  memberId: string;
}

/** A session held. */
@ArgsType()
export class HoldSessionArgs extends OfVersion {
  @Field(() => DayScalar, { description: 'When, today or before.' })
  heldOn: string;

  @Field({ description: 'What about, 1 to 100 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  topic: string;

  @Field(() => Int, { description: 'How long, 1 to 1,440 minutes.' })
  @IsInt()
  @Min(1)
  @Max(1440)
  minutes: number;

  @Field(() => [ID], { nullable: true, description: 'Of a group: the members who came.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(200)
  memberIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Of a community: how many came.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  headcount?: number | null;

  @Field({ defaultValue: '', description: 'How it went, at most 1,000 characters, without personal data.' })
  @IsString()
  @MaxLength(1000)
  note: string = '';
}

/** What was measured of a member, or of the community. */
@ArgsType()
export class MeasureWorkArgs extends OfVersion {
  @Field(() => ID, { nullable: true, description: 'The member; of a community none.' })
  @IsOptional()
  @IsUUID()
  memberId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The value before, 0 to 10,000.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_MEASURED)
  before?: number | null;

  @Field(() => Int, { nullable: true, description: 'The value after, 0 to 10,000.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_MEASURED)
  after?: number | null;
}

/** A list of them. */
@ArgsType()
export class WorkGroupListArgs extends PageArgs {
  @Field(() => WorkMethod, { nullable: true, description: 'Only by this method.' })
  @IsOptional()
  @IsIn(Object.values(WorkMethod))
  method?: WorkMethod | null;
}
