import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { kindsOf } from '../../testing/coordination.js';
import {
  ACT_ON_FINDING,
  ACT_ON_INSPECTION,
  aFinding,
  anInspection,
  aVisit,
  NOTE,
  PLAN,
  VISIT,
} from '../../testing/inspections.js';
import { anOrganization } from '../../testing/organizations.js';
import { aStation } from '../../testing/stations.js';

let api: TestApi;
let county: TestActor;
let station: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-03-03T02:00:00Z');
  county = await api.actor({ role: 'official', regionCode: '640106' });
  station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
});

const FINDING = `query ($id: ID!) { finding(id: $id) { state title subject checklistItem inspection { id }
  visit { visitedOn } history { type } escalations { toRegionCode } } }`;
const LISTS = `{ inspectionList { edges { node { id } } } findingList { edges { node { id } } }
  own: findingList(isOwn: true) { edges { node { id } } } }`;
type List = { edges: { node: { id: string } }[] };
const listed = async (actor: TestActor): Promise<Record<string, number>> => {
  const lists = await actor.does<Record<string, List>>(LISTS);
  return Object.fromEntries(Object.entries(lists).map(([name, { edges }]) => [name, edges.length]));
};

test('a finding goes from the visit to its verification, and each side has it in its inbox', async () => {
  const inspection = await anInspection(county);
  const finding = await aFinding(county, await aVisit(county, inspection.id));
  // Fifteen working days by the platform's clock.
  expect(finding.dueAt).toBe('2027-03-24T16:00:00.000Z');
  expect(await kindsOf(station)).toEqual(['findingToMend']);
  const step = (actor: TestActor, action: string, version: number, words?: string, dueOn?: string) =>
    actor.does<{ actOnFinding: { dueAt: string } }>(ACT_ON_FINDING, {
      id: finding.id,
      action,
      version,
      words,
      dueOn,
    });
  expect(
    (await station.isRefused(ACT_ON_FINDING, { id: finding.id, action: 'answer', version: 1 })).details,
  ).toEqual({ fields: ['words'] });
  await step(station, 'answer', 1, '杂物已清走');
  expect(await kindsOf(county)).toEqual(['findingToVerify']);
  const back = await step(county, 'sendBack', 2, '墙边仍有两把椅子', '2027-03-10');
  expect(back.actOnFinding.dueAt).toBe('2027-03-10T16:00:00.000Z');
  await step(station, 'answer', 3, '全部清走，附照片编号');
  const open = await county.isRefused(ACT_ON_INSPECTION, {
    id: inspection.id,
    action: 'close',
    version: inspection.version,
  });
  expect(open).toEqual({ code: 'FINDINGS_OPEN', details: { count: 1 } });
  await step(county, 'close', 4);
  await county.does(ACT_ON_INSPECTION, { id: inspection.id, action: 'close', version: inspection.version });
  expect(await kindsOf(station)).toEqual(['findingClosed']);
  expect(await api.eventsOf(finding.id)).toEqual([
    'finding.noted',
    'finding.demanded',
    'finding.answered',
    'finding.sentBack',
    'finding.answered',
    'finding.closed',
  ]);
  // What is found wrong later opens the inspection first.
  const again = { id: finding.id, action: 'reopen', version: 5, words: '又堆上了' };
  expect((await county.isRefused(ACT_ON_FINDING, again)).code).toBe('WRONG_STATE');
});

test('those inspected see their findings and not the inspection; others see neither', async () => {
  const inspection = await anInspection(county);
  const finding = await aFinding(county, await aVisit(county, inspection.id));
  expect(await station.does(FINDING, { id: finding.id })).toMatchObject({
    finding: {
      subject: '社工站规范化检查',
      checklistItem: '消防通道畅通',
      inspection: null,
      visit: { visitedOn: '2027-03-02' },
    },
  });
  expect(
    await station.does(`query ($id: ID!) { inspection(id: $id) { id } }`, { id: inspection.id }),
  ).toEqual({ inspection: null });
  expect(await listed(station)).toEqual({ inspectionList: 0, findingList: 1, own: 1 });
  expect(await listed(county)).toEqual({ inspectionList: 1, findingList: 1, own: 0 });
  for (const [role, regionCode] of [
    ['stationWorker', '640106002'],
    ['official', '640104'],
    ['communityStaff', '640106001001'],
  ]) {
    const other = await api.actor({ role: role ?? '', regionCode: regionCode ?? '' });
    expect(await listed(other)).toEqual({ inspectionList: 0, findingList: 0, own: 0 });
    expect(await other.does(FINDING, { id: finding.id })).toEqual({ finding: null });
    const answer = { id: finding.id, action: 'answer', version: 1, words: '已整改' };
    expect((await other.isRefused(ACT_ON_FINDING, answer)).code).toBe('NOT_FOUND');
    const close = { id: inspection.id, action: 'close', version: 2 };
    expect((await other.isRefused(ACT_ON_INSPECTION, close)).code).toBe('NOT_FOUND');
  }
});

