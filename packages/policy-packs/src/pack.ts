import { parse } from 'yaml';

import { policyPack, type PolicyPack } from './pack.shape.js';
import { conforms, type Fault, type Shape } from './shape.js';

/** A file that breaks its shape; the message names the file and the path of every fault. */
export class PackRefused extends Error {
  constructor(
    readonly file: string,
    readonly faults: readonly Fault[],
  ) {
    super(faults.map(({ path, problem }) => `${file}: ${path || 'the file'} ${problem}`).join('\n'));
    this.name = 'PackRefused';
  }
}

/** The value a YAML text holds; PackRefused when it is no YAML or breaks the shape. */
export function readYaml<T>(shape: Shape<T>, yaml: string, file: string): T {
  const value = parsed(yaml, file);
  if (!conforms(shape, value)) throw new PackRefused(file, shape(value, ''));
  return value;
}

function parsed(yaml: string, file: string): unknown {
  try {
    // Merge keys let one rule or test case say only what differs from another.
    return parse(yaml, { merge: true });
  } catch (cause) {
    throw new PackRefused(file, [{ path: '', problem: `is no YAML: ${String(cause)}` }]);
  }
}

/** The policy pack a YAML text holds; PackRefused also when it names a source it does not list. */
export function readPack(yaml: string, file: string): PolicyPack {
  const pack = readYaml(policyPack, yaml, file);
  const faults = unknownSources(pack, pack, '');
  if (faults.length > 0) throw new PackRefused(file, faults);
  return pack;
}

function unknownSources(pack: PolicyPack, value: unknown, path: string): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    const here = Array.isArray(value) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
    if (key !== 'source' || typeof entry !== 'string') return unknownSources(pack, entry, here);
    return entry in pack.sources ? [] : [{ path: here, problem: `is not among the sources: ${entry}` }];
  });
}
