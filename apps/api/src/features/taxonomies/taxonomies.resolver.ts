import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/permissions/access.js';
import { Taxonomies } from './taxonomies.service.js';
import { TaxonomyArgs, TermView } from './taxonomies.view.js';

/** Taxonomies are public. */
@Resolver(() => TermView)
export class TaxonomiesResolver {
  constructor(private readonly taxonomies: Taxonomies) {}

  @Access('public')
  @Query(() => [TermView], { description: 'The terms of a taxonomy, each parent before its children.' })
  taxonomy(@Args() { name }: TaxonomyArgs): TermView[] {
    return this.taxonomies.terms(name).map(({ code, parentCode, name: words, licence, sensitive }) => ({
      code,
      parentCode,
      zh: words.zh,
      en: words.en,
      wantsLicence: licence,
      isSensitive: sensitive,
    }));
  }
}
