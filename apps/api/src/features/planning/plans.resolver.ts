import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Invitation, Invitations } from '../matching/index.js';
import { Need, Needs } from '../needs/index.js';
import { Region, Regions } from '../regions/index.js';
import { Volunteers } from '../volunteers/index.js';
import { PlanDifference } from './plan-difference.entity.js';
import { PlanLine } from './plan-line.entity.js';
import { MatchingPlan } from './plan.entity.js';
import { planPolicy } from './plan.policy.js';
import { planActions } from './plan.rules.js';
import {
  ActOnPlanArgs,
  AllowAgainArgs,
  AllowedPlanAction,
  DecideOnLinesArgs,
  MakePlanArgs,
  PlanAgainstBase,
  PlanChangeCount,
  PlanDifferenceArgs,
  PlanDifferenceConnection,
  PlanLineArgs,
  PlanLineConnection,
  PlanListArgs,
  PlanPlace,
  PlanSending,
  ServedInsteadNeed,
} from './plan.view.js';
import { PlanReads } from './plans.reads.js';
import { Plans } from './plans.service.js';

/** Plans at the GraphQL edge. */
@Resolver(() => MatchingPlan)
export class PlansResolver {
  constructor(
    private readonly plans: Plans,
    private readonly reads: PlanReads,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => [MatchingPlan], { description: 'Plans of a region and week, newest first, at most 20.' })
  matchingPlans(@CurrentActor() actor: Actor, @Args() args: PlanListArgs): Promise<MatchingPlan[]> {
    return this.reads.list(actor, args);
  }

  @Access('policy')
  @Query(() => MatchingPlan, { description: 'One plan.' })
  matchingPlan(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The plan.' }) id: string,
  ): Promise<MatchingPlan> {
    return this.plans.find(actor, id);
  }

  @Access('policy')
  @Mutation(() => MatchingPlan, { description: 'Asks for a plan; it is queued and run at once.' })
  makePlan(@CurrentActor() actor: Actor, @Args() args: MakePlanArgs): Promise<MatchingPlan> {
    return this.plans.make(actor, args);
  }

  @Access('policy')
  @Mutation(() => MatchingPlan, {
    description:
      'Stops, confirms or discards a plan. Confirming sends invitations, 200 at a time or fewer: confirm again while `sending.toSend` or `sending.toTakeBack` is above 0.',
  })
  actOnPlan(@CurrentActor() actor: Actor, @Args() args: ActOnPlanArgs): Promise<MatchingPlan> {
    return this.plans.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => [PlanLine], { description: 'Pins or excludes lines for the next run, or takes that back.' })
  decideOnLines(@CurrentActor() actor: Actor, @Args() args: DecideOnLinesArgs): Promise<PlanLine[]> {
    return this.plans.decide(actor, args);
  }

