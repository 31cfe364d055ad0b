export { ActivitiesModule } from './activities.module.js';
export { Activities } from './activities.service.js';
