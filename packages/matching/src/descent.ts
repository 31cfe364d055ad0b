import type { Dual } from './dual.js';

/** Weight of the newest subgradient in the averaged direction. */
const NEWEST = 0.3;
/** Rounds without a lower bound after which the step shrinks, and by how much. */
const PATIENCE = 4;
const SHRINK = 0.75;

/**
 * Lowers the bound along averaged subgradients (volume algorithm of Barahona and Anbil): where no price alone can move,
 * many together can. The step aims at `target` shares of the present bound; the best prices found are kept.
 */
export function descend(dual: Dual, { rounds, target, step: firstStep, isStopped }: Descent): void {
  const { component, role, fund } = dual;
  const { needRoles, needsInProblem, communityOf, money, asked, heads } = component;
  const counts = new Int32Array(role.length);
  const best = { role: role.slice(), fund: fund.slice() };
  const roleDirection = new Float64Array(role.length);
  const fundDirection = new Float64Array(fund.length);
  const fundSlope = new Float64Array(fund.length);
  const unit = money ? Math.max(1, sum(money.cost)) / Math.max(1, sum(heads)) : 1;
  let lowest = Infinity;
  let step = firstStep;
  let failed = 0;
  let aim = 0;
  for (let round = 0; round < rounds && !isStopped(); round++) {
    let value = dual.schedules.chosen(role, counts);
    for (let f = 0; f < fund.length; f++) value += fund[f] * (money?.amount[f] ?? 0);
    for (let c = 0; c < asked.length; c++) {
      dual.priceCommunity(c);
      value += dual.communityValue(c);
    }
    if (round === 0) aim = value * target;
    failed = value < lowest * (1 - 1e-5) ? 0 : failed + 1;
    if (value < lowest) {
      lowest = value;
      best.role.set(role);
      best.fund.set(fund);
    }
    if (failed > PATIENCE) {
      step *= SHRINK;
      failed = 0;
    }
    for (let f = 0; f < fund.length; f++) fundSlope[f] = money?.amount[f] ?? 0;
    let norm = 0;
    for (let i = 0; i < needsInProblem.length; i++) {
      const counting = dual.isHopeless[i] === 0 && (dual.needValue(i) > 0 || dual.isSettled[i] === 1);
      for (let r = needRoles[i]; r < needRoles[i + 1]; r++) {
        const worth = role[r] + dual.community[communityOf[r]];
        const asked = counting ? (worth > 0 ? dual.atMost[r] : dual.atLeast[r]) : 0;
        roleDirection[r] = NEWEST * (asked - counts[r]) + (1 - NEWEST) * roleDirection[r];
        norm += roleDirection[r] ** 2;
      }
      if (money && counting && money.cost[i] > 0) {
        let payer = money.offsets[i];
        for (let q = payer + 1; q < money.offsets[i + 1]; q++) {
          if (fund[money.fund[q]] < fund[money.fund[payer]]) payer = q;
        }
        fundSlope[money.fund[payer]] -= money.cost[i];
      }
    }
    for (let f = 0; f < fund.length; f++) {
      fundDirection[f] = (NEWEST * fundSlope[f]) / unit + (1 - NEWEST) * fundDirection[f];
      norm += fundDirection[f] ** 2;
    }
    const length = (step * (value - aim)) / Math.max(norm, 1e-9);
    for (let r = 0; r < role.length; r++) role[r] -= length * roleDirection[r];
    for (let f = 0; f < fund.length; f++) fund[f] = Math.max(0, fund[f] - (length * fundDirection[f]) / unit);
  }
  role.set(best.role);
  fund.set(best.fund);
}

/** How far and how fast to descend. */
export interface Descent {
  readonly rounds: number;
  readonly target: number;
  readonly step: number;
  readonly isStopped: () => boolean;
}

function sum(values: Float64Array | Int32Array): number {
  let all = 0;
  for (const each of values) all += each;
  return all;
}
