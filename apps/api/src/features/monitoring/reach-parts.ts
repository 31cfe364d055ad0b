import { partOf } from '../../platform/reach.js';
import type { Successions } from '../regions/index.js';

/**
 * Whose folded rows make up a region, as three lists side by side: the region, a code, and whether that code's rows are
 * added (1) or taken away (-1). Every folded row holds all below its code, so what was handed on is taken from its former
 * unit and added to the one of today.
 */
export type ReachParts = readonly [regions: string[], codes: string[], signs: number[]];

/** The parts of several regions, as the tree stands today or stood on a day. */
export function reachParts(codes: readonly string[], successions: Successions, on?: string): ReachParts {
  const regions: string[] = [];
  const parts: string[] = [];
  const signs: number[] = [];
  for (const region of codes) {
    for (const { code, isIn } of successions.reachOf(region, on).map(partOf)) {
      regions.push(region);
      parts.push(code);
      signs.push(isIn ? 1 : -1);
    }
  }
  return [regions, parts, signs];
}

/** The parts as a table; the parameters are the three lists. */
export const PARTS = 'unnest($1::text[], $2::text[], $3::int[]) as part (region, code, sign)';
