import { keyOrder, ranksOf } from './key-order.js';
import type { AssignmentProblem } from './problem.js';
import { runningSum } from './running-sum.js';

/** The problem's records in the order of their keys. */
export interface Ordered {
  readonly problem: AssignmentProblem;
  readonly needs: Int32Array;
  readonly needRank: Int32Array;
  readonly volunteerRank: Int32Array;
  /** Roles by need, then heads, then candidates: what has no key of its own is known by what it holds. */
  readonly roles: Int32Array;
  /** Rows of pairs, those of a role together by volunteer. */
  readonly rows: Int32Array;
}

/** Puts the problem's records in the order of their keys. */
export function inOrder(problem: AssignmentProblem): Ordered {
  const { pairs, roles, needs, volunteers } = problem;
  const needOrder = keyOrder(needs.key);
  const needRank = ranksOf(needOrder);
  const volunteerRank = ranksOf(keyOrder(volunteers.key));
  const rows = new Int32Array(pairs.volunteer.length);
  for (let e = 0; e < rows.length; e++) rows[e] = e;
  for (let r = 0; r < roles.need.length; r++) {
    let isSorted = true;
    for (let e = pairs.offsets[r] + 1; e < pairs.offsets[r + 1] && isSorted; e++) {
      isSorted = volunteerRank[pairs.volunteer[e - 1]] < volunteerRank[pairs.volunteer[e]];
    }
    if (isSorted) continue;
    const own = rows.subarray(pairs.offsets[r], pairs.offsets[r + 1]);
    own.sort((a, b) => volunteerRank[pairs.volunteer[a]] - volunteerRank[pairs.volunteer[b]]);
  }
  const compareCandidates = (a: number, b: number): number => {
    const count = pairs.offsets[a + 1] - pairs.offsets[a];
    const other = pairs.offsets[b + 1] - pairs.offsets[b];
    if (count !== other) return count - other;
    for (let q = 0; q < count; q++) {
      const x = rows[pairs.offsets[a] + q];
      const y = rows[pairs.offsets[b] + q];
      const order =
        volunteerRank[pairs.volunteer[x]] - volunteerRank[pairs.volunteer[y]] ||
        pairs.weight[x] - pairs.weight[y];
      if (order !== 0) return order;
    }
    return 0;
  };
  const order = rolesByNeed(roles.need, needRank);
  for (let r = 0, first = 0; r < order.length; r = first) {
    while (first < order.length && roles.need[order[first]] === roles.need[order[r]]) first++;
    if (first - r > 1)
      order.subarray(r, first).sort((a, b) => roles.heads[a] - roles.heads[b] || compareCandidates(a, b));
  }
  return { problem, needs: needOrder, needRank, volunteerRank, roles: order, rows };
}

/** Roles in the order of their needs, those of a need as they came. */
function rolesByNeed(needOf: Int32Array, needRank: Int32Array): Int32Array {
  const count = new Int32Array(needRank.length);
  for (const need of needOf) count[needRank[need]]++;
  const next = runningSum(count);
  const order = new Int32Array(needOf.length);
  needOf.forEach((need, r) => (order[next[needRank[need]]++] = r));
  return order;
}
