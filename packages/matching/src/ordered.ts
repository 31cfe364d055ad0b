import { keyOrder, ranksOf } from './key-order.js';
import type { AssignmentProblem } from './problem.js';

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
  const order = Int32Array.from({ length: roles.need.length }, (_, r) => r).sort(
    (a, b) =>
      needRank[roles.need[a]] - needRank[roles.need[b]] ||
      roles.heads[a] - roles.heads[b] ||
      compareCandidates(a, b),
  );
  return { problem, needs: needOrder, needRank, volunteerRank, roles: order, rows };
}
