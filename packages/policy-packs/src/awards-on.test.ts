import { describe, expect, it } from '@jest/globals';
import { day } from '@wushe/values';

import { awardsOn } from './awards-on.js';
import { loadPacks } from './load-packs.js';
import { readPack } from './pack.js';
import { packOf, packText } from './testing/pack-of.js';

const shipped = loadPacks();
const codesAt = (regionCode: string, on: string) =>
  awardsOn(shipped, { regionCode, on: day(on) }).map(({ code }) => code);

describe('the award programmes in force', () => {
  it('are those of Xiamen in Xiamen and below, and none elsewhere', () => {
    expect(codesAt('350203004', '2024-01-01')).toEqual([
      'xm-award-2022',
      'xm-newhire-2017',
      'xm-licence-allowance',
    ]);
    expect(codesAt('350502', '2024-01-01')).toEqual([]);
  });

  it('begin with their pack', () => {
    expect(codesAt('3502', '2018-01-01')).toEqual(['xm-newhire-2017', 'xm-licence-allowance']);
  });

  it('leave what no source gave without a value', () => {
    const empty = awardsOn(shipped, { regionCode: '3502', on: day('2024-01-01') }).map(
      ({ code, parameters }) => [
        code,
        Object.keys(parameters).filter((name) => parameters[name]?.values.length === 0),
      ],
    );
    expect(empty).toEqual([
      ['xm-award-2022', ['inForceFrom']],
      ['xm-newhire-2017', []],
      ['xm-licence-allowance', ['assistantAmount', 'intermediateAmount', 'seniorAmount']],
    ]);
  });

  it('carry the sources and the working age they are decided by', () => {
    const [award] = awardsOn(shipped, { regionCode: '3502', on: day('2024-01-01') });
    expect(award).toMatchObject({
      pack: 'xm-award-2022',
      holdsIn: '3502',
      sources: { press: { evidence: 'reported' } },
      workingAge: { pack: 'cn-working-age', leastMonths: 192 },
    });
  });

  it('need a working age to be decided by', () => {
    const alone = shipped.filter(({ code }) => code !== 'cn-working-age');
    expect(() => awardsOn(alone, { regionCode: '3502', on: day('2024-01-01') })).toThrow(/working age/);
    expect(awardsOn(alone, { regionCode: '64', on: day('2024-01-01') })).toEqual([]);
  });
});

const value = (given: unknown) => [{ from: '2026-01-01', value: given, source: 'here', evidence: 'read' }];
const words = { zh: '试验', en: 'Trial' };
const origin = { source: 'here', evidence: 'read' };

const award = {
  code: 'trial',
  name: words,
  applicant: 'worker',
  rhythm: 'once',
  subject: 'career',
  entryWithin: null,
  parameters: {
    opens: { kind: 'day', name: words, values: value('2026-01-01') },
    amount: { kind: 'fen', name: words, values: value(100) },
    notice: { kind: 'days', name: words, values: value(7) },
  },
  inForceFrom: 'opens',
  window: null,
  rules: [
    {
      code: 'registration',
      name: words,
      predicate: 'registered',
      counts: 'towardsWindow',
      wants: [],
      ...origin,
    },
  ],
  tiers: [{ code: 'only', name: words, amount: 'amount', rules: [] }],
  stacking: { once: true, notWith: [], ...origin },
  materials: [],
  reviewers: { order: ['district'], ...origin },
  noticeDays: 'notice',
  ...origin,
};

const read = (over: Readonly<Record<string, unknown>>) =>
  readPack(packText({ awards: [{ ...award, ...over }] }), 'broken.yaml');

describe('an award programme is refused', () => {
  it('never, when it is whole', () => {
    expect(packOf({ awards: [award] }).awards).toHaveLength(1);
  });

  it.each([
    ['when a parameter is of the wrong kind', { inForceFrom: 'amount' }, /parameter of kind day, not fen/],
    ['when a parameter is not there', { noticeDays: 'nowhere' }, /names nowhere/],
    [
      'when a predicate is not known',
      { rules: [{ predicate: 'lucky' }] },
      /predicate must be one of employedFor/,
    ],
    [
      'when a rule lacks what its predicate asks',
      { rules: [{ ...award.rules[0], predicate: 'titled' }] },
      /rules\[0\].title is missing/,
    ],
    [
      'when a rule has what its predicate does not ask',
      { rules: [{ ...award.rules[0], within: '3502' }] },
      /rules\[0\].within is not known/,
    ],
    [
      'when a tier has a rule twice',
      { tiers: [{ ...award.tiers[0], rules: award.rules }] },
      /a rule twice in tier only/,
    ],
    [
      'when it asks about an entry but judges careers',
      { rules: [{ ...award.rules[0], predicate: 'agencyInOrder' }] },
      /must judge entries/,
    ],
    ['when it judges entries anywhere', { subject: 'entry' }, /says where an entry lies/],
    [
      'when a rule rests on an unknown source',
      { stacking: { ...award.stacking, source: 'rumour' } },
      /rumour/,
    ],
    [
      'when the values of a parameter are out of order',
      {
        parameters: {
          ...award.parameters,
          notice: { kind: 'days', name: words, values: [...value(7), ...value(8)] },
        },
      },
      /not in the order of their days/,
    ],
  ])('%s', (_name, over, problem) => {
    expect(() => read(over)).toThrow(problem);
  });
});
