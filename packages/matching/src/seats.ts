import type { Component } from './component.js';
import { runningSum } from './running-sum.js';

/** A settled pair: no bid displaces it. */
export const SETTLED = Infinity;

/** The shifts volunteers hold in an auction, each with the price paid for it; at most as many as they take. */
export class Seats {
  readonly taken: Uint8Array;
  /** Seats of volunteer j begin at offsets[j]; the first count[j] of them are taken. */
  readonly offsets: Int32Array;
  readonly count: Int32Array;
  readonly pair: Int32Array;
  readonly price: Float64Array;
  readonly start: Int32Array;
  readonly end: Int32Array;

  /** Where times are slots, what a shift in each slot costs. */
  private readonly slotCost: Float64Array | null;

  constructor(private readonly component: Component) {
    const { most, volunteerOf, slots } = component;
    this.taken = new Uint8Array(volunteerOf.length);
    this.offsets = runningSum(most);
    this.count = new Int32Array(most.length);
    const size = this.offsets[most.length];
    this.pair = new Int32Array(size);
    this.price = new Float64Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.slotCost = slots && new Float64Array(slots.rows.length - 1);
    for (let j = 0; j < most.length; j++) if (most[j] === 0) this.reprice(j);
  }

  /** Gives a pair a free seat at its volunteer. */
  sit(e: number, price: number): void {
    const { volunteerOf, roleOf, start, end } = this.component;
    const j = volunteerOf[e];
    const q = this.offsets[j] + this.count[j]++;
    this.pair[q] = e;
    this.price[q] = price;
    this.start[q] = start[roleOf[e]];
    this.end[q] = end[roleOf[e]];
    this.taken[e] = 1;
  }

  /** Empties a seat and returns the pair that had it. */
  leave(j: number, q: number): number {
    const e = this.pair[q];
    this.taken[e] = 0;
    const last = this.offsets[j] + --this.count[j];
    this.pair[q] = this.pair[last];
    this.price[q] = this.price[last];
    this.start[q] = this.start[last];
    this.end[q] = this.end[last];
    return e;
  }

  /** The seat of a taken pair. */
  of(e: number): number {
    let q = this.offsets[this.component.volunteerOf[e]];
    while (this.pair[q] !== e) q++;
    return q;
  }

  /** What a bid for this pair would have to pay; bids ask far more often than seats change hands. */
  costOf(e: number): number {
    const { volunteerOf, roleOf, start, end, slots } = this.component;
    if (this.slotCost !== null && slots !== null) return this.slotCost[slots.of[e]];
    return this.costFor(volunteerOf[e], start[roleOf[e]], end[roleOf[e]]);
  }

  /** Works out the costs of a volunteer's slots anew after its seats have changed hands. */
  reprice(j: number): void {
    const { slots, most } = this.component;
    const { slotCost, price, pair } = this;
    if (slotCost === null || slots === null) return;
    const last = this.offsets[j] + this.count[j];
    let least = 0;
    if (this.count[j] === most[j]) {
      least = Infinity;
      for (let q = this.offsets[j]; q < last; q++) if (price[q] < least) least = price[q];
    }
    for (let slot = slots.offsets[j]; slot < slots.offsets[j + 1]; slot++) slotCost[slot] = least;
    for (let q = this.offsets[j]; q < last; q++) slotCost[slots.of[pair[q]]] = price[q];
  }

  /** What a shift at this time costs: all it overlaps, and the cheapest other one where all that are left are held. */
  private costFor(j: number, from: number, to: number): number {
    const count = this.count[j];
    if (count === 0) return this.component.most[j] === 0 ? Infinity : 0;
    const { price, start, end } = this;
    const first = this.offsets[j];
    let cost = 0;
    let left = count;
    let cheapest = Infinity;
    for (let q = first; q < first + count; q++) {
      if (start[q] < to && from < end[q]) {
        cost += price[q];
        left--;
      } else if (price[q] < cheapest) cheapest = price[q];
    }
    return left === this.component.most[j] ? cost + cheapest : cost;
  }
}
