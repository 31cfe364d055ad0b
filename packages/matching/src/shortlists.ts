import type { Component } from './component.js';
import { runningSum } from './running-sum.js';
import type { Seats } from './seats.js';

/** Heads of one role that bid at once. */
export const AT_ONCE = 16;
/** Pairs on a role's shortlist beyond those its heads can take. */
const BEYOND = 4;

/**
 * What each role would bid for next. Bids only make volunteers dearer, so a role need not look at all its pairs again
 * while those on its shortlist are still worth more than the best of the others was when it last looked. (Where windows
 * differ a bid may free time as well; roles that look round at the end make up for it.)
 */
export class Shortlists {
  /** The best pairs found, the best first: what each is worth, and what a bid for it would have to pay. */
  readonly value = new Float64Array(AT_ONCE + 1);
  readonly pair = new Int32Array(AT_ONCE + 1);
  readonly cost = new Float64Array(AT_ONCE + 1);

  private readonly offsets: Int32Array;
  private readonly count: Int32Array;
  private readonly pairs: Int32Array;
  /** What the best pair not on the list was worth. */
  private readonly floor: Float64Array;
  private readonly values: Float64Array;

  constructor(
    private readonly component: Component,
    private readonly gain: Float64Array,
    private readonly seats: Seats,
  ) {
    const { heads, offsets } = component;
    const sizes = heads.map((wanted, r) => Math.min(wanted + 1 + BEYOND, offsets[r + 1] - offsets[r]));
    this.offsets = runningSum(sizes);
    this.count = new Int32Array(heads.length);
    this.pairs = new Int32Array(this.offsets[heads.length]);
    this.floor = new Float64Array(heads.length).fill(Infinity);
    this.values = new Float64Array(sizes.reduce((most, each) => Math.max(most, each), 0));
  }

  /** Finds the best `wanted` pairs of a role that are not taken and the next one, as far as they beat `otherwise`; returns how many. */
  find(r: number, wanted: number, otherwise: number): number {
    const found = this.rank(r, wanted);
    const next = found > wanted ? this.value[wanted] : -Infinity;
    if (Math.max(next, otherwise) >= this.floor[r]) return found;
    this.list(r);
    return this.rank(r, wanted);
  }

  /** Puts the pairs of a role's list that are not taken in order of what they are worth now. */
  private rank(r: number, wanted: number): number {
    const { gain, pairs, seats, value: bestValue, pair: bestPair, cost: bestCost } = this;
    const last = this.offsets[r] + this.count[r];
    let found = 0;
    for (let p = this.offsets[r]; p < last; p++) {
      const e = pairs[p];
      if (seats.taken[e] === 1) continue;
      const cost = seats.costOf(e);
      const value = gain[e] - cost;
      if (found > wanted && value <= bestValue[wanted]) continue;
      let at = found <= wanted ? found++ : wanted;
      while (at > 0 && bestValue[at - 1] < value) {
        bestValue[at] = bestValue[at - 1];
        bestPair[at] = bestPair[at - 1];
        bestCost[at] = bestCost[at - 1];
        at--;
      }
      bestValue[at] = value;
      bestPair[at] = e;
      bestCost[at] = cost;
    }
    return found;
  }

  /** Looks at all pairs of a role: those it has and the best of the others make its list. */
  private list(r: number): void {
    const { offsets } = this.component;
    const { gain, pairs, values, seats } = this;
    let base = this.offsets[r];
    for (let e = offsets[r]; e < offsets[r + 1]; e++) if (seats.taken[e] === 1) pairs[base++] = e;
    const room = this.offsets[r + 1] - base;
    let found = 0;
    let least = room === 0 ? Infinity : -Infinity;
    let floor = -Infinity;
    for (let e = offsets[r]; e < offsets[r + 1]; e++) {
      if (seats.taken[e] === 1) continue;
      const value = gain[e] <= least ? gain[e] : gain[e] - seats.costOf(e);
      if (value <= least) {
        if (value > floor) floor = value;
        continue;
      }
      // Full lists let their last pair go, which nobody off the list beats.
      if (found === room) floor = Math.max(floor, values[--found]);
      let at = found++;
      while (at > 0 && values[at - 1] < value) {
        values[at] = values[at - 1];
        pairs[base + at] = pairs[base + at - 1];
        at--;
      }
      values[at] = value;
      pairs[base + at] = e;
      if (found === room) least = values[room - 1];
    }
    this.count[r] = base - this.offsets[r] + found;
    this.floor[r] = floor;
  }
}
