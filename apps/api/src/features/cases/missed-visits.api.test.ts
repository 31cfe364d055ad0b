import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aClient, acts, anActiveCase, aTeam, type Team } from '../../testing/cases.js';
import { anOrganization } from '../../testing/organizations.js';
import { aStation } from '../../testing/stations.js';
import { aStaffMember } from '../../testing/station-depth.js';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-29T02:00:00Z');
  team = await aTeam(api);
});

/** What an inbox tells of missed visits on a day, after the chores of the day. */
async function toldOn(on: string, who: TestActor): Promise<[string, string][]> {
  await api.setClock(`${on}T02:00:00Z`);
  await api.doChores();
  await api.settle();
  const { inbox } = await who.does<{ inbox: { edges: { node: { kind: string; title: string } }[] } }>(
    '{ inbox { edges { node { kind title } } } }',
  );
  return inbox.edges.map(({ node }) => [node.kind, node.title]);
}

/** The head of a station on whose staff the worker is. */
async function aHead(): Promise<TestActor> {
  const head = await api.actor({ role: 'stationWorker', regionCode: '640106001', name: '站长' });
  const station = await aStation(team.official);
  await aStaffMember(team.official, station, head.personId, 'head');
  await aStaffMember(team.official, station, team.worker.personId);
  return head;
}

test('a missed visit nobody makes up for goes on to the head of the unit, who learns of the worker and of no case', async () => {
  const head = await aHead();
  const { id } = await anActiveCase(team, 'high');
  expect(await toldOn('2026-12-08', head)).toEqual([]);
  expect(await toldOn('2026-12-08', team.supervisor)).toEqual([
    ['caseVisitMissed', expect.stringMatching(/^GA-/)],
  ]);
  expect(await toldOn('2026-12-09', head)).toEqual([['workerVisitMissed', '试社工']]);
  expect(await toldOn('2026-12-10', head)).toEqual([['workerVisitMissed', '试社工']]);
  const { rows } = await api.db.query<{ text: string }>(
    `select row_to_json(e)::text as text from events e where type = 'socialWorker.visitMissed'`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.text).not.toContain(id);
});

test('of an organization its managers hear, not its members', async () => {
  const { id, manager } = await anOrganization(api);
  const member = await api.actor({ role: 'organizationMember', organizationId: id });
  await api.db.query('update social_workers set organization_id = $2 where id = $1', [team.id, id]);
  await anActiveCase(team, 'high');
  expect(await toldOn('2026-12-09', manager)).toEqual([['workerVisitMissed', '试社工']]);
  expect(await toldOn('2026-12-09', member)).toEqual([]);
});

test('at last the county’s officials hear how many there are, in fives, and of none by itself', async () => {
  const { official } = team;
  for (const at of [1, 2, 3, 4]) await anActiveCase(team, 'high', { client: aClient({ name: `丁${at}` }) });
  expect(await toldOn('2026-12-12', official)).toEqual([]);
  expect(await toldOn('2026-12-13', official)).toEqual([['visitsOverdue', '1–4']]);
  await api.setClock('2026-11-30T02:00:00Z');
  await anActiveCase(team, 'high', { client: aClient({ name: '丁五' }) });
  expect(await toldOn('2026-12-14', official)).toEqual([['visitsOverdue', '5+']]);
  const { rows } = await api.db.query(
    `select subject_type, body from events where type = 'casework.visitsOverdue' order by id`,
  );
  const to = ['role:official:640106'];
  expect(rows).toEqual([
    { subject_type: 'overdueVisits', body: { to, atLeast: 0 } },
    { subject_type: 'overdueVisits', body: { to, atLeast: 5 } },
  ]);
});

test('a visit that was made up for goes no further, and nobody needs to look once all are', async () => {
  const head = await aHead();
  const { official, worker } = team;
  const ids: string[] = [];
  for (const at of [1, 2])
    ids.push((await anActiveCase(team, 'high', { client: aClient({ name: `丁${at}` }) })).id);
  const visit = (id: string | undefined, on: string): Promise<unknown> =>
    acts(worker, id ?? '', 'contact', { on, manner: 'visit', isMade: true, minutes: 40 });
  expect(await toldOn('2026-12-08', head)).toEqual([]);
  await visit(ids[0], '2026-12-08');
  expect(await toldOn('2026-12-13', head)).toEqual([['workerVisitMissed', '试社工']]);
  expect(await toldOn('2026-12-13', official)).toEqual([['visitsOverdue', '1–4']]);
  await visit(ids[1], '2026-12-13');
  expect(await toldOn('2026-12-13', head)).toEqual([]);
  expect(await toldOn('2026-12-13', official)).toEqual([]);
  expect((await api.db.query('select from overdue_visits')).rowCount).toBe(0);
});
