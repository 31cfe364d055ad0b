export { ServiceStation } from './station.entity.js';
export { StationsModule } from './stations.module.js';
export { Stations } from './stations.service.js';
