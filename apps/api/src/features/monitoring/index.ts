export { MonitoringModule } from './monitoring.module.js';
export { FigureReads, type Folded } from './figures.reads.js';
export { monthEnd, spanOf } from './period.rules.js';
export { reconcile, SPAN, type Compared, type Reconciled, type Slice } from './reconcile.js';
export { keepMended, mend } from './mend.js';