  @Access('policy')
  @Mutation(() => MatchingPlan, {
    description: 'Takes back that somebody was excluded from a need: the next run may place them again.',
  })
  allowAgain(@CurrentActor() actor: Actor, @Args() args: AllowAgainArgs): Promise<MatchingPlan> {
    return this.plans.allowAgain(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region it is for.' })
  region(@Parent() { regionCode }: MatchingPlan, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether something it rests on has changed since.' })
  isStale(@Parent() plan: MatchingPlan): Promise<boolean> {
    return this.reads.isStale(plan);
  }

  @Access('parent')
  @ResolveField(() => [PlanChangeCount], { description: 'How many lines of each kind of change.' })
  changes(@Parent() plan: MatchingPlan): Promise<PlanChangeCount[]> {
    return this.reads.changes(plan);
  }

  @Access('parent')
  @ResolveField(() => PlanSending, { description: 'What confirming would send, and what it has sent.' })
  sending(@Parent() plan: MatchingPlan): Promise<PlanSending> {
    return this.reads.sending(plan);
  }

  @Access('parent')
  @ResolveField(() => [PlanPlace], { description: 'Its communities with their points, for a map.' })
  places(@Parent() plan: MatchingPlan): Promise<PlanPlace[]> {
    return this.reads.places(plan);
  }

  @Access('parent')
  @ResolveField(() => PlanLineConnection, { description: 'Its lines.' })
  lines(@Parent() plan: MatchingPlan, @Args() args: PlanLineArgs): Promise<Page<PlanLine>> {
    return this.reads.lines(plan, args);
  }

  @Access('parent')
  @ResolveField(() => [MatchingPlan], {
    description: 'What is tried beside it, newest first, 10 at most; what was given up is gone.',
  })
  whatIfs(@Parent() plan: MatchingPlan): Promise<MatchingPlan[]> {
    return this.reads.whatIfs(plan);
  }

  @Access('parent')
  @ResolveField(() => PlanAgainstBase, {
    nullable: true,
    description:
      'How much it keeps of the plan that it was run again from; null for a first one, a what-if, and one that is still made.',
  })
  againstBase(@Parent() plan: MatchingPlan): Promise<PlanAgainstBase | null> {
    return this.reads.againstBase(plan);
  }

  @Access('parent')
  @ResolveField(() => PlanDifferenceConnection, {
    description:
      'Who is at a need in only one of two plans: a what-if and the one it stands beside, or a plan and the one it was run again from.',
  })
  differences(@Parent() plan: MatchingPlan, @Args() args: PlanDifferenceArgs): Promise<Page<PlanDifference>> {
    return this.reads.differences(plan, args);
  }

  @Access('parent')
  @ResolveField(() => [PlanDifference], {
    description:
      'Who was excluded from a need in the plans it follows, the latest 100: they are not placed there.',
  })
  excluded(@Parent() plan: MatchingPlan): PlanDifference[] {
    return this.reads.excluded(plan);
  }

  @Access('parent')
  @ResolveField(() => [AllowedPlanAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() plan: MatchingPlan, @CurrentActor() actor: Actor): AllowedPlanAction[] {
    return planActions.names
      .filter((action) => planPolicy[action](actor, plan))
      .map((action) => ({ action, isOpen: planActions.isOpen(plan.state, action) }));
  }
}

/** A plan's lines at the GraphQL edge. */
@Resolver(() => PlanLine)
export class PlanLinesResolver {
  constructor(
    private readonly needs: Needs,
    private readonly volunteers: Volunteers,
    private readonly invitations: Invitations,
  ) {}

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'The need.' })
  need(@Parent() { needId }: PlanLine, @Context() context: RequestContext): Promise<Need | null> {
    return context.loader(this.needs.byIds).load(needId);
  }

  @Access('parent')
  @ResolveField(() => Need, {
    nullable: true,
    description: 'Of a moved line: the need they were asked for before.',
  })
  async fromNeed(
    @Parent() { fromNeedId }: PlanLine,
    @Context() context: RequestContext,
  ): Promise<Need | null> {
    return fromNeedId === null ? null : context.loader(this.needs.byIds).load(fromNeedId);
  }

  @Access('parent')
  @ResolveField(() => String, {
    nullable: true,
    description: 'The first character of the person’s name; the rest is hidden until both sides agree.',
  })
  async label(
    @Parent() { volunteerId }: PlanLine,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return volunteerId === null ? null : context.loader(this.volunteers.labels).load(volunteerId);
  }

  @Access('parent')
  @ResolveField(() => [ServedInsteadNeed], {
    description:
      'Of heads that stay unfilled: the needs at which people serve who could come, the most urgent first.',
  })
  async servedInstead(
    @Parent() { servedInstead }: PlanLine,
    @Context() context: RequestContext,
  ): Promise<ServedInsteadNeed[]> {
    const needs = await Promise.all(
      servedInstead.map(({ needId }) => context.loader(this.needs.byIds).load(needId)),
    );
    return servedInstead.map(({ people }, at) => ({ people, need: needs[at] ?? null }));
  }

  @Access('parent')
  @ResolveField(() => Invitation, { nullable: true, description: 'The invitation that confirming sent.' })
  async invitation(
    @Parent() { invitationId }: PlanLine,
    @Context() context: RequestContext,
  ): Promise<Invitation | null> {
    return invitationId === null ? null : context.loader(this.invitations.byIds).load(invitationId);
  }
}

/** A what-if's differences at the GraphQL edge. */
@Resolver(() => PlanDifference)
export class PlanDifferencesResolver {
  constructor(
    private readonly needs: Needs,
    private readonly volunteers: Volunteers,
  ) {}

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'The need.' })
  need(@Parent() { needId }: PlanDifference, @Context() context: RequestContext): Promise<Need | null> {
    return context.loader(this.needs.byIds).load(needId);
  }

  @Access('parent')
  @ResolveField(() => String, {
    nullable: true,
    description: 'The first character of the person’s name; null for somebody who is only imagined.',
  })
  async label(
    @Parent() { volunteerId }: PlanDifference,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return volunteerId === null ? null : context.loader(this.volunteers.labels).load(volunteerId);
  }
}
