import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { REGION_CODE, Region } from '../regions/index.js';
import { Figure } from './figure.rules.js';

/** One figure month by month. */
@ArgsType()
export class FigureCourseArgs {
  @Field(() => ID, { description: 'The region, of any level.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => Figure, { description: 'The figure.' })
  @IsIn(Object.values(Figure))
  figure: Figure;

  @Field({ description: 'The last month, YYYY-MM.' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  to: string;

  @Field(() => Int, { defaultValue: 24, description: 'How many months, 2 to 36.' })
  @IsInt()
  @Min(2)
  @Max(36)
  months: number;
}

/** A figure in one month. */
@ObjectType({ description: 'A figure of a region in one month.' })
export class FigureMonth {
  @Field({ description: 'The month, YYYY-MM.' })
  month: string;

  @Field(() => Float, { nullable: true, description: 'As in FigureValue.' })
  value: number | null;
}

/** A unit beside others. */
@ObjectType({ description: 'A unit of the same level under the same parent, with the figure.' })
export class FigurePeer {
  @Field(() => Region, { description: 'The unit.' })
  region: Region;

  @Field(() => Float, { nullable: true, description: 'As in FigureValue.' })
  value: number | null;
}

/** How the units of one kind lie. */
@ObjectType({ description: 'How a figure lies among units of one kind: its middle, and its middle half.' })
export class FigureSpread {
  @Field(() => Int, { description: 'How many units have a value.' })
  units: number;

  @Field(() => Float, { description: 'A quarter of the units lie below.' })
  low: number;

  @Field(() => Float, { description: 'Half of the units lie below.' })
  median: number;

  @Field(() => Float, { description: 'A quarter of the units lie above.' })
  high: number;
}

/** A region among its peers. */
@ObjectType({ description: 'A figure of a region among the units of the same level under the same parent.' })
export class FigurePeers {
  @Field(() => Region, { nullable: true, description: 'The parent they share; null for a province.' })
  parent: Region | null;

  @Field(() => Float, { nullable: true, description: 'The region’s own value.' })
  own: number | null;

  @Field(() => FigureSpread, {
    nullable: true,
    description: 'Null when fewer than three units have a value.',
  })
  spread: FigureSpread | null;

  @Field(() => [FigurePeer], {
    description:
      'The units within the asker’s reach, in the order of their codes; the region itself among them.',
  })
  units: FigurePeer[];
}

/** Something that happened, without who or whose. */
@ObjectType({ description: 'Something that happened in a region, without persons, titles or texts.' })
export class LatestEvent {
  @Field(() => ID, { description: 'The event.' })
  id: string;

  @Field({ description: 'What happened: need.verified, claim.made, need.accepted and the like.' })
  type: string;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field({ description: 'Name of the community or unit.' })
  place: string;
}

/** The latest events of a region. */
@ArgsType()
export class LatestEventsArgs {
  @Field(() => ID, { description: 'The region, of any level.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => Int, { defaultValue: 8, description: 'How many, 1 to 20.' })
  @IsInt()
  @Min(1)
  @Max(20)
  first: number;
}
