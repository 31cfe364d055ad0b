import { describe, expect, it } from '@jest/globals';
import { assign } from './assign.js';
import { Schedules } from './schedules.js';
import { SlotSchedules } from './slot-schedules.js';
import { componentsIn } from './split.js';
import { instance } from './testing/instances.js';
import { seeded } from './testing/seeded.js';

const problem = instance({ needs: 60, volunteers: 400, seed: 21, times: 'slots' });
const settled = assign(problem).pairs.filter((_, index) => index % 5 === 0);

describe.each([
  { name: 'nothing settled', asked: problem },
  { name: 'some pairs settled', asked: { ...problem, pinned: settled } },
])('schedules of slots, $name', ({ asked }) => {
  it('earn the same and change hands at the same prices as schedules of any windows, also after prices change', () => {
    const draw = seeded(1);
    for (const component of componentsIn(asked)) {
      const { slots, gain, heads } = component;
      if (!slots) throw new Error('half-days are slots');
      const prices = Float64Array.from(heads, () => 400 * draw() - 50);
      const any = new Schedules(component, gain);
      const own = new SlotSchedules(component, slots, gain);
      expect(own.total(prices)).toBeCloseTo(any.total(prices), 6);
      for (let n = 0; n < 200; n++) {
        const r = Math.floor(heads.length * draw());
        const before = prices[r];
        prices[r] = 400 * draw() - 50;
        own.reprice(r, prices, before);
      }
      for (let e = 0; e < gain.length; e++) {
        // Close as far as numbers go; toBeCloseTo takes equal infinities as close.
        expect(own.threshold(e)).toBeCloseTo(any.threshold(prices, e), 6);
      }
    }
  });
});
