import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ADD_EMPLOYMENT,
  ADD_SUPERVISION,
  certifyAll,
  aSocialWorker,
  employmentInput,
  ENTER_LEARNING,
  learningInput,
} from '../../testing/social-workers.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-29T02:00:00Z');
  county = await api.actor({ role: 'official', regionCode: '64' });
});

const many = <T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => make(at)));

test('ten forms at once enter one employment', async () => {
  const { id } = await aSocialWorker(api);
  const answers = await many(10, (at) =>
    api.gql(
      ADD_EMPLOYMENT,
      { workerId: id, input: employmentInput({ fromOn: `2020-01-${String(at + 1).padStart(2, '0')}` }) },
      county.cookie,
    ),
  );
  expect(tally(answers)).toEqual({ made: 1, PERIODS_OVERLAP: 9 });
});

test('two social workers of two counties who are to guide each other at once: one guides', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id: one } = await aSocialWorker(api);
    const { id: other } = await aSocialWorker(api, {}, '640104001');
    await certifyAll(api);
    const pair = (workerId: string, supervisorId: string) =>
      api.gql(
        ADD_SUPERVISION,
        { workerId, input: { supervisorId, fromOn: '2026-01-01', toOn: null } },
        county.cookie,
      );
    const answers = await Promise.all([pair(one, other), pair(other, one)]);
    expect(tally(answers)).toEqual({ made: 1, SUPERVISES_BACK: 1 });
  }
});

test('one certificate entered on two records at once stands on one', async () => {
  const { id: one } = await aSocialWorker(api);
  const { id: other } = await aSocialWorker(api);
  const enter = (workerId: string) =>
    api.gql(
      `mutation ($workerId: ID!, $input: CertificateInput!) { enterCertificate(workerId: $workerId, input: $input) { id } }`,
      { workerId, input: { grade: 'senior', number: '2026 0001' } },
      county.cookie,
    );
  const answers = await Promise.all([one, other, one, other].map(enter));
  expect(tally(answers)).toEqual({ made: 1, ALREADY_REGISTERED: 3 });
});

test('a course sent ten times is entered once, and confirmed once', async () => {
  const { id, worker } = await aSocialWorker(api);
  const sent = await many(10, () =>
    api.gql(ENTER_LEARNING, { workerId: id, input: learningInput() }, worker.cookie),
  );
  expect(tally(sent)).toEqual({ made: 1, ALREADY_REGISTERED: 9 });
  const { rows } = await api.db.query('select id from learning_entries');
  const confirmed = await many(3, () =>
    api.gql(
      `mutation ($id: ID!) { actOnLearning(id: $id, action: confirm, version: 1) { state } }`,
      { id: rows[0].id },
      county.cookie,
    ),
  );
  expect(tally(confirmed)).toEqual({ made: 1, STALE_VERSION: 2 });
});
