import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '../regions/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { RegionChangeVolunteersResolver } from './region-changes.resolver.js';
import { Volunteer } from './volunteer.entity.js';
import { VolunteerReads } from './volunteers.reads.js';
import { VolunteersResolver } from './volunteers.resolver.js';
import { Volunteers } from './volunteers.service.js';

/** Volunteers. */
@Module({
  imports: [RegionsModule, TaxonomiesModule, TypeOrmModule.forFeature([Volunteer])],
  providers: [Volunteers, VolunteerReads, VolunteersResolver, RegionChangeVolunteersResolver],
  exports: [Volunteers],
})
export class VolunteersModule {}
