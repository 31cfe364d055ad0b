import type { Component } from './component.js';
import { needsOf } from './component-facts.js';
import type { Ordered } from './ordered.js';
import { runningSum } from './running-sum.js';

/** What is known of each row of the problem's pairs, and room to number volunteers (all -1 between two components). */
export interface RowFacts {
  readonly gain: Float64Array;
  readonly pinned: Uint8Array;
  readonly places: Int32Array;
}

/** The component of these roles, in the order of the keys. */
export function buildComponent(ordered: Ordered, roles: Int32Array, facts: RowFacts): Component {
  const { teams, funds } = ordered.problem;
  const windows = rolesOf(ordered, roles);
  const pairs = pairsOf(ordered, roles, facts);
  const byVolunteer = pairsOfVolunteers(
    pairs.volunteerOf,
    pairs.roleOf,
    windows.end,
    pairs.volunteersInProblem.length,
  );
  const most = new Int32Array(pairs.volunteersInProblem.length);
  for (let j = 0; j < most.length; j++) {
    const degree = byVolunteer.volunteerOffsets[j + 1] - byVolunteer.volunteerOffsets[j];
    most[j] = Math.min(ordered.problem.volunteers.maxShifts[pairs.volunteersInProblem[j]], degree);
  }
  return {
    rolesInProblem: roles,
    ...needsOf(ordered, roles),
    ...windows,
    ...pairs,
    most,
    ...byVolunteer,
    isUneven: isUneven(windows.start, windows.end),
    isConditional: Boolean(teams ?? funds),
  };
}

function rolesOf({ problem }: Ordered, roles: Int32Array) {
  const { needs, teams, bufferMinutes } = problem;
  const start = new Int32Array(roles.length);
  const end = new Int32Array(roles.length);
  const heads = new Int32Array(roles.length);
  const least = new Int32Array(roles.length);
  for (let r = 0; r < roles.length; r++) {
    const need = problem.roles.need[roles[r]];
    start[r] = needs.start[need];
    end[r] = needs.end[need] + bufferMinutes;
    heads[r] = problem.roles.heads[roles[r]];
    least[r] = teams ? Math.ceil((heads[r] * teams.share) / 1000) : 0;
  }
  return { start, end, heads, least };
}

function pairsOf(ordered: Ordered, roles: Int32Array, facts: RowFacts) {
  const { pairs } = ordered.problem;
  const offsets = runningSum(roles.map((r) => pairs.offsets[r + 1] - pairs.offsets[r]));
  const size = offsets[roles.length];
  const rows = new Int32Array(size);
  const roleOf = new Int32Array(size);
  for (let r = 0; r < roles.length; r++) {
    rows.set(ordered.rows.subarray(pairs.offsets[roles[r]], pairs.offsets[roles[r] + 1]), offsets[r]);
    roleOf.fill(r, offsets[r], offsets[r + 1]);
  }
  const volunteersInProblem = numberVolunteers(ordered, rows, facts.places);
  const volunteerOf = rows.map((row) => facts.places[pairs.volunteer[row]]);
  for (const j of volunteersInProblem) facts.places[j] = -1;
  const weight = Float64Array.from(rows, (row) => pairs.weight[row]);
  const gain = Float64Array.from(rows, (row) => facts.gain[row]);
  const pinned = Uint8Array.from(rows, (row) => facts.pinned[row]);
  return { offsets, rows, roleOf, volunteersInProblem, volunteerOf, weight, gain, pinned };
}

/** The volunteers of these rows in the order of their keys; `places` gets the number of each. */
function numberVolunteers(
  { problem, volunteerRank }: Ordered,
  rows: Int32Array,
  places: Int32Array,
): Int32Array {
  const seen: number[] = [];
  for (const row of rows) {
    const j = problem.pairs.volunteer[row];
    if (places[j] >= 0) continue;
    places[j] = 0;
    seen.push(j);
  }
  const members = Int32Array.from(seen).sort((a, b) => volunteerRank[a] - volunteerRank[b]);
  for (let j = 0; j < members.length; j++) places[members[j]] = j;
  return members;
}

/** Whether two windows overlap without being the same. */
function isUneven(start: Int32Array, end: Int32Array): boolean {
  const order = Int32Array.from(start.keys()).sort((a, b) => start[a] - start[b] || end[a] - end[b]);
  for (let k = 1; k < order.length; k++) {
    const [before, after] = [order[k - 1], order[k]];
    if (start[after] < end[before] && (start[after] !== start[before] || end[after] !== end[before]))
      return true;
  }
  return false;
}

function pairsOfVolunteers(volunteerOf: Int32Array, roleOf: Int32Array, end: Int32Array, count: number) {
  const volunteerOffsets = new Int32Array(count + 1);
  for (const j of volunteerOf) volunteerOffsets[j + 1]++;
  for (let j = 0; j < count; j++) volunteerOffsets[j + 1] += volunteerOffsets[j];
  const next = volunteerOffsets.slice();
  const volunteerPairs = new Int32Array(volunteerOf.length);
  const roleOffsets = new Int32Array(end.length + 1);
  for (const r of roleOf) roleOffsets[r + 1]++;
  for (let r = 0; r < end.length; r++) roleOffsets[r + 1] += roleOffsets[r];
  const byEnd = Int32Array.from(end, (_, r) => r).sort((a, b) => end[a] - end[b] || a - b);
  for (const r of byEnd) {
    for (let e = roleOffsets[r]; e < roleOffsets[r + 1]; e++) volunteerPairs[next[volunteerOf[e]]++] = e;
  }
  return { volunteerOffsets, volunteerPairs };
}
