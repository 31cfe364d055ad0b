import { isId, NO_ID } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';

/** The most records of a page. */
export const MOST_A_PAGE = 100;
const USUAL_A_PAGE = 50;
const MOST_PAGES = 100_000;

/** What a list of HSDS 3 is asked for. */
export interface Asked {
  /** Counted from 1. */
  readonly page: number;
  readonly perPage: number;
  /** With the lists of others inside each record. */
  readonly isFull: boolean;
  readonly organizationId: string | null;
  readonly termId: string | null;
}

const OF_EVERY_LIST = ['page', 'per_page', 'full', 'taxonomy_term_id'] as const;

/** The names each list can be asked by. */
export const ASKED_OF = {
  organizations: OF_EVERY_LIST,
  services: [...OF_EVERY_LIST, 'organization_id'],
} as const;

/**
 * Reads what is asked. A name that the list does not know is refused, or one that is asked twice: whoever filters by it
 * would take all for some.
 */
export function askedOf(list: keyof typeof ASKED_OF, query: URLSearchParams): Asked {
  const known: readonly string[] = ASKED_OF[list];
  const page = wholeOf(query.get('page') ?? '1');
  const perPage = wholeOf(query.get('per_page') ?? String(USUAL_A_PAGE));
  const full = query.get('full') ?? 'false';
  const names = [...query.keys()];
  const refused = [
    ...names.filter((name, at) => !known.includes(name) || names.indexOf(name) < at),
    ...['organization_id', 'taxonomy_term_id'].filter((name) => !isId(query.get(name) ?? NO_ID)),
    ...(page === null || page > MOST_PAGES ? ['page'] : []),
    ...(perPage === null || perPage > MOST_A_PAGE ? ['per_page'] : []),
    ...(full === 'true' || full === 'false' ? [] : ['full']),
  ];
  const fields = [...new Set(refused)];
  if (page === null || perPage === null || fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
  return {
    page,
    perPage,
    isFull: full === 'true',
    organizationId: query.get('organization_id'),
    termId: query.get('taxonomy_term_id'),
  };
}

const wholeOf = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);
