import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  aBody,
  ACT_ON_BODY,
  aConsultation,
  aDecision,
  bodyInput,
  DECIDE,
  HOLD,
  POST_DECIDED,
  REGISTER_BODY,
} from '../../testing/governance.js';
import { COMMUNITY, needInput } from '../../testing/needs.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let staff: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-03-03T02:00:00Z');
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
});

const many = <T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => make(at)));
const count = async (table: string): Promise<number> =>
  (await api.db.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0;

test('ten forms at once enter one committee', async () => {
  const answers = await many(10, () => api.gql(REGISTER_BODY, { input: bodyInput() }, staff.cookie));
  expect(tally(answers)).toEqual({ made: 1, ALREADY_REGISTERED: 9 });
});

test('ended committees restored at once: one serves', async () => {
  const ended: string[] = [];
  for (let made = 0; made < 5; made += 1) {
    const { id } = await aBody(staff);
    await staff.does(ACT_ON_BODY, { id, action: 'end', version: 1 });
    ended.push(id);
  }
  const answers = await Promise.all(
    ended.map((id) => api.gql(ACT_ON_BODY, { id, action: 'restore', version: 2 }, staff.cookie)),
  );
  expect(tally(answers)).toEqual({ made: 1, ALREADY_REGISTERED: 4 });
});

test('two record different results at once: one stands', async () => {
  const { id } = await aConsultation(staff);
  await staff.does(HOLD, { id, version: 1, invited: 60, attended: 41, votes: [30, 11] });
  const answers = await many(2, (option) =>
    api.gql(DECIDE, { id, version: 2, decision: '按多数意见办理', option }, staff.cookie),
  );
  expect(tally(answers)).toEqual({ made: 1, STALE_VERSION: 1 });
});

test('one form sent eight times at once posts one need and links it once', async () => {
  const { id } = await aDecision(staff);
  const form = { id, input: needInput(), key: randomUUID() };
  await many(8, () => staff.does(POST_DECIDED, form));
  expect([await count('needs'), await count('consultation_needs')]).toEqual([1, 1]);
});
