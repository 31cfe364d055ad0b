import type { Component } from './component.js';

/** Settled pairs of each volunteer; null where there are none at all. */
export function settledCounts({ pinned, volunteerOf, most }: Component): Int32Array | null {
  let counts: Int32Array | null = null;
  for (let e = 0; e < pinned.length; e++) {
    if (pinned[e] === 0) continue;
    counts ??= new Int32Array(most.length);
    counts[volunteerOf[e]]++;
  }
  return counts;
}
