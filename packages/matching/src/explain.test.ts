import { expect, it } from '@jest/globals';
import { assign, explain, type AssignmentProblem } from './index.js';

/** Two needs at one time, urgent and not; one volunteer for both, and one who has no shift left to give. */
const problem: AssignmentProblem = {
  needs: {
    key: BigInt64Array.of(1n, 2n, 3n),
    community: Int32Array.of(0, 0, 1),
    start: Int32Array.of(0, 30, 600),
    end: Int32Array.of(120, 150, 700),
  },
  roles: { need: Int32Array.of(0, 1, 2), heads: Int32Array.of(1, 2, 1) },
  volunteers: { key: BigInt64Array.of(1n, 2n), maxShifts: Int32Array.of(2, 1) },
  pairs: {
    offsets: Int32Array.of(0, 1, 3, 5),
    volunteer: Int32Array.of(0, 0, 1, 0, 1),
    weight: Int32Array.of(800, 100, 90, 500, 60),
  },
  bufferMinutes: 30,
  fairness: [],
};
const plan = assign(problem, { targetGap: 0 });

it('chooses as a person would', () => {
  expect([...plan.pairs]).toEqual([0, 2, 3]);
});

it('says of an open role where its candidates serve instead', () => {
  expect(explain(problem, plan, { role: 1 })).toMatchObject({
    kind: 'role',
    asked: 2,
    filled: 1,
    candidates: { chosen: 1, servesElsewhere: 1 },
    elsewhere: [[0]],
    servedInstead: [{ need: 0, people: 1 }],
  });
});

it('says of a pair what stands in its way', () => {
  expect(explain(problem, plan, { pair: 0 })).toMatchObject({ kind: 'pair', reason: 'chosen', weight: 800 });
  expect(explain(problem, plan, { pair: 1 })).toMatchObject({ reason: 'servesElsewhere', blockedBy: [0] });
  expect(explain(problem, plan, { pair: 4 })).toMatchObject({ reason: 'hasEnoughShifts', blockedBy: [2] });
  expect(explain(problem, plan, { pair: 3 })).toMatchObject({ reason: 'chosen' });
});

it('says when the role is full, and when its need is left out', () => {
  const alone = { ...problem, roles: { ...problem.roles, heads: Int32Array.of(1, 1, 1) } };
  const without = { ...plan, pairs: Int32Array.of(2) };
  expect(explain(alone, without, { pair: 1 })).toMatchObject({ reason: 'roleIsFull', blockedBy: [] });
  const teams = { ...problem, teams: { share: 1000 } };
  const chosen = assign(teams, { targetGap: 0 });
  expect(explain(teams, { ...chosen, pairs: Int32Array.of(0) }, { role: 2 })).toMatchObject({
    candidates: { needLeftOut: 2 },
  });
});
