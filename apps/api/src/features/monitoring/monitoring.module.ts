import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { RegionsModule } from '../regions/index.js';
import { FigureRowReads } from './figure-rows.reads.js';
import { figureEntities } from './figure.entity.js';
import { FigureEvents } from './figures.events.js';
import { FigureReads } from './figures.reads.js';
import { FiguresResolver, NeedLinkageResolver, ProjectLinkageResolver } from './figures.resolver.js';
import { Figures } from './figures.service.js';
import { FoldedRows } from './folded-rows.js';
import { LinkageFold } from './linkage-fold.js';
import { LinkageReads } from './linkage.reads.js';
import { reconciliationEntities } from './reconciliation.entity.js';
import { DriftsResolver, ReconciliationsResolver } from './reconciliations.resolver.js';
import { Reconciliations } from './reconciliations.service.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What officials read: figures folded from the log, and the lists behind them. */
@Module({
  imports: [RegionsModule, TypeOrmModule.forFeature([...figureEntities, ...reconciliationEntities])],
  providers: [
    Figures,
    FigureReads,
    FigureRowReads,
    FigureEvents,
    FoldedRows,
    LinkageFold,
    LinkageReads,
    Reconciliations,
    ReconciliationsResolver,
    DriftsResolver,
    FiguresResolver,
    NeedLinkageResolver,
    ProjectLinkageResolver,
  ],
})
export class MonitoringModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly reconciliations: Reconciliations,
  ) {}

  onModuleInit(): void {
    this.schedules.every('monitoring.reconcile', DAY_MS, () => this.reconciliations.runNightly());
  }
}
