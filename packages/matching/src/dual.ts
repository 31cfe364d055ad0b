import type { Component, Money } from './component.js';
import { Schedules } from './schedules.js';
import { Thresholds } from './thresholds.js';

const HALVINGS = 40;
/** Roles between two looks whether to stop. */
const STOP_EVERY = 512;

/** Lagrangian prices of one component, and the proof they give: no plan is worth more than `value()`. */
export class Dual {
  /** What volunteers pay for a head of each role. */
  readonly role: Float64Array;
  /** What one head filled is worth to each community. */
  readonly community: Float64Array;
  /** What one unit of each fund is worth. */
  readonly fund: Float64Array;
  readonly schedules: Schedules;
  /** Needs that no plan can let count: a role has too few candidates, or nobody may pay. */
  readonly isHopeless: Uint8Array;
  readonly isSettled: Uint8Array;
  /** Most and least heads a counting need can have in each role. */
  readonly atMost: Int32Array;
  readonly atLeast: Int32Array;
  private readonly thresholds: Thresholds;
  private needsOfFund: number[][] | null = null;

  constructor(
    readonly component: Component,
    gain: Float64Array,
  ) {
    const { heads, least, offsets, needOf, roleOf, asked, money, pinned, needsInProblem } = component;
    this.role = new Float64Array(heads.length);
    this.community = new Float64Array(asked.length);
    this.fund = new Float64Array(money?.amount.length ?? 0);
    this.schedules = new Schedules(component, gain);
    this.isHopeless = new Uint8Array(needsInProblem.length);
    this.isSettled = new Uint8Array(needsInProblem.length);
    this.atMost = heads.map((wanted, r) => Math.min(wanted, offsets[r + 1] - offsets[r]));
    const settled = new Int32Array(heads.length);
    for (let e = 0; e < pinned.length; e++) {
      if (pinned[e] === 0) continue;
      settled[roleOf[e]]++;
      this.isSettled[needOf[roleOf[e]]] = 1;
    }
    this.atLeast = least.map((fewest, r) => (this.isSettled[needOf[r]] === 1 ? settled[r] : fewest));
    for (let r = 0; r < heads.length; r++)
      if (this.atMost[r] < this.atLeast[r]) this.isHopeless[needOf[r]] = 1;
    if (money) {
      for (let i = 0; i < needsInProblem.length; i++) {
        const mustPay = money.cost[i] > 0 && this.isSettled[i] === 0;
        if (mustPay && money.offsets[i] === money.offsets[i + 1]) this.isHopeless[i] = 1;
      }
    }
    const most = this.atMost.reduce((all, each) => Math.max(all, each), 0);
    this.thresholds = new Thresholds(component, gain, this.schedules, most);
  }

  /** The bound at the prices, the communities' chosen anew. */
  value(each?: Float64Array): number {
    let sum = this.thresholds.total(this.role, each);
    const { money, asked } = this.component;
    for (let f = 0; f < this.fund.length; f++) sum += this.fund[f] * (money?.amount[f] ?? 0);
    for (let c = 0; c < asked.length; c++) {
      this.priceCommunity(c);
      sum += this.communityValue(c);
    }
    return sum;
  }

  /** What a need pays at the cheapest fund that may pay it. */
  payment(i: number): number {
    const { money } = this.component;
    if (!money || money.cost[i] === 0 || this.isSettled[i] === 1) return 0;
    let cheapest = Infinity;
    for (let q = money.offsets[i]; q < money.offsets[i + 1]; q++)
      cheapest = Math.min(cheapest, this.fund[money.fund[q]]);
    return money.cost[i] * cheapest;
  }

  /** What a need gains by counting, best staffed and cheapest paid; below zero where it is better left out. */
  gainOf(i: number): number {
    const { needRoles, communityOf } = this.component;
    let sum = -this.payment(i);
    for (let r = needRoles[i]; r < needRoles[i + 1]; r++) {
      const worth = this.role[r] + this.community[communityOf[r]];
      sum += worth * (worth > 0 ? this.atMost[r] : this.atLeast[r]);
    }
    return sum;
  }

  /** What a need adds to the bound: it counts when it gains, settled needs even at a loss. */
  needValue(i: number): number {
    if (this.isHopeless[i] === 1) return 0;
    const sum = this.gainOf(i);
    return sum > 0 || this.isSettled[i] === 1 ? sum : 0;
  }

  communityValue(c: number): number {
    const { communityOffsets, communityNeeds, bonuses, upTo } = this.component;
    const price = this.community[c];
    let sum = 0;
    for (let q = communityOffsets[c]; q < communityOffsets[c + 1]; q++)
      sum += this.needValue(communityNeeds[q]);
    let below = 0;
    for (let k = 0; k < bonuses.length; k++) {
      const to = upTo[c * bonuses.length + k];
      sum += (to - below) * Math.max(0, bonuses[k] - price);
      below = to;
    }
    return sum;
  }

  /** The price of a community's heads at which its part of the bound is least: where heads filled meet heads rewarded. */
  priceCommunity(c: number): void {
    const { bonuses } = this.component;
    if (bonuses.length === 0) return;
    let low = 0;
    let high = bonuses[0];
    const kept = this.community[c];
    if (this.slopeAt(c, kept - 1e-6) <= 0 && this.slopeAt(c, kept + 1e-6) >= 0 && kept > 0) return;
    this.community[c] = 0;
    if (this.slopeAt(c, 0) >= 0) return;
    for (let n = 0; n < HALVINGS && high - low > 1e-7; n++) {
      const middle = (low + high) / 2;
      if (this.slopeAt(c, middle) < 0) low = middle;
      else high = middle;
    }
    this.community[c] = high;
  }

