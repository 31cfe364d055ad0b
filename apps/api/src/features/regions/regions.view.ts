import { ArgsType, Field, ID } from '@nestjs/graphql';
import { RegionLevel } from '@wushe/values';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { DayScalar } from '../../platform/graphql/scalars.js';

/** Codes of the tree have 2, 4, 6, 9 or 12 digits. */
export const REGION_CODE = /^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/;

/** Names one unit. */
@ArgsType()
export class RegionArgs {
  @Field(() => ID, { description: 'Code of the unit.' })
  @Matches(REGION_CODE)
  code: string;
}

/** Names a unit or, by null, the top of the tree. */
@ArgsType()
export class ParentRegionArgs {
  @Field(() => ID, { nullable: true, description: 'Code of the unit above; null for the provinces.' })
  @IsOptional()
  @Matches(REGION_CODE)
  parentCode?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The tree as it was on this day, with the names of then; null: as it is.',
  })
  @IsOptional()
  on?: string | null;
}

/** What to look for in the tree. */
@ArgsType()
export class RegionSearchArgs {
  @Field({ description: 'Beginning of a name, of its pinyin, of its initials, or of a code.' })
  @IsString()
  @MaxLength(40)
  text: string;

  @Field(() => ID, { nullable: true, description: 'Only below this unit.' })
  @IsOptional()
  @Matches(REGION_CODE)
  within?: string | null;

  @Field(() => RegionLevel, { nullable: true, description: 'Only units of this level.' })
  @IsOptional()
  level?: RegionLevel | null;
}
