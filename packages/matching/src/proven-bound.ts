import type { AssignmentProblem, Plan } from './problem.js';

/** The Lagrangian at the plan's prices: volunteers, needs with their communities' tiers, and funds, each at its best. */
export function provenBound(
  problem: AssignmentProblem,
  { prices }: Plan,
  roleOf: Int32Array,
  asked: ReadonlyMap<number, number>,
): number {
  const { roles, needs, pairs, funds, volunteers } = problem;
  const pinned = new Set(problem.pinned ?? []);
  let bound = 0;
  funds?.amount.forEach((amount, f) => (bound += amount * prices.fund[f]));
  const rowsOf: number[][] = Array.from(volunteers.key, () => []);
  for (let e = 0; e < roleOf.length; e++) rowsOf[pairs.volunteer[e]].push(e);
  rowsOf.forEach((rows, j) => {
    const shifts = rows.map((e) => ({
      start: needs.start[roles.need[roleOf[e]]],
      end: needs.end[roles.need[roleOf[e]]] + problem.bufferMinutes,
      value: pairs.weight[e] - prices.role[roleOf[e]],
      isPinned: pinned.has(e),
    }));
    bound += bestSchedule(shifts, volunteers.maxShifts[j]);
  });
  const needsOf = new Map<number, NeedTerms[]>();
  for (const terms of termsOfNeeds(problem, prices, pinned, roleOf)) {
    const own = needsOf.get(terms.community);
    if (own) own.push(terms);
    else needsOf.set(terms.community, [terms]);
  }
  for (const [community, own] of needsOf) bound += leastOfCommunity(problem, own, asked.get(community) ?? 0);
  return bound;
}

interface ShiftValue {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isPinned: boolean;
}

/** The best shifts of one person that do not overlap; the settled ones are in it. Tried from the last start backwards. */
function bestSchedule(shifts: readonly ShiftValue[], most: number): number {
  const settled = shifts.filter(({ isPinned }) => isPinned);
  const free = shifts
    .filter(({ isPinned, value }) => !isPinned && value > 0)
    .filter((shift) => settled.every(({ start, end }) => shift.end <= start || end <= shift.start))
    .toSorted((a, b) => a.start - b.start);
  const left = most - settled.length;
  const from = Array.from({ length: free.length + 1 }, () => new Float64Array(left + 1));
  for (let k = free.length - 1; k >= 0; k--) {
    let next = k + 1;
    while (next < free.length && free[next].start < free[k].end) next++;
    for (let m = 1; m <= left; m++) from[k][m] = Math.max(from[k + 1][m], free[k].value + from[next][m - 1]);
  }
  return from[0][left] + settled.reduce((sum, { value }) => sum + value, 0);
}

interface NeedTerms {
  readonly community: number;
  readonly payment: number;
  readonly isSettled: boolean;
  readonly roles: readonly { readonly price: number; readonly least: number; readonly most: number }[];
}

/** Of each need that some plan could serve: what it would pay and how many heads each role could have. */
function termsOfNeeds(
  { roles, needs, pairs, funds, teams }: AssignmentProblem,
  prices: Plan['prices'],
  pinned: ReadonlySet<number>,
  roleOf: Int32Array,
): NeedTerms[] {
  const settledIn = new Map<number, number>();
  for (const e of pinned) settledIn.set(roleOf[e], (settledIn.get(roleOf[e]) ?? 0) + 1);
  const rolesOf: number[][] = Array.from(needs.key, () => []);
  roles.need.forEach((need, r) => rolesOf[need].push(r));
  const found: NeedTerms[] = [];
  rolesOf.forEach((own, need) => {
    const isSettled = own.some((r) => settledIn.has(r));
    const terms = own.map((r) => ({
      price: prices.role[r],
      least: isSettled
        ? (settledIn.get(r) ?? 0)
        : teams
          ? Math.ceil((roles.heads[r] * teams.share) / 1000)
          : 0,
      most: Math.min(roles.heads[r], pairs.offsets[r + 1] - pairs.offsets[r]),
    }));
    let payment = 0;
    if (funds && funds.cost[need] > 0 && !isSettled) {
      const payers = funds.fund.subarray(funds.offsets[need], funds.offsets[need + 1]);
      payment = funds.cost[need] * Math.min(...Array.from(payers, (f) => prices.fund[f]), Infinity);
    }
    if (payment === Infinity || terms.some(({ least, most }) => least > most)) return;
    found.push({ community: needs.community[need], payment, isSettled, roles: terms });
  });
  return found;
}

/** A community's part, at the price of its heads that proves most; the part is convex in that price. */
function leastOfCommunity({ fairness }: AssignmentProblem, own: readonly NeedTerms[], asked: number): number {
  const tiers = fairness.map(({ share, bonus }, k) => {
    const before = fairness[k - 1];
    const below = before ? Math.ceil((asked * before.share) / 1000) : 0;
    return { bonus, places: Math.ceil((asked * share) / 1000) - below };
  });
  const at = (price: number): number => {
    let sum = 0;
    for (const { bonus, places } of tiers) sum += places * Math.max(0, bonus - price);
    for (const { payment, isSettled, roles } of own) {
      let value = -payment;
      for (const role of roles) {
        const worth = role.price + price;
        value += worth > 0 ? worth * role.most : worth * role.least;
      }
      if (value > 0 || isSettled) sum += value;
    }
    return sum;
  };
  let low = 0;
  let high = fairness[0]?.bonus ?? 0;
  for (let n = 0; n < 100 && high - low > 1e-10; n++) {
    const third = (high - low) / 3;
    if (at(low + third) <= at(high - third)) high -= third;
    else low += third;
  }
  return Math.min(at(low), at(high), at(0), ...tiers.map(({ bonus }) => at(bonus)));
}
