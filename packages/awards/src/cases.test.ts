import { describe, expect, it } from '@jest/globals';

import { runCase } from './cases.js';
import { packs, programmeNamed } from './testing/shipped.js';

const programmes = packs.flatMap(({ awards = [] }) => awards);

describe.each(programmes)('the test cases of $code', ({ code, cases = [], workers = {} }) => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases)('$name', (each) => {
    expect(runCase(programmeNamed(code), workers, each)).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('fail every rule of the programme at least once', () => {
    const rules = programmeNamed(code).rules.concat(
      programmeNamed(code).tiers.flatMap(({ rules: of }) => of),
    );
    const failed = new Set(cases.flatMap(({ output }) => output.failing ?? []));
    // A title is something to hold, not to fail: who has none may still be a senior.
    const wanted = rules.map((rule) => rule.code).filter((rule) => rule !== 'title');
    expect([...new Set(wanted)].filter((rule) => !failed.has(rule))).toEqual([]);
  });
});

describe('a test case that is wrong', () => {
  const { cases = [], workers = {} } = programmes.find(({ code }) => code === 'xm-award-2022') ?? {};
  const [first] = cases;

  it('is told field by field', () => {
    const wrong = { ...first!, output: { outcome: 'tooLate', amount: 7_000_000, failing: ['nature'] } };
    expect(runCase(programmeNamed('xm-award-2022'), workers, wrong)).toEqual([
      'outcome: "eligible", not "tooLate"',
      'amount: 8000000, not 7000000',
      'failing: [], not ["nature"]',
    ]);
  });

  it('is refused when it names nobody', () => {
    const nobody = { ...first!, input: { worker: 'nobody' } };
    expect(() => runCase(programmeNamed('xm-award-2022'), workers, nobody)).toThrow(/no worker nobody/);
  });
});
