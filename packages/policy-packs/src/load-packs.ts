import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type PolicyPack } from './pack.shape.js';
import { PackRefused, readPack } from './pack.js';

const SHIPPED = new URL('../packs/', import.meta.url);

/** The policy packs this package ships, in the order of their file names; PackRefused when one is broken. */
export function loadPacks(): readonly PolicyPack[] {
  const files = readdirSync(fileURLToPath(SHIPPED)).filter((file) => file.endsWith('.yaml'));
  return together(files.sort().map((file) => readPack(readFileSync(new URL(file, SHIPPED), 'utf8'), file)));
}

/** The packs, once no two of them set the same for the same place from the same day; else PackRefused. */
export function together(packs: readonly PolicyPack[]): readonly PolicyPack[] {
  const taken = new Map<string, string>();
  for (const pack of packs) {
    const claims = ['code ' + pack.code, ...Object.keys(pack.parameters ?? {})];
    for (const claim of claims) {
      const key = [claim, pack.holdsIn ?? 'everywhere', pack.valid.from].join(' ');
      const other = taken.get(key);
      if (other !== undefined) {
        throw new PackRefused(pack.code, [
          { path: claim, problem: `is set by ${other} for the same place and day` },
        ]);
      }
      taken.set(key, pack.code);
    }
  }
  return packs;
}
