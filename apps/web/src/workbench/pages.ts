import { workbenchRoutes as accounts } from '../features/accounts/index.js';
import { workbenchRoutes as needs } from '../features/needs/index.js';
import type { WorkbenchPage } from '../platform/pages.js';

/** Every page of the workbench; each feature adds one line. */
export const workbenchPages: readonly WorkbenchPage[] = [...accounts, ...needs];
