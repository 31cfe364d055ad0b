import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { awardCases, type AwardCases } from './award-case.shape.js';
import { readYaml } from './pack.js';

const SHIPPED = new URL('../packs/cases/', import.meta.url);

/** The test cases shipped beside the packs, by file name; PackRefused when one is broken. The product never reads them. */
export function loadAwardCases(): readonly AwardCases[] {
  const files = readdirSync(fileURLToPath(SHIPPED)).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => readYaml(awardCases, readFileSync(new URL(file, SHIPPED), 'utf8'), file));
}
