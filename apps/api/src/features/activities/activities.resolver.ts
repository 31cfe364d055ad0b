import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Need, NeedPart, Needs } from '../needs/index.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { Project } from '../projects/index.js';
import { Region, Regions } from '../regions/index.js';
import { ActivityReads } from './activities.reads.js';
import { Activities } from './activities.service.js';
import { Activity, Shift } from './activity.entity.js';
import { activityPolicy } from './activity.policy.js';
import { activityActions, WANTS_REASON } from './activity.rules.js';
import {
  ActivityConnection,
  ActivityListArgs,
  ActOnActivityArgs,
  AddShiftArgs,
  AllowedActivityAction,
  CancelShiftArgs,
  ChangeCapacityArgs,
  EditActivityArgs,
  OpenActivityArgs,
  OpenShiftArgs,
  ShiftConnection,
} from './activity.view.js';
import { OwnServices } from './own-service.service.js';
import { AcceptOwnServiceArgs, OwnService } from './own-service.view.js';

/** Activities at the GraphQL edge. */
@Resolver(() => Activity)
export class ActivitiesResolver {
  constructor(
    private readonly activities: Activities,
    private readonly reads: ActivityReads,
    private readonly organizations: Organizations,
    private readonly regions: Regions,
    private readonly needs: Needs,
  ) {}

