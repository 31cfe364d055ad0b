import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { ServiceStation } from './station.entity.js';
import { stationPolicy } from './station.policy.js';
import { StationArgs } from './station.view.js';
import { StationStaff } from './station-staff.entity.js';
import { servesOn } from './station-staff.rules.js';
import { StationStaffing } from './station-staff.service.js';
import { PostStaffArgs, RelieveStaffArgs, StaffCandidate } from './station-staff.view.js';
import { factsOf, Stations } from './stations.service.js';
import { SupportGrant } from './support-grant.entity.js';
import { supportActions } from './support-grant.rules.js';
import { SupportGrants } from './support-grants.service.js';
import { ActOnSupportArgs, AllowedSupportAction } from './support-grant.view.js';

/** A station's staff and supports at the GraphQL edge. */
@Resolver(() => ServiceStation)
export class StationDepthResolver {
  constructor(
    private readonly clock: Clock,
    private readonly staffing: StationStaffing,
    private readonly grants: SupportGrants,
  ) {}

  @Access('policy')
  @Query(() => [StaffCandidate], {
    description:
      'Who could be put on a station’s staff: holders of a working role in its region or above, and those of the organization that runs it; at most 100.',
  })
  staffCandidates(@CurrentActor() actor: Actor, @Args() { id }: StationArgs): Promise<StaffCandidate[]> {
    return this.staffing.candidatesFor(actor, id);
  }

  @Access('policy')
  @Mutation(() => StationStaff, { description: 'Puts somebody on a station’s staff.' })
  postStationStaff(@CurrentActor() actor: Actor, @Args() args: PostStaffArgs): Promise<StationStaff> {
    return this.staffing.post(actor, args);
  }

  @Access('policy')
  @Mutation(() => StationStaff, { description: 'Ends somebody’s time on a station’s staff as of today.' })
  relieveStationStaff(@CurrentActor() actor: Actor, @Args() args: RelieveStaffArgs): Promise<StationStaff> {
    return this.staffing.relieve(actor, args);
  }

  @Access('policy')
  @Mutation(() => SupportGrant, { description: 'Ends a support with a reason, or takes the end back.' })
  actOnSupport(@CurrentActor() actor: Actor, @Args() args: ActOnSupportArgs): Promise<SupportGrant> {
    return this.grants.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Int, { description: 'How many people are on its staff today.' })
  async staffCount(@Parent() { id }: ServiceStation, @Context() context: RequestContext): Promise<number> {
    const today = this.clock.today();
    const staff = await context.loader(this.staffing.byStations).load(id);
    return staff.filter((each) => servesOn(each, today)).length;
  }

  @Access('parent')
  @ResolveField(() => [StationStaff], {
    nullable: true,
    description:
      'Who is on its staff, those in place first, with those who left; null for who neither works in its region nor runs it.',
  })
  staff(
    @Parent() station: ServiceStation,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<StationStaff[]> | null {
    if (!stationPolicy.seeStaff(actor, factsOf(station))) return null;
    return context.loader(this.staffing.byStations).load(station.id);
  }

  @Access('parent')
  @ResolveField(() => [SupportGrant], {
    description: 'What supports it, what holds first and then the newest first.',
  })
  supports(@Parent() { id }: ServiceStation, @Context() context: RequestContext): Promise<SupportGrant[]> {
    return context.loader(this.grants.byStations).load(id);
  }
}

/** A time on a station's staff at the GraphQL edge. */
@Resolver(() => StationStaff)
export class StationStaffResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly stations: Stations,
  ) {}

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who it is.' })
  person(@Parent() { personId }: StationStaff, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(personId);
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether the asker may end it as of today.' })
  async mayRelieve(
    @Parent() { stationId, toOn }: StationStaff,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const station = await context.loader(this.stations.byIds).load(stationId);
    return toOn === null && station !== null && stationPolicy.staff(actor, factsOf(station));
  }
}

/** A support at the GraphQL edge. */
@Resolver(() => SupportGrant)
export class SupportGrantsResolver {
  constructor(private readonly stations: Stations) {}

  @Access('parent')
  @ResolveField(() => [AllowedSupportAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  async allowedActions(
    @Parent() { stationId, state }: SupportGrant,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<AllowedSupportAction[]> {
    const station = await context.loader(this.stations.byIds).load(stationId);
    if (!station || !stationPolicy.support(actor, factsOf(station))) return [];
    return supportActions.names.map((action) => ({ action, isOpen: supportActions.isOpen(state, action) }));
  }
}
