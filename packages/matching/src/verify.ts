import type { AssignmentProblem, Plan } from './problem.js';
import { provenBound } from './proven-bound.js';

/** What is wrong with a plan, with the index in the list it names. */
export interface Fault {
  readonly kind:
    | 'pairRange'
    | 'pairOrder'
    | 'roleOverfull'
    | 'volunteerOverfull'
    | 'overlap'
    | 'settledPairMissing'
    | 'teamShort'
    | 'paymentRange'
    | 'paymentForNothing'
    | 'notFullyPaid'
    | 'fundOverspent'
    | 'objective'
    | 'bound'
    | 'gap'
    | 'prices';
  readonly index: number;
}

/** What an independent reader finds. */
export interface Verdict {
  /** Whether nothing is wrong. */
  readonly isRight: boolean;
  readonly faults: readonly Fault[];
  /** The objective counted again. */
  readonly objective: number;
  /** The bound worked out again from the plan's prices alone. */
  readonly bound: number;
}

/** Relative slack for sums of fractions; objectives are whole and exact. */
const SLACK = 1e-9;

/**
 * Reads a plan with other eyes: whether it is feasible, whether the objective is what it says, and whether the prices
 * prove the bound. Shares no code with `assign`.
 */
export function verify(problem: AssignmentProblem, plan: Plan): Verdict {
  const faults: Fault[] = [];
  const note = (kind: Fault['kind'], index: number) => faults.push({ kind, index });
  const { pairs, roles, needs } = problem;
  const roleOf = new Int32Array(pairs.volunteer.length);
  for (let r = 0; r < roles.need.length; r++) {
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) roleOf[e] = r;
  }
  const chosen: number[] = [];
  plan.pairs.forEach((e, index) => {
    if (e < 0 || e >= roleOf.length) return note('pairRange', index);
    if (index > 0 && e <= plan.pairs[index - 1]) return note('pairOrder', index);
    chosen.push(e);
  });
  const settledNeeds = new Set<number>();
  (problem.pinned ?? []).forEach((e, index) => {
    settledNeeds.add(roles.need[roleOf[e]]);
    if (!chosen.includes(e)) note('settledPairMissing', index);
  });
  checkPeople(problem, chosen, roleOf, note);
  const filled = new Int32Array(roles.need.length);
  for (const e of chosen) filled[roleOf[e]]++;
  checkTeams(problem, filled, settledNeeds, note);
  checkPayments(problem, plan, filled, settledNeeds, note);

  let objective = 0;
  const byCommunity = new Map<number, number>();
  const asked = new Map<number, number>();
  for (let r = 0; r < roles.need.length; r++) {
    const community = needs.community[roles.need[r]];
    asked.set(community, (asked.get(community) ?? 0) + roles.heads[r]);
    byCommunity.set(community, (byCommunity.get(community) ?? 0) + filled[r]);
  }
  for (const e of chosen) objective += pairs.weight[e];
  for (const [community, heads] of byCommunity)
    objective += rewards(problem, asked.get(community) ?? 0, heads);
  if (objective !== plan.objective) note('objective', 0);

  plan.prices.fund.forEach((price, f) => {
    if (!(price >= 0)) note('prices', f);
  });
  const bound = provenBound(problem, plan, roleOf, asked);
  if (!(plan.bound >= bound - SLACK * Math.max(1, Math.abs(bound))) || plan.bound < plan.objective)
    note('bound', 0);
  const gap = plan.bound === 0 ? 0 : (plan.bound - plan.objective) / plan.bound;
  if (!(Math.abs(gap - plan.gap) <= SLACK)) note('gap', 0);
  return { isRight: faults.length === 0, faults, objective, bound };
}

type Note = (kind: Fault['kind'], index: number) => void;

function checkPeople(
  problem: AssignmentProblem,
  chosen: readonly number[],
  roleOf: Int32Array,
  note: Note,
): void {
  const { roles, needs, volunteers, pairs, bufferMinutes } = problem;
  const inRole = new Map<number, number>();
  const shifts = new Map<number, number[]>();
  for (const e of chosen) {
    const r = roleOf[e];
    const count = (inRole.get(r) ?? 0) + 1;
    inRole.set(r, count);
    if (count > roles.heads[r]) note('roleOverfull', r);
    const own = shifts.get(pairs.volunteer[e]);
    if (own) own.push(roles.need[r]);
    else shifts.set(pairs.volunteer[e], [roles.need[r]]);
  }
  for (const [j, own] of shifts) {
    if (own.length > volunteers.maxShifts[j]) note('volunteerOverfull', j);
    own.sort((a, b) => needs.start[a] - needs.start[b]);
    for (let k = 1; k < own.length; k++) {
      if (needs.start[own[k]] < needs.end[own[k - 1]] + bufferMinutes) note('overlap', j);
    }
  }
}

function checkTeams(
  { teams, roles }: AssignmentProblem,
  filled: Int32Array,
  settled: Set<number>,
  note: Note,
): void {
  if (!teams) return;
  const some = new Set<number>();
  for (let r = 0; r < filled.length; r++) if (filled[r] > 0) some.add(roles.need[r]);
  for (let r = 0; r < filled.length; r++) {
    const need = roles.need[r];
    if (!some.has(need) || settled.has(need)) continue;
    if (filled[r] * 1000 < roles.heads[r] * teams.share) note('teamShort', r);
  }
}

function checkPayments(
  { funds, roles }: AssignmentProblem,
  { payments }: Plan,
  filled: Int32Array,
  settled: Set<number>,
  note: Note,
): void {
  if (!funds) {
    if (payments.need.length > 0) note('paymentRange', 0);
    return;
  }
  const paid = new Map<number, number>();
  const spent = new Map<number, number>();
  payments.need.forEach((need, index) => {
    const fund = payments.fund[index];
    const amount = payments.amount[index];
    const payers = funds.fund.subarray(funds.offsets[need], funds.offsets[need + 1]);
    if (!payers.includes(fund) || amount <= 0) note('paymentRange', index);
    paid.set(need, (paid.get(need) ?? 0) + amount);
    spent.set(fund, (spent.get(fund) ?? 0) + amount);
  });
  for (const [fund, amount] of spent) if (amount > funds.amount[fund]) note('fundOverspent', fund);
  const served = new Set<number>();
  for (let r = 0; r < filled.length; r++) if (filled[r] > 0) served.add(roles.need[r]);
  for (const need of served) {
    if (!settled.has(need) && (paid.get(need) ?? 0) !== funds.cost[need]) note('notFullyPaid', need);
  }
  for (const [need] of paid) if (!served.has(need)) note('paymentForNothing', need);
}

/** What fairness pays a community for so many of its heads. */
function rewards({ fairness }: AssignmentProblem, asked: number, heads: number): number {
  let sum = 0;
  for (let nth = 1; nth <= heads; nth++) {
    const tier = fairness.find(({ share }) => nth <= Math.ceil((asked * share) / 1000));
    if (!tier) break;
    sum += tier.bonus;
  }
  return sum;
}
