import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Drilldown } from './drilldown.service.js';
import {
  FigureCourseArgs,
  FigureMonth,
  FigurePeers,
  LatestEvent,
  LatestEventsArgs,
} from './drilldown.view.js';
import { FigureRow, FigureRowConnection, FigurePeersArgs } from './figure.view.js';
import { WorthLooks } from './worth.service.js';
import { WorthALook, WorthArgs, WorthListArgs } from './worth.view.js';

/** What stands beside the figures at the GraphQL edge. */
@Resolver()
export class DrilldownResolver {
  constructor(
    private readonly drilldown: Drilldown,
    private readonly worth: WorthLooks,
  ) {}

  @Access('policy')
  @Query(() => [FigureMonth], { description: 'One figure of a region month by month, oldest first.' })
  figureCourse(@CurrentActor() actor: Actor, @Args() args: FigureCourseArgs): Promise<FigureMonth[]> {
    return this.drilldown.course(actor, args);
  }

  @Access('policy')
  @Query(() => FigurePeers, {
    description: 'A figure of a region among the units of its level under its parent; no rank is told.',
  })
  figurePeers(@CurrentActor() actor: Actor, @Args() args: FigurePeersArgs): Promise<FigurePeers> {
    return this.drilldown.peers(actor, args);
  }

  @Access('policy')
  @Query(() => [LatestEvent], {
    description: 'What happened last in a region within thirty days, without personal data, newest first.',
  })
  latestEvents(@CurrentActor() actor: Actor, @Args() args: LatestEventsArgs): Promise<LatestEvent[]> {
    return this.drilldown.latest(actor, args);
  }

  @Access('policy')
  @Query(() => [WorthALook], { description: 'What in a region is worth a look, one entry a rule.' })
  worthALook(@CurrentActor() actor: Actor, @Args() { regionCode }: WorthArgs): Promise<WorthALook[]> {
    return this.worth.of(actor, regionCode);
  }

  @Access('policy')
  @Query(() => FigureRowConnection, {
    description: 'The needs that a rule found worth a look, the latest first.',
  })
  worthList(@CurrentActor() actor: Actor, @Args() args: WorthListArgs): Promise<Page<FigureRow>> {
    return this.worth.list(actor, args);
  }
}
