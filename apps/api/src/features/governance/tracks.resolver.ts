import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { NamedCode } from '../coordination/index.js';
import { Region, Regions } from '../regions/index.js';
import { trackEntryPolicy } from './governance.policy.js';
import { GovernanceReads } from './governance.reads.js';
import { TrackEntry } from './track-entry.entity.js';
import { trackEntryActions } from './track-entry.rules.js';
import {
  ActOnTrackEntryArgs,
  AllowedTrackEntryAction,
  EnterTrackEntryArgs,
  TrackCounts,
  TrackCountsArgs,
  TrackEntryConnection,
  TrackEntryListArgs,
  TrackUnit,
} from './track-entry.view.js';
import { Tracks } from './tracks.service.js';

/** The register of the action tracks at the GraphQL edge. */
@Resolver(() => TrackEntry)
export class TracksResolver {
  constructor(
    private readonly register: Tracks,
    private readonly reads: GovernanceReads,
    private readonly regions: Regions,
  ) {}

  @Access('public')
  @Query(() => [NamedCode], { description: 'The action tracks as the policies at a region name them today.' })
  actionTracks(
    @Args('regionCode', { type: () => ID, description: 'The region.' }) regionCode: string,
  ): NamedCode[] {
    return this.register.at(regionCode);
  }

  @Access('policy')
  @Query(() => TrackCounts, { description: 'What was done under each track in a region and below.' })
  trackCounts(@CurrentActor() actor: Actor, @Args() args: TrackCountsArgs): Promise<TrackCounts> {
    return this.reads.counts(actor, args);
  }

  @Access('policy')
  @Query(() => TrackEntryConnection, { description: 'Entries of the register below a region, newest first.' })
  trackEntryList(@CurrentActor() actor: Actor, @Args() args: TrackEntryListArgs): Promise<Page<TrackEntry>> {
    return this.reads.entries(actor, args);
  }

  @Access('policy')
  @Mutation(() => TrackEntry, { description: 'Enters an activity under an action track.' })
  enterTrackEntry(@CurrentActor() actor: Actor, @Args() args: EnterTrackEntryArgs): Promise<TrackEntry> {
    return this.register.enter(actor, args);
  }

  @Access('policy')
  @Mutation(() => TrackEntry, { description: 'Withdraws an entry, or restores it.' })
  actOnTrackEntry(@CurrentActor() actor: Actor, @Args() args: ActOnTrackEntryArgs): Promise<TrackEntry> {
    return this.register.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The community.' })
  region(@Parent() { regionCode }: TrackEntry, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => [AllowedTrackEntryAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() entry: TrackEntry, @CurrentActor() actor: Actor): AllowedTrackEntryAction[] {
    return trackEntryActions.names
      .filter((action) => trackEntryPolicy[action](actor, entry))
      .map((action) => ({ action, isOpen: trackEntryActions.isOpen(entry.state, action) }));
  }
}

/** The name of a unit that is counted. */
@Resolver(() => TrackUnit)
export class TrackUnitResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The unit.' })
  region(@Parent() { regionCode }: TrackUnit, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }
}
