import { describe, expect, it } from '@jest/globals';
import { EmploymentNature } from '@wushe/policy-packs';
import { day, isWithin } from '@wushe/values';

import { eligibility } from './eligibility.js';
import {
  award,
  employment,
  filled,
  neverRests,
  programmeNamed,
  senior,
  weekends,
} from './testing/shipped.js';

const on = (text: string) => day(text);

describe('an explanation', () => {
  it('says of every rule whether it holds, since when, until when, and by which facts', () => {
    const facts = senior({
      registrations: [{ from: on('2018-12-01'), to: on('2024-12-01'), source: 'registration/1' }],
    });
    const { tiers } = eligibility(award(), facts, on('2023-01-10'), neverRests);
    const rules = Object.fromEntries(tiers[1]!.rules.map((rule) => [rule.code, rule]));
    expect(rules['registration']).toMatchObject({
      holds: true,
      trueSince: '2018-12-01',
      trueUntil: '2024-12-01',
      trueFrom: null,
      counts: 'towardsWindow',
      source: 'press',
      evidence: 'reported',
      facts: [{ kind: 'registrations', from: '2018-12-01', to: '2024-12-01', source: 'registration/1' }],
    });
    expect(rules['continuity']).toMatchObject({
      holds: true,
      trueSince: '2019-03-01',
      facts: [{ kind: 'employments', says: '350203', from: '2014-03-01', to: null, source: 'employment/1' }],
    });
    expect(rules['continuity']?.parameters).toEqual([
      { name: 'continuousMonths', value: 60, from: '2022-01-01', source: 'press', evidence: 'reported' },
      { name: 'gapDays', value: 0, from: '2022-01-01', source: 'platform', evidence: 'proposed' },
      {
        name: 'convention',
        value: 'firstDayCounts',
        from: '2022-01-01',
        source: 'platform',
        evidence: 'proposed',
      },
    ]);
    expect(rules['working-age']?.facts.map(({ kind, says }) => [kind, says])).toEqual([
      ['birth', '1985-06-11'],
      ['ageCategories', 'woman55'],
    ]);
    expect(rules['once']).toMatchObject({ holds: true, facts: [], trueSince: null, trueUntil: null });
  });

  it('counts the days until one may apply, and names what is still missing', () => {
    const facts = senior({ employments: [employment({ from: on('2021-02-01') })] });
    const answer = eligibility(award(), facts, on('2025-07-02'), neverRests);
    expect(answer).toMatchObject({
      outcome: 'tooEarly',
      tier: 'senior',
      daysUntil: 214,
      mayApplyFrom: '2026-02-01',
      mayApplyTo: '2027-02-01',
      window: { opensOn: '2026-02-01', closesOn: '2027-02-01', nominalClosesOn: '2027-02-01' },
      failing: ['continuity'],
    });
    const continuity = answer.tiers[1]!.rules.find(({ code }) => code === 'continuity');
    expect(continuity).toMatchObject({ holds: false, trueSince: null, trueFrom: '2026-02-01' });
  });

  it('shows a rule that fails the latest facts of its kind', () => {
    const facts = senior({
      insurance: [
        { regionCode: '3502', from: on('2014-03-01'), to: on('2022-06-01'), source: 'insurance/1' },
      ],
    });
    const { outcome, failing, tiers } = eligibility(award(), facts, on('2023-01-10'), neverRests);
    expect([outcome, failing]).toEqual(['ruleFailed', ['insurance']]);
    expect(tiers[1]!.rules.find(({ code }) => code === 'insurance')).toMatchObject({
      holds: false,
      trueFrom: null,
      facts: [{ to: '2022-06-01', source: 'insurance/1' }],
    });
  });

  it('cites the employment that excludes, not the one beside it', () => {
    const facts = senior({
      employments: [
        employment(),
        employment({ nature: 'civilServant', employerId: 'bureau', source: 'employment/2' }),
      ],
    });
    const { failing, tiers } = eligibility(award(), facts, on('2023-01-10'), neverRests);
    expect(failing).toEqual(['nature']);
    expect(tiers[1]!.rules.find(({ code }) => code === 'nature')?.facts).toMatchObject([
      { says: 'civilServant', source: 'employment/2' },
    ]);
  });

  it('cites what was granted before', () => {
    const facts = senior({
      benefits: [{ programme: 'xm-award-2022', grantedOn: on('2022-12-01'), month: null, source: 'grant/1' }],
    });
    const { failing, tiers, mayApplyFrom } = eligibility(award(), facts, on('2023-01-10'), neverRests);
    expect([failing, mayApplyFrom]).toEqual([['once'], null]);
    expect(tiers[1]!.rules.at(-1)).toMatchObject({
      code: 'once',
      holds: false,
      facts: [{ kind: 'benefits', says: 'xm-award-2022', from: '2022-12-01', source: 'grant/1' }],
    });
  });

  it('promises nobody a day after they will have retired', () => {
    const facts = senior({
      birth: { bornOn: on('1963-05-05'), source: 'person/1' },
      ageCategories: [{ category: 'man', from: on('1985-01-01'), to: null, source: 'category/1' }],
      employments: [employment({ from: on('2019-01-01') })],
    });
    expect(eligibility(award(), facts, on('2023-01-10'), neverRests)).toMatchObject({
      outcome: 'ruleFailed',
      failing: ['continuity', 'working-age'],
      mayApplyFrom: null,
      daysUntil: null,
    });
  });

  it('tells the last day on which one may apply when that comes before the end of the window', () => {
    const facts = senior({ employments: [employment({ to: on('2023-04-01') })] });
    expect(eligibility(award(), facts, on('2023-01-10'), neverRests)).toMatchObject({
      outcome: 'eligible',
      mayApplyFrom: '2023-01-10',
      mayApplyTo: '2023-03-31',
      window: { closesOn: '2023-08-01' },
    });
  });

  it('moves the end of the window beyond days of rest and says what it was', () => {
    const facts = senior({ certificates: [{ grade: 'senior', approvedOn: on('2022-08-06'), source: 'c' }] });
    // 6 August 2023 is a Sunday.
    expect(eligibility(award(), facts, on('2023-08-07'), weekends)).toMatchObject({
      outcome: 'eligible',
      window: { closesOn: '2023-08-07', nominalClosesOn: '2023-08-06' },
    });
    expect(eligibility(award(), facts, on('2023-08-07'), neverRests).outcome).toBe('tooLate');
  });

  it('opens the window in force when the rules held before but not on the first day', () => {
    // Five years until 2021, a break, five years again from 2023-01-01 to 2028-01-01.
    const facts = senior({
      employments: [
        employment({ to: on('2021-01-01') }),
        employment({ from: on('2023-01-01'), source: 'employment/2' }),
      ],
    });
    expect(eligibility(award(), facts, on('2028-06-01'), neverRests)).toMatchObject({
      outcome: 'eligible',
      window: { opensOn: '2028-01-01', closesOn: '2029-01-01' },
    });
  });

  it('asks for the parameters that nobody has given yet', () => {
    expect(
      eligibility(programmeNamed('xm-award-2022'), senior(), on('2023-01-10'), neverRests),
    ).toMatchObject({
      outcome: 'notOpen',
      missing: ['inForceFrom'],
      tiers: [],
      amount: null,
    });
  });

  it('takes an amount as it is in force on the day', () => {
    const { parameters } = award();
    const raised = { from: on('2023-06-01'), value: 9_000_000, source: 'press', evidence: 'read' as const };
    const amount = parameters['seniorAmount'];
    if (amount?.kind !== 'fen') throw new Error('no amount');
    const programme = {
      ...award(),
      parameters: { ...parameters, seniorAmount: { ...amount, values: [...amount.values, raised] } },
    };
    const paid = (text: string) => eligibility(programme, senior(), on(text), neverRests).amount;
    expect([paid('2023-05-31'), paid('2023-06-01')]).toEqual([8_000_000, 9_000_000]);
  });

  it('lets a gap count as continuous where a policy allows so many days', () => {
    const facts = senior({
      employments: [
        employment({ to: on('2021-01-01') }),
        employment({ from: on('2021-01-31'), source: 'employment/2' }),
      ],
    });
    const with_ = (gapDays: number) => filled('xm-award-2022', { inForceFrom: '2022-08-01', gapDays });
    expect(eligibility(with_(30), facts, on('2023-01-10'), neverRests).outcome).toBe('eligible');
    expect(eligibility(with_(29), facts, on('2023-01-10'), neverRests).failing).toEqual(['continuity']);
  });

  it('excludes who was granted something that does not go together', () => {
    const programme = award();
    const excluding = { ...programme, stacking: { ...programme.stacking, notWith: ['si-ming-leader'] } };
    const granted = (programmeCode: string) =>
      senior({
        benefits: [{ programme: programmeCode, grantedOn: on('2021-01-01'), month: null, source: 'grant/1' }],
      });
    expect(eligibility(excluding, granted('si-ming-leader'), on('2023-01-10'), neverRests)).toMatchObject({
      outcome: 'ruleFailed',
      failing: ['not-with'],
    });
    expect(eligibility(excluding, granted('xm-newhire-2017'), on('2023-01-10'), neverRests).outcome).toBe(
      'eligible',
    );
  });

  it('judges the entry that comes nearest, and says which', () => {
    const facts = senior({
      employments: [
        employment({
          employerId: 'first',
          from: on('2018-03-05'),
          to: on('2018-10-01'),
          source: 'employment/1',
        }),
        employment({ employerId: 'second', from: on('2019-01-01'), source: 'employment/2' }),
      ],
      agencies: [{ employerId: 'second', from: on('2012-01-01'), to: null, source: 'check/2' }],
    });
    const answer = eligibility(programmeNamed('xm-newhire-2017'), facts, on('2020-02-01'), neverRests);
    expect(answer).toMatchObject({
      outcome: 'eligible',
      tier: 'senior',
      amount: 2_000_000,
      entry: { employerId: 'second', from: '2019-01-01', source: 'employment/2' },
    });
    expect(answer.tiers).toHaveLength(3);
  });

  it('looks back on insurance as far as a policy asks', () => {
    const facts = senior({
      insurance: [{ regionCode: '3502', from: on('2020-01-01'), to: null, source: 'insurance/1' }],
    });
    const asking = (insuredMonths: number) =>
      filled('xm-award-2022', { inForceFrom: '2022-08-01', insuredMonths });
    expect(eligibility(asking(36), facts, on('2023-01-10'), neverRests).outcome).toBe('eligible');
    expect(eligibility(asking(60), facts, on('2023-01-10'), neverRests).failing).toEqual(['insurance']);
  });

  it('looks at the day alone where a policy asks for no months, whatever its convention', () => {
    const facts = senior({
      insurance: [{ regionCode: '3502', from: on('2023-01-10'), to: null, source: 'insurance/1' }],
    });
    const programme = filled('xm-award-2022', {
      inForceFrom: '2022-08-01',
      convention: 'firstDayDoesNotCount',
    });
    expect(eligibility(programme, facts, on('2023-01-09'), neverRests).failing).toEqual(['insurance']);
    expect(eligibility(programme, facts, on('2023-01-10'), neverRests).outcome).toBe('eligible');
  });

  it.each(Object.values(EmploymentNature))('excludes by the nature of employment: %s', (nature) => {
    const facts = senior({ employments: [employment({ nature })] });
    const isExcluded = nature === 'civilServant' || nature === 'quasiCivilEstablished';
    const { failing } = eligibility(award(), facts, on('2023-01-10'), neverRests);
    expect(failing).toEqual(isExcluded ? ['nature'] : []);
  });

  it('does not take who is out of work for a civil servant', () => {
    const facts = senior({ employments: [employment({ to: on('2022-12-01') })] });
    expect(eligibility(award(), facts, on('2023-01-10'), neverRests).failing).toEqual([
      'continuity',
      'workplace',
    ]);
  });

  it('does not take another city for Xiamen', () => {
    expect(isWithin('350502', '3502')).toBe(false);
    const facts = senior({ employments: [employment({ regionCode: '350502', workplaceCode: '350502' })] });
    expect(eligibility(award(), facts, on('2023-01-10'), neverRests)).toMatchObject({
      outcome: 'ruleFailed',
      tier: 'senior',
      failing: ['continuity', 'workplace'],
      window: null,
    });
  });

  describe('for somebody of whose birth only the month is known', () => {
    const old = (over: object = {}) =>
      senior({
        birth: { bornOn: on('1962-10-01'), bornBy: on('1962-10-31'), source: 'person/1', ...over },
        ageCategories: [{ category: 'man', from: on('1985-01-01'), to: null, source: 'category/1' }],
      });
    const answer = (text: string, facts = old()) => eligibility(award(), facts, on(text), neverRests);

    it('says that the day is needed only on the days on which it matters', () => {
      const outcomes = ['2022-09-30', '2022-10-01', '2022-10-30', '2022-10-31'].map(
        (text) => answer(text).outcome,
      );
      expect(outcomes).toEqual(['eligible', 'dayNeeded', 'dayNeeded', 'ruleFailed']);
    });

    it('names the rule and what the register says, and tells no day that may be wrong', () => {
      const told = answer('2022-10-15');
      expect(told).toMatchObject({
        tier: 'senior',
        amount: 8_000_000,
        failing: ['working-age'],
        daysUntil: null,
      });
      const rule = told.tiers[1]!.rules.find(({ code }) => code === 'working-age');
      expect(rule).toMatchObject({ holds: false, isUndecided: true, facts: [{ says: '1962-10' }, {}] });
    });

    it('answers once the day is told', () => {
      const born = (text: string) => old({ bornOn: on(text), bornBy: undefined });
      expect(answer('2022-10-15', born('1962-10-16')).outcome).toBe('eligible');
      expect(answer('2022-10-15', born('1962-10-15')).outcome).toBe('ruleFailed');
    });
  });
});
