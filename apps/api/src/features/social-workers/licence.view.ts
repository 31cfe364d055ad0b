import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Region, REGION_CODE } from '../regions/index.js';
import { LicenceAgreement, LicenceCheckKind, LicenceMeasure } from './licence.rules.js';
import { PublishedLicences } from './published-licences.entity.js';

/** Residents of a region. */
@ObjectType({ description: 'How many people live in a region: what a rate is divided by.' })
export class LicenceDenominator {
  @Field(() => Int, { description: 'How many.' })
  value: number;

  @Field(() => DayScalar, { description: 'The day it is true of.' })
  asOn: string;

  @Field({ description: 'Where it was published.' })
  source: string;
}

/** Licences of a region by grade. */
@ObjectType({ description: 'Licensed social workers of a region on the register, by the grade that counts.' })
export class LicenceCounts {
  @Field(() => ID, { description: 'The region.' })
  regionCode: string;

  @Field(() => Region, { nullable: true, description: 'The region.' })
  region: Region | null;

  @Field(() => Int, { description: 'Assistants.' })
  assistant: number;

  @Field(() => Int, { description: 'Of the intermediate grade.' })
  intermediate: number;

  @Field(() => Int, { description: 'Seniors.' })
  senior: number;

  @Field(() => Int, { description: 'All three grades.' })
  total: number;

  @Field(() => Int, { description: 'On the register without a certificate that holds today.' })
  unlicensed: number;

  @Field(() => LicenceDenominator, { nullable: true, description: 'The residents; null: not told.' })
  residents: LicenceDenominator | null;

  @Field(() => String, {
    nullable: true,
    description: 'Licensed per ten thousand residents, two decimals, halves up; null without residents.',
  })
  perTenThousand: string | null;
}

/** One comparison. */
@ObjectType({
  description: 'A published figure beside what it should be; a warning at most, never an error.',
})
export class LicenceCheck {
  @Field(() => LicenceCheckKind, { description: 'What is compared.' })
  kind: LicenceCheckKind;

  @Field(() => LicenceMeasure, { description: 'The published measure.' })
  measure: LicenceMeasure;

  @Field({ description: 'The figure as published.' })
  stated: string;

  @Field(() => String, {
    nullable: true,
    description: 'The figure computed; null where something is missing.',
  })
  computed: string | null;

  @Field(() => String, { nullable: true, description: 'Computed less published, with its sign.' })
  difference: string | null;

  @Field(() => LicenceAgreement, { description: 'How they agree.' })
  agreement: LicenceAgreement;

  @Field({ description: 'How far they may lie apart by the policy in force.' })
  tolerance: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The fewest residents, or licences of the province, from which the published figure can come.',
  })
  impliedLeast: number | null;

  @Field(() => Int, { nullable: true, description: 'The most of them.' })
  impliedMost: number | null;
}

/** A region's licences. */
@ObjectType({
  description: 'Licensed social workers of a region and its units, beside what others published.',
})
export class LicenceStatistics {
  @Field(() => Date, { description: 'When it was counted.' })
  countedAt: Date;

  @Field(() => LicenceCounts, { description: 'The region with all below it.' })
  whole: LicenceCounts;

  @Field(() => [LicenceCounts], { description: 'The units directly below, by code.' })
  units: LicenceCounts[];

  @Field(() => LicenceCounts, {
    nullable: true,
    description: 'Who serves the region itself and none of its units; null for nobody.',
  })
  own: LicenceCounts | null;

  @Field(() => [PublishedLicences], { description: 'What holds of what others published, a row a measure.' })
  published: PublishedLicences[];

  @Field(() => [LicenceCheck], {
    description: 'The published figures among themselves and beside the register.',
  })
  checks: LicenceCheck[];

  @Field({ description: 'Whether the asker may enter published figures.' })
  mayEnter: boolean;
}

/** Whose statistics. */
@ArgsType()
export class LicenceStatisticsArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** What was published. */
@InputType({ description: 'What others published about a region’s licences.' })
export class PublishedLicencesInput {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => LicenceMeasure, { description: 'What it tells.' })
  @IsIn(Object.values(LicenceMeasure))
  measure: LicenceMeasure;

  @Field(() => Int, {
    description: 'The number of the last one read of this region and measure; 0 for none.',
  })
  @IsInt()
  @Min(0)
  after: number;

  @Field({ description: 'The figure: whole, or with up to two decimals for a rate or share.' })
  @IsString()
  @MaxLength(10)
  value: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day it is true of, not after today; none: not told.',
  })
  @IsOptional()
  asOn?: Day | null;

  @Field({ description: 'Where it was published, 2 to 120 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  source: string;
}

/** Entering it. */
@ArgsType()
export class EnterPublishedLicencesArgs {
  @Field(() => PublishedLicencesInput, { description: 'All of it.' })
  @ValidateNested()
  @Type(() => PublishedLicencesInput)
  input: PublishedLicencesInput;
}
