import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IndicatorsModule } from '../indicators/index.js';
import { RegionsModule } from '../regions/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { HsdsReads } from './hsds.reads.js';
import { OpenDataFiles } from './open-data.files.js';
import { OpenDataResolver } from './open-data.resolver.js';
import { PublishedFigures } from './published-figures.reads.js';
import { PublishedPeriods } from './published-periods.reads.js';
import { OpenSnapshot } from './snapshot.entity.js';
import { SnapshotEvents } from './snapshots.events.js';
import { Snapshots } from './snapshots.service.js';

/** What everybody may take away: approved figures, signed snapshots, organizations and services. */
@Module({
  imports: [RegionsModule, TaxonomiesModule, IndicatorsModule, TypeOrmModule.forFeature([OpenSnapshot])],
  providers: [
    PublishedFigures,
    PublishedPeriods,
    HsdsReads,
    Snapshots,
    SnapshotEvents,
    OpenDataFiles,
    OpenDataResolver,
  ],
  exports: [OpenDataFiles],
})
export class OpenDataModule {}
