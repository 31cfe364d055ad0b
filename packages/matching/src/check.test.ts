import { expect, it } from '@jest/globals';
import { assign, MalformedProblem, type AssignmentProblem } from './index.js';
import { instance } from './testing/instances.js';

const good = instance({ needs: 20, volunteers: 200, seed: 1, times: 'windows', funds: 3 });
const edited = (values: Int32Array, index: number, value: number) => {
  const copy = values.slice();
  copy[index] = value;
  return copy;
};
const { needs, roles, volunteers, pairs } = good;
const funds = good.funds ?? {
  cost: pairs.weight,
  amount: pairs.weight,
  offsets: pairs.weight,
  fund: pairs.weight,
};
/** The first row of a role with two candidates. */
const row = pairs.offsets.find((offset, r) => pairs.offsets[r + 1] - offset > 1) ?? 0;
const twice = needs.key.slice();
twice[4] = twice[9];

/** One head in all, which earns a bonus. */
const oneHeadWith = (bonus: number): AssignmentProblem => ({
  ...good,
  roles: { ...roles, heads: roles.heads.map((_, r) => Number(r === 0)) },
  fairness: [{ share: 500, bonus }],
});
/** What the weights leave of what is exact. */
const left = 2 ** 52 - pairs.weight.reduce((sum, weight) => sum + weight, 0);

const wrong: readonly [string, string, number, AssignmentProblem][] = [
  [
    'an end before its start',
    'needs.end',
    3,
    { ...good, needs: { ...needs, end: edited(needs.end, 3, needs.start[3]) } },
  ],
  ['a key that is there twice', 'needs.key', 9, { ...good, needs: { ...needs, key: twice } }],
  ['a role of no need', 'roles.need', 2, { ...good, roles: { ...roles, need: edited(roles.need, 2, 99) } }],
  [
    'heads below nothing',
    'roles.heads',
    1,
    { ...good, roles: { ...roles, heads: edited(roles.heads, 1, -1) } },
  ],
  [
    'shifts below nothing',
    'volunteers.maxShifts',
    7,
    { ...good, volunteers: { ...volunteers, maxShifts: edited(volunteers.maxShifts, 7, -2) } },
  ],
  [
    'offsets that fall',
    'pairs.offsets',
    2,
    { ...good, pairs: { ...pairs, offsets: edited(pairs.offsets, 1, pairs.offsets[2] + 1) } },
  ],
  [
    'a pair with nobody',
    'pairs.volunteer',
    5,
    { ...good, pairs: { ...pairs, volunteer: edited(pairs.volunteer, 5, 200) } },
  ],
  [
    'a volunteer twice in one role',
    'pairs.volunteer',
    row + 1,
    { ...good, pairs: { ...pairs, volunteer: edited(pairs.volunteer, row + 1, pairs.volunteer[row]) } },
  ],
  [
    'a weight of nothing',
    'pairs.weight',
    6,
    { ...good, pairs: { ...pairs, weight: edited(pairs.weight, 6, 0) } },
  ],
  [
    'a bonus that rises',
    'fairness',
    1,
    {
      ...good,
      fairness: [
        { share: 500, bonus: 10 },
        { share: 800, bonus: 20 },
      ],
    },
  ],
  [
    'a share that does not rise',
    'fairness',
    1,
    {
      ...good,
      fairness: [
        { share: 500, bonus: 20 },
        { share: 500, bonus: 10 },
      ],
    },
  ],
  [
    'bonuses beyond what is exact',
    'roles.heads',
    0,
    { ...good, fairness: [{ share: 500, bonus: 2 ** 53 - 1 }] },
  ],
  ['weights beyond what is exact', 'pairs.weight', 0, oneHeadWith(2 ** 52)],
  ['costs beyond what is exact', 'funds.cost', funds.cost.findIndex((cost) => cost > 0), oneHeadWith(left)],
  [
    'inertia beyond what is exact',
    'previous',
    0,
    { ...oneHeadWith(left), previous: Int32Array.of(0), inertia: 1000 },
  ],
  ['a team share above all', 'teams.share', 0, { ...good, teams: { share: 1001 } }],
  [
    'a fund that is not there',
    'funds.fund',
    0,
    { ...good, funds: { ...funds, fund: edited(funds.fund, 0, 3) } },
  ],
  [
    'a cost below nothing',
    'funds.cost',
    4,
    { ...good, funds: { ...funds, cost: edited(funds.cost, 4, -5) } },
  ],
  ['a settled row that is not there', 'pinned', 0, { ...good, pinned: Int32Array.of(pairs.weight.length) }],
  ['a settled row that stands twice', 'pinned', 1, { ...good, pinned: Int32Array.of(0, 0) }],
  ['a last plan that is not there', 'previous', 1, { ...good, previous: Int32Array.of(0, -1) }],
  ['inertia below nothing', 'inertia', 0, { ...good, inertia: -1 }],
];

it('plans what is well formed', () => {
  expect(() => assign(good)).not.toThrow();
});

it.each(wrong)('refuses %s', (_, list, index, problem) => {
  let thrown: unknown;
  try {
    assign(problem);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(MalformedProblem);
  expect(thrown).toMatchObject({ list, index });
});
