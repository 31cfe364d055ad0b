export { Funds } from './funds.service.js';
export { Goods } from './goods.service.js';
export { Offers } from './offers.service.js';
export { ResourcesModule } from './resources.module.js';
export { mayServe as mayServePurpose, type Purpose } from './purpose.rules.js';
