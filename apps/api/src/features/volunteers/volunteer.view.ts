import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsLatitude,
  IsLongitude,
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
import { Volunteer } from './volunteer.entity.js';
import { DAY_MINUTES, VolunteerAction, VolunteerState } from './volunteer.rules.js';

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Hours of one weekday. */
@InputType({ description: 'Hours of one weekday, in Asia/Shanghai.' })
export class WeeklyHoursInput {
  @Field(() => Int, { description: '1 for Monday to 7 for Sunday.' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  @Field(() => Int, { description: 'First free minute of the day, 0 to 1439.' })
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES - 1)
  fromMinute: number;

  @Field(() => Int, { description: 'First minute no longer free, 1 to 1440; after the first free one.' })
  @IsInt()
  @Min(1)
  @Max(DAY_MINUTES)
  toMinute: number;
}

/** Hours of one date. */
@InputType({ description: 'Hours of one date, in place of the week’s; without minutes: not free on it.' })
export class DatedHoursInput {
  @Field({ description: 'The day, YYYY-MM-DD.' })
  @Matches(DAY_FORM)
  on: string;

  @Field(() => Int, { nullable: true, description: 'First free minute, 0 to 1439.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES - 1)
  fromMinute?: number | null;

  @Field(() => Int, { nullable: true, description: 'First minute no longer free, 1 to 1440.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(DAY_MINUTES)
  toMinute?: number | null;
}

/** A licence. */
@InputType({ description: 'A licence; the skill it is for counts as stated.' })
export class LicenceInput {
  @Field({ description: 'Code of a skill that wants a licence.' })
  @IsString()
  @MaxLength(60)
  skill: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its number, 4 to 40 characters; none keeps the one told before. Only a hash and the ending are kept.',
  })
  @IsOptional()
  @IsString()
  @MinLength(4)
  @MaxLength(40)
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last day on which it holds; null: without an end.',
  })
  @IsOptional()
  @Matches(DAY_FORM)
  expiresOn?: string | null;
}

/** What volunteers say of themselves. */
@InputType({ description: 'What volunteers say of themselves.' })
export class VolunteerInput {
  @Field(() => ID, { description: 'Home community, 12 digits.' })
  @Matches(/^\d{12}$/)
  regionCode: string;

  @Field(() => [String], { defaultValue: [], description: 'Codes of their skills, at most 30.' })
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  skills: string[] = [];

  @Field(() => [LicenceInput], { defaultValue: [], description: 'Their licences, at most 20, one a skill.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => LicenceInput)
  licences: LicenceInput[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Codes of the languages they speak, at most 15.' })
  @IsArray()
  @ArrayMaxSize(15)
  @IsString({ each: true })
  languages: string[] = [];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Codes of the need categories they prefer, at most 20; none: any.',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  categories: string[] = [];

  @Field(() => [WeeklyHoursInput], {
    defaultValue: [],
    description: 'Hours of the week, at most 28; none: any hour.',
  })
  @IsArray()
  @ArrayMaxSize(28)
  @ValidateNested({ each: true })
  @Type(() => WeeklyHoursInput)
  weeklyHours: WeeklyHoursInput[] = [];

  @Field(() => [DatedHoursInput], {
    defaultValue: [],
    description: 'Days on which other hours hold, at most 60.',
  })
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => DatedHoursInput)
  exceptions: DatedHoursInput[] = [];

  @Field(() => Int, { defaultValue: 2, description: 'How many shifts a week at most, 1 to 14.' })
  @IsInt()
  @Min(1)
  @Max(14)
  maxShiftsPerWeek: number = 2;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS-84 latitude from where distance counts; kept to about a hundred metres.',
  })
  @IsOptional()
  @IsLatitude()
  latitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS-84 longitude from where distance counts; kept to about a hundred metres.',
  })
  @IsOptional()
  @IsLongitude()
  longitude?: number | null;
}

/** Becoming a volunteer, or changing the own record. */
@ArgsType()
export class RegisterVolunteerArgs {
  @Field(() => VolunteerInput, { description: 'All of it, as it shall be.' })
  @ValidateNested()
  @Type(() => VolunteerInput)
  input: VolunteerInput;

  @Field(() => Int, { nullable: true, description: 'The version read; none the first time.' })
  @IsOptional()
  @IsInt()
  version?: number | null;
}

/** A plain action on the own record. */
@ArgsType()
export class ActAsVolunteerArgs {
  @Field(() => VolunteerAction, { description: 'What to do.' })
  @IsIn(Object.values(VolunteerAction))
  action: VolunteerAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** Which volunteers to list. */
@ArgsType()
export class VolunteerListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Region of their home community.' })
  @IsOptional()
  @Matches(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/)
  regionCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Only with this skill or one below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  skill?: string | null;

  @Field(() => VolunteerState, { nullable: true, description: 'Only in this state.' })
  @IsOptional()
  @IsIn(Object.values(VolunteerState))
  state?: VolunteerState | null;

  @Field(() => String, { nullable: true, description: 'Only with this text in the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  text?: string | null;
}

/** Names one volunteer. */
@ArgsType()
export class VolunteerArgs {
  @Field(() => ID, { description: 'The volunteer.' })
  @IsUUID()
  id: string;
}

/** A list of volunteers. */
@ObjectType({ description: 'A list of volunteers, newest first.' })
export class VolunteerConnection extends connectionOf(Volunteer) {}

/** An action and whether it can be taken now. */
@ObjectType({
  description: 'An action the asker may take with this volunteer’s record, now or in another state.',
})
export class AllowedVolunteerAction {
  @Field(() => VolunteerAction, { description: 'The action.' })
  action: VolunteerAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
