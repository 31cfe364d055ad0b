import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Need, NeedPart, NeedParts, Needs } from '../needs/index.js';
import { Allocation, Allocations } from '../projects/index.js';
import { Region, Regions } from '../regions/index.js';
import { Goods, GoodsLot, resourcePolicy } from '../resources/index.js';
import { GoodsPlan, GoodsPlanLine } from './goods-plan.entity.js';
import { goodsPlanPolicy } from './goods-plan.policy.js';
import {
  AllocateGoodsArgs,
  ExcludeGoodsArgs,
  GoodsLineArgs,
  GoodsPlanArgs,
  GoodsPlanLineConnection,
  GoodsToGiveArgs,
  MakeGoodsPlanArgs,
} from './goods-plan.view.js';
import { GoodsPlanReads } from './goods-plans.reads.js';
import { GoodsPlans } from './goods-plans.service.js';

/** Plans of goods at the GraphQL edge. */
@Resolver(() => GoodsPlan)
export class GoodsPlansResolver {
  constructor(
    private readonly plans: GoodsPlans,
    private readonly reads: GoodsPlanReads,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => GoodsPlan, { nullable: true, description: 'The newest plan of goods of a region.' })
  goodsPlan(@CurrentActor() actor: Actor, @Args() args: GoodsPlanArgs): Promise<GoodsPlan | null> {
    return this.plans.latest(actor, args);
  }

  @Access('policy')
  @Query(() => GoodsPlanLineConnection, {
    description:
      'What the newest plans of goods suggest that the asker’s charity gives, and it has not given yet.',
  })
  goodsToGive(@CurrentActor() actor: Actor, @Args() args: GoodsToGiveArgs): Promise<Page<GoodsPlanLine>> {
    return this.reads.toGive(actor, args);
  }

  @Access('policy')
  @Mutation(() => GoodsPlan, { description: 'Makes a plan of goods for a region; nothing is given.' })
  planGoods(@CurrentActor() actor: Actor, @Args() args: MakeGoodsPlanArgs): Promise<GoodsPlan> {
    return this.plans.make(actor, args);
  }

  @Access('policy')
  @Mutation(() => [GoodsPlanLine], {
    description:
      'Allocates lines of a plan of goods: the charity whose lots they are gives them to the needs’ projects.',
  })
  allocateGoods(
    @CurrentActor() actor: Actor,
    @Args() { lineIds }: AllocateGoodsArgs,
  ): Promise<GoodsPlanLine[]> {
    return this.plans.allocate(actor, lineIds);
  }

  @Access('policy')
  @Mutation(() => GoodsPlanLine, {
    description:
      'Excludes a line’s lot from its part, or takes that back: while it stands the lot is not allocated to it, and no plan of the region that is made anew suggests it.',
  })
  excludeGoods(@CurrentActor() actor: Actor, @Args() args: ExcludeGoodsArgs): Promise<GoodsPlanLine> {
    return this.plans.exclude(actor, args);
  }

  @Access('parent')
  @ResolveField(() => [GoodsPlanLine], {
    description:
      'Lines of this plan and those before it whose lots the desk excluded from parts that still ask for goods, the latest 100.',
  })
  excluded(@Parent() plan: GoodsPlan): Promise<GoodsPlanLine[]> {
    return this.reads.excluded(plan);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region it is for.' })
  region(@Parent() { regionCode }: GoodsPlan, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => GoodsPlanLineConnection, { description: 'Its lines.' })
  lines(@Parent() plan: GoodsPlan, @Args() args: GoodsLineArgs): Promise<Page<GoodsPlanLine>> {
    return this.reads.lines(plan, args);
  }
}

/** A line of a plan of goods at the GraphQL edge. */
@Resolver(() => GoodsPlanLine)
export class GoodsPlanLinesResolver {
  constructor(
    private readonly needs: Needs,
    private readonly parts: NeedParts,
    private readonly goods: Goods,
    private readonly allocations: Allocations,
    private readonly reads: GoodsPlanReads,
  ) {}

  @Access('parent')
  @ResolveField(() => GoodsPlan, { nullable: true, description: 'The plan that suggests it.' })
  plan(@Parent() { planId }: GoodsPlanLine, @Context() context: RequestContext): Promise<GoodsPlan | null> {
    return context.loader(this.reads.plansByIds).load(planId);
  }

  @Access('parent')
  @ResolveField(() => Boolean, {
    description:
      'Whether the need has a project under way; goods are given to projects, so it waits for one.',
  })
  hasProject(@Parent() { needId }: GoodsPlanLine, @Context() context: RequestContext): Promise<boolean> {
    return context.loader(this.reads.haveProject).load(needId);
  }

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'The need.' })
  need(@Parent() { needId }: GoodsPlanLine, @Context() context: RequestContext): Promise<Need | null> {
    return context.loader(this.needs.byIds).load(needId);
  }

  @Access('parent')
  @ResolveField(() => NeedPart, { nullable: true, description: 'The part that asks for goods.' })
  async part(
    @Parent() { needId, partId }: GoodsPlanLine,
    @Context() context: RequestContext,
  ): Promise<NeedPart | null> {
    const parts = await context.loader(this.parts.byNeeds).load(needId);
    return parts.find(({ id }) => id === partId) ?? null;
  }

  @Access('parent')
  @ResolveField(() => GoodsLot, { nullable: true, description: 'The lot; null where nobody can give.' })
  async lot(
    @Parent() { lotId }: GoodsPlanLine,
    @Context() context: RequestContext,
  ): Promise<GoodsLot | null> {
    return lotId === null ? null : context.loader(this.goods.byIds).load(lotId);
  }

  @Access('parent')
  @ResolveField(() => Allocation, { nullable: true, description: 'What was given by it.' })
  async allocation(
    @Parent() { allocationId }: GoodsPlanLine,
    @CurrentActor() actor: Actor,
  ): Promise<Allocation | null> {
    return allocationId === null ? null : this.allocations.find(actor, allocationId);
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether it has been given.' })
  isAllocated(@Parent() { allocationId }: GoodsPlanLine): boolean {
    return allocationId !== null;
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether the desk excluded its lot from its part.' })
  isExcluded(@Parent() { id }: GoodsPlanLine, @Context() context: RequestContext): Promise<boolean> {
    return context.loader(this.reads.areExcluded).load(id);
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether the asker may exclude it, or take that back.' })
  async mayExclude(
    @Parent() { planId, lotId, allocationId }: GoodsPlanLine,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    if (lotId === null || allocationId !== null) return false;
    const plan = await context.loader(this.reads.plansByIds).load(planId);
    return plan !== null && goodsPlanPolicy.decide(actor, plan);
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether the asker may give it now.' })
  async mayAllocate(
    @Parent() { id, needId, lotId, allocationId }: GoodsPlanLine,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    if (lotId === null || allocationId !== null) return false;
    if (await context.loader(this.reads.areExcluded).load(id)) return false;
    if (!(await context.loader(this.reads.haveProject).load(needId))) return false;
    const lot = await context.loader(this.goods.byIds).load(lotId);
    return lot !== null && resourcePolicy.allocate(actor, lot);
  }
}
