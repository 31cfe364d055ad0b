export { OpenDataFiles } from './open-data.files.js';
export { OpenDataModule } from './open-data.module.js';
