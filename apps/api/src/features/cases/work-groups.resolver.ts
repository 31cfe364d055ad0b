import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import {
  ActOnWorkGroupArgs,
  AddWorkMembersArgs,
  EditWorkGroupArgs,
  EraseWorkMemberArgs,
  HoldSessionArgs,
  MeasureWorkArgs,
  PlanWorkGroupArgs,
  WorkGroupListArgs,
} from './work-group.args.js';
import { WorkGroup } from './work-group.entity.js';
import {
  AllowedWorkGroupAction,
  WorkChange,
  WorkGroupConnection,
  WorkMemberView,
  WorkSessionView,
} from './work-group.view.js';
import { WorkGroupReads } from './work-groups.reads.js';
import { WorkGroups } from './work-groups.service.js';

/** Work with groups and communities at the GraphQL edge. */
@Resolver(() => WorkGroup)
export class WorkGroupsResolver {
  constructor(
    private readonly groups: WorkGroups,
    private readonly reads: WorkGroupReads,
    private readonly regions: Regions,
  ) {}

  @Access('session')
  @Query(() => WorkGroupConnection, {
    description:
      'Work with groups and communities: a social worker’s own and supervised, for staff their region’s.',
  })
  workGroups(@CurrentActor() actor: Actor, @Args() args: WorkGroupListArgs): Promise<Page<WorkGroup>> {
    return this.reads.list(actor, args);
  }

  @Access('policy')
  @Query(() => WorkGroup, { nullable: true, description: 'One of them; null when there is none to see.' })
  workGroup(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The group or community.' }) id: string,
  ): Promise<WorkGroup | null> {
    return this.groups.find(actor, id);
  }

  @Access('policy')
  @Mutation(() => WorkGroup, { description: 'Plans work with a group or a community.' })
  planWorkGroup(@CurrentActor() actor: Actor, @Args() args: PlanWorkGroupArgs): Promise<WorkGroup> {
    return this.groups.plan(actor, args);
  }

  @Access('policy')
  @Mutation(() => WorkGroup, { description: 'Changes the plan.' })
  editWorkGroup(@CurrentActor() actor: Actor, @Args() args: EditWorkGroupArgs): Promise<WorkGroup> {
    return this.groups.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => WorkGroup, { description: 'Begins, finishes, cancels or takes it up again.' })
  actOnWorkGroup(@CurrentActor() actor: Actor, @Args() args: ActOnWorkGroupArgs): Promise<WorkGroup> {
    return this.groups.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => WorkGroup, { description: 'Members join a group; their names are sealed.' })
  addWorkMembers(@CurrentActor() actor: Actor, @Args() args: AddWorkMembersArgs): Promise<WorkGroup> {
    return this.groups.addMembers(actor, args);
  }

  @Access('policy')
  @Mutation(() => WorkGroup, {
    description: 'Erases a member’s name on their request; attendance and measures stay without it.',
  })
  eraseWorkMember(@CurrentActor() actor: Actor, @Args() args: EraseWorkMemberArgs): Promise<WorkGroup> {
    return this.groups.eraseMember(actor, args);
  }

  @Access('policy')
  @Mutation(() => WorkGroup, { description: 'Enters a session that was held, with who or how many came.' })
  holdWorkSession(@CurrentActor() actor: Actor, @Args() args: HoldSessionArgs): Promise<WorkGroup> {
    return this.groups.hold(actor, args);
  }

  @Access('policy')
  @Mutation(() => WorkGroup, { description: 'Enters what was measured of a member or of the community.' })
  measureWork(@CurrentActor() actor: Actor, @Args() args: MeasureWorkArgs): Promise<WorkGroup> {
    return this.groups.measure(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where.' })
  region(@Parent() { regionCode }: WorkGroup, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => [WorkSessionView], { description: 'The sessions held, oldest first.' })
  sessions(@Parent() group: WorkGroup): Promise<WorkSessionView[]> {
    return this.reads.sessions(group);
  }

  @Access('parent')
  @ResolveField(() => [WorkMemberView], {
    nullable: true,
    description: 'Who takes part; null for all but the worker, the supervisor and their deputies.',
  })
  members(@Parent() group: WorkGroup, @CurrentActor() actor: Actor): Promise<WorkMemberView[] | null> {
    return this.reads.members(actor, group);
  }

  @Access('parent')
  @ResolveField(() => Int, { description: 'How many take part in a group.' })
  memberCount(@Parent() group: WorkGroup): Promise<number> {
    return this.reads.memberCount(group);
  }

  @Access('parent')
  @ResolveField(() => WorkChange, {
    nullable: true,
    description:
      'Before and after; null before both are measured, and of fewer than five members for all but the worker, the supervisor and their deputies.',
  })
  change(@Parent() group: WorkGroup, @CurrentActor() actor: Actor): Promise<WorkChange | null> {
    return this.reads.change(actor, group);
  }

  @Access('parent')
  @ResolveField(() => [AllowedWorkGroupAction], {
    description: 'What the asker may do, now or in another state.',
  })
  allowedActions(
    @Parent() group: WorkGroup,
    @CurrentActor() actor: Actor,
  ): Promise<AllowedWorkGroupAction[]> {
    return this.reads.allowed(actor, group);
  }
}
