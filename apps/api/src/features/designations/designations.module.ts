import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { Computations, IndicatorsModule } from '../indicators/index.js';
import { MonitoringModule } from '../monitoring/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { DesignationEvidence } from './designation-evidence.js';
import { DesignationExperts } from './designation-experts.js';
import { DesignationSteps } from './designation-steps.js';
import { DesignationTold } from './designation-told.js';
import { DesignationReviews } from './designation-reviews.service.js';
import { designationEntities } from './designation.entity.js';
import { DesignationReads } from './designations.reads.js';
import { DesignationKindsResolver } from './designation-kinds.resolver.js';
import { DesignationsResolver } from './designations.resolver.js';
import { Designations } from './designations.service.js';
import { unitsNamed } from './units-named.js';

const HOUR_MS = 3_600_000;

/** Names that regions award: experiment zones, harmonious and demonstration communities. */
@Module({
  imports: [
    RegionsModule,
    PoliciesModule,
    MonitoringModule,
    IndicatorsModule,
    TypeOrmModule.forFeature(designationEntities),
  ],
  providers: [
    Designations,
    DesignationSteps,
    DesignationTold,
    DesignationEvidence,
    DesignationExperts,
    DesignationReviews,
    DesignationReads,
    DesignationsResolver,
    DesignationKindsResolver,
  ],
  exports: [Designations, DesignationReviews],
})
export class DesignationsModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly designations: Designations,
    private readonly told: DesignationTold,
    private readonly computations: Computations,
  ) {}

  onModuleInit(): void {
    this.computations.register('unitsNamed', unitsNamed);
    this.schedules.every('designations.expire', HOUR_MS, () => this.designations.expire());
    this.schedules.every('designations.remind', HOUR_MS, () => this.told.due());
  }
}
