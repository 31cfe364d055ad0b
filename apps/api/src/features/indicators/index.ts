export { PeriodApprovals } from './approvals.service.js';
export { BaseFigures } from './base-figures.service.js';
export { IndicatorsModule } from './indicators.module.js';
export { PolicyPacks } from './policy-packs.service.js';
export { IndicatorReport } from './report.entity.js';
export { IndicatorReports } from './reports.service.js';
export { Computations, regionUnits, type Computing } from './computations.js';
export { licensed } from './professional-service.js';
export { homeSql } from './question.js';
