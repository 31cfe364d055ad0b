import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { RegionChange, RegionChanges } from '../regions/index.js';
import { StationReads } from './stations.reads.js';

/** How many stations a change of regions is about. */
@Resolver(() => RegionChange)
export class RegionChangeStationsResolver {
  constructor(
    private readonly changes: RegionChanges,
    private readonly reads: StationReads,
  ) {}

  @Access('parent')
  @ResolveField(() => Int, {
    nullable: true,
    description: 'Open stations in the units before; null for those who may not see the change.',
  })
  async openStationCount(
    @Parent() change: RegionChange,
    @CurrentActor() actor: Actor,
  ): Promise<number | null> {
    const reach = await this.changes.touched(actor, change);
    return reach && this.reads.openWithin(reach);
  }
}
