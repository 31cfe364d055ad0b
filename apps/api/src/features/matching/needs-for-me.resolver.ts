import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { ActivityReads, Shift } from '../activities/index.js';
import { Need, Needs } from '../needs/index.js';
import { OwnNeeds } from './needs-for-me.service.js';
import { ChooseRankingArgs, NeedForMe, NeedsForMe, NeedsForMeArgs } from './needs-for-me.view.js';
import { RankingChoice } from './ranking-choice.entity.js';
import { Ranking } from './ranking.service.js';

/** Needs for whoever asks, and their choice of the order, at the GraphQL edge. */
@Resolver(() => NeedForMe)
export class NeedsForMeResolver {
  constructor(
    private readonly own: OwnNeeds,
    private readonly ranking: Ranking,
    private readonly needs: Needs,
    private readonly activities: ActivityReads,
  ) {}

  @Access('session')
  @Query(() => NeedsForMe, {
    nullable: true,
    description: 'Open needs that the asker may help with, best first; null for who is no such candidate.',
  })
  needsForMe(@CurrentActor() actor: Actor, @Args() { kind }: NeedsForMeArgs): Promise<NeedsForMe | null> {
    return this.own.of(actor, kind);
  }

  @Access('session')
  @Query(() => RankingChoice, { description: 'Whether lists are ordered for the asker.' })
  rankingChoice(@CurrentActor() actor: Actor): Promise<Pick<RankingChoice, 'isPersonal' | 'chosenAt'>> {
    return this.ranking.of(actor);
  }

  @Access('session')
  @Mutation(() => RankingChoice, { description: 'Lets lists be ordered for the asker, or by time alone.' })
  chooseRanking(
    @CurrentActor() actor: Actor,
    @Args() { isPersonal }: ChooseRankingArgs,
  ): Promise<RankingChoice> {
    return this.ranking.choose(actor, isPersonal);
  }

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'The need.' })
  need(@Parent() { needId }: NeedForMe, @Context() context: RequestContext): Promise<Need | null> {
    return context.loader(this.needs.byIds).load(needId);
  }

  @Access('parent')
  @ResolveField(() => Shift, { nullable: true, description: 'The first shift of it that they may join.' })
  shift(@Parent() { shiftId }: NeedForMe, @Context() context: RequestContext): Promise<Shift | null> | null {
    return shiftId ? context.loader(this.activities.shiftsByIds).load(shiftId) : null;
  }
}
