import { AccountsModule } from './accounts/index.js';
import { ActivitiesModule } from './activities/index.js';
import { CasesModule } from './cases/index.js';
import { AwardsModule } from './awards/index.js';
import { ClaimsModule } from './claims/index.js';
import { DesignationsModule } from './designations/index.js';
import { IntegrityModule } from './integrity/index.js';
import { IndicatorsModule } from './indicators/index.js';
import { CoordinationModule } from './coordination/index.js';
import { GovernanceModule } from './governance/index.js';
import { InspectionsModule } from './inspections/index.js';
import { MatchingModule } from './matching/index.js';
import { MonitoringModule } from './monitoring/index.js';
import { NeedsModule } from './needs/index.js';
import { NotificationsModule } from './notifications/index.js';
import { UpkeepModule } from './upkeep/index.js';
import { OpenDataModule } from './open-data/index.js';
import { OrganizationsModule } from './organizations/index.js';
import { PlanningModule } from './planning/index.js';
import { PoliciesModule } from './policies/index.js';
import { ProjectsModule } from './projects/index.js';
import { RegionsModule } from './regions/index.js';
import { ResourcesModule } from './resources/index.js';
import { SocialWorkersModule } from './social-workers/index.js';
import { StationsModule } from './stations/index.js';
import { TaxonomiesModule } from './taxonomies/index.js';
import { VolunteersModule } from './volunteers/index.js';
import { WeightsModule } from './weights/index.js';

/** Every feature, in the order in which they may know each other. */
export const features = [
  RegionsModule,
  TaxonomiesModule,
  AccountsModule,
  PoliciesModule,
  StationsModule,
  OrganizationsModule,
  SocialWorkersModule,
  VolunteersModule,
  ResourcesModule,
  NeedsModule,
  ClaimsModule,
  ProjectsModule,
  ActivitiesModule,
  CasesModule,
  MatchingModule,
  PlanningModule,
  WeightsModule,
  CoordinationModule,
  GovernanceModule,
  InspectionsModule,
  AwardsModule,
  MonitoringModule,
  IndicatorsModule,
  DesignationsModule,
  IntegrityModule,
  OpenDataModule,
  NotificationsModule,
  UpkeepModule,
];
