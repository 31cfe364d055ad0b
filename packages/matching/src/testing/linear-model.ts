import type { AssignmentProblem } from '../problem.js';

/** The problem as rows and columns for a general solver: maximise cost x, low <= A x <= high, A by columns. */
export interface LinearModel {
  readonly cost: Float64Array;
  readonly upper: Float64Array;
  readonly integral: Uint8Array;
  readonly rowLow: Float64Array;
  readonly rowHigh: Float64Array;
  readonly starts: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

class Rows {
  readonly low: number[] = [];
  readonly high: number[] = [];
  add(low: number, high: number): number {
    this.low.push(low);
    return this.high.push(high) - 1;
  }
}

/** Writes the exact model: pairs, tiers, needs that count, payments; volunteers by the cliques of their windows. */
export function linearModel(problem: AssignmentProblem): LinearModel {
  const { needs, roles, pairs, volunteers, fairness, teams, funds, bufferMinutes } = problem;
  const rows = new Rows();
  const columns: { cost: number; upper: number; integral: boolean; at: number[]; value: number[] }[] = [];
  const column = (cost: number, upper: number, integral: boolean) => {
    const made = { cost, upper, integral, at: [] as number[], value: [] as number[] };
    columns.push(made);
    return made;
  };
  const put = (to: { at: number[]; value: number[] }, row: number, value: number) => {
    to.at.push(row);
    to.value.push(value);
  };
  const roleCount = roles.need.length;
  const pairColumns = Array.from(pairs.weight, (weight) => column(weight, 1, true));
  const counted = teams || funds ? Array.from(needs.key, () => column(0, 1, true)) : [];
  const filled = new Map<number, number>();
  const asked = new Map<number, number>();
  for (let r = 0; r < roleCount; r++) {
    const c = needs.community[roles.need[r]];
    asked.set(c, (asked.get(c) ?? 0) + roles.heads[r]);
  }
  if (fairness.length > 0) {
    for (const [c, all] of asked) {
      const row = rows.add(-Infinity, 0);
      filled.set(c, row);
      let below = 0;
      for (const { share, bonus } of fairness) {
        const to = Math.ceil((all * share) / 1000);
        put(column(bonus, to - below, false), row, 1);
        below = to;
      }
    }
  }
  for (let r = 0; r < roleCount; r++) {
    const need = counted[roles.need[r]];
    const most = rows.add(-Infinity, need ? 0 : roles.heads[r]);
    if (need) put(need, most, -roles.heads[r]);
    const least = teams && need ? rows.add(0, Infinity) : -1;
    if (teams && need) put(need, least, -Math.ceil((roles.heads[r] * teams.share) / 1000));
    const community = filled.get(needs.community[roles.need[r]]);
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) {
      put(pairColumns[e], most, 1);
      if (least >= 0) put(pairColumns[e], least, 1);
      if (community !== undefined) put(pairColumns[e], community, -1);
    }
  }
  const ofVolunteer: { e: number; start: number; end: number }[][] = Array.from(volunteers.key, () => []);
  for (let r = 0; r < roleCount; r++) {
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) {
      const i = roles.need[r];
      ofVolunteer[pairs.volunteer[e]].push({ e, start: needs.start[i], end: needs.end[i] + bufferMinutes });
    }
  }
  for (const [j, own] of ofVolunteer.entries()) {
    const cliques = own
      .map(({ start }) => own.filter((other) => other.start <= start && other.end > start))
      .filter((clique) => clique.length > 1);
    const seen = new Set<string>();
    for (const clique of cliques) {
      const name = clique.map(({ e }) => e).join();
      const isInside = cliques.some(
        (wider) => wider.length > clique.length && clique.every((one) => wider.includes(one)),
      );
      if (seen.has(name) || isInside) continue;
      seen.add(name);
      const row = rows.add(-Infinity, 1);
      for (const { e } of clique) put(pairColumns[e], row, 1);
    }
    if (own.length > volunteers.maxShifts[j]) {
      const row = rows.add(-Infinity, volunteers.maxShifts[j]);
      for (const { e } of own) put(pairColumns[e], row, 1);
    }
  }
  if (funds) {
    const fundRow = Array.from(funds.amount, (amount) => rows.add(-Infinity, amount));
    for (const [i, need] of counted.entries()) {
      if (funds.cost[i] === 0) continue;
      const paid = rows.add(0, 0);
      put(need, paid, -funds.cost[i]);
      for (let q = funds.offsets[i]; q < funds.offsets[i + 1]; q++) {
        const payment = column(0, funds.cost[i], false);
        put(payment, paid, 1);
        put(payment, fundRow[funds.fund[q]], 1);
      }
    }
  }
  const starts = new Int32Array(columns.length + 1);
  columns.forEach(({ at }, c) => (starts[c + 1] = starts[c] + at.length));
  return {
    cost: Float64Array.from(columns, ({ cost }) => cost),
    upper: Float64Array.from(columns, ({ upper }) => upper),
    integral: Uint8Array.from(columns, ({ integral }) => (integral ? 1 : 0)),
    rowLow: Float64Array.from(rows.low),
    rowHigh: Float64Array.from(rows.high),
    starts,
    index: Int32Array.from(columns.flatMap(({ at }) => at)),
    value: Float64Array.from(columns.flatMap(({ value }) => value)),
  };
}
