import { needPanels as activityPanels, workbenchRoutes as activities } from '../features/activities/index.js';
import { workbenchRoutes as accounts } from '../features/accounts/index.js';
import { needPanels as casePanels, workbenchRoutes as cases } from '../features/cases/index.js';
import { workbenchRoutes as awards } from '../features/awards/index.js';
import { needPanels as claimPanels, workbenchRoutes as claims } from '../features/claims/index.js';
import {
  needPanels as coordinationPanels,
  workbenchRoutes as coordination,
} from '../features/coordination/index.js';
import {
  needPanels as governancePanels,
  workbenchRoutes as governance,
} from '../features/governance/index.js';
import { workbenchRoutes as inspections } from '../features/inspections/index.js';
import { needPanels as matchingPanels, workbenchRoutes as matching } from '../features/matching/index.js';
import { workbenchRoutes as designations } from '../features/designations/index.js';
import { workbenchRoutes as integrity } from '../features/integrity/index.js';
import { workbenchRoutes as indicators } from '../features/indicators/index.js';
import { workbenchRoutes as monitoring } from '../features/monitoring/index.js';
import { workbenchRoutes as needs } from '../features/needs/index.js';
import { workbenchRoutes as notifications } from '../features/notifications/index.js';
import { workbenchRoutes as openData } from '../features/open-data/index.js';
import { workbenchRoutes as planning } from '../features/planning/index.js';
import { workbenchRoutes as projects } from '../features/projects/index.js';
import { workbenchRoutes as regions } from '../features/regions/index.js';
import { needPanels as resourcePanels, workbenchRoutes as resources } from '../features/resources/index.js';
import { workbenchRoutes as organizations } from '../features/organizations/index.js';
import { workbenchRoutes as socialWorkers } from '../features/social-workers/index.js';
import { workbenchRoutes as stations } from '../features/stations/index.js';
import { workbenchRoutes as upkeep } from '../features/upkeep/index.js';
import { workbenchRoutes as volunteers } from '../features/volunteers/index.js';
import { workbenchRoutes as weights } from '../features/weights/index.js';
import type { NeedPanel } from '../platform/need-panels.js';
import type { WorkbenchPage } from '../platform/pages.js';

/** Every page of the workbench; each feature adds one line. */
export const workbenchPages: readonly WorkbenchPage[] = [
  ...regions,
  ...accounts,
  ...activities,
  ...monitoring,
  ...indicators,
  ...designations,
  ...openData,
  ...needs,
  ...claims,
  ...projects,
  ...cases,
  ...matching,
  ...planning,
  ...weights,
  ...coordination,
  ...governance,
  ...inspections,
  ...awards,
  ...resources,
  ...stations,
  ...organizations,
  ...socialWorkers,
  ...volunteers,
  ...integrity,
  ...notifications,
  ...upkeep,
];

/** What later features add to a need's page; each adds one line. */
export const needPanels: readonly NeedPanel[] = [
  ...matchingPanels,
  ...claimPanels,
  ...activityPanels,
  ...casePanels,
  ...resourcePanels,
  ...governancePanels,
  ...coordinationPanels,
];