  private slopeAt(c: number, price: number): number {
    const { communityOffsets, communityNeeds, needRoles, bonuses, upTo } = this.component;
    this.community[c] = price;
    let slope = 0;
    for (let q = communityOffsets[c]; q < communityOffsets[c + 1]; q++) {
      const i = communityNeeds[q];
      if (this.isHopeless[i] === 1) continue;
      let value = -this.payment(i);
      let filled = 0;
      for (let r = needRoles[i]; r < needRoles[i + 1]; r++) {
        const worth = this.role[r] + price;
        const count = worth > 0 ? this.atMost[r] : this.atLeast[r];
        value += worth * count;
        filled += count;
      }
      if (value > 0 || this.isSettled[i] === 1) slope += filled;
    }
    let below = 0;
    for (let k = 0; k < bonuses.length; k++) {
      const to = upTo[c * bonuses.length + k];
      if (bonuses[k] > price) slope -= to - below;
      below = to;
    }
    return slope;
  }

  /** Sets each fund's price, one after the other, to where the needs that count at it spend what there is. */
  priceFunds(): void {
    const { money } = this.component;
    if (!money) return;
    this.needsOfFund ??= needsByFund(money, this.fund.length);
    for (let f = 0; f < this.fund.length; f++) {
      let low = 0;
      let high = 0;
      for (const i of this.needsOfFund[f]) high = Math.max(high, this.worthOf(i) / money.cost[i]);
      this.fund[f] = 0;
      if (this.spent(f, money) <= money.amount[f]) continue;
      for (let n = 0; n < HALVINGS && high - low > 1e-9 * high; n++) {
        this.fund[f] = (low + high) / 2;
        if (this.spent(f, money) > money.amount[f]) low = this.fund[f];
        else high = this.fund[f];
      }
      this.fund[f] = high;
    }
  }

  private worthOf(i: number): number {
    const paid = this.payment(i);
    return this.needValue(i) > 0 ? this.needValue(i) + paid : paid;
  }

  private spent(f: number, money: Money): number {
    let sum = 0;
    for (const i of this.needsOfFund?.[f] ?? []) {
      if (this.payment(i) === money.cost[i] * this.fund[f] && this.needValue(i) > 0) sum += money.cost[i];
    }
    return sum;
  }

  /** Sets each role's price, one after the other, to the highest at which the bound is least (coordinate descent). */
  sweep(backwards: boolean, isStopped: () => boolean): void {
    const { asked, heads } = this.component;
    for (let c = 0; c < asked.length; c++) this.priceCommunity(c);
    this.thresholds.begin(this.role);
    for (let n = 0; n < heads.length; n++) {
      if (n % STOP_EVERY === 0 && isStopped()) return;
      const r = backwards ? heads.length - 1 - n : n;
      const before = this.role[r];
      this.role[r] = this.bestPrice(r);
      this.thresholds.reprice(r, this.role, before);
    }
  }

  private bestPrice(r: number): number {
    const { thresholds } = this;
    const isHopeless = this.isHopeless[this.component.needOf[r]] === 1;
    const most = this.atMost[r];
    thresholds.find(this.role, r, isHopeless ? 1 : most + 1);
    if (isHopeless) return Math.max(thresholds.nth(1), 0);
    const open = -this.community[this.component.communityOf[r]];
    const paysFrom = this.paysFrom(r);
    const least = this.atLeast[r];
    const full = Math.max(open, paysFrom);
    // Above `full` the need takes most heads, between `paysFrom` and `open` the least, below it none:
    // there, between the first who would come and the price that pays, every price is as good; the middle leaves room.
    const atMost = thresholds.nth(most);
    if (atMost > full) return atMost < Infinity ? atMost : Math.max(full, thresholds.nth(most + 1));
    if (paysFrom >= open) return (Math.min(paysFrom, Math.max(open, thresholds.nth(1))) + paysFrom) / 2;
    if (thresholds.nth(least) >= open) return open;
    return Math.max(paysFrom, thresholds.nth(least));
  }

  /** The price of a role from which its need is worth counting, the other roles and the payment as they are. */
  private paysFrom(r: number): number {
    const { needOf, needRoles, communityOf, isConditional } = this.component;
    const i = needOf[r];
    if (!isConditional || this.isSettled[i] === 1 || this.atMost[r] === 0) return -Infinity;
    let others = -this.payment(i);
    const price = this.community[communityOf[r]];
    for (let other = needRoles[i]; other < needRoles[i + 1]; other++) {
      if (other === r) continue;
      const worth = this.role[other] + price;
      others += worth * (worth > 0 ? this.atMost[other] : this.atLeast[other]);
    }
    if (others >= 0) return this.atLeast[r] === 0 ? -Infinity : -price - others / this.atLeast[r];
    return -price - others / this.atMost[r];
  }
}

function needsByFund(money: Money, funds: number): number[][] {
  const needs: number[][] = Array.from({ length: funds }, () => []);
  for (let i = 0; i < money.cost.length; i++) {
    if (money.cost[i] === 0) continue;
    for (let q = money.offsets[i]; q < money.offsets[i + 1]; q++) needs[money.fund[q]].push(i);
  }
  return needs;
}
