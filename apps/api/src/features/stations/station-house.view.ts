import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { WeekInput } from '../../platform/graphql/week.js';

const MOST_SQUARE_METRES = 100_000;
const MOST_SEATS = 10_000;

/** A station's hours and space. */
@InputType({ description: 'A station’s hours and space, all of it as it shall be.' })
export class StationHouseInput extends WeekInput {
  @Field(() => Int, { nullable: true, description: 'Floor area in square metres, 1 to 100,000.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_SQUARE_METRES)
  floorArea?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people find a seat, 1 to 10,000.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_SEATS)
  seats?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one gets in without steps.' })
  @IsOptional()
  @IsBoolean()
  isStepFree?: boolean | null;
}

/** Telling a station's hours and space. */
@ArgsType()
export class DescribeStationArgs extends OfVersion {
  @Field(() => StationHouseInput, { description: 'All of it, as it shall be.' })
  @ValidateNested()
  @Type(() => StationHouseInput)
  input: StationHouseInput;
}
