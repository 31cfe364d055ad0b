import { isWithin } from '@wushe/values';

import { numberOf } from './day-number.js';
import type { WorkerFacts } from './facts.js';

/** The day somebody first entered one private social work agency. */
export interface Entry {
  readonly employerId: string;
  readonly from: number;
  readonly source: string;
}

/** The first entry into each agency of a region, the latest first. */
export function entriesOf({ employments }: WorkerFacts, within: string): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const { employerId, isAgency, regionCode, from: day, source } of employments) {
    if (!isAgency || !isWithin(regionCode, within)) continue;
    const from = numberOf(day);
    const known = first.get(employerId);
    if (known === undefined || from < known.from) first.set(employerId, { employerId, from, source });
  }
  return [...first.values()].toSorted((one, other) => other.from - one.from);
}
