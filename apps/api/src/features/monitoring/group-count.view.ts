import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Matches } from 'class-validator';
import { REGION_CODE } from '../regions/index.js';

/** A region and a month. */
@ArgsType()
export class GroupNeedsArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => String, { nullable: true, description: 'A frozen month, YYYY-MM; the last one when missing.' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  month?: string | null;
}

/** Needs of one target group. */
@ObjectType({ description: 'Verified needs of one target group; a withheld count is null.' })
export class GroupNeedsRow {
  @Field({ description: 'Code of the target group.' })
  group: string;

  @Field({
    description:
      'Whether counts below five are withheld, with as many more as keep them from being worked out.',
  })
  isSensitive: boolean;

  @Field(() => Int, { nullable: true, description: 'In the month; null: withheld.' })
  count: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In the whole year, told with its December; null: withheld, or another month.',
  })
  ofYear: number | null;
}

/** Needs of a region by target group. */
@ObjectType({
  description: 'Verified needs of a region by target group in a frozen month; no list opens behind them.',
})
export class GroupNeeds {
  @Field(() => [String], { description: 'The months that are frozen, newest first, YYYY-MM.' })
  months: string[];

  @Field(() => String, { nullable: true, description: 'The month told; null when there is none.' })
  month: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was frozen; nothing later changes it.' })
  frozenAt: Date | null;

  @Field({
    description:
      'Whether such counts are told at this level in the month: not for communities in years that began without.',
  })
  isPublished: boolean;

  @Field(() => [GroupNeedsRow], { description: 'In the order of the list of target groups.' })
  rows: GroupNeedsRow[];
}

/** Casework of a region. */
@ObjectType({
  description:
    'Casework of a region in a frozen month: counts below five are withheld, with as many more as keep them from being worked out; no list opens behind them.',
})
export class CaseCounts {
  @Field(() => [String], { description: 'The months that are frozen, newest first, YYYY-MM.' })
  months: string[];

  @Field(() => String, { nullable: true, description: 'The month told; null when there is none.' })
  month: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was frozen; nothing later changes it.' })
  frozenAt: Date | null;

  @Field({ description: 'Whether such counts are told at this level: townships and above.' })
  isPublished: boolean;

  @Field(() => Int, { nullable: true, description: 'Cases opened; null: withheld.' })
  opened: number | null;

  @Field(() => Int, { nullable: true, description: 'Cases closed; null: withheld.' })
  closed: number | null;

  @Field(() => Int, { nullable: true, description: 'Referrals made; null: withheld.' })
  referred: number | null;
}
