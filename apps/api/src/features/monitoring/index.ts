export { MonitoringModule } from './monitoring.module.js';
export { reconcile, SPAN, type Compared } from './reconcile.js';
