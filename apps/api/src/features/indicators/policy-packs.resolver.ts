import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { Region, Regions } from '../regions/index.js';
import { BaseFigure } from './base-figure.entity.js';
import { BaseFigures } from './base-figures.service.js';
import { BaseFiguresArgs, EnterBaseFigureArgs } from './base-figure.view.js';
import { PolicyPack } from './indicator.view.js';
import { PolicyPacks } from './policy-packs.service.js';
import { TargetEntry } from './target-entry.entity.js';
import { PolicyPacksArgs, SupersedeArgs } from './target-entry.view.js';

/** Policy packs at the GraphQL edge. */
@Resolver(() => PolicyPack)
export class PolicyPacksResolver {
  constructor(
    private readonly packs: PolicyPacks,
    private readonly regions: Regions,
  ) {}

  @Access('session')
  @Query(() => [PolicyPack], {
    description:
      'Policies with measurable rows, those of the smallest region first; also those whose time is over.',
  })
  policyPacks(@CurrentActor() actor: Actor, @Args() { regionCode }: PolicyPacksArgs): Promise<PolicyPack[]> {
    return this.packs.list(actor, regionCode ?? null);
  }

  @Access('policy')
  @Mutation(() => TargetEntry, {
    description:
      'Fills a target or base that is not verified, or supersedes one from a later day, with its source.',
  })
  supersedeTarget(@CurrentActor() actor: Actor, @Args() { input }: SupersedeArgs): Promise<TargetEntry> {
    return this.packs.supersede(actor, input);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region it holds in.' })
  region(
    @Parent() { holdsIn }: PolicyPack,
    @Context() context: RequestContext,
  ): Promise<Region | null> | null {
    return holdsIn === null ? null : context.loader(this.regions.byCodes).load(holdsIn);
  }
}

/** Entries at the GraphQL edge. */
@Resolver(() => TargetEntry)
export class TargetEntriesResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who entered it.' })
  enteredBy(
    @Parent() { enteredById }: TargetEntry,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(enteredById);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region it holds in.' })
  region(@Parent() { regionCode }: TargetEntry, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }
}

/** Base figures at the GraphQL edge. */
@Resolver(() => BaseFigure)
export class BaseFiguresResolver {
  constructor(
    private readonly figures: BaseFigures,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => [BaseFigure], {
    description: 'How many people and households a region has, the latest day first, at most 60.',
  })
  baseFigures(@CurrentActor() actor: Actor, @Args() { regionCode }: BaseFiguresArgs): Promise<BaseFigure[]> {
    return this.figures.list(actor, regionCode);
  }

  @Access('policy')
  @Mutation(() => BaseFigure, { description: 'Enters a base figure of a region with its source and day.' })
  enterBaseFigure(@CurrentActor() actor: Actor, @Args() { input }: EnterBaseFigureArgs): Promise<BaseFigure> {
    return this.figures.enter(actor, input);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who entered it.' })
  enteredBy(
    @Parent() { enteredById }: BaseFigure,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(enteredById);
  }
}
