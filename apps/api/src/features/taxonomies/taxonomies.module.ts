import { Module } from '@nestjs/common';
import { TaxonomiesResolver } from './taxonomies.resolver.js';
import { Taxonomies } from './taxonomies.service.js';

/** The lists of terms that records refer to by code. */
@Module({ providers: [Taxonomies, TaxonomiesResolver], exports: [Taxonomies] })
export class TaxonomiesModule {}
