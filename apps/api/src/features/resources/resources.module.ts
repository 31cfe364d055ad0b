import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { AccountsModule } from '../accounts/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { RegionsModule } from '../regions/index.js';
import { StationsModule } from '../stations/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { BudgetsResolver } from './budgets.resolver.js';
import { Budgets } from './budgets.service.js';
import { FundAccount, Transfer } from './fund.entity.js';
import { FundsResolver } from './funds.resolver.js';
import { Funds } from './funds.service.js';
import { GoodsLot, GoodsMovement } from './goods.entity.js';
import { GoodsResolver } from './goods.resolver.js';
import { GiftCode } from './gift-code.entity.js';
import { GiftTraces } from './gift-traces.js';
import { Gifts } from './gifts.service.js';
import { Goods } from './goods.service.js';
import { Hosts } from './hosts.js';
import { LedgerCheck } from './ledger-check.js';
import { LedgerCheckResolver } from './ledger-check.resolver.js';
import { Booking, BookingRelease, ResourceOffer } from './offer.entity.js';
import { OffersResolver } from './offers.resolver.js';
import { Offers } from './offers.service.js';
import { ResourceReads } from './resources.reads.js';
import { Resources } from './resources.service.js';
import { ResourcesResolver } from './resources.resolver.js';
import { SupportSourcesResolver } from './support-sources.resolver.js';

const DAY_MS = 86_400_000;

/** Charity resources: three ledgers kept apart. */
@Module({
  imports: [
    RegionsModule,
    TaxonomiesModule,
    AccountsModule,
    OrganizationsModule,
    StationsModule,
    TypeOrmModule.forFeature([
      FundAccount,
      Transfer,
      GiftCode,
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
    Budgets,
    Goods,
    Offers,
    Resources,
    Gifts,
    GiftTraces,
    ResourceReads,
    LedgerCheck,
    ResourcesResolver,
    FundsResolver,
    BudgetsResolver,
    GoodsResolver,
    OffersResolver,
    LedgerCheckResolver,
    SupportSourcesResolver,
  ],
  exports: [Resources, Funds, Budgets, Goods, Offers, Gifts, GiftTraces],
})
export class ResourcesModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly check: LedgerCheck,
  ) {}

  onModuleInit(): void {
    this.schedules.every('resources.ledgerCheck', DAY_MS, () => this.check.report());
  }
}
