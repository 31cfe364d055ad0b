import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { PackRefused, readYaml } from './pack.js';
import { type Held, listOf, oneOf, record, text } from './shape.js';
import { kebab, words } from './statement.shape.js';

/** What part of the data a check looks at. */
export const CheckSection = {
  regions: 'regions',
  people: 'people',
  stations: 'stations',
  needs: 'needs',
  activities: 'activities',
  resources: 'resources',
  records: 'records',
} as const;
export type CheckSection = (typeof CheckSection)[keyof typeof CheckSection];

/** How bad it is when a check finds something. */
export const CheckSeverity = {
  /** Worth a look. */
  notice: 'notice',
  /** Something will go wrong if it stays. */
  warning: 'warning',
  /** A rule of the product is broken. */
  error: 'error',
} as const;
export type CheckSeverity = (typeof CheckSeverity)[keyof typeof CheckSeverity];

const check = record({
  code: kebab,
  section: oneOf(CheckSection),
  severity: oneOf(CheckSeverity),
  name: words,
  description: words,
  recommendation: words,
  /** SQL of the rows at fault: id, name, region_code and link; `moment` holds now and today. */
  details: text,
});

/** Something that must never be so in the data, with the words and the SQL that finds it. */
export type IntegrityCheck = Held<typeof check>;

const SHIPPED = new URL('../checks/', import.meta.url);

/** The checks this package ships, by the order of their files; PackRefused when one is broken or two share a code. */
export function loadChecks(): readonly IntegrityCheck[] {
  const files = readdirSync(fileURLToPath(SHIPPED)).filter((file) => file.endsWith('.yaml'));
  return together(files.sort().map((file) => readChecks(readFileSync(new URL(file, SHIPPED), 'utf8'), file)));
}

/** The checks a YAML text holds. */
export const readChecks = (yaml: string, file: string): readonly IntegrityCheck[] =>
  readYaml(listOf(check, 1), yaml, file);

/** All checks of several files; PackRefused when a code comes twice. */
export function together(files: readonly (readonly IntegrityCheck[])[]): readonly IntegrityCheck[] {
  const all = files.flat();
  const twice = all.find(({ code }, at) => all.findIndex((other) => other.code === code) < at);
  if (twice) throw new PackRefused('checks', [{ path: twice.code, problem: 'is listed twice' }]);
  return all;
}
