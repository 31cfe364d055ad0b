import type { EvidenceMark, Indicator, IndicatorStatus, PolicyPack } from '@wushe/policy-packs';
import { isWithin } from '@wushe/values';

/** What an entry of an administrator is about. */
export const TargetField = { target: 'target', base: 'base' } as const;
export type TargetField = (typeof TargetField)[keyof typeof TargetField];

/** A value that an administrator entered with its source: it holds from a day on, at a region and below. */
export interface Entered {
  readonly field: TargetField;
  readonly regionCode: string;
  readonly number: number;
  readonly fromOn: string;
  readonly year: number;
  readonly value: string;
  readonly evidence: EvidenceMark;
}

/** The value of a row in force at a place on a day: of the pack, with every source, or of one entry. */
export interface InForce<E extends Entered> {
  readonly status: IndicatorStatus;
  readonly year: number | null;
  readonly values: readonly string[];
  /** null while the pack's own value holds. */
  readonly entry: E | null;
}

const latest = (one: Entered, other: Entered): number => {
  const nearer = other.regionCode.length - one.regionCode.length;
  if (nearer !== 0) return nearer;
  if (one.fromOn !== other.fromOn) return one.fromOn < other.fromOn ? 1 : -1;
  return other.number - one.number;
};

/** Target or base of a row at a place on a day: the entry of the nearest region with the latest day, else the pack's. */
export function valueInForce<E extends Entered>(
  row: Indicator,
  entries: readonly E[],
  {
    field,
    regionCode,
    on,
  }: { readonly field: TargetField; readonly regionCode: string; readonly on: string },
): InForce<E> {
  const [entry] = entries
    .filter((each) => each.field === field && each.fromOn <= on && isWithin(regionCode, each.regionCode))
    .sort(latest);
  if (entry) return { status: 'confirmed', year: entry.year, values: [entry.value], entry };
  const stated = field === 'target' ? row.target : row.base;
  const values = [...new Set(stated?.values.map(({ value }) => value) ?? [])];
  const status = field === 'target' || values.length > 0 ? row.status : 'unverified';
  return { status, year: stated?.year ?? null, values, entry: null };
}

/** Whether an entry of this region may be made to a pack: where the pack holds, or below. */
export const mayHoldAt = (pack: Pick<PolicyPack, 'holdsIn'>, regionCode: string): boolean =>
  pack.holdsIn === null || isWithin(regionCode, pack.holdsIn);

/** The day an entry must be later than: that of the one before it at its region, or the pack's first when it fills. */
export function earliestAfter(
  pack: Pick<PolicyPack, 'valid'>,
  before: Pick<Entered, 'fromOn'> | undefined,
  row: Indicator,
): { readonly day: string; readonly isOpen: boolean } {
  if (before) return { day: before.fromOn, isOpen: false };
  // What fills an empty row may hold from the policy's first day; what supersedes a value comes after it.
  return { day: pack.valid.from, isOpen: row.target.values.length === 0 };
}
