export { WeightsModule } from './weights.module.js';
