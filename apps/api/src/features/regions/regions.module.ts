import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionApplying } from './region-applying.js';
import { RegionChange, RegionEdition, RegionSuccession } from './region-change.entity.js';
import { RegionChangesResolver } from './region-changes.resolver.js';
import { RegionChanges } from './region-changes.service.js';
import { RegionDiffs } from './region-diffs.service.js';
import { RegionHistoryReads } from './region-history.reads.js';
import { Region } from './region.entity.js';
import { RegionsResolver } from './regions.resolver.js';
import { Regions } from './regions.service.js';

/** The region tree and what becomes of it. */
@Module({
  imports: [TypeOrmModule.forFeature([Region, RegionChange, RegionSuccession, RegionEdition])],
  providers: [
    Regions,
    RegionHistoryReads,
    RegionChanges,
    RegionApplying,
    RegionDiffs,
    RegionsResolver,
    RegionChangesResolver,
  ],
  exports: [Regions, RegionHistoryReads, RegionChanges],
})
export class RegionsModule {}
