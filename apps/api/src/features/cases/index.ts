export { CaseReferrals } from './case-referrals.service.js';
export { CaseTies } from './case-ties.js';
export { CasesModule } from './cases.module.js';
export { Cases } from './cases.service.js';
export { WorkGroups } from './work-groups.service.js';
