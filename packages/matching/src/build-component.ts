import type { Component } from './component.js';
import { needsOf } from './component-facts.js';
import type { Ordered } from './ordered.js';
import { runningSum } from './running-sum.js';
import { slotsOf } from './slots.js';

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
  const byVolunteer = pairsOfVolunteers(pairs, windows.end);
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
    slots: isUneven(windows.start, windows.end) ? null : slotsOf(byVolunteer, windows.end),
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

function pairsOf({ problem, rows: sorted }: Ordered, roles: Int32Array, facts: RowFacts) {
  const { pairs } = problem;
  const offsets = runningSum(roles.map((r) => pairs.offsets[r + 1] - pairs.offsets[r]));
  const size = offsets[roles.length];
  const rows = new Int32Array(size);
  const roleOf = new Int32Array(size);
  for (let r = 0; r < roles.length; r++) {
    rows.set(sorted.subarray(pairs.offsets[roles[r]], pairs.offsets[roles[r] + 1]), offsets[r]);
    roleOf.fill(r, offsets[r], offsets[r + 1]);
  }
  const volunteerOf = new Int32Array(size);
  const weight = new Float64Array(size);
  const gain = new Float64Array(size);
  const pinned = new Uint8Array(size);
  // Numbered as they are met: who is asked by the same needs stands together in memory.
  const met = new Int32Array(Math.min(size, facts.places.length));
  let count = 0;
  for (let e = 0; e < size; e++) {
    const row = rows[e];
    const j = pairs.volunteer[row];
    if (facts.places[j] < 0) {
      facts.places[j] = count;
      met[count++] = j;
    }
    volunteerOf[e] = facts.places[j];
    weight[e] = pairs.weight[row];
    gain[e] = facts.gain[row];
    pinned[e] = facts.pinned[row];
  }
  const volunteersInProblem = met.slice(0, count);
  for (const j of volunteersInProblem) facts.places[j] = -1;
  return { offsets, rows, roleOf, volunteersInProblem, volunteerOf, weight, gain, pinned };
}

/** Whether two windows overlap without being the same. */
function isUneven(start: Int32Array, end: Int32Array): boolean {
  const endOf = new Map<number, number>();
  for (let r = 0; r < start.length; r++) {
    const known = endOf.get(start[r]);
    if (known === undefined) endOf.set(start[r], end[r]);
    else if (known !== end[r]) return true;
  }
  let last = -Infinity;
  for (const from of Int32Array.from(endOf.keys()).sort()) {
    if (from < last) return true;
    last = endOf.get(from) ?? last;
  }
  return false;
}

interface PairsOfRoles {
  readonly offsets: Int32Array;
  readonly volunteerOf: Int32Array;
  readonly volunteersInProblem: Int32Array;
}

/** The pairs again by volunteer, those of each by their end. */
function pairsOfVolunteers({ offsets, volunteerOf, volunteersInProblem }: PairsOfRoles, end: Int32Array) {
  const degree = new Int32Array(volunteersInProblem.length);
  for (let e = 0; e < volunteerOf.length; e++) degree[volunteerOf[e]]++;
  const volunteerOffsets = runningSum(degree);
  const volunteerPairs = new Int32Array(volunteerOf.length);
  const volunteerRoles = new Int32Array(volunteerOf.length);
  const rolesEnding = new Map<number, number[]>();
  for (let r = 0; r < end.length; r++) {
    const roles = rolesEnding.get(end[r]);
    if (roles) roles.push(r);
    else rolesEnding.set(end[r], [r]);
  }
  const next = volunteerOffsets.slice();
  for (const until of Int32Array.from(rolesEnding.keys()).sort()) {
    for (const r of rolesEnding.get(until) ?? []) {
      for (let e = offsets[r]; e < offsets[r + 1]; e++) {
        const at = next[volunteerOf[e]]++;
        volunteerPairs[at] = e;
        volunteerRoles[at] = r;
      }
    }
  }
  return { volunteerOffsets, volunteerPairs, volunteerRoles };
}
