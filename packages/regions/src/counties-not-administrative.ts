import { readFileSync } from 'node:fs';
import { DATA } from './edition.js';

/** County codes that share one reason for not being a county. */
export interface ListedUnits {
  readonly reason: string;
  /** Name by code. */
  readonly units: Readonly<Record<string, string>>;
}

/** Every county code that stands for no county, with the reason; codes that are in doubt are not listed. */
export const COUNTIES_NOT_ADMINISTRATIVE: readonly ListedUnits[] = JSON.parse(
  readFileSync(new URL('counties-not-administrative.json', DATA), 'utf8'),
);

const codes: ReadonlySet<string> = new Set(
  COUNTIES_NOT_ADMINISTRATIVE.flatMap(({ units }) => Object.keys(units)),
);

/** Whether the code is on the list. */
export function isListedAsNoCounty(code: string): boolean {
  return codes.has(code);
}
