import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationPlaces } from '../accounts/index.js';
import { RegionsModule } from '../regions/index.js';
import { StationsModule } from '../stations/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { SocialOrganization } from './organization.entity.js';
import { OrganizationReads } from './organizations.reads.js';
import {
  GrantOrganizationResolver,
  OfferOrganizationResolver,
  OrganizationsResolver,
} from './organizations.resolver.js';
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
    OfferOrganizationResolver,
    StationOperatorsResolver,
  ],
  exports: [Organizations],
})
export class OrganizationsModule implements OnModuleInit {
  constructor(
    private readonly organizations: Organizations,
    private readonly places: OrganizationPlaces,
  ) {}

  onModuleInit(): void {
    this.places.tell(async (id) => (await this.organizations.byIds([id]))[0]?.regionCode ?? null);
  }
}
