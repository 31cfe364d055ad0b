export { AwardDrafts } from './award-drafts.service.js';
export { Awards } from './awards.service.js';
export { AwardPapers } from './award-papers.service.js';
export { AwardsModule } from './awards.module.js';
export { BatchFiles } from './batch-files.service.js';
export { Batches } from './batches.service.js';
export { Reconciliations } from './reconciliations.service.js';
