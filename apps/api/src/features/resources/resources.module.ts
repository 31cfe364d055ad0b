import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { RegionsModule } from '../regions/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { FundAccount, Transfer } from './fund.entity.js';
import { FundsResolver } from './funds.resolver.js';
import { Funds } from './funds.service.js';
import { GoodsLot, GoodsMovement } from './goods.entity.js';
import { GoodsResolver } from './goods.resolver.js';
import { Goods } from './goods.service.js';
import { Hosts } from './hosts.js';
import { LedgerCheck } from './ledger-check.js';
import { LedgerCheckResolver } from './ledger-check.resolver.js';
import { Booking, BookingRelease, ResourceOffer } from './offer.entity.js';
import { OffersResolver } from './offers.resolver.js';
import { Offers } from './offers.service.js';
import { ResourceReads } from './resources.reads.js';
import { ResourcesResolver } from './resources.resolver.js';

/** Charity resources: three ledgers kept apart. */
@Module({
  imports: [
    RegionsModule,
    TaxonomiesModule,
    AccountsModule,
    OrganizationsModule,
    TypeOrmModule.forFeature([
      FundAccount,
      Transfer,
      GoodsLot,
      GoodsMovement,
      ResourceOffer,
      Booking,
      BookingRelease,
    ]),
  ],
  providers: [
    Hosts,
    Funds,
    Goods,
    Offers,
    ResourceReads,
    LedgerCheck,
    ResourcesResolver,
    FundsResolver,
    GoodsResolver,
    OffersResolver,
    LedgerCheckResolver,
  ],
  exports: [Funds, Goods, Offers],
})
export class ResourcesModule {}
