import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Matches } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { REGION_CODE } from '../regions/index.js';

/** A region's approved figures of a period. */
@ObjectType({ description: 'What a region approved for a period: it can be downloaded by everybody.' })
export class OpenDataPeriod {
  @Field(() => ID, { description: 'The region.' })
  regionCode: string;

  @Field({ description: 'The period: 2025, 2025Q3 or 2025-07.' })
  period: string;

  @Field(() => Int, { description: 'How many indicators are approved.' })
  figureCount: number;

  @Field(() => Date, { description: 'When the last of them was approved.' })
  approvedAt: Date;

  @Field({ description: 'Whether any of them is invented for the demonstration.' })
  isDemo: boolean;
}

@ObjectType({ description: 'Regions and periods with approved figures.' })
export class OpenDataPeriodConnection extends connectionOf(OpenDataPeriod) {}

/** How many records each open list holds. */
@ObjectType({ description: 'How many records each open list holds.' })
export class OpenDataCounts {
  @Field(() => Int, { description: 'Indicators in the dictionary.' })
  indicators: number;

  @Field(() => Int, { description: 'Confirmed organizations.' })
  organizations: number;

  @Field(() => Int, { description: 'Services: one for each organization and category.' })
  services: number;
}

/** Of which region to list. */
@ArgsType()
export class OpenDataPeriodsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this region and those below.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;
}
