import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { Populations, SocialWorkersModule } from '../social-workers/index.js';
import { PeriodApprovals } from './approvals.service.js';
import { BaseFigure } from './base-figure.entity.js';
import { BaseReads } from './base-figures.reads.js';
import { BaseFigures } from './base-figures.service.js';
import { Catalogue } from './catalogue.js';
import { Computations } from './computations.js';
import { CoverageResolver } from './coverage.resolver.js';
import { Coverage } from './coverage.service.js';
import {
  CountedUnitsResolver,
  IndicatorFiguresResolver,
  PeriodApprovalsResolver,
} from './figures.resolver.js';
import { IndicatorFigures } from './figures.service.js';
import { MeasureReads } from './measures.reads.js';
import { PeriodApproval } from './period-approval.entity.js';
import { BaseFiguresResolver, PolicyPacksResolver, TargetEntriesResolver } from './policy-packs.resolver.js';
import { PolicyPacks } from './policy-packs.service.js';
import { ReportChecking } from './report-checks.service.js';
import { ReportDetails } from './report-details.js';
import { ReportFactReads } from './report-facts.reads.js';
import { IndicatorReport, ReportStep } from './report.entity.js';
import { ReportReads } from './reports.reads.js';
import { ReportFieldsResolver, ReportsResolver, ReportStepsResolver } from './reports.resolver.js';
import { IndicatorReports } from './reports.service.js';
import { TableReads } from './table.reads.js';
import { TargetEntry } from './target-entry.entity.js';
import { UnitReads } from './units.reads.js';

/** Policies' indicators: targets with their sources, figures of the work, reports on their way up, approved periods. */
@Module({
  imports: [
    RegionsModule,
    AccountsModule,
    PoliciesModule,
    SocialWorkersModule,
    TypeOrmModule.forFeature([TargetEntry, BaseFigure, IndicatorReport, ReportStep, PeriodApproval]),
  ],
  providers: [
    Catalogue,
    Computations,
    MeasureReads,
    TableReads,
    UnitReads,
    PolicyPacks,
    BaseReads,
    BaseFigures,
    IndicatorFigures,
    Coverage,
    CoverageResolver,
    PeriodApprovals,
    IndicatorReports,
    ReportReads,
    ReportFactReads,
    ReportDetails,
    ReportChecking,
    PolicyPacksResolver,
    TargetEntriesResolver,
    BaseFiguresResolver,
    IndicatorFiguresResolver,
    CountedUnitsResolver,
    PeriodApprovalsResolver,
    ReportsResolver,
    ReportFieldsResolver,
    ReportStepsResolver,
  ],
  exports: [Computations, IndicatorReports, BaseFigures, PeriodApprovals, PolicyPacks],
})
export class IndicatorsModule implements OnModuleInit {
  constructor(
    private readonly populations: Populations,
    private readonly bases: BaseFigures,
  ) {}

  onModuleInit(): void {
    this.populations.tell((codes, on) => this.bases.residents(codes, on));
  }
}
