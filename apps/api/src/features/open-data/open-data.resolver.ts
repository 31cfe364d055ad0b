import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Region, Regions } from '../regions/index.js';
import { HsdsReads } from './hsds.reads.js';
import {
  OpenDataCounts,
  OpenDataPeriod,
  OpenDataPeriodConnection,
  OpenDataPeriodsArgs,
} from './open-data.view.js';
import { PublishedFigures } from './published-figures.reads.js';
import { PublishedPeriods } from './published-periods.reads.js';
import { OpenSnapshot } from './snapshot.entity.js';
import { Snapshots } from './snapshots.service.js';

/** What can be downloaded, at the GraphQL edge. */
@Resolver(() => OpenDataPeriod)
export class OpenDataResolver {
  constructor(
    private readonly periods: PublishedPeriods,
    private readonly figures: PublishedFigures,
    private readonly snapshots: Snapshots,
    private readonly hsds: HsdsReads,
    private readonly regions: Regions,
  ) {}

  @Access('public')
  @Query(() => OpenDataPeriodConnection, {
    description: 'Regions and periods whose approved figures can be downloaded, the latest period first.',
  })
  openDataPeriods(@Args() args: OpenDataPeriodsArgs): Promise<Page<OpenDataPeriod>> {
    return this.periods.list(args);
  }

  @Access('public')
  @Query(() => OpenDataCounts, { description: 'How many records the open lists hold.' })
  async openDataCounts(): Promise<OpenDataCounts> {
    const [packs, counts] = await Promise.all([this.figures.everyPack(), this.hsds.counts()]);
    return { ...counts, indicators: packs.reduce((sum, { indicators }) => sum + indicators.length, 0) };
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The region.' })
  region(
    @Parent() { regionCode }: OpenDataPeriod,
    @Context() context: RequestContext,
  ): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => [OpenSnapshot], { description: 'Its signed snapshots, the last first.' })
  signedSnapshots(
    @Parent() { period, regionCode }: OpenDataPeriod,
    @Context() context: RequestContext,
  ): Promise<OpenSnapshot[]> {
    return context.loader(this.snapshots.ofKeys).load(`${period}/${regionCode}`);
  }
}
