import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Context, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region } from './region.entity.js';
import { RegionHistoryReads } from './region-history.reads.js';
import { FindRegionArgs, FoundRegion, RegionHistory } from './region-history.view.js';
import { Regions } from './regions.service.js';
import { ParentRegionArgs, RegionArgs, RegionSearchArgs } from './regions.view.js';

/** The region tree is public. */
@Resolver(() => Region)
export class RegionsResolver {
  constructor(
    private readonly regions: Regions,
    private readonly history: RegionHistoryReads,
  ) {}

  @Access('public')
  @Query(() => Region, { nullable: true, description: 'One unit of the tree; null when there is none.' })
  region(@Args() { code }: RegionArgs, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(code);
  }

  @Access('public')
  @Query(() => [Region], { description: 'The units directly below one, in the order of their codes.' })
  childRegions(@Args() { parentCode, on }: ParentRegionArgs): Promise<Region[]> {
    return on ? this.history.childrenOn(parentCode ?? null, on) : this.regions.children(parentCode ?? null);
  }

  @Access('public')
  @Query(() => RegionHistory, { description: 'What became of a unit, and of which it came.' })
  regionHistory(@Args() { code }: RegionArgs): Promise<RegionHistory> {
    return this.history.of(code);
  }

  @Access('public')
  @Query(() => [FoundRegion], {
    description: 'Units of today by a name or code they have, or that units they followed had; at most 20.',
  })
  findRegions(@Args() { text, within }: FindRegionArgs): Promise<FoundRegion[]> {
    return this.history.find(text, within ?? null);
  }

  @Access('public')
  @Query(() => [Region], {
    description: 'Units by the beginning of a name, pinyin, initials or code; at most 20.',
  })
  searchRegions(@Args() { text, within, level }: RegionSearchArgs): Promise<Region[]> {
    return this.regions.search(text, within ?? null, level ?? null);
  }

  @Access('parent')
  @ResolveField(() => [Region], { description: 'The unit and all above it, province first.' })
  path(@Parent() region: Region): Promise<Region[]> {
    return this.regions.path(region.code);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The unit above.' })
  parent(@Parent() region: Region, @Context() context: RequestContext): Promise<Region | null> | null {
    return region.parentCode ? context.loader(this.regions.byCodes).load(region.parentCode) : null;
  }
}
