import type { AssignmentProblem } from '../problem.js';

/** A flow from node 0 to node 1: whole numbers, four an arc (from, to, capacity, cost). */
export interface Flow {
  readonly nodes: number;
  readonly supply: number;
  readonly arcs: Int32Array;
}

/**
 * The problem as a flow, where windows are the same or apart: communities' tiers, communities, roles, people at a time,
 * people. Costs are what is gained, below zero; a head that stays open takes the arc past everything, which costs nothing.
 */
export function slotFlow({ pairs, roles, needs, volunteers, fairness }: AssignmentProblem): Flow {
  const rows: number[] = [];
  let nodes = 2;
  const communities = new Map<number, { node: number; asked: number }>();
  let supply = 0;
  for (let r = 0; r < roles.need.length; r++) {
    const name = needs.community[roles.need[r]];
    const known = communities.get(name) ?? { node: nodes++, asked: 0 };
    communities.set(name, { node: known.node, asked: known.asked + roles.heads[r] });
    supply += roles.heads[r];
  }
  for (const { node, asked } of communities.values()) {
    let below = 0;
    for (const { share, bonus } of fairness) {
      const to = Math.ceil((asked * share) / 1000);
      rows.push(0, node, to - below, -bonus);
      below = to;
    }
    rows.push(0, node, asked - below, 0);
  }
  const firstPerson = nodes;
  nodes += volunteers.key.length;
  for (let j = 0; j < volunteers.key.length; j++) rows.push(firstPerson + j, 1, volunteers.maxShifts[j], 0);
  const times = new Map(Array.from(new Set(needs.start), (start, n) => [start, n]));
  const atTimes = new Map<number, number>();
  for (let r = 0; r < roles.need.length; r++) {
    const role = nodes++;
    const need = roles.need[r];
    rows.push(communities.get(needs.community[need])?.node ?? 0, role, roles.heads[r], 0);
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) {
      const name = pairs.volunteer[e] * times.size + (times.get(needs.start[need]) ?? 0);
      let atTime = atTimes.get(name);
      if (atTime === undefined) {
        atTime = nodes++;
        atTimes.set(name, atTime);
        rows.push(atTime, firstPerson + pairs.volunteer[e], 1, 0);
      }
      rows.push(role, atTime, 1, -pairs.weight[e]);
    }
  }
  rows.push(0, 1, supply, 0);
  return { nodes, supply, arcs: Int32Array.from(rows) };
}
