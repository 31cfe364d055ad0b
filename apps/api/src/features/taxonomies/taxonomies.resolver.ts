import { Args, Query, Resolver } from '@nestjs/graphql';
import { loadTaxonomies } from '@wushe/policy-packs';
import { Access } from '../../platform/permissions/access.js';
import { TaxonomyArgs, TermView } from './taxonomies.view.js';

const taxonomies = loadTaxonomies();

/** Taxonomies are public. */
@Resolver(() => TermView)
export class TaxonomiesResolver {
  @Access('public')
  @Query(() => [TermView], { description: 'The terms of a taxonomy, each parent before its children.' })
  taxonomy(@Args() { name }: TaxonomyArgs): TermView[] {
    return taxonomies[name].terms.map(({ code, parentCode, name: words, licence, sensitive }) => ({
      code,
      parentCode,
      zh: words.zh,
      en: words.en,
      wantsLicence: licence,
      isSensitive: sensitive,
    }));
  }
}
