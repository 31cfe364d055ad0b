import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { CaseCounts, GroupNeeds, GroupNeedsArgs } from './group-count.view.js';
import { GroupCounts } from './group-counts.service.js';

/** Needs by target group at the GraphQL edge. */
@Resolver()
export class GroupCountsResolver {
  constructor(private readonly groups: GroupCounts) {}

  @Access('policy')
  @Query(() => GroupNeeds, {
    description: 'Verified needs of a region by target group, frozen month by month.',
  })
  groupNeeds(@CurrentActor() actor: Actor, @Args() args: GroupNeedsArgs): Promise<GroupNeeds> {
    return this.groups.ofRegion(actor, args);
  }

  @Access('policy')
  @Query(() => CaseCounts, { description: 'Casework of a region, frozen month by month and suppressed.' })
  caseCounts(@CurrentActor() actor: Actor, @Args() args: GroupNeedsArgs): Promise<CaseCounts> {
    return this.groups.casesOf(actor, args);
  }
}
