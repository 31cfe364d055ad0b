export { MatchingPlan } from './plan.entity.js';
export { PlanningModule } from './planning.module.js';
export { PlansAbove } from './plans-above.js';
export { Plans } from './plans.service.js';
