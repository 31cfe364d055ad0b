export { COUNTIES_NOT_ADMINISTRATIVE, type ListedUnits } from './counties-not-administrative.js';
export { EDITION, type Edition, provinceCodes } from './edition.js';
export { readNames, type Reading } from './read-names.js';
export { readRegions, type RegionRow } from './read-regions.js';

/** What a first start loads: Ningxia, Jiangsu and Xiamen whole. */
export const SEED_REGIONS = ['64', '32', '3502'] as const;
