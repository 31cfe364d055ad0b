import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '../regions/index.js';
import { RegionChangeStationsResolver } from './region-changes.resolver.js';
import { ServiceStation } from './station.entity.js';
import { StationEvents } from './stations.events.js';
import { StationReads } from './stations.reads.js';
import { StationsResolver } from './stations.resolver.js';
import { Stations } from './stations.service.js';

/** Service stations. */
@Module({
  imports: [RegionsModule, TypeOrmModule.forFeature([ServiceStation])],
  providers: [Stations, StationReads, StationEvents, StationsResolver, RegionChangeStationsResolver],
  exports: [Stations],
})
export class StationsModule {}
