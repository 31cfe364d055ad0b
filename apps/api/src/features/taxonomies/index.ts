export { TaxonomiesModule } from './taxonomies.module.js';
