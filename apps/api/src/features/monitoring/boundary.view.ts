import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';

/** The area of one unit. */
@ObjectType({ description: 'The area of one unit on an official map.' })
export class BoundaryOutline {
  @Field(() => ID, { description: 'The unit.' })
  code: string;

  @Field({
    description:
      'Its polygons as JSON text, in the form of the coordinates of a GeoJSON MultiPolygon: longitude before latitude.',
  })
  polygons: string;
}

/** Which region. */
@ArgsType()
export class BoundaryArgs {
  @Field(() => ID, { description: 'The region whose units are drawn.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** Which region, and what was last read of it. */
@ArgsType()
export class TakeOutBoundaryArgs extends BoundaryArgs {
  @Field(() => Int, { description: 'Number of the boundaries last read; 0 when there were none.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  number: number;
}

/** A map to put in. */
@ArgsType()
export class PutInBoundaryArgs extends TakeOutBoundaryArgs {
  @Field({
    description:
      'A GeoJSON FeatureCollection, one area a unit, each with its region code; 900,000 characters.',
  })
  @IsString()
  geojson: string;

  @Field({ description: 'Review number of the map: GS（2024）0650号.' })
  @IsString()
  @MaxLength(40)
  reviewNumber: string;

  @Field({ description: 'Who published the map, at most 100 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  source: string;

  @Field(() => DayScalar, { description: 'Day of the map, not in the future.' })
  @IsString()
  drawnOn: string;
}
