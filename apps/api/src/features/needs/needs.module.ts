import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { RegionChangeNeedsResolver } from './region-changes.resolver.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { NeedGatesResolver } from './need-gates.resolver.js';
import { NeedHistory } from './need-history.reads.js';
import { NeedEventResolver, NeedHistoryResolver } from './need-history.resolver.js';
import { NeedParts } from './need-parts.service.js';
import { Need, NeedPart } from './need.entity.js';
import { NeedRating, NeedRequest } from './request.entity.js';
import { RequestReads } from './request.reads.js';
import { RequestsResolver } from './requests.resolver.js';
import { Requests } from './requests.service.js';
import { NeedReads } from './needs.reads.js';
import { NeedsResolver } from './needs.resolver.js';
import { Needs } from './needs.service.js';

/** What residents need. */
@Module({
  imports: [
    RegionsModule,
    OrganizationsModule,
    TaxonomiesModule,
    PoliciesModule,
    TypeOrmModule.forFeature([Need, NeedPart, NeedRequest, NeedRating]),
  ],
  providers: [
    Needs,
    NeedParts,
    NeedReads,
    NeedsResolver,
    NeedGatesResolver,
    NeedHistory,
    NeedHistoryResolver,
    NeedEventResolver,
    Requests,
    RequestReads,
    RequestsResolver,
    RegionChangeNeedsResolver,
  ],
  exports: [Needs, NeedParts],
})
export class NeedsModule {}