test('a visit is paid to a station’s operator, an organization or a place, within the region, once a form', async () => {
  const { id, manager } = await anOrganization(api);
  const inspection = await anInspection(county);
  const stationId = await aStation(county);
  const visit = (over: object) => ({
    inspectionId: inspection.id,
    visitedOn: '2027-03-02',
    results: ['met', 'met'],
    key: randomUUID(),
    ...over,
  });
  await api.db.query(
    "update service_stations set operator_organization_id = $1, operation_mode = 'commissioned'",
    [id],
  );
  expect(await county.does(VISIT, visit({ stationId }))).toMatchObject({
    recordVisit: { inspected: { organization: { id } } },
  });
  const once = visit({ organizationId: id });
  const { recordVisit } = await county.does<{ recordVisit: { id: string } }>(VISIT, once);
  expect(await county.does(VISIT, once)).toMatchObject({ recordVisit: { id: recordVisit.id } });
  const finding = await aFinding(county, recordVisit.id, { item: null });
  await manager.does(ACT_ON_FINDING, { id: finding.id, action: 'answer', version: 1, words: '已补齐' });
  const whom = ['stationId', 'organizationId', 'regionCode'];
  const faults: [object, string[]][] = [
    [{ regionCode: '640104001' }, whom],
    [{ regionCode: '640106001', organizationId: id }, whom],
    [{}, whom],
    [{ regionCode: '640106001', results: ['met'] }, ['results']],
    [{ regionCode: '640106001', visitedOn: '2027-03-04' }, ['visitedOn']],
    [{ regionCode: '640106001', visitedOn: '2027-02-28' }, ['visitedOn']],
  ];
  for (const [over, fields] of faults)
    expect((await county.isRefused(VISIT, visit(over))).details).toEqual({ fields });
});

test('a plan and a finding are refused with the field that is wrong', async () => {
  const input = { title: '检查', startsOn: '2027-03-02', endsOn: '2027-03-01', checklist: ['台账'] };
  const refused = async (over: object) =>
    (await county.isRefused(PLAN, { regionCode: '640106', key: randomUUID(), input: { ...input, ...over } }))
      .details;
  expect(await refused({})).toEqual({ fields: ['endsOn'] });
  expect(await refused({ endsOn: '2027-03-03', checklist: ['台账', '台账'] })).toEqual({
    fields: ['checklist'],
  });
  const visitId = await aVisit(county, (await anInspection(county)).id);
  const finding = {
    visitId,
    severity: 'minor',
    title: '台账缺页',
    words: '三月缺两页',
    isDemanded: true,
    key: randomUUID(),
  };
  expect((await county.isRefused(NOTE, { ...finding, item: 2 })).details).toEqual({ fields: ['item'] });
  expect((await county.isRefused(NOTE, { ...finding, dueOn: '2027-03-02' })).details).toEqual({
    fields: ['dueOn'],
  });
  expect((await station.isRefused(NOTE, finding)).code).toBe('NOT_FOUND');
});

test('a demand past its day comes before the level above, and stands on its next agenda', async () => {
  const finding = await aFinding(county, await aVisit(county, (await anInspection(county)).id), {
    dueOn: '2027-03-05',
  });
  await api.setClock('2027-03-05T16:00:01Z');
  await api.doChores();
  expect(await station.does(FINDING, { id: finding.id })).toMatchObject({
    finding: { escalations: [{ toRegionCode: '640106' }], history: [{ type: 'finding.escalated' }, {}, {}] },
  });
  expect(await kindsOf(county)).toEqual(['matterEscalated']);
  const { draftAgenda } = await county.does<{ draftAgenda: object[] }>(
    `{ draftAgenda(regionCode: "640106") { subjectType title } }`,
  );
  expect(draftAgenda).toEqual([{ subjectType: 'finding', title: '消防通道堆放杂物' }]);
  await station.does(ACT_ON_FINDING, { id: finding.id, action: 'answer', version: 1, words: '已清走' });
  expect(await kindsOf(county)).toEqual(['findingToVerify']);
});
