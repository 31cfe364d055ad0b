export { SocialWorker } from './social-worker.entity.js';
export { certificateOn } from './social-worker.rules.js';
export { SocialWorkersModule } from './social-workers.module.js';
export { SocialWorkers } from './social-workers.service.js';
