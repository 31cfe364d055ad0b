/** A base figure as far as adding up asks. */
export interface Base {
  readonly id: string;
  readonly value: number;
  readonly asOn: string;
  readonly source: string;
}

/** A unit of any time with what is known of its people or households up to a day. */
export interface BaseUnit {
  readonly code: string;
  /** First day of the unit under this code. */
  readonly since: string;
  /** First day on which it is no more, with the unit that took over; null while it lasts. */
  readonly endedOn: string | null;
  readonly successorCode: string | null;
  /** Whether it went to several when it ended: which of them has how many of its people nobody told. */
  readonly isSplit: boolean;
  /** When a part of a unit that is not its predecessor last came to it; null for never. */
  readonly partCameOn: string | null;
  /** The latest entry up to the day. */
  readonly own: Base | null;
}

/**
 * The base figures that together tell how many a unit of today has: its own entry and, of each unit it took over whole
 * since the day of that entry, what tells of that one. Where a part cannot be told, the own entry stands alone; without
 * one nothing is known, and an empty list is not zero.
 */
export function basesOf(code: string, units: ReadonlyMap<string, BaseUnit>): readonly Base[] {
  const unit = units.get(code);
  if (!unit) return [];
  const { own } = unit;
  const known = own === null ? [] : [own];
  const taken = [...units.values()].filter(
    (each) => each.successorCode === code && (own === null || (each.endedOn ?? '') > own.asOn),
  );
  const parts = taken.map((each) => (each.isSplit ? [] : basesOf(each.code, units)));
  const isTold = parts.every((part) => part.length > 0) && (unit.partCameOn ?? '') <= (own?.asOn ?? '');
  // A unit that was there before it took over another had people of its own.
  const isMadeOfThem = own !== null || taken.some(({ endedOn }) => (endedOn ?? '') <= unit.since);
  return isTold && isMadeOfThem ? [...known, ...parts.flat()] : known;
}

/** How many the figures tell together; null for none. */
export const sumOf = (bases: readonly Base[]): number | null =>
  bases.length === 0 ? null : bases.reduce((sum, { value }) => sum + value, 0);

/** What a numerator is divided by, and the base figures that say so. */
export interface Divisor {
  readonly value: string;
  readonly baseIds: readonly string[];
}

/** The figures as one divisor; null for none. */
export function divisorOf(bases: readonly Base[]): Divisor | null {
  const value = sumOf(bases);
  return value === null ? null : { value: `${value}`, baseIds: bases.map(({ id }) => id) };
}
