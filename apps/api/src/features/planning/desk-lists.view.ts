import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Urgency } from '@wushe/policy-packs';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';

/** A need behind one of the desk's figures. */
@ObjectType({ description: 'A need behind one of the desk’s figures.' })
export class DeskNeed {
  @Field(() => ID, { description: 'The need’s id.' })
  id: string;

  @Field(() => Int, { description: 'Heads it asks for.' })
  heads: number;

  @Field(() => Int, { nullable: true, description: 'Heads the plan fills; null without a plan.' })
  filled: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many pairs of a person and a part fit; null without a plan.',
  })
  fitting: number | null;
}

/** A page of needs. */
@ObjectType({ description: 'Needs behind one of the desk’s figures.' })
export class DeskNeedConnection extends connectionOf(DeskNeed) {}

/** A person behind one of the desk's figures. */
@ObjectType({ description: 'A person behind one of the desk’s figures.' })
export class DeskPerson {
  @Field(() => ID, { description: 'The volunteer’s id.' })
  id: string;

  @Field(() => ID, { description: 'Home community.' })
  regionCode: string;

  @Field(() => Int, { description: 'Free minutes in the week, or on the day asked for.' })
  freeMinutes: number;

  @Field(() => Int, {
    description: 'Shifts they may still be given this week; of a plan, the places it gives them.',
  })
  shifts: number;
}

/** A page of people. */
@ObjectType({ description: 'People behind one of the desk’s figures.' })
export class DeskPersonConnection extends connectionOf(DeskPerson) {}

/** Which needs of a plan to list. */
@ArgsType()
export class PlanNeedArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only below this region.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only parts that ask for this skill; empty: parts that take anybody.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  skill?: string | null;
}

/** Which people of a plan to list. */
@ArgsType()
export class PlanPersonArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only who fits a part that asks for this skill; empty: a part that takes anybody.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  skill?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only who is given a place, or only who is given none.',
  })
  @IsOptional()
  @IsBoolean()
  isPlaced?: boolean | null;
}

/** A region and a week, page by page. */
@ArgsType()
class WeekListArgs extends PageArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => DayScalar, { description: 'The week’s Monday.' })
  weekOn: string;
}

/** Which needs of a week to list. */
@ArgsType()
export class WeekNeedArgs extends WeekListArgs {
  @Field(() => DayScalar, { nullable: true, description: 'Only those of this day.' })
  @IsOptional()
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that may be served on several days.' })
  @IsOptional()
  @IsBoolean()
  isAnyDay?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Open needs without a time instead: they belong to no week.',
  })
  @IsOptional()
  @IsBoolean()
  isWithoutTime?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only of this category; below counts.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  category?: string | null;

  @Field(() => Urgency, { nullable: true, description: 'Only of this urgency.' })
  @IsOptional()
  @IsIn(Object.values(Urgency))
  urgency?: Urgency | null;

  @Field(() => String, { nullable: true, description: 'Only with a part that asks for this skill.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  skill?: string | null;
}

/** Which people of a week to list. */
@ArgsType()
export class WeekPersonArgs extends WeekListArgs {
  @Field(() => DayScalar, { nullable: true, description: 'Only who is free on this day.' })
  @IsOptional()
  on?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only who could serve this need by skill and distance, free at its time or not, also those who were asked enough.',
  })
  @IsOptional()
  @IsUUID()
  needId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only who may serve where this skill is asked for.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  skill?: string | null;
}

/** Which needs of a week's coverage to list. */
@ArgsType()
export class CoveredNeedArgs extends WeekListArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only with a confirmed person, or only without.' })
  @IsOptional()
  @IsBoolean()
  isConfirmed?: boolean | null;
}
