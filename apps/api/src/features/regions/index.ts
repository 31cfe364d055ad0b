export { loadRegions } from './load-regions.js';
export { RegionChange } from './region-change.entity.js';
export { RegionChanges } from './region-changes.service.js';
export { Region } from './region.entity.js';
export { RegionHistoryReads } from './region-history.reads.js';
export { RegionsModule } from './regions.module.js';
export { Regions, TREE_EDITION } from './regions.service.js';
export { REGION_CODE } from './regions.view.js';
export type { Successions } from './succession.rules.js';
