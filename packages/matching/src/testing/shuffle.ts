import type { AssignmentProblem } from '../problem.js';

type Funds = NonNullable<AssignmentProblem['funds']>;

/** The same records in another order: everything moves, keys stay with their records. */
export function shuffled(problem: AssignmentProblem, random: () => number): AssignmentProblem {
  const { needs, roles, volunteers, pairs, funds } = problem;
  const needAt = permutation(needs.key.length, random);
  const roleAt = permutation(roles.need.length, random);
  const volunteerAt = permutation(volunteers.key.length, random);
  const newNeed = inverse(needAt);
  const newVolunteer = inverse(volunteerAt);
  const offsets = [0];
  const volunteer: number[] = [];
  const weight: number[] = [];
  const newRow = new Int32Array(pairs.volunteer.length);
  for (const r of roleAt) {
    const count = pairs.offsets[r + 1] - pairs.offsets[r];
    for (const q of permutation(count, random)) {
      newRow[pairs.offsets[r] + q] = volunteer.length;
      volunteer.push(newVolunteer[pairs.volunteer[pairs.offsets[r] + q]]);
      weight.push(pairs.weight[pairs.offsets[r] + q]);
    }
    offsets.push(volunteer.length);
  }
  return {
    ...problem,
    needs: {
      key: BigInt64Array.from(needAt, (i) => needs.key[i]),
      community: needAt.map((i) => needs.community[i]),
      start: needAt.map((i) => needs.start[i]),
      end: needAt.map((i) => needs.end[i]),
    },
    roles: { need: roleAt.map((r) => newNeed[roles.need[r]]), heads: roleAt.map((r) => roles.heads[r]) },
    volunteers: {
      key: BigInt64Array.from(volunteerAt, (j) => volunteers.key[j]),
      maxShifts: volunteerAt.map((j) => volunteers.maxShifts[j]),
    },
    pairs: {
      offsets: Int32Array.from(offsets),
      volunteer: Int32Array.from(volunteer),
      weight: Int32Array.from(weight),
    },
    ...(funds && { funds: shuffledFunds(funds, needAt, random) }),
    ...(problem.pinned && { pinned: problem.pinned.map((e) => newRow[e]) }),
    ...(problem.previous && { previous: problem.previous.map((e) => newRow[e]) }),
  };
}

function shuffledFunds(funds: Funds, needAt: Int32Array, random: () => number): Funds {
  const fundAt = permutation(funds.amount.length, random);
  const newFund = inverse(fundAt);
  const offsets = [0];
  const fund: number[] = [];
  for (const i of needAt) {
    for (let q = funds.offsets[i]; q < funds.offsets[i + 1]; q++) fund.push(newFund[funds.fund[q]]);
    offsets.push(fund.length);
  }
  return {
    cost: needAt.map((i) => funds.cost[i]),
    amount: fundAt.map((f) => funds.amount[f]),
    offsets: Int32Array.from(offsets),
    fund: Int32Array.from(fund),
  };
}

function permutation(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [order[other], order[i]];
  }
  return order;
}

function inverse(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((item, place) => (places[item] = place));
  return places;
}

/** The plan's pairs by the keys of their need and volunteer, in order. */
export function pairsByKey(
  { needs, roles, volunteers, pairs }: AssignmentProblem,
  chosen: Int32Array,
): string[] {
  const roleOf = new Int32Array(pairs.volunteer.length);
  for (let r = 0; r < roles.need.length; r++) roleOf.fill(r, pairs.offsets[r], pairs.offsets[r + 1]);
  return Array.from(
    chosen,
    (e) => `${needs.key[roles.need[roleOf[e]]]}/${volunteers.key[pairs.volunteer[e]]}/${pairs.weight[e]}`,
  ).toSorted();
}
