import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { RegionChange, RegionChanges } from '../regions/index.js';
import { VolunteerReads } from './volunteers.reads.js';

/** How many volunteers a change of regions is about. */
@Resolver(() => RegionChange)
export class RegionChangeVolunteersResolver {
  constructor(
    private readonly changes: RegionChanges,
    private readonly reads: VolunteerReads,
  ) {}

  @Access('parent')
  @ResolveField(() => Int, {
    nullable: true,
    description: 'Volunteers at home in the units before; null for those who may not see the change.',
  })
  async volunteerCount(@Parent() change: RegionChange, @CurrentActor() actor: Actor): Promise<number | null> {
    const reach = await this.changes.touched(actor, change);
    return reach && this.reads.activeWithin(reach);
  }
}
