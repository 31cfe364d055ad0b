import { Module } from '@nestjs/common';
import { TaxonomiesResolver } from './taxonomies.resolver.js';

/** The lists of terms that records refer to by code. */
@Module({ providers: [TaxonomiesResolver] })
export class TaxonomiesModule {}
