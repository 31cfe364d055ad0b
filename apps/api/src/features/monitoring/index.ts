export { MonitoringModule } from './monitoring.module.js';
export { FigureReads } from './figures.reads.js';
