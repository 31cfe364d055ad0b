import { isWithin } from '@wushe/values';

import { endOf, numberOf } from './day-number.js';
import type { WorkerFacts } from './facts.js';

/** The day somebody first entered one private social work agency. */
export interface Entry {
  readonly employerId: string;
  readonly from: number;
  /** The end of that employment, which another with the same agency may follow. */
  readonly to: number;
  readonly source: string;
}

/** The first entry into each agency of a region, the latest first. */
export function entriesOf({ employments }: WorkerFacts, within: string): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const { employerId, isAgency, regionCode, from: day, to, source } of employments) {
    if (!isAgency || !isWithin(regionCode, within)) continue;
    const from = numberOf(day);
    const known = first.get(employerId);
    if (known === undefined || from < known.from)
      first.set(employerId, { employerId, from, to: endOf(to), source });
  }
  return [...first.values()].toSorted((one, other) => other.from - one.from);
}
