import { keyOrder } from './key-order.js';
import type { AssignmentProblem } from './problem.js';
import { MalformedProblem } from './refusal.js';

/** All weights with their inertia, bonuses and costs together are no more than this, so that all arithmetic is exact. */
const LARGEST_SUM = 2 ** 52;

function refuse(list: string, index: number, reason: string): never {
  throw new MalformedProblem(list, index, reason);
}

function sameLength(list: string, length: number, expected: number): void {
  if (length !== expected) refuse(list, Math.min(length, expected), `has ${length} entries, not ${expected}`);
}

function inRange(list: string, values: Int32Array, low: number, high: number): void {
  for (let i = 0; i < values.length; i++) {
    if (values[i] < low || values[i] >= high)
      refuse(list, i, `${values[i]} is not from ${low} to ${high - 1}`);
  }
}

function ascendingOffsets(list: string, offsets: Int32Array, count: number, rows: number): void {
  sameLength(list, offsets.length, count + 1);
  if (offsets[0] !== 0) refuse(list, 0, 'must be 0');
  for (let i = 0; i < count; i++) {
    if (offsets[i + 1] < offsets[i]) refuse(list, i + 1, 'falls');
  }
  if (offsets[count] !== rows) refuse(list, count, `is ${offsets[count]}, but there are ${rows} rows`);
}

function distinctKeys(list: string, keys: BigInt64Array): void {
  const order = keyOrder(keys);
  for (let i = 1; i < order.length; i++) {
    if (keys[order[i]] === keys[order[i - 1]]) {
      refuse(list, Math.max(order[i], order[i - 1]), 'is there twice');
    }
  }
}

function checkPeople({ needs, roles, volunteers, bufferMinutes }: AssignmentProblem): void {
  const count = needs.key.length;
  sameLength('needs.community', needs.community.length, count);
  sameLength('needs.start', needs.start.length, count);
  sameLength('needs.end', needs.end.length, count);
  distinctKeys('needs.key', needs.key);
  for (let i = 0; i < count; i++) {
    if (needs.end[i] <= needs.start[i]) refuse('needs.end', i, 'is not after the start');
  }
  inRange('needs.community', needs.community, 0, 2 ** 31 - 1);
  sameLength('roles.heads', roles.heads.length, roles.need.length);
  inRange('roles.need', roles.need, 0, count);
  inRange('roles.heads', roles.heads, 0, 2 ** 31 - 1);
  sameLength('volunteers.maxShifts', volunteers.maxShifts.length, volunteers.key.length);
  inRange('volunteers.maxShifts', volunteers.maxShifts, 0, 2 ** 31 - 1);
  distinctKeys('volunteers.key', volunteers.key);
  if (!Number.isSafeInteger(bufferMinutes) || bufferMinutes < 0 || bufferMinutes > 2 ** 30) {
    refuse('bufferMinutes', 0, 'is not a number of minutes');
  }
}

function checkPairs({ pairs, roles, volunteers }: AssignmentProblem): void {
  const rows = pairs.volunteer.length;
  sameLength('pairs.weight', pairs.weight.length, rows);
  ascendingOffsets('pairs.offsets', pairs.offsets, roles.need.length, rows);
  inRange('pairs.volunteer', pairs.volunteer, 0, volunteers.key.length);
  const lastRole = new Int32Array(volunteers.key.length).fill(-1);
  for (let r = 0; r < roles.need.length; r++) {
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) {
      if (pairs.weight[e] <= 0) refuse('pairs.weight', e, 'is not positive');
      if (lastRole[pairs.volunteer[e]] === r) refuse('pairs.volunteer', e, 'stands twice in one role');
      lastRole[pairs.volunteer[e]] = r;
    }
  }
}

function checkFairness({ fairness }: AssignmentProblem): void {
  for (const [i, { share, bonus }] of fairness.entries()) {
    const before = fairness[i - 1];
    if (!Number.isSafeInteger(share) || share <= 0 || share > 1000)
      refuse('fairness', i, 'share is not 1 to 1000');
    if (!Number.isSafeInteger(bonus) || bonus < 0) refuse('fairness', i, 'bonus is not a whole number');
    if (before && share <= before.share) refuse('fairness', i, 'share does not rise');
    if (before && bonus > before.bonus) refuse('fairness', i, 'bonus rises');
  }
}

