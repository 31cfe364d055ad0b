import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts, Person } from '../accounts/index.js';
import { MatchingPlan, Plans } from '../planning/index.js';
import { RegionWeights } from '../policies/index.js';
import { WeightDraft } from './draft.entity.js';
import { weightPolicy } from './draft.policy.js';
import { weightDraftActions } from './draft.rules.js';
import { WeightDrafts } from './drafts.service.js';
import {
  ActOnWeightDraftArgs,
  AllowedWeightDraftAction,
  ChangeWeightDraftArgs,
  DraftWeightsArgs,
  SimulateWeightsArgs,
  WeightsArgs,
  WeightsInForce,
} from './draft.view.js';
import { valuesOf } from './weight-values.js';
import { WeightValues } from './weights.view.js';

/** Weights of regions at the GraphQL edge. */
@Resolver(() => WeightDraft)
export class WeightDraftsResolver {
  constructor(
    private readonly drafts: WeightDrafts,
    private readonly plans: Plans,
    private readonly accounts: Accounts,
  ) {}

  @Access('policy')
  @Query(() => WeightsInForce, { description: 'The weights that hold at a region today.' })
  weightsInForce(@CurrentActor() actor: Actor, @Args() { regionCode }: WeightsArgs): Promise<WeightsInForce> {
    return this.drafts.inForce(actor, regionCode);
  }

  @Access('policy')
  @Query(() => [RegionWeights], {
    description: 'Weights that a region published, the latest day first, at most 20.',
  })
  publishedWeights(
    @CurrentActor() actor: Actor,
    @Args() { regionCode }: WeightsArgs,
  ): Promise<RegionWeights[]> {
    return this.drafts.published(actor, regionCode);
  }

  @Access('policy')
  @Query(() => [WeightDraft], { description: 'Drafts of a region’s weights, newest first, at most 20.' })
  weightDrafts(@CurrentActor() actor: Actor, @Args() { regionCode }: WeightsArgs): Promise<WeightDraft[]> {
    return this.drafts.list(actor, regionCode);
  }

  @Access('policy')
  @Query(() => WeightDraft, { description: 'One draft of weights.' })
  weightDraft(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The draft.' }) id: string,
  ): Promise<WeightDraft> {
    return this.drafts.find(actor, id);
  }

  @Access('policy')
  @Mutation(() => WeightDraft, { description: 'Begins a draft of a region’s weights.' })
  draftWeights(@CurrentActor() actor: Actor, @Args() args: DraftWeightsArgs): Promise<WeightDraft> {
    return this.drafts.draft(actor, args);
  }

  @Access('policy')
  @Mutation(() => WeightDraft, {
    description: 'Changes what a draft proposes; it must be simulated again before it is published.',
  })
  changeWeightDraft(@CurrentActor() actor: Actor, @Args() args: ChangeWeightDraftArgs): Promise<WeightDraft> {
    return this.drafts.change(actor, args);
  }

  @Access('policy')
  @Mutation(() => WeightDraft, {
    description: 'Makes a week’s plan with the draft’s weights beside one with today’s; nothing is sent.',
  })
  simulateWeights(@CurrentActor() actor: Actor, @Args() args: SimulateWeightsArgs): Promise<WeightDraft> {
    return this.drafts.simulate(actor, args);
  }

  @Access('policy')
  @Mutation(() => WeightDraft, { description: 'Publishes, discards or takes up a draft again.' })
  actOnWeightDraft(@CurrentActor() actor: Actor, @Args() args: ActOnWeightDraftArgs): Promise<WeightDraft> {
    return this.drafts.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => WeightValues, { description: 'What it proposes.' })
  weights(@Parent() { weights }: WeightDraft): WeightValues {
    return valuesOf(weights);
  }

  @Access('parent')
  @ResolveField(() => MatchingPlan, { nullable: true, description: 'Its last simulation.' })
  simulation(
    @Parent() { trialId }: WeightDraft,
    @Context() context: RequestContext,
  ): Promise<MatchingPlan | null> | null {
    return trialId ? context.loader(this.plans.byIds).load(trialId) : null;
  }

  @Access('parent')
  @ResolveField(() => Boolean, { description: 'Whether it changed since its last simulation.' })
  isChangedSince(@Parent() { trialId, triedRevision, revision }: WeightDraft): boolean {
    return trialId !== null && triedRevision !== revision;
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who began it.' })
  madeBy(@Parent() { madeById }: WeightDraft, @Context() context: RequestContext): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(madeById);
  }

  @Access('parent')
  @ResolveField(() => [AllowedWeightDraftAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() draft: WeightDraft, @CurrentActor() actor: Actor): AllowedWeightDraftAction[] {
    return weightDraftActions.names
      .filter((action) => weightPolicy[action](actor, draft))
      .map((action) => ({ action, isOpen: weightDraftActions.isOpen(draft.state, action) }));
  }
}

/** Published weights at the GraphQL edge. */
@Resolver(() => RegionWeights)
export class RegionWeightsResolver {
  constructor(private readonly accounts: Accounts) {}

  @Access('parent')
  @ResolveField(() => WeightValues, { description: 'The weights.' })
  weights(@Parent() { weights }: RegionWeights): WeightValues {
    return valuesOf(weights);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Who published them.' })
  publishedBy(
    @Parent() { publishedById }: RegionWeights,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    return context.loader(this.accounts.byIds).load(publishedById);
  }
}
