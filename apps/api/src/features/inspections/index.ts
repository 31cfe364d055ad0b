export { Findings } from './findings.service.js';
export { InspectionsModule } from './inspections.module.js';
export { Inspections } from './inspections.service.js';
