import type { AssignmentProblem } from '../problem.js';

/** The problem without some of its needs (no funds), and where each row of pairs went (-1: away). */
export function withoutNeeds(
  problem: AssignmentProblem,
  isGone: (need: number) => boolean,
): { problem: AssignmentProblem; rows: Int32Array } {
  const { needs, roles, pairs } = problem;
  const stays = Array.from(needs.key.keys()).filter((i) => !isGone(i));
  const place = new Int32Array(needs.key.length).fill(-1);
  stays.forEach((i, at) => (place[i] = at));
  const kept = Array.from(roles.need.keys()).filter((r) => place[roles.need[r]] >= 0);
  const rows = new Int32Array(pairs.volunteer.length).fill(-1);
  const offsets = [0];
  const from: number[] = [];
  for (const r of kept) {
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) rows[e] = from.push(e) - 1;
    offsets.push(from.length);
  }
  return {
    rows,
    problem: {
      ...problem,
      needs: {
        key: BigInt64Array.from(stays, (i) => needs.key[i]),
        community: Int32Array.from(stays, (i) => needs.community[i]),
        start: Int32Array.from(stays, (i) => needs.start[i]),
        end: Int32Array.from(stays, (i) => needs.end[i]),
      },
      roles: {
        need: Int32Array.from(kept, (r) => place[roles.need[r]]),
        heads: Int32Array.from(kept, (r) => roles.heads[r]),
      },
      pairs: {
        offsets: Int32Array.from(offsets),
        volunteer: Int32Array.from(from, (e) => pairs.volunteer[e]),
        weight: Int32Array.from(from, (e) => pairs.weight[e]),
      },
    },
  };
}
