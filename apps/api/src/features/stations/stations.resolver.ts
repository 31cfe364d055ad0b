import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { isWithinHours } from '../../platform/week.js';
import { Region, Regions } from '../regions/index.js';
import { DescribeStationArgs } from './station-house.view.js';
import { ServiceStation } from './station.entity.js';
import { stationPolicy } from './station.policy.js';
import { stationActions } from './station.rules.js';
import {
  ActOnStationArgs,
  AllowedStationAction,
  EditStationArgs,
  RegisterStationArgs,
  ServiceStationConnection,
  StationArgs,
  StationLeadersArgs,
  StationListArgs,
} from './station.view.js';
import { StationReads } from './stations.reads.js';
import { factsOf, Stations } from './stations.service.js';

/** Service stations at the GraphQL edge. */
@Resolver(() => ServiceStation)
export class StationsResolver {
  constructor(
    private readonly register: Stations,
    private readonly reads: StationReads,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  @Access('public')
  @Query(() => ServiceStation, { nullable: true, description: 'One station; null when there is none.' })
  station(@Args() { id }: StationArgs): Promise<ServiceStation | null> {
    return this.register.find(id);
  }

  @Access('public')
  @Query(() => ServiceStationConnection, { description: 'Stations, newest first.' })
  stations(@Args() args: StationListArgs): Promise<Page<ServiceStation>> {
    return this.reads.list(args);
  }

  @Access('public')
  @Query(() => [ServiceStation], {
    description: 'Open stations that could lead one of a kind at a region, the nearest first; at most 100.',
  })
  stationLeaders(@Args() args: StationLeadersArgs): Promise<ServiceStation[]> {
    return this.reads.leaders(args);
  }

  @Access('policy')
  @Mutation(() => ServiceStation, { description: 'Enters a station into the register of its county.' })
  registerStation(
    @CurrentActor() actor: Actor,
    @Args() { input }: RegisterStationArgs,
  ): Promise<ServiceStation> {
    return this.register.register(actor, input);
  }

  @Access('policy')
  @Mutation(() => ServiceStation, { description: 'Changes a station’s entry.' })
  editStation(@CurrentActor() actor: Actor, @Args() args: EditStationArgs): Promise<ServiceStation> {
    return this.register.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => ServiceStation, { description: 'Tells a station’s hours and space.' })
  describeStation(@CurrentActor() actor: Actor, @Args() args: DescribeStationArgs): Promise<ServiceStation> {
    return this.register.describe(actor, args);
  }

  @Access('policy')
  @Mutation(() => ServiceStation, { description: 'Closes a station as of today, or opens it again.' })
  actOnStation(@CurrentActor() actor: Actor, @Args() args: ActOnStationArgs): Promise<ServiceStation> {
    return this.register.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region it serves.' })
  region(@Parent() station: ServiceStation, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(station.regionCode);
  }

  @Access('parent')
  @ResolveField(() => ServiceStation, { nullable: true, description: 'The station above it.' })
  parent(
    @Parent() station: ServiceStation,
    @Context() context: RequestContext,
  ): Promise<ServiceStation | null> | null {
    return station.parentId ? context.loader(this.register.byIds).load(station.parentId) : null;
  }

  @Access('parent')
  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether its doors are open at this moment; null where it tells no hours.',
  })
  isOpenNow(@Parent() station: ServiceStation): boolean | null {
    return station.state === 'open' ? isWithinHours(station, this.clock.now()) : false;
  }

  @Access('parent')
  @ResolveField(() => [AllowedStationAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() station: ServiceStation, @CurrentActor() actor: Actor): AllowedStationAction[] {
    return stationActions.names
      .filter((action) => stationPolicy[action](actor, factsOf(station)))
      .map((action) => ({ action, isOpen: stationActions.isOpen(station.state, action) }));
  }
}
