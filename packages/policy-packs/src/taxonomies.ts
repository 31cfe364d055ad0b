import { readFileSync } from 'node:fs';

import { PackRefused, readYaml } from './pack.js';
import { type Held, listOf, record, truth } from './shape.js';
import { kebab, sourceDocument, validity, type Words, words } from './statement.shape.js';

const marks = { licence: truth, sensitive: truth };
const lowerTerm = record({ code: kebab, name: words }, marks);
const term = record({ code: kebab, name: words }, { ...marks, terms: listOf(lowerTerm, 1) });
const taxonomy = record({
  code: kebab,
  title: words,
  valid: validity,
  source: sourceDocument,
  terms: listOf(term, 1),
});

/** One entry of a taxonomy; a lower one's code begins with its parent's, as in "elder-care/visiting". */
export type Term = {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: Words;
  /** Whether a licence must be shown for it. */
  readonly licence: boolean;
  /** Whether belonging to it is sensitive personal information. */
  readonly sensitive: boolean;
};

/** A list of terms in the order they are shown, parents before their children, and the days it holds. */
export type Taxonomy = {
  readonly code: string;
  readonly title: Words;
  readonly valid: Held<typeof validity>;
  readonly terms: readonly Term[];
};

/** The taxonomies by name. */
export type Taxonomies = {
  readonly needCategories: Taxonomy;
  readonly resourceCategories: Taxonomy;
  readonly skills: Taxonomy;
  readonly targetGroups: Taxonomy;
  readonly languages: Taxonomy;
};

const SHIPPED = new URL('../taxonomies/', import.meta.url);

/** The taxonomies this package ships; PackRefused when one is broken. */
export function loadTaxonomies(): Taxonomies {
  return {
    needCategories: load('need-categories.yaml'),
    resourceCategories: load('resource-categories.yaml'),
    skills: load('skills.yaml'),
    targetGroups: load('target-groups.yaml'),
    languages: load('languages.yaml'),
  };
}

function load(file: string): Taxonomy {
  return readTaxonomy(readFileSync(new URL(file, SHIPPED), 'utf8'), file);
}

/** The taxonomy a YAML text holds; PackRefused also when a code comes twice. */
export function readTaxonomy(yaml: string, file: string): Taxonomy {
  const { code, title, valid, terms: upper } = readYaml(taxonomy, yaml, file);
  const terms = upper.flatMap(flat);
  const twice = terms.find((each, at) => terms.findIndex((other) => other.code === each.code) < at);
  if (twice) throw new PackRefused(file, [{ path: twice.code, problem: 'is listed twice' }]);
  return { code, title, valid, terms };
}

function flat({ terms = [], ...upper }: Held<typeof term>): readonly Term[] {
  return [
    { licence: false, sensitive: false, ...upper, parentCode: null },
    ...terms.map((lower) => ({
      licence: false,
      sensitive: false,
      ...lower,
      code: `${upper.code}/${lower.code}`,
      parentCode: upper.code,
    })),
  ];
}
