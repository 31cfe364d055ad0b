import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Need, Needs } from '../needs/index.js';
import { Region, Regions } from '../regions/index.js';
import { Volunteers } from '../volunteers/index.js';
import { DeskLists } from './desk-lists.reads.js';
import {
  CoveredNeedArgs,
  DeskNeed,
  DeskNeedConnection,
  DeskPerson,
  DeskPersonConnection,
  PlanNeedArgs,
  PlanPersonArgs,
  WeekNeedArgs,
  WeekPersonArgs,
} from './desk-lists.view.js';
import { WeekOutlook } from './outlook.view.js';
import { Outlooks } from './outlook.js';
import { PlanDifference } from './plan-difference.entity.js';
import { PlanBases } from './plan-basis.js';
import { PlanReads } from './plans.reads.js';
import { MatchingPlan } from './plan.entity.js';
import { PlansAbove } from './plans-above.js';
import { NeedInvitedAbove, PlanAbove } from './plans-above.view.js';
import { PlanListArgs, WeekCoverage, WeekCoverageArgs } from './plan.view.js';

/** A week before it is planned, and how it is covered, at the GraphQL edge. */
@Resolver()
export class WeekResolver {
  constructor(
    private readonly outlooks: Outlooks,
    private readonly lists: DeskLists,
    private readonly above: PlansAbove,
  ) {}

  @Access('policy')
  @Query(() => WeekOutlook, {
    description: 'A week before anything is planned: needs, people, and what is scarce.',
  })
  weekOutlook(
    @CurrentActor() actor: Actor,
    @Args() { regionCode, weekOn }: PlanListArgs,
  ): Promise<WeekOutlook> {
    return this.outlooks.of(actor, regionCode, weekOn);
  }

  @Access('policy')
  @Query(() => [PlanAbove], {
    description:
      'Confirmed plans of regions above that invited for needs here in a week, the newest first, 5 at most.',
  })
  plansAbove(@CurrentActor() actor: Actor, @Args() args: PlanListArgs): Promise<PlanAbove[]> {
    return this.above.of(actor, args);
  }

  @Access('policy')
  @Query(() => DeskNeedConnection, { description: 'The needs behind a figure of the week.' })
  weekNeeds(@CurrentActor() actor: Actor, @Args() args: WeekNeedArgs): Promise<Page<DeskNeed>> {
    return this.outlooks.needs(actor, args);
  }

  @Access('policy')
  @Query(() => DeskPersonConnection, { description: 'The people behind a figure of the week.' })
  weekPeople(@CurrentActor() actor: Actor, @Args() args: WeekPersonArgs): Promise<Page<DeskPerson>> {
    return this.outlooks.people(actor, args);
  }

  @Access('policy')
  @Query(() => [WeekCoverage], {
    description: 'Weekly needs with at least one confirmed person, by region directly below and week.',
  })
  weeklyCoverage(@CurrentActor() actor: Actor, @Args() args: WeekCoverageArgs): Promise<WeekCoverage[]> {
    return this.lists.coverage(actor, args);
  }

  @Access('policy')
  @Query(() => DeskNeedConnection, { description: 'The needs behind a figure of the weekly coverage.' })
  coveredNeeds(@CurrentActor() actor: Actor, @Args() args: CoveredNeedArgs): Promise<Page<DeskNeed>> {
    return this.lists.covered(actor, args);
  }
}

/** The lists behind a plan's figures. */
@Resolver(() => MatchingPlan)
export class PlanListsResolver {
  constructor(
    private readonly lists: DeskLists,
    private readonly reads: PlanReads,
    private readonly bases: PlanBases,
  ) {}

  @Access('parent')
  @ResolveField(() => [PlanDifference], {
    description: 'Whose invitations of earlier plans confirming takes back, 200 at most.',
  })
  takeBacks(@Parent() plan: MatchingPlan): Promise<PlanDifference[]> {
    return this.reads.takenBack(plan);
  }

  @Access('parent')
  @ResolveField(() => ID, {
    nullable: true,
    description: 'The newest plan of the same region and week that stands, when it is newer than this one.',
  })
  newerPlanId(@Parent() plan: MatchingPlan): Promise<string | null> {
    return this.bases.newerThan(plan);
  }

  @Access('parent')
  @ResolveField(() => DeskNeedConnection, { description: 'Its needs, with heads asked for and filled.' })
  needs(@Parent() plan: MatchingPlan, @Args() args: PlanNeedArgs): Promise<Page<DeskNeed>> {
    return this.lists.needsOf(plan, args);
  }

  @Access('parent')
  @ResolveField(() => DeskPersonConnection, { description: 'The people who fit its needs.' })
  people(@Parent() plan: MatchingPlan, @Args() args: PlanPersonArgs): Promise<Page<DeskPerson>> {
    return this.lists.peopleOf(plan, args);
  }
}

/** A plan of a region above. */
@Resolver(() => PlanAbove)
export class PlanAboveResolver {
  constructor(private readonly regions: Regions) {}

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region whose desk confirmed it.' })
  region(@Parent() { regionCode }: PlanAbove, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }
}

/** A need that a plan of a region above invited for. */
@Resolver(() => NeedInvitedAbove)
export class NeedInvitedAboveResolver {
  constructor(private readonly needs: Needs) {}

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'The need.' })
  need(@Parent() { id }: NeedInvitedAbove, @Context() context: RequestContext): Promise<Need | null> {
    return context.loader(this.needs.byIds).load(id);
  }
}

/** A need behind a figure. */
@Resolver(() => DeskNeed)
export class DeskNeedResolver {
  constructor(private readonly needs: Needs) {}

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'The need.' })
  need(@Parent() { id }: DeskNeed, @Context() context: RequestContext): Promise<Need | null> {
    return context.loader(this.needs.byIds).load(id);
  }
}

/** A person behind a figure; the rest of the name is hidden until both sides agree. */
@Resolver(() => DeskPerson)
export class DeskPersonResolver {
  constructor(
    private readonly volunteers: Volunteers,
    private readonly regions: Regions,
  ) {}

  @Access('parent')
  @ResolveField(() => String, { nullable: true, description: 'The first character of the person’s name.' })
  label(@Parent() { id }: DeskPerson, @Context() context: RequestContext): Promise<string | null> {
    return context.loader(this.volunteers.labels).load(id);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Home community.' })
  community(
    @Parent() { regionCode }: DeskPerson,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }
}
