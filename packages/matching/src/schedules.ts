import type { Component } from './component.js';
import { settledCounts } from './settled.js';

/** Works out what volunteers earn at given prices of roles; keeps its scratch arrays. */
export class Schedules {
  private readonly best: Float64Array;
  private readonly ends: Int32Array;
  /** Of each pair in the table its role, and how many of the pairs before it end in time. */
  private readonly kept: Int32Array;
  private readonly befores: Int32Array;
  private readonly pinnedOf: Int32Array | null;

  constructor(
    private readonly component: Component,
    private readonly gain: Float64Array,
  ) {
    const { most, volunteerOffsets } = component;
    let rows = 0;
    let shifts = 0;
    for (let j = 0; j < most.length; j++) {
      rows = Math.max(rows, volunteerOffsets[j + 1] - volunteerOffsets[j]);
      shifts = Math.max(shifts, most[j]);
    }
    this.best = new Float64Array((rows + 1) * (shifts + 1));
    this.ends = new Int32Array(rows);
    this.kept = new Int32Array(rows);
    this.befores = new Int32Array(rows);
    this.pinnedOf = settledCounts(component);
  }

  /** The sum of all volunteers' best schedules; each is written to `each` when given. */
  total(prices: Float64Array, each?: Float64Array): number {
    let sum = 0;
    const count = this.component.most.length;
    for (let j = 0; j < count; j++) {
      const value = this.bestOf(prices, j);
      if (each) each[j] = value;
      sum += value;
    }
    return sum;
  }

  /** The best schedule of a volunteer, settled shifts in it. */
  bestOf(prices: Float64Array, j: number): number {
    const { volunteerPairs, volunteerOffsets, roleOf, most } = this.component;
    if (this.pinnedOf === null || this.pinnedOf[j] === 0) return this.free(prices, j, -1, false, most[j]);
    let sum = 0;
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const e = volunteerPairs[q];
      if (this.component.pinned[e] === 1) sum += this.gain[e] - prices[roleOf[e]];
    }
    return sum + this.free(prices, j, -1, false, most[j] - this.pinnedOf[j]);
  }

  /** As `total`, and counts for each role the volunteers whose best schedule has it. */
  chosen(prices: Float64Array, counts: Int32Array): number {
    const { volunteerPairs, volunteerOffsets, roleOf, most, pinned } = this.component;
    const { best, kept, befores, gain } = this;
    counts.fill(0);
    let sum = 0;
    for (let j = 0; j < most.length; j++) {
      const settled = this.pinnedOf?.[j] ?? 0;
      for (let q = volunteerOffsets[j]; settled > 0 && q < volunteerOffsets[j + 1]; q++) {
        const e = volunteerPairs[q];
        if (pinned[e] === 0) continue;
        sum += gain[e] - prices[roleOf[e]];
        counts[roleOf[e]]++;
      }
      const shifts = most[j] - settled;
      if (shifts === 0) continue;
      const width = shifts + 1;
      let at = this.fill(prices, j, -1, false, shifts);
      sum += best[at * width + shifts];
      for (let m = shifts; at > 0 && m > 0;) {
        if (best[at * width + m] === best[(at - 1) * width + m]) at--;
        else {
          counts[kept[at - 1]]++;
          at = befores[at - 1];
          m--;
        }
      }
    }
    return sum;
  }

  /** Below this price of its role the pair belongs to its volunteer's best schedule, other prices as they are. */
  threshold(prices: Float64Array, e: number): number {
    const { volunteerOf, volunteerOffsets, most, pinned } = this.component;
    if (pinned[e] === 1) return Infinity;
    const j = volunteerOf[e];
    if (volunteerOffsets[j + 1] - volunteerOffsets[j] === 1) return this.gain[e];
    const left = most[j] - (this.pinnedOf?.[j] ?? 0);
    if (left === 0 || (this.pinnedOf !== null && this.meetsSettled(e, j))) return -Infinity;
    return this.gain[e] + this.free(prices, j, e, true, left - 1) - this.free(prices, j, e, false, left);
  }

  private meetsSettled(e: number, j: number): boolean {
    const { volunteerPairs, volunteerOffsets, pinned, roleOf, start, end } = this.component;
    const r = roleOf[e];
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const other = roleOf[volunteerPairs[q]];
      if (pinned[volunteerPairs[q]] === 1 && start[other] < end[r] && start[r] < end[other]) return true;
    }
    return false;
  }

  /** What the best set of a volunteer's free pairs earns, at most `shifts` of them; with `skip` and `apart` as in `fill`. */
  private free(prices: Float64Array, j: number, skip: number, apart: boolean, shifts: number): number {
    return shifts === 0 ? 0 : this.best[this.fill(prices, j, skip, apart, shifts) * (shifts + 1) + shifts];
  }

  /**
   * Tables the best sets of a volunteer's free pairs that do not overlap, at most `shifts` of them (weighted intervals by
   * their ends); without pair `skip`, and without what overlaps it when `apart`. Returns how many pairs the table has.
   */
  private fill(prices: Float64Array, j: number, skip: number, apart: boolean, shifts: number): number {
    const { volunteerPairs, volunteerRoles, volunteerOffsets, start, end, roleOf, pinned } = this.component;
    const { best, ends, kept, befores, gain } = this;
    const hasPinned = this.pinnedOf !== null && this.pinnedOf[j] > 0;
    const from = apart ? start[roleOf[skip]] : 0;
    const to = apart ? end[roleOf[skip]] : 0;
    const width = shifts + 1;
    let count = 0;
    for (let m = 0; m < width; m++) best[m] = 0;
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const e = volunteerPairs[q];
      if (e === skip) continue;
      const r = volunteerRoles[q];
      const value = gain[e] - prices[r];
      if (value <= 0) continue;
      if (apart && start[r] < to && from < end[r]) continue;
      if (hasPinned && (pinned[e] === 1 || this.meetsSettled(e, j))) continue;
      // Of one shift alone nothing comes before it.
      let before = shifts === 1 ? 0 : count;
      while (before > 0 && ends[before - 1] > start[r]) before--;
      ends[count] = end[r];
      kept[count] = r;
      befores[count++] = before;
      const row = count * width;
      const base = before * width;
      best[row] = 0;
      for (let m = 1; m < width; m++) {
        const withIt = value + best[base + m - 1];
        const without = best[row - width + m];
        best[row + m] = withIt > without ? withIt : without;
      }
    }
    return count;
  }
}
