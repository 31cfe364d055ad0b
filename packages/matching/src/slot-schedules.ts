import type { Component } from './component.js';
import { settledCounts } from './settled.js';
import type { Slots } from './slots.js';

/**
 * What volunteers earn at given prices of roles where their time falls into slots: the best pair of each slot, the best
 * slots as far as shifts go. Kept up to date when one price changes, which makes thresholds a matter of a few numbers.
 */
export class SlotSchedules {
  /** Of each slot the best pair (-1: none that earns anything), what it earns, and what the next best one earns. */
  private readonly pair: Int32Array;
  private readonly best: Float64Array;
  private readonly second: Float64Array;
  /** Of each volunteer the least of the best slots that its shifts are enough for, and the best one left out. */
  private readonly last: Float64Array;
  private readonly next: Float64Array;
  /** Shifts that are not settled. */
  private readonly left: Int32Array;
  /** Slots with a settled pair: nothing else is taken there. */
  private readonly isBarred: Uint8Array | null;
  private readonly highest: Float64Array;

  constructor(
    private readonly component: Component,
    private readonly slots: Slots,
    private readonly gain: Float64Array,
  ) {
    const { most, pinned } = component;
    const count = slots.rows.length - 1;
    this.pair = new Int32Array(count);
    this.best = new Float64Array(count);
    this.second = new Float64Array(count);
    this.last = new Float64Array(most.length);
    this.next = new Float64Array(most.length);
    this.left = most.slice();
    const settled = settledCounts(component);
    settled?.forEach((held, j) => (this.left[j] -= held));
    this.isBarred = settled && new Uint8Array(count);
    for (let e = 0; e < pinned.length && this.isBarred; e++)
      if (pinned[e] === 1) this.isBarred[slots.of[e]] = 1;
    this.highest = new Float64Array(most.reduce((shifts, each) => Math.max(shifts, each), 0) + 1);
  }

  /** Works everything out anew; returns the sum of all volunteers' best schedules, each written to `each` when given. */
  total(prices: Float64Array, each?: Float64Array): number {
    for (let slot = 0; slot < this.pair.length; slot++) this.fill(slot, prices);
    let sum = 0;
    for (let j = 0; j < this.left.length; j++) {
      const value = this.rank(j) + this.settledValue(prices, j);
      if (each) each[j] = value;
      sum += value;
    }
    return sum;
  }

  /** The price of its role up to which the volunteer of a pair would choose it. */
  threshold(e: number): number {
    const { pinned, volunteerOf } = this.component;
    if (pinned[e] === 1) return Infinity;
    const slot = this.slots.of[e];
    const j = volunteerOf[e];
    if (this.left[j] === 0 || this.isBarred?.[slot] === 1) return -Infinity;
    const instead = this.pair[slot] === e ? this.second[slot] : this.best[slot];
    const elsewhere = this.best[slot] >= this.last[j] ? this.next[j] : this.last[j];
    return this.gain[e] - (instead > elsewhere ? instead : elsewhere);
  }

  /** Takes notice of one role's new price; `before` is the old one. */
  reprice(r: number, prices: Float64Array, before: number): void {
    const { offsets, volunteerOf } = this.component;
    for (let e = offsets[r]; e < offsets[r + 1]; e++) {
      const slot = this.slots.of[e];
      const second = this.second[slot];
      // Neither the best nor the next best before, nor now.
      if (this.pair[slot] !== e && this.gain[e] - before < second && this.gain[e] - prices[r] <= second)
        continue;
      const best = this.best[slot];
      this.fill(slot, prices);
      if (this.best[slot] !== best) this.rank(volunteerOf[e]);
    }
  }

  private fill(slot: number, prices: Float64Array): void {
    const { volunteerPairs, volunteerRoles } = this.component;
    const { rows } = this.slots;
    let pair = -1;
    let best = 0;
    let second = 0;
    for (let q = rows[slot]; q < rows[slot + 1]; q++) {
      const value = this.gain[volunteerPairs[q]] - prices[volunteerRoles[q]];
      if (value <= second) continue;
      if (value <= best) second = value;
      else {
        second = best;
        best = value;
        pair = volunteerPairs[q];
      }
    }
    this.pair[slot] = pair;
    this.best[slot] = best;
    this.second[slot] = second;
  }

  /** Ranks a volunteer's slots; returns what those earn that its shifts are enough for. */
  private rank(j: number): number {
    const { offsets } = this.slots;
    const { highest, best } = this;
    const left = this.left[j];
    for (let n = 0; n <= left; n++) highest[n] = 0;
    for (let slot = offsets[j]; slot < offsets[j + 1]; slot++) {
      const value = best[slot];
      if (value <= highest[left] || this.isBarred?.[slot] === 1) continue;
      let at = left;
      while (at > 0 && highest[at - 1] < value) {
        highest[at] = highest[at - 1];
        at--;
      }
      highest[at] = value;
    }
    this.next[j] = highest[left];
    this.last[j] = left === 0 ? 0 : highest[left - 1];
    let sum = 0;
    for (let n = 0; n < left; n++) sum += highest[n];
    return sum;
  }

  private settledValue(prices: Float64Array, j: number): number {
    if (this.isBarred === null) return 0;
    const { volunteerOffsets, volunteerPairs, volunteerRoles, pinned } = this.component;
    let sum = 0;
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const e = volunteerPairs[q];
      if (pinned[e] === 1) sum += this.gain[e] - prices[volunteerRoles[q]];
    }
    return sum;
  }
}
