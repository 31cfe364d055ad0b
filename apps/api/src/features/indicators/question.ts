import type { Definition } from '@wushe/policy-packs';
import type { Day } from '@wushe/values';
import type { Successions } from '../regions/index.js';

/** What is counted: by a definition at a region, from a day to another, both within. */
export interface Question {
  readonly row: { readonly definition: Definition };
  readonly regionCode: string;
  readonly from: Day;
  readonly to: Day;
  /** Who followed whom: what is recorded under a unit that is no more counts where its rows belong today. */
  readonly successions: Successions;
}

/** SQL for the unit of today to which a row of a region code belongs; pushes its parameters. */
export function atHome(
  column: string,
  { regionCode, successions }: Pick<Question, 'regionCode' | 'successions'>,
  parameters: unknown[],
): string {
  const moved = successions.movedInto(regionCode);
  if (moved.length === 0) return column;
  const codes = `$${parameters.push(moved.map(({ code }) => code))}`;
  const homes = `$${parameters.push(moved.map(({ home }) => home))}`;
  return `coalesce((select home from unnest(${codes}::text[], ${homes}::text[]) as moved(ended, home)
    where moved.ended = ${column}), ${column})`;
}
