import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { addDays, day } from '@wushe/values';

import { eligibility } from './eligibility.js';
import type { WorkerFacts } from './facts.js';
import { freeze, FrozenChanged, type FrozenDecision, programmeIn, recompute, sameAnswer } from './frozen.js';
import { fill } from './programme.js';
import { chanceOf, dayAfter, oneOf, wholeBelow } from './testing/chance.js';
import { drawnRegister } from './testing/register.js';
import { award, filled, neverRests, programmeNamed, senior, weekends } from './testing/shipped.js';

/** The same person as the register has them after somebody corrected it. */
function edited(facts: WorkerFacts, chance: () => number): WorkerFacts {
  const later = <T extends { readonly from: string }>(all: readonly T[]) =>
    all.map((fact) => ({ ...fact, from: addDays(day(fact.from), wholeBelow(chance, 900)) }));
  return {
    ...facts,
    certificates: [],
    employments: later(facts.employments).map((fact) => ({ ...fact, to: null })),
    registrations: later(facts.registrations).map((fact) => ({ ...fact, to: null })),
    benefits: [{ programme: 'xm-award-2022', grantedOn: day('2022-09-01'), month: null, source: 'later' }],
  };
}

/** Decisions as the first release froze them; the text of a release is never written anew. */
const firstRelease: readonly FrozenDecision[] = JSON.parse(
  readFileSync(new URL('testing/first-release.json', import.meta.url), 'utf8'),
);

describe('a decision of the first release', () => {
  it.each(firstRelease)('that was $explanation.outcome is computed again to the last fact', (kept) => {
    const again = recompute(kept.text, kept.sha256);
    expect(again).toEqual(kept.explanation);
    expect(sameAnswer(again, kept.explanation)).toBe(true);
    expect(programmeIn(kept.text)).toMatchObject({
      code: 'xm-award-2022',
      workingAge: { rows: expect.any(Array) },
    });
  });
});

describe('a past decision', () => {
  const chance = chanceOf(845);
  const programmes = [
    award(),
    programmeNamed('xm-newhire-2017'),
    filled('xm-licence-allowance', { assistantAmount: 100, intermediateAmount: 200, seniorAmount: 300 }),
  ];
  const decisions = drawnRegister(154, 300).map((facts) => {
    const programme = oneOf(chance, programmes);
    const on = dayAfter(chance, '2018-01-01', 3000);
    return { facts, programme, on, frozen: freeze(programme, facts, on, weekends) };
  });

  it('is computed again to the same answer, whatever became of register, policy and calendar', () => {
    let differing = 0;
    for (const { facts, programme, on, frozen } of decisions) {
      const now = fill(programme, [
        { parameter: 'noticeDays', from: programme.since, value: 30, source: 'later', evidence: 'read' },
      ]);
      const today = eligibility(now, edited(facts, chance), on, neverRests);
      const again = recompute(frozen.text, frozen.sha256);
      expect(again).toEqual(frozen.explanation);
      expect(sameAnswer(again, frozen.explanation)).toBe(true);
      if (!sameAnswer(today, frozen.explanation)) differing += 1;
    }
    expect(differing).toBeGreaterThan(200);
  });

  it('was of every kind', () => {
    expect(new Set(decisions.map(({ frozen }) => frozen.explanation.outcome))).toEqual(
      new Set(['eligible', 'ruleFailed', 'tooEarly', 'tooLate', 'notInForce']),
    );
  });

  it('rests on one text: the same input is the same hash, another input another', () => {
    const one = freeze(award(), senior(), day('2023-01-10'), neverRests);
    expect(freeze(award(), senior(), day('2023-01-10'), neverRests).sha256).toBe(one.sha256);
    expect(freeze(award(), senior(), day('2023-01-11'), neverRests).sha256).not.toBe(one.sha256);
    expect(freeze(award('2022-08-02'), senior(), day('2023-01-10'), neverRests).sha256).not.toBe(one.sha256);
  });

  it('keeps the days of rest that moved the end of its window', () => {
    const facts = senior({ certificates: [{ grade: 'senior', approvedOn: day('2022-08-06'), source: 'c' }] });
    const { text, sha256, explanation } = freeze(award(), facts, day('2023-08-07'), weekends);
    expect(explanation.outcome).toBe('eligible');
    expect(JSON.parse(text)).toMatchObject({ restDays: ['2023-08-06'] });
    expect(recompute(text, sha256).outcome).toBe('eligible');
  });

  it('is not computed from a text that was changed', () => {
    const { text, sha256 } = freeze(award(), senior(), day('2023-01-10'), neverRests);
    const changed = text.replace('8000000', '9000000');
    expect(changed).not.toBe(text);
    expect(() => recompute(changed, sha256)).toThrow(FrozenChanged);
  });
});
