import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { RegionsModule } from '../regions/index.js';
import { RegionChangeStationsResolver } from './region-changes.resolver.js';
import { StaffCandidates } from './staff-candidates.js';
import {
  StationDepthResolver,
  StationStaffResolver,
  SupportGrantsResolver,
} from './station-depth.resolver.js';
import { ServiceStation } from './station.entity.js';
import { StationStaff } from './station-staff.entity.js';
import { StationStaffing } from './station-staff.service.js';
import { StationEvents } from './stations.events.js';
import { StationReads } from './stations.reads.js';
import { StationsResolver } from './stations.resolver.js';
import { Stations } from './stations.service.js';
import { SupportGrant } from './support-grant.entity.js';
import { SupportGrants } from './support-grants.service.js';

/** Service stations, their staff and what supports them. */
@Module({
  imports: [
    RegionsModule,
    AccountsModule,
    TypeOrmModule.forFeature([ServiceStation, StationStaff, SupportGrant]),
  ],
  providers: [
    Stations,
    StationReads,
    StaffCandidates,
    StationStaffing,
    SupportGrants,
    StationEvents,
    StationsResolver,
    StationDepthResolver,
    StationStaffResolver,
    SupportGrantsResolver,
    RegionChangeStationsResolver,
  ],
  exports: [Stations, StationStaffing, SupportGrants],
})
export class StationsModule {}
