import { buildComponent } from './build-component.js';
import type { Component } from './component.js';
import { inOrder, type Ordered } from './ordered.js';
import type { AssignmentProblem } from './problem.js';

/** Sets that grow together (union-find with halving). */
class Sets {
  readonly parent: Int32Array;
  constructor(size: number) {
    this.parent = new Int32Array(size);
    for (let i = 0; i < size; i++) this.parent[i] = i;
  }
  of(item: number): number {
    const { parent } = this;
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
  join(a: number, b: number): void {
    const x = this.of(a);
    const y = this.of(b);
    if (x < y) this.parent[y] = x;
    else this.parent[x] = y;
  }
}

/** Which component each role (in the order of `ordered.roles`) belongs to. */
function componentsOf({ problem }: Ordered): Sets {
  const { roles, pairs, needs, volunteers, fairness, teams, funds } = problem;
  const roleCount = roles.need.length;
  const volunteerBase = roleCount;
  const needBase = volunteerBase + volunteers.key.length;
  const fundBase = needBase + needs.key.length;
  const sets = new Sets(fundBase + (funds?.amount.length ?? 0));
  const firstOfCommunity = new Map<number, number>();
  for (let r = 0; r < roleCount; r++) {
    const need = roles.need[r];
    if (teams || funds) sets.join(r, needBase + need);
    if (fairness.length > 0) {
      const first = firstOfCommunity.get(needs.community[need]);
      if (first === undefined) firstOfCommunity.set(needs.community[need], r);
      else sets.join(r, first);
    }
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++)
      sets.join(r, volunteerBase + pairs.volunteer[e]);
  }
  if (funds) {
    for (let i = 0; i < needs.key.length; i++) {
      if (funds.cost[i] === 0) continue;
      for (let q = funds.offsets[i]; q < funds.offsets[i + 1]; q++)
        sets.join(needBase + i, fundBase + funds.fund[q]);
    }
  }
  return sets;
}

/** The problem's parts that have nothing to do with one another, those with the smallest need key first. */
export function componentsIn(problem: AssignmentProblem): Component[] {
  const ordered = inOrder(problem);
  const sets = componentsOf(ordered);
  const groups = new Map<number, number[]>();
  for (const r of ordered.roles) {
    const root = sets.of(r);
    const group = groups.get(root);
    if (group) group.push(r);
    else groups.set(root, [r]);
  }
  const gain = gainsOf(problem);
  const pinned = new Uint8Array(problem.pairs.volunteer.length);
  for (const e of problem.pinned ?? []) pinned[e] = 1;
  const places = new Int32Array(problem.volunteers.key.length).fill(-1);
  return [...groups.values()].map((roles) =>
    buildComponent(ordered, Int32Array.from(roles), { gain, pinned, places }),
  );
}

/** What each row is sought for: its weight and, where the last plan had it, its inertia. */
function gainsOf({ pairs, previous, inertia = 0 }: AssignmentProblem): Float64Array {
  const gain = Float64Array.from(pairs.weight);
  if (inertia === 0) return gain;
  for (const e of new Set(previous ?? [])) gain[e] += Math.floor((pairs.weight[e] * inertia) / 1000);
  return gain;
}
