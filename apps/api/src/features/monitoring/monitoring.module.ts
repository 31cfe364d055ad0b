import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { AccountsModule } from '../accounts/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { approvalEntities } from './approval.entity.js';
import { ApprovalReads } from './approval.reads.js';
import { ApprovalsResolver, EventsSinceResolver } from './approvals.resolver.js';
import { Approvals } from './approvals.service.js';
import { Boundaries } from './boundaries.service.js';
import { BoundariesResolver } from './boundaries.resolver.js';
import { RegionBoundary } from './boundary.entity.js';
import { DrilldownReads } from './drilldown.reads.js';
import { DrilldownResolver } from './drilldown.resolver.js';
import { Drilldown } from './drilldown.service.js';
import { FigureRowReads } from './figure-rows.reads.js';
import { figureEntities } from './figure.entity.js';
import { FigureEvents } from './figures.events.js';
import { FigureReads } from './figures.reads.js';
import { FiguresResolver, NeedLinkageResolver, ProjectLinkageResolver } from './figures.resolver.js';
import { Figures } from './figures.service.js';
import { FoldedRows } from './folded-rows.js';
import { groupEntities } from './group-count.entity.js';
import { GroupCountsResolver } from './group-counts.resolver.js';
import { GroupCounts } from './group-counts.service.js';
import { LinkageFold } from './linkage-fold.js';
import { LinkageReads } from './linkage.reads.js';
import { reconciliationEntities } from './reconciliation.entity.js';
import { DriftsResolver, ReconciliationsResolver } from './reconciliations.resolver.js';
import { Reconciliations } from './reconciliations.service.js';
import { WorthReads } from './worth.reads.js';
import { WorthLooks } from './worth.service.js';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** What officials read: figures folded from the log, and the lists behind them. */
@Module({
  imports: [
    PoliciesModule,
    RegionsModule,
    AccountsModule,
    TaxonomiesModule,
    TypeOrmModule.forFeature([
      ...figureEntities,
      ...reconciliationEntities,
      ...groupEntities,
      ...approvalEntities,
      RegionBoundary,
    ]),
  ],
  providers: [
    Figures,
    FigureReads,
    FigureRowReads,
    FigureEvents,
    FoldedRows,
    LinkageFold,
    LinkageReads,
    Approvals,
    ApprovalReads,
    ApprovalsResolver,
    EventsSinceResolver,
    GroupCounts,
    GroupCountsResolver,
    Reconciliations,
    ReconciliationsResolver,
    DriftsResolver,
    Boundaries,
    BoundariesResolver,
    Drilldown,
    DrilldownReads,
    DrilldownResolver,
    WorthLooks,
    WorthReads,
    FiguresResolver,
    NeedLinkageResolver,
    ProjectLinkageResolver,
  ],
  exports: [FigureReads],
})
export class MonitoringModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly reconciliations: Reconciliations,
    private readonly groups: GroupCounts,
  ) {}

  onModuleInit(): void {
    this.schedules.every('monitoring.reconcile', DAY_MS, () => this.reconciliations.runNightly());
    this.schedules.every('monitoring.freezeGroups', HOUR_MS, () => this.groups.freeze());
  }
}
