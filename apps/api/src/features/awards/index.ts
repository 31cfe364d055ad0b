export { AwardFacts } from './award-facts.service.js';
export { Awards } from './awards.service.js';
export { AwardsModule } from './awards.module.js';
export { Batches } from './batches.service.js';
export { Programmes } from './programmes.service.js';
export { Reconciliations } from './reconciliations.service.js';
export { Tellings } from './tellings.service.js';
