import { bonusOf, type Component } from './component.js';
import { runningSum } from './running-sum.js';

/**
 * The places to stay open of every community: as many as it has free heads, the first at what the last tier of fairness
 * would pay, the dearest last. One heap by cost a community, so that its cheapest place is at hand.
 */
export class OpenPlaces {
  private readonly offsets: Int32Array;
  private readonly cost: Float64Array;
  /** The role whose head has the place; -1: nobody. */
  private readonly role: Int32Array;
  /** What a place costs where nobody bids for it. */
  private readonly base: Float64Array;

  /** @param taking heads that take part @param free those of them that are not settled */
  constructor(
    component: Component,
    taking: Int32Array,
    private readonly free: Int32Array,
  ) {
    this.offsets = runningSum(free);
    this.cost = new Float64Array(this.offsets[free.length]);
    this.role = new Int32Array(this.cost.length).fill(-1);
    for (let c = 0; c < free.length; c++) {
      for (let q = 0; q < free[c]; q++) this.cost[this.offsets[c] + q] = bonusOf(component, c, taking[c] - q);
    }
    this.base = this.cost.slice();
  }

  /** The cost of a community's cheapest place. */
  cheapest(c: number): number {
    return this.cost[this.offsets[c]];
  }

  /**
   * Takes the cheapest place for a role, raising its cost to the next best choice and epsilon; returns the role that
   * must leave it, or -1. `otherwise` is what the role's best pair is worth.
   */
  take(c: number, role: number, otherwise: number, epsilon: number): number {
    const top = this.offsets[c];
    let next = Infinity;
    for (let q = 1; q < Math.min(3, this.free[c]); q++) next = Math.min(next, this.cost[top + q]);
    const worth = Math.min(next, -otherwise);
    const before = this.role[top];
    this.cost[top] = (worth === Infinity ? this.cost[top] : Math.max(worth, this.cost[top])) + epsilon;
    this.role[top] = role;
    this.sink(top, this.free[c]);
    return before;
  }

  /** The dearest place of a role in its community; -1 when it has none. */
  dearestOf(c: number, role: number): number {
    let dearest = -1;
    for (let q = this.offsets[c]; q < this.offsets[c + 1]; q++) {
      if (this.role[q] === role && (dearest < 0 || this.cost[q] > this.cost[dearest])) dearest = q;
    }
    return dearest;
  }

  costAt(q: number): number {
    return this.cost[q];
  }

  /** Gives up a place: it costs no more than it did before anybody bid. */
  vacate(c: number, q: number): void {
    const first = this.offsets[c];
    const cost = this.base[q];
    let at = q - first;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.cost[first + parent] <= cost) break;
      this.move(first + parent, first + at);
      at = parent;
    }
    this.put(first + at, cost, -1, cost);
  }

  /** Calls back with the role and cost of every place that is taken. */
  eachTaken(tell: (role: number, cost: number) => void): void {
    for (let q = 0; q < this.role.length; q++) if (this.role[q] >= 0) tell(this.role[q], this.cost[q]);
  }

  private sink(first: number, size: number): void {
    const cost = this.cost[first];
    const role = this.role[first];
    const base = this.base[first];
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.cost[first + child + 1] < this.cost[first + child]) child++;
      if (this.cost[first + child] >= cost) break;
      this.move(first + child, first + at);
      at = child;
    }
    this.put(first + at, cost, role, base);
  }

  private move(from: number, to: number): void {
    this.put(to, this.cost[from], this.role[from], this.base[from]);
  }

  private put(at: number, cost: number, role: number, base: number): void {
    this.cost[at] = cost;
    this.role[at] = role;
    this.base[at] = base;
  }
}
