import { describe, expect, it } from '@jest/globals';
import { day, regionCode } from '@wushe/values';

import { parametersOn } from './in-force.js';
import { loadPacks } from './load-packs.js';
import {
  faultsOfWeights,
  inOrder,
  parametersWith,
  sumsOff,
  type Weights,
  weightsOf,
  withWeights,
} from './weights.js';

const packs = loadPacks();
const at = (code: string, on: string) => ({ regionCode: code, on: day(on) });
const base = parametersOn(packs, at('640106', '2026-11-24'));
const own = weightsOf(base);
const urgent = (value: number): Weights => ({
  ...own,
  urgencyValues: { ...own.urgencyValues, urgent: value },
});
const published = (code: string, region: string, from: string, value: number) => ({
  code,
  regionCode: regionCode(region),
  from: day(from),
  weights: urgent(value),
});

describe('weights that regions publish', () => {
  const all = [
    published('county-later', '640106', '2026-12-10', 40),
    published('county', '640106', '2026-12-01', 30),
    published('province', '64', '2026-12-05', 20),
  ];
  const urgentAt = (code: string, on: string): number =>
    parametersWith(packs, all, at(code, on)).planning.urgencyValues.urgent;

  it('hold from their day until later ones do, and not a day before', () => {
    expect(urgentAt('640106001001', '2026-11-30')).toBe(8);
    expect(urgentAt('640106001001', '2026-12-01')).toBe(30);
    expect(urgentAt('640106001001', '2026-12-09')).toBe(30);
    expect(urgentAt('640106001001', '2026-12-10')).toBe(40);
  });

  it('of the nearer region go before those of the wider one, however late', () => {
    expect(urgentAt('640106', '2026-12-06')).toBe(30);
    expect(urgentAt('640105', '2026-12-06')).toBe(20);
    expect(urgentAt('65', '2026-12-06')).toBe(8);
  });

  it('say which publication they are and since when', () => {
    const { matching } = parametersWith(packs, all, at('640106', '2026-12-02'));
    expect(matching).toMatchObject({ pack: 'county', since: '2026-12-01' });
  });
});

describe('weights of a draft', () => {
  const volunteer = (weights: Readonly<Record<string, number>>): Weights => ({
    ...own,
    kinds: { ...own.kinds, volunteer: { ...own.kinds.volunteer, weights } },
  });

  it('must add up to 1000 thousandths for every kind of candidate', () => {
    const more = volunteer({ ...own.kinds.volunteer.weights, distance: 201 });
    expect(sumsOff(own)).toEqual([]);
    expect(sumsOff(more)).toEqual([{ kind: 'volunteer', sum: 1001 }]);
    expect(faultsOfWeights(base, more).map(({ path }) => path)).toEqual(['matching.volunteer.weights']);
  });

  it('name only parts that a score has; one they do not name counts for nothing', () => {
    expect(faultsOfWeights(base, volunteer({ skills: 999, charm: 1 })).map(({ path }) => path)).toEqual([
      'matching.volunteer.weights.charm',
    ]);
    const alone = withWeights(base, volunteer({ skills: 1000 }));
    expect(alone.matching.volunteer.weights).toMatchObject({ skills: 1000, distance: 0 });
  });

  it('are read in one order, whatever order they were stored in', () => {
    const turned = Object.fromEntries(Object.entries(own.kinds.volunteer.weights).toReversed());
    const { matching } = withWeights(base, volunteer(turned));
    expect(Object.keys(matching.volunteer.weights)).toEqual(Object.keys(base.matching.volunteer.weights));
    expect(inOrder('volunteer', turned)).toEqual(inOrder('volunteer', own.kinds.volunteer.weights));
  });

  it('leave what they do not set as the pack has it', () => {
    const { matching, planning } = withWeights(base, urgent(9));
    expect(matching).toEqual(base.matching);
    expect(planning).toEqual({ ...base.planning, urgencyValues: { ...own.urgencyValues, urgent: 9 } });
  });

  it('with a rising bonus or share out of order are refused', () => {
    const rising = {
      ...own,
      fairness: [
        { share: 500, bonus: 50 },
        { share: 800, bonus: 60 },
      ],
    };
    expect(faultsOfWeights(base, rising).map(({ path }) => path)).toEqual(['planning.fairness']);
  });
});