function checkSums({ fairness, roles, pairs, previous, inertia = 0, funds }: AssignmentProblem): void {
  let sum = 0;
  const add = (list: string, index: number, more: number): void => {
    sum += more;
    if (sum > LARGEST_SUM) refuse(list, index, 'sums grow beyond what is exact');
  };
  // Bonuses do not rise: the first is the most.
  const bonus = fairness[0]?.bonus ?? 0;
  roles.heads.forEach((heads, r) => add('roles.heads', r, heads * bonus));
  pairs.weight.forEach((weight, e) => add('pairs.weight', e, weight));
  previous?.forEach((e, i) => add('previous', i, Math.floor((pairs.weight[e] * inertia) / 1000)));
  funds?.cost.forEach((cost, i) => add('funds.cost', i, cost));
}

function checkFunds({ funds, needs }: AssignmentProblem): void {
  if (!funds) return;
  const count = needs.key.length;
  sameLength('funds.cost', funds.cost.length, count);
  inRange('funds.cost', funds.cost, 0, 2 ** 31 - 1);
  inRange('funds.amount', funds.amount, 0, 2 ** 31 - 1);
  ascendingOffsets('funds.offsets', funds.offsets, count, funds.fund.length);
  inRange('funds.fund', funds.fund, 0, funds.amount.length);
  const lastNeed = new Int32Array(funds.amount.length).fill(-1);
  for (let i = 0; i < count; i++) {
    for (let q = funds.offsets[i]; q < funds.offsets[i + 1]; q++) {
      if (lastNeed[funds.fund[q]] === i) refuse('funds.fund', q, 'stands twice at one need');
      lastNeed[funds.fund[q]] = i;
    }
  }
}

/** The role of each row of pairs. */
export function rolesOfRows({ pairs, roles }: AssignmentProblem): Int32Array {
  const roleOf = new Int32Array(pairs.volunteer.length);
  for (let r = 0; r < roles.need.length; r++) roleOf.fill(r, pairs.offsets[r], pairs.offsets[r + 1]);
  return roleOf;
}

function checkPinned(problem: AssignmentProblem): void {
  const { pinned, pairs, roles, needs, volunteers, bufferMinutes } = problem;
  if (!pinned) return;
  inRange('pinned', pinned, 0, pairs.volunteer.length);
  const roleOf = rolesOfRows(problem);
  const heads = new Map<number, number>();
  const shifts = new Map<number, number[]>();
  for (const [index, e] of pinned.entries()) {
    const role = roleOf[e];
    const need = roles.need[role];
    const own = shifts.get(pairs.volunteer[e]) ?? [];
    if (
      own.some(
        (other) =>
          needs.start[need] < needs.end[other] + bufferMinutes &&
          needs.start[other] < needs.end[need] + bufferMinutes,
      )
    ) {
      refuse('pinned', index, 'overlaps another settled shift of the same person');
    }
    shifts.set(pairs.volunteer[e], [...own, need]);
    if (own.length + 1 > volunteers.maxShifts[pairs.volunteer[e]])
      refuse('pinned', index, 'is one shift too many');
    heads.set(role, (heads.get(role) ?? 0) + 1);
    if ((heads.get(role) ?? 0) > roles.heads[role]) refuse('pinned', index, 'is one head too many');
  }
}

/** Refuses what cannot be planned, with the list and the index where it is wrong. */
export function checkProblem(problem: AssignmentProblem): void {
  checkPeople(problem);
  checkPairs(problem);
  checkFairness(problem);
  checkFunds(problem);
  const { teams, previous, inertia, pairs } = problem;
  if (teams && !(Number.isSafeInteger(teams.share) && teams.share >= 0 && teams.share <= 1000)) {
    refuse('teams.share', 0, 'is not 0 to 1000');
  }
  if (previous) inRange('previous', previous, 0, pairs.volunteer.length);
  if (inertia !== undefined && !(Number.isSafeInteger(inertia) && inertia >= 0 && inertia <= 1_000_000)) {
    refuse('inertia', 0, 'is not a number of thousandths');
  }
  checkSums(problem);
  checkPinned(problem);
}
