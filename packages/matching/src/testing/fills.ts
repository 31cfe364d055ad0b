import type { AssignmentProblem } from '../problem.js';

/** How the heads filled are spread over communities. */
export interface Fills {
  /** The share of its heads filled of each community, the lowest first. */
  readonly shares: readonly number[];
  readonly weight: number;
}

/** How far each community's heads are filled by these pairs. */
export function fillsOf({ needs, roles, pairs }: AssignmentProblem, chosen: Int32Array): Fills {
  const isChosen = new Uint8Array(pairs.volunteer.length);
  for (const e of chosen) isChosen[e] = 1;
  const communities = new Map<number, { asked: number; filled: number }>();
  let weight = 0;
  for (let r = 0; r < roles.need.length; r++) {
    const name = needs.community[roles.need[r]];
    const own = communities.get(name) ?? { asked: 0, filled: 0 };
    communities.set(name, own);
    own.asked += roles.heads[r];
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) {
      if (isChosen[e] === 0) continue;
      own.filled++;
      weight += pairs.weight[e];
    }
  }
  const shares = Array.from(communities.values(), ({ asked, filled }) => filled / asked);
  return { shares: shares.toSorted((a, b) => a - b), weight };
}
