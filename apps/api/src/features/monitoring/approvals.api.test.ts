import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aShift, SHIFT } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { deliverAndAccept, serveShift } from '../../testing/journey.js';
import { changed, replantRegions } from '../../testing/region-changes.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let official: TestActor;
let work: { signUpId: string; manager: TestActor };

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(async () => {
  await replantRegions(api);
  await api.stop();
});
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-12-01T00:00:00Z');
  const shift = await aShift(api);
  const { signUpId } = await serveShift(api, shift, [SHIFT.startsAt, SHIFT.endsAt]);
  await deliverAndAccept(api, { id: shift.projectId, manager: shift.manager }, 18);
  work = { signUpId, manager: shift.manager };
  await api.settle();
  await api.setClock('2027-01-05T00:00:00Z');
  official = await api.actor({ role: 'official', regionCode: '640106' });
});

const APPROVE = `mutation ($version: Int!, $reason: String, $regionCode: ID = "640106", $to: String = "2026-12") {
  approveFigures(regionCode: $regionCode, from: "2026-12", to: $to, version: $version, reason: $reason) {
    id version figures { figure value } } }`;
const PERIOD = `query ($regionCode: ID = "640106") {
  approvedPeriod(regionCode: $regionCode, from: "2026-12", to: "2026-12") {
    isOver mayApprove live { figure value } versions { id version reason approvedBy { name } figures { figure value } } } }`;
const SINCE = `query ($id: ID!) { eventsSinceApproval(id: $id) {
  totalCount edges { node { type on region { code } changes { figure by } } } } }`;

type Values = readonly { figure: string; value: number | null }[];
const minutesOf = (values: Values): number | null | undefined =>
  values.find(({ figure }) => figure === 'serviceMinutes')?.value;
interface Period {
  readonly isOver: boolean;
  readonly mayApprove: boolean;
  readonly live: Values;
  readonly versions: readonly { id: string; version: number; reason: string | null; figures: Values }[];
}
const period = async (): Promise<Period> =>
  (await official.does<{ approvedPeriod: Period }>(PERIOD)).approvedPeriod;
const approve = async (version: number, reason?: string): Promise<{ id: string; figures: Values }> =>
  (await official.does<{ approveFigures: { id: string; figures: Values } }>(APPROVE, { version, reason }))
    .approveFigures;
const correct = (minutes: number): Promise<unknown> =>
  work.manager.does(
    `mutation ($id: ID!, $minutes: Int!) { correctHours(id: $id, minutes: $minutes, reason: "记错") { id } }`,
    {
      id: work.signUpId,
      minutes,
    },
  );

test('an approved value stays when hours are corrected afterwards; the live one moves, and the events that moved it are told', async () => {
  const first = await approve(0);
  expect(first.figures).toHaveLength(12);
  expect(minutesOf(first.figures)).toBe(120);
  await correct(90);
  await api.settle();
  const after = await period();
  expect([minutesOf(after.live), minutesOf(after.versions[0]!.figures)]).toEqual([90, 120]);
  const { eventsSinceApproval } = await official.does<{
    eventsSinceApproval: { totalCount: number; edges: { node: { on: string; changes: { by: number }[] } }[] };
  }>(SINCE, { id: first.id });
  const moved = eventsSinceApproval.edges.map(({ node }) => [node.on, node.changes]);
  expect(moved).toEqual([
    ['2026-12-05', [{ figure: 'serviceMinutes', by: 90 }]],
    ['2026-12-05', [{ figure: 'serviceMinutes', by: -120 }]],
  ]);
  expect(eventsSinceApproval.totalCount).toBe(2);
});

test('a correction is a further version with its reason; the first stays as it was', async () => {
  const first = await approve(0);
  await correct(90);
  await api.settle();
  expect((await official.isRefused(APPROVE, { version: 1 })).details).toEqual({ fields: ['reason'] });
  const second = await approve(1, '更正时长');
  expect(minutesOf(second.figures)).toBe(90);
  const { versions } = await period();
  expect(versions.map(({ version, reason, figures }) => [version, reason, minutesOf(figures)])).toEqual([
    [2, '更正时长', 90],
    [1, null, 120],
  ]);
  const since = await official.does<{ eventsSinceApproval: { totalCount: number } }>(SINCE, {
    id: second.id,
  });
  expect(since.eventsSinceApproval.totalCount).toBe(0);
  expect(await api.eventsOf(first.id)).toEqual(['figures.approved']);
});

test('of several who approve at one moment one does; the others hear that it was done', async () => {
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => api.gql(APPROVE, { version: 0 }, official.cookie)),
  );
  expect(tally(answers)).toEqual({ made: 1, STALE_VERSION: 3 });
  expect((await period()).versions).toHaveLength(1);
});

test('only the official of the region itself approves, and only months that are over', async () => {
  const above = await api.actor({ role: 'official', regionCode: '64' });
  expect((await above.isRefused(APPROVE, { version: 0 })).code).toBe('NOT_ALLOWED');
  const beside = await api.actor({ role: 'official', regionCode: '640104' });
  expect((await beside.isRefused(APPROVE, { version: 0 })).code).toBe('REGION_OUT_OF_REACH');
  expect((await official.isRefused(APPROVE, { version: 0, to: '2027-01' })).code).toBe('PERIOD_NOT_OVER');
  expect((await official.isRefused(APPROVE, { version: 1, reason: '没有第一版' })).code).toBe(
    'STALE_VERSION',
  );
  const { id } = await approve(0);
  expect((await beside.isRefused(SINCE, { id })).code).toBe('NOT_FOUND');
});

test('a region approves what happened under its former code; nothing of that counts as having come since', async () => {
  const keeper = await api.actor({ role: 'administrator', regionCode: '64' });
  await changed(keeper, { kind: 'move', pairs: [{ from: '640106', to: '640107' }] }, '2027-01-02');
  await api.settle();
  const there = await api.actor({ role: 'official', regionCode: '640107' });
  const { approveFigures: approved } = await there.does<{ approveFigures: { id: string; figures: Values } }>(
    APPROVE,
    { version: 0, regionCode: '640107' },
  );
  expect(minutesOf(approved.figures)).toBe(120);
  const { eventsSinceApproval } = await there.does<{ eventsSinceApproval: { totalCount: number } }>(SINCE, {
    id: approved.id,
  });
  expect(eventsSinceApproval.totalCount).toBe(0);
});
