import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { DAY_MINUTES } from '../week.js';

/** Hours of one weekday. */
@ObjectType({ description: 'Hours of one weekday, in Asia/Shanghai.' })
export class WeeklyHours {
  @Field(() => Int, { description: '1 for Monday to 7 for Sunday.' })
  weekday: number;

  @Field(() => Int, { description: 'First minute of the day, 0 to 1439.' })
  fromMinute: number;

  @Field(() => Int, { description: 'First minute after, 1 to 1440.' })
  toMinute: number;
}

/** Hours of one date, in place of the week's. */
@ObjectType({ description: 'Hours of one date, in place of the week’s.' })
export class DatedHours {
  @Field({ description: 'The day.' })
  on: string;

  @Field(() => Int, { nullable: true, description: 'First minute; null: none on that day.' })
  fromMinute: number | null;

  @Field(() => Int, { nullable: true, description: 'First minute after; null: none on that day.' })
  toMinute: number | null;
}

/** Hours of one weekday. */
@InputType({ description: 'Hours of one weekday, in Asia/Shanghai.' })
class WeeklyHoursInput {
  @Field(() => Int, { description: '1 for Monday to 7 for Sunday.' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  @Field(() => Int, { description: 'First minute of the day, 0 to 1439.' })
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES - 1)
  fromMinute: number;

  @Field(() => Int, { description: 'First minute after, 1 to 1440; later than the first.' })
  @IsInt()
  @Min(1)
  @Max(DAY_MINUTES)
  toMinute: number;
}

/** Hours of one date. */
@InputType({ description: 'Hours of one date, in place of the week’s; without minutes: none on it.' })
class DatedHoursInput {
  @Field({ description: 'The day, YYYY-MM-DD.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  on: string;

  @Field(() => Int, { nullable: true, description: 'First minute, 0 to 1439.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES - 1)
  fromMinute?: number | null;

  @Field(() => Int, { nullable: true, description: 'First minute after, 1 to 1440.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(DAY_MINUTES)
  toMinute?: number | null;
}

/** A week as it is written. */
@InputType({ isAbstract: true })
export class WeekInput {
  @Field(() => [WeeklyHoursInput], {
    defaultValue: [],
    description: 'Hours of the week, at most 28; none: not stated.',
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
}
