import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { CharityResource, GiftTraces, Resources } from '../resources/index.js';
import { Allocation } from './allocation.entity.js';
import { allocationPolicy } from './allocation.policy.js';
import { allocationActions, wantsReason } from './allocation.rules.js';
import {
  AllocateArgs,
  AllocationConnection,
  AllocationListArgs,
  AllowedAllocationAction,
  ConfirmAllocationArgs,
  GiftTrace,
  ProjectsForResourceArgs,
  ReturnAllocationArgs,
} from './allocation.view.js';
import { AllocationReads } from './allocations.reads.js';
import { Allocations } from './allocations.service.js';
import { Project } from './project.entity.js';
import { ProjectConnection } from './project.view.js';
import { Projects } from './projects.service.js';

/** What projects are given, at the GraphQL edge. */
@Resolver(() => Allocation)
export class AllocationsResolver {
  constructor(
    private readonly allocations: Allocations,
    private readonly reads: AllocationReads,
    private readonly traces: GiftTraces,
    private readonly projects: Projects,
    private readonly resources: Resources,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => Allocation, {
    nullable: true,
    description: 'One allocation; null when there is none for the asker.',
  })
  allocation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The allocation.' }) id: string,
  ): Promise<Allocation | null> {
    return this.allocations.find(actor, id);
  }

  @Access('session')
  @Query(() => AllocationConnection, {
    description:
      'What the asker’s organization gave or received, or what lies within the hat’s reach; newest first.',
  })
  allocationList(@CurrentActor() actor: Actor, @Args() args: AllocationListArgs): Promise<Page<Allocation>> {
    return this.reads.list(actor, args);
  }

  @Access('policy')
  @Query(() => ProjectConnection, {
    description:
      'Projects under way that a resource may serve by its purpose; for those who may allocate it.',
  })
  projectsForResource(
    @CurrentActor() actor: Actor,
    @Args() args: ProjectsForResourceArgs,
  ): Promise<Page<Project>> {
    return this.reads.projectsFor(actor, args);
  }

  @Access('policy')
  @Query(() => GiftTrace, { description: 'Where a gift went, for those who may read its fund’s ledger.' })
  async giftTrace(
    @CurrentActor() actor: Actor,
    @Args('transferId', { type: () => ID, description: 'The transfer that recorded the gift.' })
    transferId: string,
  ): Promise<GiftTrace> {
    const { shares, left } = await this.traces.of(actor, transferId);
    const allocations = await this.allocations.byLedgerRows(shares.map((share) => share.transferId));
    return {
      left,
      uses: shares.map((share, place) => ({ ...share, allocation: allocations[place] ?? null })),
    };
  }

  @Access('policy')
  @Mutation(() => Allocation, { description: 'Gives money, goods, a venue or a service to a project.' })
  allocate(@CurrentActor() actor: Actor, @Args() args: AllocateArgs): Promise<Allocation> {
    return this.allocations.allocate(actor, args);
  }

  @Access('policy')
  @Mutation(() => Allocation, { description: 'The receiver confirms arrival, hand-over or use.' })
  confirmAllocation(@CurrentActor() actor: Actor, @Args() args: ConfirmAllocationArgs): Promise<Allocation> {
    return this.allocations.confirm(actor, args);
  }

  @Access('policy')
  @Mutation(() => Allocation, { description: 'Sends an allocation back by a reversal in its ledger.' })
  returnAllocation(@CurrentActor() actor: Actor, @Args() args: ReturnAllocationArgs): Promise<Allocation> {
    return this.allocations.return(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Project, { nullable: true, description: 'The project it was given to.' })
  project(@Parent() { projectId }: Allocation, @Context() context: RequestContext): Promise<Project | null> {
    return context.loader(this.projects.byIds).load(projectId);
  }

  @Access('parent')
  @ResolveField(() => CharityResource, {
    nullable: true,
    description: 'The fund, lot or offer it comes from.',
  })
  resource(
    @Parent() { resourceId }: Allocation,
    @Context() context: RequestContext,
  ): Promise<CharityResource | null> {
    return context.loader(this.resources.byIds).load(resourceId);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who gave it.' })
  madeBy(
    @Parent() { madeById }: Allocation,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return madeById ? context.loader(this.accounts.byIds).load(madeById) : null;
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who confirmed that it came.' })
  confirmedBy(
    @Parent() { confirmedById }: Allocation,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return confirmedById ? context.loader(this.accounts.byIds).load(confirmedById) : null;
  }

  @Access('parent')
  @ResolveField(() => [AllowedAllocationAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  async allowedActions(
    @Parent() allocation: Allocation,
    @CurrentActor() actor: Actor,
  ): Promise<AllowedAllocationAction[]> {
    const facts = await this.allocations.factsOf(allocation);
    return allocationActions.names
      .filter((action) => allocationPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: allocationActions.isOpen(allocation.state, action),
        wantsReason: wantsReason(allocation.state, action),
      }));
  }
}
