import type { Component } from './component.js';
import type { Schedules } from './schedules.js';
import { SlotSchedules } from './slot-schedules.js';

/** At which prices of a role its candidates would choose it, the other prices as they are. */
export class Thresholds {
  private readonly highest: Float64Array;
  private found = 0;
  private readonly slots: SlotSchedules | null;

  /** @param most the most heads any role can have */
  constructor(
    private readonly component: Component,
    private readonly gain: Float64Array,
    private readonly schedules: Schedules,
    most: number,
  ) {
    this.highest = new Float64Array(most + 1);
    this.slots = component.slots && new SlotSchedules(component, component.slots, gain);
  }

  /** The sum of all volunteers' best schedules at these prices; each is written to `each` when given. */
  total(prices: Float64Array, each?: Float64Array): number {
    return (this.slots ?? this.schedules).total(prices, each);
  }

  /** Prices to start from; whoever changes one says so. */
  begin(prices: Float64Array): void {
    this.slots?.total(prices);
  }

  /** Finds the highest `kept` thresholds of a role. */
  find(prices: Float64Array, r: number, kept: number): void {
    const { offsets } = this.component;
    const { highest, gain, slots } = this;
    let found = 0;
    for (let e = offsets[r]; e < offsets[r + 1]; e++) {
      // A threshold is never above the gain: most pairs are out of the question before it is worked out.
      if (found === kept && gain[e] <= highest[kept - 1]) continue;
      const value = slots ? slots.threshold(e) : this.schedules.threshold(prices, e);
      if (found === kept && value <= highest[kept - 1]) continue;
      let at = found < kept ? found++ : kept - 1;
      while (at > 0 && highest[at - 1] < value) {
        highest[at] = highest[at - 1];
        at--;
      }
      highest[at] = value;
    }
    this.found = found;
  }

  /** The n-th highest threshold found: at a price just below it n volunteers want the role. */
  nth(n: number): number {
    if (n <= 0) return Infinity;
    return n <= this.found ? this.highest[n - 1] : -Infinity;
  }

  /** Takes notice of one role's new price; `before` is the old one. */
  reprice(r: number, prices: Float64Array, before: number): void {
    if (prices[r] !== before) this.slots?.reprice(r, prices, before);
  }
}
