export { loadRegions } from './load-regions.js';
export { Region } from './region.entity.js';
export { RegionsModule } from './regions.module.js';
export { Regions } from './regions.service.js';
export { REGION_CODE } from './regions.view.js';
