import type { Entry } from './entry.js';
import { endOf, numberOf } from './day-number.js';
import type { WorkerFacts } from './facts.js';
import { joined, NO_DAY, otherDays, type Run, type Timeline } from './timeline.js';

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
  /** The days on which it may hold, where a fact is known by its month only; left out where there is no doubt. */
  readonly mayHold?: Timeline;
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

/** Facts that last, as a rule looks at them: what each says, and whether it is what the rule asks for. */
export function seen<K extends LastingKind>(
  kind: K,
  facts: readonly WorkerFacts[K][number][],
  look: (fact: WorkerFacts[K][number]) => { readonly says: string; readonly fits: boolean },
): readonly Sighting[] {
  return facts.map((fact) => {
    const { says, fits } = look(fact);
    return { kind, says, fits, source: fact.source, from: numberOf(fact.from), to: endOf(fact.to) };
  });
}

/** The days of the facts that are what the rule asks for; gaps of so many days do not count. */
export function daysOf(found: readonly Sighting[], gapDays = 0): Timeline {
  return joined(
    found.filter(({ fits }) => fits),
    gapDays,
  );
}

/** The rule holds while a fact is what it asks for. */
export const whenever = (found: readonly Sighting[]): Judgement => ({ seen: found, holds: daysOf(found) });

/** The rule holds unless a fact is what it excludes. */
export const unless = (found: readonly Sighting[]): Judgement => ({
  seen: found,
  holds: otherDays(joined(found.filter(({ fits }) => !fits))),
});

/** The rule never holds, for want of anything to look at. */
export const NOTHING_SEEN: Judgement = { seen: [], holds: NO_DAY };
