export { Bodies } from './bodies.service.js';
export { Consultations } from './consultations.service.js';
export { GovernanceModule } from './governance.module.js';
export { Tracks } from './tracks.service.js';
