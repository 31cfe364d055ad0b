import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Region, REGION_CODE } from '../regions/index.js';
import { ServiceTier } from './coverage.rules.js';
import { CountedUnitKind } from './figures.view.js';
import { ServiceBasis } from './professional-service.js';

registerEnumType(ServiceTier, {
  name: 'ServiceTier',
  description: 'What a region’s social work service is made of, each counted over units of its own.',
});
registerEnumType(ServiceBasis, {
  name: 'ServiceBasis',
  description:
    'What professional service in a community rests on: a licensed social worker is assigned to it, at the community or on the staff of one of its stations (assigned), or one did logged work in it within the year: a project in their charge was accepted or held an activity there (logged).',
});

/** How far one tier reaches. */
@ObjectType({ description: 'How far one tier reaches within a region.' })
export class TierCoverage {
  @Field(() => ServiceTier, { description: 'The tier.' })
  tier: ServiceTier;

  @Field({ description: 'Whether having none is no failure.' })
  isOptional: boolean;

  @Field(() => Int, {
    description:
      'How many units have it: counties a guidance centre, townships a station, communities a room or professional service on either basis, the region, cities and counties a base, facilities a volunteer station.',
  })
  counted: number;

  @Field(() => Int, { description: 'Of how many; zones, farms and the like left out. 0: nothing to count.' })
  total: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of professional service: communities with it because a licensed worker is assigned.',
  })
  assigned: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of professional service: communities with it because of work logged within the year.',
  })
  logged: number | null;
}

/** One region's coverage. */
@ObjectType({ description: 'How far each tier reaches within one region.' })
export class RegionCoverage {
  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => [TierCoverage], { description: 'Every tier.' })
  tiers: TierCoverage[];
}

/** A region's coverage in full. */
@ObjectType({ description: 'How far the social work service reaches in a region and each one right below.' })
export class ServiceCoverage {
  @Field(() => RegionCoverage, { description: 'The region’s own.' })
  own: RegionCoverage;

  @Field(() => [RegionCoverage], { description: 'Each region right below, in the order of their codes.' })
  below: RegionCoverage[];

  @Field(() => [Region], { description: 'The region and all above it, province first.' })
  path: Region[];

  @Field(() => DayScalar, { description: 'First day of the year.' })
  from: string;

  @Field(() => DayScalar, { description: 'The day it is counted for: the year’s last, today at the latest.' })
  to: string;

  @Field(() => Date, { description: 'When it was counted.' })
  asOf: Date;
}

/** A unit of a tier. */
@ObjectType({ description: 'One unit of a tier and whether it has what is counted.' })
export class CoveredUnit {
  @Field(() => ID, { description: 'A region’s code, or a facility’s id.' })
  key: string;

  @Field(() => CountedUnitKind, { description: 'What it is.' })
  kind: CountedUnitKind;

  @Field({ description: 'Its name.' })
  title: string;

  @Field(() => ID, { description: 'The region it lies in.' })
  regionCode: string;

  @Field({ description: 'Whether it has what is counted.' })
  isCounted: boolean;

  @Field(() => [ServiceBasis], {
    nullable: true,
    description: 'Of professional service: what it rests on; null for who does not work in the region.',
  })
  bases: ServiceBasis[] | null;
}

/** The units of a tier. */
@ObjectType({ description: 'The units of a tier, in the order of their codes.' })
export class CoveredUnitConnection extends connectionOf(CoveredUnit) {}

/** A region and a year. */
@ArgsType()
export class ServiceCoverageArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => Int, { nullable: true, description: 'The year; this one when missing. None that is to come.' })
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number | null;
}

/** Which units of a tier to list. */
@ArgsType()
export class CoveredUnitsArgs extends PageArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => Int, { nullable: true, description: 'The year; this one when missing. None that is to come.' })
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number | null;

  @Field(() => ServiceTier, { description: 'The tier.' })
  @IsIn(Object.values(ServiceTier))
  tier: ServiceTier;

  @Field(() => Boolean, { nullable: true, description: 'Only those that have it, or only those without.' })
  @IsOptional()
  @IsBoolean()
  isCounted?: boolean | null;
}
