import { phoneRoutes as activities } from '../features/activities/index.js';
import { phoneRoutes as accounts } from '../features/accounts/index.js';
import { phoneRoutes as cases } from '../features/cases/index.js';
import { phoneRoutes as awards } from '../features/awards/index.js';
import { phoneRoutes as designations } from '../features/designations/index.js';
import { phoneRoutes as needs } from '../features/needs/index.js';
import { phoneRoutes as notifications } from '../features/notifications/index.js';
import { phoneRoutes as openData } from '../features/open-data/index.js';
import { phoneRoutes as requests } from '../features/requests/index.js';
import { phoneRoutes as resources } from '../features/resources/index.js';
import { phoneRoutes as volunteers } from '../features/volunteers/index.js';
import type { PhonePage } from '../platform/pages.js';

/** Every page of the phone and public entry; each feature adds one line. */
export const phonePages: readonly PhonePage[] = [
  ...accounts,
  ...needs,
  ...notifications,
  ...requests,
  ...resources,
  ...activities,
  ...volunteers,
  ...cases,
  ...designations,
  ...awards,
  ...openData,
];
