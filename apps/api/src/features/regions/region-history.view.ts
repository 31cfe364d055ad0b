import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { RegionChange, RegionSuccession } from './region-change.entity.js';
import { Region } from './region.entity.js';
import { REGION_CODE } from './regions.view.js';

/** What to look for among the units of today and of before. */
@ArgsType()
export class FindRegionArgs {
  @Field({ description: 'Beginning of a name or code, of today or of before.' })
  @IsString()
  @MaxLength(40)
  text: string;

  @Field(() => ID, { nullable: true, description: 'Only units of today below this one.' })
  @IsOptional()
  @Matches(REGION_CODE)
  within?: string | null;
}

/** One thing that happened to a unit. */
@ObjectType({ description: 'One thing that happened to a unit.' })
export class RegionEntry {
  @Field(() => RegionChange, { description: 'The change.' })
  change: RegionChange;

  @Field(() => [RegionSuccession], { description: 'What it made of the unit, or of others into the unit.' })
  successions: RegionSuccession[];
}

/** What became of a unit. */
@ObjectType({ description: 'What became of a unit, and of which it came.' })
export class RegionHistory {
  @Field(() => Region, { description: 'The unit under this code, in force or not.' })
  region: Region;

  @Field(() => Region, { description: 'The unit to which its rows belong today; itself while it lasts.' })
  today: Region;

  @Field(() => [RegionEntry], { description: 'What happened to it, latest first; at most 100.' })
  entries: RegionEntry[];

  @Field(() => [ID], {
    description: 'The codes whose rows its figures count; a dash before what was handed on.',
  })
  reach: string[];
}

/** A unit of today found under a name or code it has or had. */
@ObjectType({ description: 'A unit of today, found under a name or code of its own or of one it followed.' })
export class FoundRegion {
  @Field(() => Region, { description: 'The unit of today.' })
  region: Region;

  @Field(() => ID, {
    nullable: true,
    description: 'The former code that was found; null: found as it is today.',
  })
  formerCode: string | null;

  @Field(() => String, { nullable: true, description: 'The former name.' })
  formerName: string | null;
}
