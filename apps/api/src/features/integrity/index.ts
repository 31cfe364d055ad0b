export { checks, countAll } from './checking.js';
export { IntegrityModule } from './integrity.module.js';
