import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { Need, NeedPart } from './need.entity.js';
import { needPolicy } from './need.policy.js';
import { needActions, NEEDS_REASON } from './need.rules.js';
import {
  ActOnNeedArgs,
  AllowedNeedAction,
  EditNeedArgs,
  MergeNeedArgs,
  NeedConnection,
  NeedListArgs,
  PostNeedArgs,
  VerifyNeedArgs,
} from './need.view.js';
import { NeedParts } from './need-parts.service.js';
import { NeedReads, type ListedNeed } from './needs.reads.js';
import { factsOf, Needs } from './needs.service.js';

/** Needs at the GraphQL edge. */
@Resolver(() => Need)
export class NeedsResolver {
  constructor(
    private readonly needs: Needs,
    private readonly reads: NeedReads,
    private readonly parts: NeedParts,
    private readonly regions: Regions,
  ) {}

  @Access('policy')
  @Query(() => Need, {
    nullable: true,
    description: 'One need; null when there is none or it is not for the asker.',
  })
  need(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The need.' }) id: string,
  ): Promise<Need | null> {
    return this.needs.find(actor, id);
  }

  @Access('session')
  @Query(() => NeedConnection, { description: 'The needs the asker’s hat reaches, newest first.' })
  async needList(@CurrentActor() actor: Actor, @Args() args: NeedListArgs): Promise<Page<Need>> {
    return this.reads.list(actor, args);
  }

  @Access('policy')
  @Mutation(() => Need, { description: 'Posts a need or keeps it as a draft.' })
  postNeed(@CurrentActor() actor: Actor, @Args() args: PostNeedArgs): Promise<Need> {
    return this.needs.post(actor, args);
  }

  @Access('policy')
  @Mutation(() => Need, { description: 'Changes what is written in a need.' })
  editNeed(@CurrentActor() actor: Actor, @Args() args: EditNeedArgs): Promise<Need> {
    return this.needs.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => Need, { description: 'Confirms a need and its public sentence.' })
  verifyNeed(@CurrentActor() actor: Actor, @Args() args: VerifyNeedArgs): Promise<Need> {
    return this.needs.verify(actor, args);
  }

  @Access('policy')
  @Mutation(() => Need, { description: 'Joins a need to another that asks the same.' })
  mergeNeed(@CurrentActor() actor: Actor, @Args() args: MergeNeedArgs): Promise<Need> {
    return this.needs.merge(actor, args);
  }

  @Access('policy')
  @Mutation(() => Need, { description: 'Takes an action that needs nothing but a reason.' })
  actOnNeed(@CurrentActor() actor: Actor, @Args() args: ActOnNeedArgs): Promise<Need> {
    return this.needs.act(actor, args);
  }

  @Access('parent')
  @ResolveField(() => [NeedPart], { name: 'parts', description: 'What is asked for, in order.' })
  partsOf(@Parent() need: ListedNeed, @Context() context: RequestContext): NeedPart[] | Promise<NeedPart[]> {
    return need.listedParts ?? context.loader(this.parts.byNeeds).load(need.id);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The community it lies in.' })
  community(
    @Parent() need: ListedNeed,
    @Context() context: RequestContext,
  ): Region | null | Promise<Region | null> {
    return need.listedCommunity ?? context.loader(this.regions.byCodes).load(need.regionCode);
  }

  @Access('parent')
  @ResolveField(() => [AllowedNeedAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(@Parent() need: Need, @CurrentActor() actor: Actor): AllowedNeedAction[] {
    const facts = factsOf(need);
    return needActions.names
      .filter((action) => action !== 'ask' && needPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: needActions.isOpen(need.state, action),
        wantsReason: NEEDS_REASON.includes(action),
      }));
  }
}
