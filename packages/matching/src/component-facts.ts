import type { Money } from './component.js';
import type { Ordered } from './ordered.js';
import type { AssignmentProblem } from './problem.js';

/** Needs, communities and funds of a component, by the roles it has. */
export function needsOf({ problem, needRank }: Ordered, roles: Int32Array) {
  const { needs, fairness } = problem;
  const needsInProblem = Int32Array.from(new Set(Array.from(roles, (r) => problem.roles.need[r]))).sort(
    (a, b) => needRank[a] - needRank[b],
  );
  const placeOfNeed = new Map(Array.from(needsInProblem, (need, i) => [need, i]));
  const needOf = Int32Array.from(roles, (r) => placeOfNeed.get(problem.roles.need[r]) ?? 0);
  const needRoles = new Int32Array(needsInProblem.length + 1);
  for (const i of needOf) needRoles[i + 1]++;
  for (let i = 0; i < needsInProblem.length; i++) needRoles[i + 1] += needRoles[i];

  const names = new Map<number, number>();
  const communityOfNeed = Int32Array.from(needsInProblem, (need) => {
    const name = needs.community[need];
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, names.size);
    return names.size - 1;
  });
  const communityOf = needOf.map((i) => communityOfNeed[i]);
  const asked = new Int32Array(names.size);
  for (let r = 0; r < roles.length; r++) asked[communityOf[r]] += problem.roles.heads[roles[r]];
  const communityOffsets = new Int32Array(names.size + 1);
  for (const c of communityOfNeed) communityOffsets[c + 1]++;
  for (let c = 0; c < names.size; c++) communityOffsets[c + 1] += communityOffsets[c];
  const next = communityOffsets.slice();
  const communityNeeds = new Int32Array(needsInProblem.length);
  communityOfNeed.forEach((c, i) => (communityNeeds[next[c]++] = i));
  const upTo = new Int32Array(names.size * fairness.length);
  fairness.forEach(({ share }, k) => {
    asked.forEach((all, c) => (upTo[c * fairness.length + k] = Math.ceil((all * share) / 1000)));
  });
  return {
    needsInProblem,
    needOf,
    needRoles,
    communityOf,
    asked,
    communityOffsets,
    communityNeeds,
    bonuses: Float64Array.from(fairness, ({ bonus }) => bonus),
    upTo,
    ...moneyOf(problem, needsInProblem),
  };
}

function moneyOf(
  { funds, needs }: AssignmentProblem,
  needsInProblem: Int32Array,
): { money: Money | null; fundsInProblem: Int32Array } {
  if (!funds) return { money: null, fundsInProblem: new Int32Array(0) };
  // Funds have no key: they are known by the needs they may pay, smallest key first, and by their amount.
  const seen = new Map<number, number>();
  const offsets = [0];
  const fund: number[] = [];
  for (const need of needsInProblem) {
    const own = Array.from(funds.fund.subarray(funds.offsets[need], funds.offsets[need + 1]));
    const payers = funds.cost[need] === 0 ? [] : own;
    const known = payers.filter((f) => seen.has(f)).map((f) => seen.get(f) ?? 0);
    const fresh = payers.filter((f) => !seen.has(f)).toSorted((a, b) => compareFunds(funds, needs.key, a, b));
    for (const f of fresh) seen.set(f, seen.size);
    fund.push(...known, ...fresh.map((f) => seen.get(f) ?? 0));
    fund.splice(
      offsets[offsets.length - 1],
      Infinity,
      ...fund.slice(offsets[offsets.length - 1]).toSorted((a, b) => a - b),
    );
    offsets.push(fund.length);
  }
  const fundsInProblem = Int32Array.from(seen.keys());
  return {
    fundsInProblem,
    money: {
      cost: Float64Array.from(needsInProblem, (need) => funds.cost[need]),
      offsets: Int32Array.from(offsets),
      fund: Int32Array.from(fund),
      amount: Float64Array.from(fundsInProblem, (f) => funds.amount[f]),
    },
  };
}

function compareFunds(
  funds: NonNullable<AssignmentProblem['funds']>,
  keys: BigInt64Array,
  a: number,
  b: number,
): number {
  if (funds.amount[a] !== funds.amount[b]) return funds.amount[a] - funds.amount[b];
  const paidBy = (f: number) => {
    const own: bigint[] = [];
    for (let i = 0; i < keys.length; i++) {
      if (funds.fund.subarray(funds.offsets[i], funds.offsets[i + 1]).includes(f)) own.push(keys[i]);
    }
    return own.toSorted((x, y) => (x < y ? -1 : 1)).join();
  };
  const x = paidBy(a);
  const y = paidBy(b);
  return x < y ? -1 : x > y ? 1 : 0;
}
