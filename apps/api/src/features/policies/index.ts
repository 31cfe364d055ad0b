export { PoliciesModule } from './policies.module.js';
export { isWorkingDay, Policies } from './policies.service.js';
export { RegionWeights } from './region-weights.entity.js';
