import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { RegionsModule } from '../regions/index.js';
import { StationsModule } from '../stations/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { SocialWorker } from './social-worker.entity.js';
import { SocialWorkerReads } from './social-workers.reads.js';
import { SocialWorkersResolver } from './social-workers.resolver.js';
import { SocialWorkers } from './social-workers.service.js';
import { StaffWorkersResolver, StationLicencesResolver } from './station-staff.resolver.js';

/** Social workers. */
@Module({
  imports: [
    RegionsModule,
    TaxonomiesModule,
    StationsModule,
    OrganizationsModule,
    TypeOrmModule.forFeature([SocialWorker]),
  ],
  providers: [
    SocialWorkers,
    SocialWorkerReads,
    SocialWorkersResolver,
    StationLicencesResolver,
    StaffWorkersResolver,
  ],
  exports: [SocialWorkers],
})
export class SocialWorkersModule {}
