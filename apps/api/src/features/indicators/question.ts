import type { Definition } from '@wushe/policy-packs';
import type { Day } from '@wushe/values';

/** A region of today with all that belongs to it by now: rows stand under the codes of their day. */
export interface Ground {
  readonly regionCode: string;
  readonly reach: readonly string[];
  /** Units that are no more whose rows belong to the region, each with the unit of today that has them. */
  readonly moved: readonly (readonly [code: string, home: string])[];
}

/** What is counted: by a definition at a region, from a day to another, both within. */
export interface Question extends Ground {
  readonly row: { readonly definition: Definition };
  readonly from: Day;
  readonly to: Day;
}

/** SQL for the unit of today that has a row's region; pushes parameters only where any unit has moved. */
export function homeSql(column: string, { moved }: Pick<Ground, 'moved'>, parameters: unknown[]): string {
  if (moved.length === 0) return column;
  const codes = `$${parameters.push(moved.map(([code]) => code))}::text[]`;
  const homes = `$${parameters.push(moved.map(([, home]) => home))}::text[]`;
  return `coalesce((${homes})[array_position(${codes}, ${column})], ${column})`;
}
