import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { Integrity } from './integrity.service.js';
import {
  IntegrityCheckArgs,
  IntegrityFinding,
  IntegrityFindings,
  IntegrityReport,
} from './integrity.view.js';

/** Integrity checks at the GraphQL edge. */
@Resolver(() => IntegrityFinding)
export class IntegrityResolver {
  constructor(
    private readonly integrity: Integrity,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => IntegrityReport, {
    description: 'What the last run of all checks found within an administrator’s reach.',
  })
  integrityReport(@CurrentActor() actor: Actor): Promise<IntegrityReport> {
    return this.integrity.report(actor);
  }

  @Access('policy')
  @Query(() => IntegrityFindings, {
    description: 'The rows a check finds now within an administrator’s reach.',
  })
  integrityFindings(
    @CurrentActor() actor: Actor,
    @Args() { code }: IntegrityCheckArgs,
  ): Promise<IntegrityFindings> {
    return this.integrity.findings(actor, code);
  }

  @Access('policy')
  @Mutation(() => IntegrityReport, { description: 'Has all checks look through the data now.' })
  runIntegrityChecks(@CurrentActor() actor: Actor): Promise<IntegrityReport> {
    return this.integrity.runNow(actor);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where it lies; null: in no region.' })
  region(
    @Parent() { regionCode }: IntegrityFinding,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }
}
