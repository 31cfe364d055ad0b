export { PoliciesModule } from './policies.module.js';
export { Policies } from './policies.service.js';
export { RegionWeights } from './region-weights.entity.js';
export { isWorkingDay } from './working-day.js';
