export { TaxonomiesModule } from './taxonomies.module.js';
export { Taxonomies } from './taxonomies.service.js';
