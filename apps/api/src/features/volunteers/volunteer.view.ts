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
import { WeekInput } from '../../platform/graphql/week.js';
import { Volunteer } from './volunteer.entity.js';
import { VolunteerAction, VolunteerState } from './volunteer.rules.js';

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

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
export class VolunteerInput extends WeekInput {
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
