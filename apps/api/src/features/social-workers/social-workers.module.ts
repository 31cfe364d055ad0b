import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { RegionsModule } from '../regions/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { SocialWorker } from './social-worker.entity.js';
import { SocialWorkerReads } from './social-workers.reads.js';
import { SocialWorkersResolver } from './social-workers.resolver.js';
import { SocialWorkers } from './social-workers.service.js';

/** Social workers. */
@Module({
  imports: [RegionsModule, TaxonomiesModule, OrganizationsModule, TypeOrmModule.forFeature([SocialWorker])],
  providers: [SocialWorkers, SocialWorkerReads, SocialWorkersResolver],
  exports: [SocialWorkers],
})
export class SocialWorkersModule {}
