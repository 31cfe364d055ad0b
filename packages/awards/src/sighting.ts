import type { Entry } from './entry.js';
import { endOf, numberOf } from './day-number.js';
import type { WorkerFacts } from './facts.js';
import { joined, type Run, type Timeline } from './timeline.js';

/** A fact as a rule looks at it: its days, what it says, and whether it is what the rule asks for. */
export interface Sighting extends Run {
  readonly kind: keyof WorkerFacts;
  readonly says: string;
  readonly source: string;
  readonly fits: boolean;
}

/** What a rule found about somebody: the facts looked at, and the days on which it holds. */
export interface Judgement {
  readonly seen: readonly Sighting[];
  readonly holds: Timeline;
  /** The rule is about a history, so all facts matter, not those of the day alone. */
  readonly restsOnAll?: boolean;
}

/** A rule of a programme with its parameters in place. */
export type Judge = (facts: WorkerFacts, entry: Entry | null) => Judgement;

type LastingKind =
  | 'ageCategories'
  | 'registrations'
  | 'employments'
  | 'insurance'
  | 'titles'
  | 'agencies'
  | 'badRecords';

/** Facts that last, as a rule looks at them. */
export function seen<K extends LastingKind>(
  kind: K,
  facts: readonly WorkerFacts[K][number][],
  says: (fact: WorkerFacts[K][number]) => string,
  fits: (fact: WorkerFacts[K][number]) => boolean,
): readonly Sighting[] {
  return facts.map((fact) => ({
    kind,
    says: says(fact),
    source: fact.source,
    fits: fits(fact),
    from: numberOf(fact.from),
    to: endOf(fact.to),
  }));
}

/** The days of those facts that are what the rule asks for. */
export function daysOf(sightings: readonly Sighting[], gapDays = 0): Timeline {
  return joined(
    sightings.filter(({ fits }) => fits),
    gapDays,
  );
}
