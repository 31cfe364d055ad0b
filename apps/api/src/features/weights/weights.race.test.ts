import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { ACT_ON_DRAFT, aDraft, simulated, weightsAt } from '../../testing/weights.js';

let api: TestApi;
let people: TestActor[];

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-02-25T09:00:00+08:00');
  people = await Promise.all(
    ['official', 'administrator'].map((role) => api.actor({ role, regionCode: '640106' })),
  );
});

const outcome = async (done: Promise<unknown>): Promise<string> =>
  done.then(
    () => 'published',
    (error: Error) => /[A-Z_]{6,}/.exec(error.message)?.[0] ?? error.message,
  );

test('of two drafts published at one moment one stands: the other was not simulated against it', async () => {
  const drafts = [];
  for (const who of people) {
    const { weights } = await weightsAt(who);
    drafts.push({ who, draft: await simulated(who, await aDraft(who, weights)) });
  }
  const outcomes = await Promise.all(
    drafts.map(({ who, draft: { id, version } }) =>
      outcome(who.does(ACT_ON_DRAFT, { id, version, action: 'publish' })),
    ),
  );
  expect(outcomes.toSorted()).toEqual(['SIMULATION_OUTDATED', 'published']);
  const { rows } = await api.db.query('select number from region_weights');
  expect(rows).toEqual([{ number: 1 }]);
});

test('of two who publish and change one draft at one moment the second hears that it has changed', async () => {
  const [one, other] = people;
  if (!one || !other) throw new Error('two people');
  const { weights } = await weightsAt(one);
  const { id, version } = await simulated(one, await aDraft(one, weights));
  const outcomes = await Promise.all([
    outcome(one.does(ACT_ON_DRAFT, { id, version, action: 'publish' })),
    outcome(other.does(ACT_ON_DRAFT, { id, version, action: 'discard' })),
  ]);
  expect(outcomes.toSorted()).toEqual(['STALE_VERSION', 'published']);
});