  @Access('public')
  @Query(() => Activity, { nullable: true, description: 'One activity; what is written in it is public.' })
  async activity(
    @Args('id', { type: () => ID, description: 'The activity.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Activity | null> {
    return context.loader(this.activities.byIds).load(id);
  }

  @Access('session')
  @Query(() => ActivityConnection, {
    description: 'Activities of the asker’s organization and within the reach of the hat, newest first.',
  })
  activityList(@CurrentActor() actor: Actor, @Args() args: ActivityListArgs): Promise<Page<Activity>> {
    return this.reads.list(actor, args);
  }

  @Access('public')
  @Query(() => ShiftConnection, { description: 'Shifts that anybody may still join, soonest first.' })
  openShifts(@Args() args: OpenShiftArgs): Promise<Page<Shift>> {
    return this.reads.openShifts(args);
  }

  @Access('policy')
  @Mutation(() => Activity, { description: 'Opens an activity with its shifts, of a project or of a need.' })
  openActivity(@CurrentActor() actor: Actor, @Args() args: OpenActivityArgs): Promise<Activity> {
    return this.activities.open(actor, args);
  }

  @Access('policy')
  @Mutation(() => Activity, { description: 'Changes what is written of an activity.' })
  editActivity(@CurrentActor() actor: Actor, @Args() args: EditActivityArgs): Promise<Activity> {
    return this.activities.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => Activity, { description: 'Finishes an activity, or cancels it; everybody is told.' })
  actOnActivity(@CurrentActor() actor: Actor, @Args() args: ActOnActivityArgs): Promise<Activity> {
    return this.activities.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => Shift, { description: 'Adds a shift to an activity.' })
  addShift(@CurrentActor() actor: Actor, @Args() args: AddShiftArgs): Promise<Shift> {
    return this.activities.addShift(actor, args);
  }

  @Access('policy')
  @Mutation(() => Shift, { description: 'Gives a shift other places; who waits moves up into new ones.' })
  changeCapacity(@CurrentActor() actor: Actor, @Args() args: ChangeCapacityArgs): Promise<Shift> {
    return this.activities.changeCapacity(actor, args);
  }

  @Access('policy')
  @Mutation(() => Shift, { description: 'Calls a shift off; everybody who signed up is told.' })
  cancelShift(@CurrentActor() actor: Actor, @Args() args: CancelShiftArgs): Promise<Shift> {
    return this.activities.cancelShift(actor, args);
  }

  @Access('parent')
  @ResolveField(() => [Shift], { description: 'Its shifts, soonest first.' })
  shifts(@Parent() activity: Activity, @Context() context: RequestContext): Promise<Shift[]> {
    return context.loader(this.activities.shiftsOf).load(activity.id);
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, {
    nullable: true,
    description: 'The organization that holds it; null when the community does.',
  })
  organization(
    @Parent() { organizationId }: Activity,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    return organizationId ? context.loader(this.organizations.byIds).load(organizationId) : null;
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The community it serves.' })
  community(@Parent() { regionCode }: Activity, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => String, { nullable: true, description: 'Category of the need it serves.' })
  async category(@Parent() { needId }: Activity, @Context() context: RequestContext): Promise<string | null> {
    const need = await context.loader(this.needs.byIds).load(needId);
    return need?.category ?? null;
  }

  @Access('policy')
  @ResolveField(() => Need, { nullable: true, description: 'The need it serves, for those who organize it.' })
  async need(
    @Parent() activity: Activity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Need | null> {
    const facts = await this.activities.factsOf(activity);
    return activityPolicy.see(actor, facts) ? context.loader(this.needs.byIds).load(activity.needId) : null;
  }

  @Access('parent')
  @ResolveField(() => [AllowedActivityAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  async allowedActions(
    @Parent() activity: Activity,
    @CurrentActor() actor: Actor,
  ): Promise<AllowedActivityAction[]> {
    const facts = await this.activities.factsOf(activity);
    return activityActions.names
      .filter((action) => activityPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: activityActions.isOpen(activity.state, action),
        wantsReason: WANTS_REASON.includes(action),
      }));
  }
}

/** The activities of a project. */
@Resolver(() => Project)
export class ProjectActivitiesResolver {
  constructor(private readonly reads: ActivityReads) {}

  @Access('parent')
  @ResolveField(() => [Activity], { description: 'Its activities, newest first.' })
  activities(@Parent() { id }: Project, @Context() context: RequestContext): Promise<Activity[]> {
    return context.loader(this.reads.ofProjects).load(id);
  }
}

/** The shifts of a need. */
@Resolver(() => Need)
export class NeedShiftsResolver {
  constructor(
    private readonly reads: ActivityReads,
    private readonly activities: Activities,
    private readonly ownServices: OwnServices,
  ) {}

  @Access('policy')
  @ResolveField(() => OwnService, {
    nullable: true,
    description:
      'What its community holds for it itself and what comes next; null for others, and once a project serves it.',
  })
  ownService(@Parent() need: Need, @CurrentActor() actor: Actor): Promise<OwnService | null> {
    return this.ownServices.of(actor, need);
  }

  @Access('policy')
  @Mutation(() => Need, {
    description: 'The community says that its own activities served its need, and how many people.',
  })
  acceptOwnService(@CurrentActor() actor: Actor, @Args() args: AcceptOwnServiceArgs): Promise<Need> {
    return this.ownServices.accept(actor, args);
  }

  @Access('policy')
  @ResolveField(() => Boolean, {
    description:
      'Whether the asker may open an activity for it now: its community, or who works on its project.',
  })
  mayOpenActivity(@Parent() need: Need, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.activities.mayOpenFor(actor, need);
  }

  @Access('parent')
  @ResolveField(() => [Shift], { description: 'Its shifts that anybody may still join, soonest first.' })
  shiftsAhead(@Parent() { id }: Need, @Context() context: RequestContext): Promise<Shift[]> {
    return context.loader(this.reads.aheadOfNeeds).load(id);
  }

  @Access('parent')
  @ResolveField(() => Boolean, {
    description: 'Whether the asker stands in a shift of it, or in the line of one, or served in one.',
  })
  hasJoined(
    @Parent() { id }: Need,
    @CurrentActor() { personId }: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> | boolean {
    return personId !== null && context.loader(this.reads.hasJoined).load(`${personId}/${id}`);
  }
}

/** Who stands with the parts of a need without a claim. */
@Resolver(() => NeedPart)
export class PartShiftsResolver {
  constructor(private readonly reads: ActivityReads) {}

  @Access('parent')
  @ResolveField(() => Int, {
    description:
      'Heads of it that volunteers took in shifts that the community holds itself; all of a need stand with its first part for people.',
  })
  joined(@Parent() { id }: NeedPart, @Context() context: RequestContext): Promise<number> {
    return context.loader(this.reads.joinedOfParts).load(id);
  }
}
