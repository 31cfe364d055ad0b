import { describe, expect, it } from '@jest/globals';
import { loadAwardCases } from '@wushe/policy-packs';

import { runCase } from './cases.js';
import { packs, programmeNamed } from './testing/shipped.js';

const shipped = loadAwardCases();

describe('every programme', () => {
  it('has test cases beside it', () => {
    const codes = packs.flatMap(({ awards = [] }) => awards.map(({ code }) => code));
    expect(shipped.map(({ programme }) => programme)).toEqual(codes);
  });
});

describe.each(shipped)('the test cases of $programme', ({ programme: code, cases, workers }) => {
  const programme = programmeNamed(code);

  it.each(cases)('$name', (each) => {
    expect(runCase(programme, workers, each)).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('fail every rule of the programme at least once', () => {
    const failed = new Set(cases.flatMap(({ output }) => output.failing ?? []));
    const rules = [...programme.rules, ...programme.tiers.flatMap((tier) => tier.rules)];
    // A title is something to hold, not to fail: who has none may still be a senior.
    const wanted = rules.map((rule) => rule.code).filter((rule) => rule !== 'title');
    expect(wanted.filter((rule) => !failed.has(rule))).toEqual([]);
  });
});

describe('a test case that is wrong', () => {
  const programme = programmeNamed('xm-award-2022');
  const { cases, workers } = shipped.find((each) => each.programme === programme.code)!;
  const [first] = cases;

  it('is told field by field', () => {
    const wrong = { ...first!, output: { outcome: 'tooLate', amount: 7_000_000, failing: ['nature'] } };
    expect(runCase(programme, workers, wrong)).toEqual([
      'outcome: "eligible", not "tooLate"',
      'amount: 8000000, not 7000000',
      'failing: [], not ["nature"]',
    ]);
  });

  it('is refused when it names nobody', () => {
    const nobody = { ...first!, input: { worker: 'nobody' } };
    expect(() => runCase(programme, workers, nobody)).toThrow(/no worker nobody/);
  });
});
