import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Boundaries } from './boundaries.service.js';
import { RegionBoundary } from './boundary.entity.js';
import { boundaryPolicy } from './boundary.policy.js';
import { BoundaryArgs, BoundaryOutline, PutInBoundaryArgs, TakeOutBoundaryArgs } from './boundary.view.js';

/** Official boundaries at the GraphQL edge. */
@Resolver(() => RegionBoundary)
export class BoundariesResolver {
  constructor(private readonly boundaries: Boundaries) {}

  @Access('policy')
  @Query(() => RegionBoundary, {
    nullable: true,
    description:
      'The official boundaries last put in or taken out for a region; null when there are none to see.',
  })
  regionBoundary(
    @CurrentActor() actor: Actor,
    @Args() { regionCode }: BoundaryArgs,
  ): Promise<RegionBoundary | null> {
    return this.boundaries.last(actor, regionCode);
  }

  @Access('policy')
  @Query(() => Boolean, { description: 'Whether the asker may put in boundaries for a region.' })
  mayDrawBoundary(@CurrentActor() actor: Actor, @Args() { regionCode }: BoundaryArgs): boolean {
    return boundaryPolicy.draw(actor, { regionCode });
  }

  @Access('policy')
  @Mutation(() => RegionBoundary, {
    description: 'Puts in official boundaries; a file with anything wrong is refused whole.',
  })
  putInBoundary(@CurrentActor() actor: Actor, @Args() args: PutInBoundaryArgs): Promise<RegionBoundary> {
    return this.boundaries.putIn(actor, args);
  }

  @Access('policy')
  @Mutation(() => RegionBoundary, { description: 'Takes the boundaries of a region out again.' })
  takeOutBoundary(@CurrentActor() actor: Actor, @Args() args: TakeOutBoundaryArgs): Promise<RegionBoundary> {
    return this.boundaries.takeOut(actor, args);
  }

  @Access('parent')
  @ResolveField(() => [BoundaryOutline], { description: 'The areas; none when they were taken out.' })
  outlines(@Parent() { outlines }: RegionBoundary): BoundaryOutline[] {
    return (outlines ?? []).map(({ code, polygons }) => ({ code, polygons: JSON.stringify(polygons) }));
  }
}
