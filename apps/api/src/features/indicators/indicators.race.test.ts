import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_REPORT,
  APPROVE,
  aReport,
  CORRECT,
  ENTER_BASE,
  HOME_SERVICE,
  lockedReport,
  SAVE_REPORT,
  step,
  SUPERSEDE,
  together,
  type Report,
} from '../../testing/indicators.js';

let api: TestApi;
let province: TestActor;
let township: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-03-02T09:00:00+08:00');
  province = await api.actor({ role: 'administrator', regionCode: '32' });
  township = await api.actor({ role: 'stationWorker', regionCode: '320106001' });
});

const outcome = (done: Promise<unknown>): Promise<string> =>
  done.then(
    () => 'done',
    (error: Error) => /[A-Z_]{6,}/.exec(error.message)?.[0] ?? error.message,
  );
const both = async (one: () => Promise<unknown>, other = one): Promise<string[]> =>
  (await Promise.all([outcome(one()), outcome(other())])).toSorted();
const ids = ({ id, version }: Report) => ({ id, version });
const ONCE = ['STALE_VERSION', 'done'];

test('of two who supersede a target at one moment one holds', async () => {
  const input = {
    pack: 'js-14-5',
    indicator: 'all-round-service-coverage',
    field: 'target',
    regionCode: '32',
    after: 0,
    fromOn: '2023-01-01',
    year: 2025,
    value: '90',
    document: '通知',
    issuedOn: '2022-12-20',
    evidence: 'read',
  };
  expect(await both(() => province.does(SUPERSEDE, { input }))).toEqual(ONCE);
  const { rows } = await api.db.query('select number from target_entries');
  expect(rows).toEqual([{ number: 1 }]);
});

test('of two who enter a base figure at one moment one is the next', async () => {
  const input = {
    regionCode: '32',
    kind: 'residents',
    after: 0,
    value: 8,
    asOn: '2025-12-31',
    source: '公报',
  };
  expect(await both(() => province.does(ENTER_BASE, { input }))).toEqual(ONCE);
});

test('of two who begin one report at one moment one begins it', async () => {
  const given = { ...HOME_SERVICE, version: 0, numerator: '1', denominator: '2', note: '' };
  expect(await both(() => township.does(SAVE_REPORT, given))).toEqual(ONCE);
  const { rows } = await api.db.query('select number from indicator_reports');
  expect(rows).toEqual([{ number: 1 }]);
});

test('a report is not accepted by one and returned by the other', async () => {
  const county = await api.actor({ role: 'official', regionCode: '320106' });
  const { id, version } = await step(township, await aReport(township), 'submit');
  const outcomes = await both(
    () => county.does(ACT_ON_REPORT, { id, version, action: 'accept' }),
    () => county.does(ACT_ON_REPORT, { id, version, action: 'return', reason: '请核对' }),
  );
  expect(outcomes).toEqual(ONCE);
});

test('of two who correct one locked report one begins the next version', async () => {
  const county = await api.actor({ role: 'official', regionCode: '320106' });
  const city = await api.actor({ role: 'official', regionCode: '3201' });
  const { id, version } = await lockedReport({ township, county, city, province }, await aReport(township));
  expect(await both(() => township.does(CORRECT, { id, version, reason: '漏了一个村' }))).toEqual(ONCE);
});

test('of two who approve one period at one moment one does', async () => {
  const approved = {
    pack: 'js-14-5',
    indicator: 'professional-social-work-coverage',
    regionCode: '32',
    period: '2025',
    after: 0,
  };
  expect(await both(() => province.does(APPROVE, approved))).toEqual(ONCE);
  const { rows } = await api.db.query('select number from period_approvals');
  expect(rows).toEqual([{ number: 1 }]);
});

/** Reports of one township for several years, handed in. */
async function handedIn(count: number): Promise<Report[]> {
  const sent: Report[] = [];
  for (let back = 0; back < count; back += 1)
    sent.push(await step(township, await aReport(township, { period: String(2025 - back) }), 'submit'));
  return sent;
}

test('of two colleagues who take the same reports together each report is taken once', async () => {
  const colleagues = await Promise.all(
    [1, 2].map(() => api.actor({ role: 'official', regionCode: '320106' })),
  );
  const reports = await handedIn(4);
  const both = await Promise.all(colleagues.map((who) => together(who, 'accept', reports)));
  for (const { id } of reports) {
    const answers = both.flatMap((outcomes) => outcomes.filter((each) => each.id === id));
    expect(answers.map(({ refusal }) => refusal ?? 'done').toSorted()).toEqual(['STALE_VERSION', 'done']);
  }
  const { rows } = await api.db.query(`select count(*)::int as n from report_steps where action = 'accept'`);
  expect(rows).toEqual([{ n: 4 }]);
});

test('a report changed since it was read is not taken with the others, whatever it says now', async () => {
  const county = await api.actor({ role: 'official', regionCode: '320106' });
  const [first, second] = await handedIn(2);
  if (!first || !second) throw new Error('two were handed in');
  await county.does(ACT_ON_REPORT, { ...ids(first), action: 'return', reason: '请核对' });
  const outcomes = await together(county, 'accept', [first, second]);
  expect(outcomes.map(({ refusal }) => refusal)).toEqual(['STALE_VERSION', null]);
});
