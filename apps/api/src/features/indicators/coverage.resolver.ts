import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { Coverage } from './coverage.service.js';
import {
  CoveredUnit,
  CoveredUnitConnection,
  CoveredUnitsArgs,
  ServiceCoverage,
  ServiceCoverageArgs,
} from './coverage.view.js';

/** How far stations and professional service reach, at the GraphQL edge. */
@Resolver(() => CoveredUnit)
export class CoverageResolver {
  constructor(
    private readonly coverage: Coverage,
    private readonly regions: Regions,
  ) {}

  @Access('public')
  @Query(() => ServiceCoverage, {
    description: 'How far the social work service reaches in a region and each one right below, in a year.',
  })
  serviceCoverage(@Args() args: ServiceCoverageArgs): Promise<ServiceCoverage> {
    return this.coverage.of(args);
  }

  @Access('public')
  @Query(() => CoveredUnitConnection, {
    description: 'The units of a tier, with and without what is counted, in the order of their codes.',
  })
  coveredUnits(@CurrentActor() actor: Actor, @Args() args: CoveredUnitsArgs): Promise<Page<CoveredUnit>> {
    return this.coverage.list(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region it lies in.' })
  region(@Parent() { regionCode }: CoveredUnit, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }
}
