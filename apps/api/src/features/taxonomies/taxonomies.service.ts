import { Injectable } from '@nestjs/common';
import { loadTaxonomies, type Term } from '@wushe/policy-packs';
import { Refusal } from '../../platform/refusal.js';
import type { TaxonomyName } from './taxonomies.view.js';

/** The lists of codes that needs, resources and people are described by. */
@Injectable()
export class Taxonomies {
  private readonly lists = loadTaxonomies();
  private readonly byCode = new Map<string, Term>();

  constructor() {
    for (const [name, { terms }] of Object.entries(this.lists)) {
      for (const term of terms) this.byCode.set(`${name}:${term.code}`, term);
    }
  }

  /** The terms of a list in the order they are shown, parents before their children. */
  terms(name: TaxonomyName): readonly Term[] {
    return this.lists[name].terms;
  }

  /** The term with this code; undefined when the list has none. */
  term(name: TaxonomyName, code: string): Term | undefined {
    return this.byCode.get(`${name}:${code}`);
  }

  /** Refuses with CODE_UNKNOWN the first code that its list does not have. */
  refuseUnknown(name: TaxonomyName, codes: readonly (string | null | undefined)[], field: string): void {
    for (const code of codes) {
      if (code && !this.term(name, code)) throw new Refusal('CODE_UNKNOWN', { fields: [field], code });
    }
  }
}
