import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { PageArgs, type Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { Reconciliations } from './reconciliations.service.js';
import {
  Drift,
  DriftConnection,
  DriftListArgs,
  Reconciliation,
  ReconciliationConnection,
} from './reconciliation.view.js';

/** Whether the figures are what the events say, for administrators. */
@Resolver()
export class ReconciliationsResolver {
  constructor(private readonly reconciliations: Reconciliations) {}

  @Access('policy')
  @Query(() => ReconciliationConnection, {
    description:
      'Comparisons of the figures with the sealed events, newest first; for administrators and auditors.',
  })
  reconciliationList(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<Reconciliation>> {
    return this.reconciliations.list(actor, args);
  }

  @Access('policy')
  @Query(() => DriftConnection, { description: 'What differed within the asker’s reach.' })
  driftList(@CurrentActor() actor: Actor, @Args() args: DriftListArgs): Promise<Page<Drift>> {
    return this.reconciliations.drifts(actor, args);
  }
}

/** Where a row differed. */
@Resolver(() => Drift)
export class DriftsResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region the row is about.' })
  region(@Parent() { regionCode }: Drift, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }
}
