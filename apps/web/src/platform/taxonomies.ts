import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../gql/gql.js';
import type { TaxonomyName } from '../gql/enums.js';
import type { TaxonomyQuery } from '../gql/graphql.js';
import { request } from './api.js';
import { useLanguage } from './i18n/index.js';

const TaxonomyDocument = graphql(`
  query Taxonomy($name: TaxonomyName!) {
    taxonomy(name: $name) {
      code
      parentCode
      zh
      en
      wantsLicence
      isSensitive
    }
  }
`);

export type Term = TaxonomyQuery['taxonomy'][number];

/** The terms of a taxonomy, parents before their children; they do not change while a page is open. */
export const taxonomyQuery = (name: TaxonomyName) =>
  queryOptions({
    queryKey: ['taxonomy', name],
    queryFn: async () => (await request(TaxonomyDocument, { name })).taxonomy,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** One choice of a taxonomy in the language in use. */
export type TermOption = { readonly value: string; readonly label: string };
export type TermGroup = {
  readonly value: string;
  readonly label: string;
  readonly options: readonly TermOption[];
};

/** A taxonomy for choosing and for naming; a code it does not know names itself. */
export function useTaxonomy(name: TaxonomyName) {
  const language = useLanguage();
  const terms = useQuery(taxonomyQuery(name)).data ?? [];
  const label = (term: Term) => (language === 'en' ? term.en : term.zh);
  const option = (term: Term): TermOption => ({ value: term.code, label: label(term) });
  const nameOf = (code: string): string => {
    const term = terms.find((each) => each.code === code);
    return term ? label(term) : code;
  };
  const groups: TermGroup[] = terms
    .filter((term) => term.parentCode === null)
    .map((term) => ({
      ...option(term),
      options: terms.filter((each) => each.parentCode === term.code).map(option),
    }));
  /** 为老服务 / 探访关爱 */
  const pathOf = (code: string): string => {
    const parent = terms.find((each) => each.code === code)?.parentCode;
    return parent ? `${nameOf(parent)} / ${nameOf(code)}` : nameOf(code);
  };
  return { nameOf, pathOf, groups, options: terms.map(option) };
}
