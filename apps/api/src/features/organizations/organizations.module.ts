import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '../regions/index.js';
import { StationsModule } from '../stations/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { SocialOrganization } from './organization.entity.js';
import { OrganizationReads } from './organizations.reads.js';
import { GrantOrganizationResolver, OrganizationsResolver } from './organizations.resolver.js';
import { Organizations } from './organizations.service.js';
import { StationOperatorsResolver } from './station-operators.resolver.js';

/** Social organizations. */
@Module({
  imports: [RegionsModule, StationsModule, TaxonomiesModule, TypeOrmModule.forFeature([SocialOrganization])],
  providers: [
    Organizations,
    OrganizationReads,
    OrganizationsResolver,
    GrantOrganizationResolver,
    StationOperatorsResolver,
  ],
  exports: [Organizations],
})
export class OrganizationsModule {}
