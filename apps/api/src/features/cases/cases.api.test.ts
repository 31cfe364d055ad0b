import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import {
  ACT_ON_CASE,
  aCase,
  aClient,
  acts,
  anActiveCase,
  aTeam,
  readCase,
  tie,
  type Team,
} from '../../testing/cases.js';
import { aSocialWorker } from '../../testing/social-workers.js';

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

test('a case is led from consent to follow-up, the plan and the closure approved by the supervisor', async () => {
  const { worker, supervisor } = team;
  const { file } = await aCase(worker);
  expect(file).toMatchObject({ state: 'intake', dueOn: '2026-12-02' });
  expect(file.number).toMatch(/^GA-2611-[2-9A-Z]{6}$/);
  await acts(worker, file.id, 'consent', { consentHow: 'signed', words: null });
  const assessed = await acts(worker, file.id, 'assess', { risk: 'high', words: '独居，拒绝就医' });
  expect(assessed).toMatchObject({ state: 'planning', risk: 'high', nextVisitOn: '2026-12-06' });
  const { version } = await acts(worker, file.id, 'submitPlan', { goals: ['按时就医'] });
  const own = await worker.isRefused(ACT_ON_CASE, { id: file.id, action: 'approvePlan', version });
  expect(own.code).toBe('NOT_ALLOWED');
  await acts(supervisor, file.id, 'returnPlan', { words: '写明谁陪诊' });
  await acts(worker, file.id, 'submitPlan', { goals: ['按时就医', '邻居陪诊'] });
  expect((await acts(supervisor, file.id, 'approvePlan', { words: null })).state).toBe('active');
  const tried = { on: '2026-11-29', manner: 'visit', isMade: false, minutes: 10 };
  expect((await acts(worker, file.id, 'contact', tried)).nextVisitOn).toBe('2026-12-06');
  await api.setClock('2026-12-01T02:00:00Z');
  const met = await acts(worker, file.id, 'contact', { ...tried, on: '2026-12-01', isMade: true });
  expect(met.nextVisitOn).toBe('2026-12-08');
  await acts(worker, file.id, 'submitClosure', { outcome: 'goalsMet' });
  // Of the two visits that its risk wants one was made.
  const early = { id: file.id, action: 'approveClosure', version: met.version + 1 };
  expect(await supervisor.isRefused(ACT_ON_CASE, early)).toEqual({
    code: 'CLOSES_EARLY',
    details: { lacking: 1 },
  });
  const closed = await acts(supervisor, file.id, 'approveClosure', { words: '已住进女儿家，女儿照看' });
  expect(closed).toMatchObject({ state: 'followUp', nextVisitOn: null, dueOn: '2027-03-01' });
  const asked = { id: file.id, version: closed.version, action: 'followUp', words: '电话里说都好' };
  expect((await worker.isRefused(ACT_ON_CASE, asked)).code).toBe('SECOND_PERSON_REQUIRED');
  expect(await readCase(worker, file.id)).toMatchObject({ awaitsSupervisor: true });
  expect(await readCase(supervisor, file.id)).toMatchObject({ awaitsSupervisor: false });
  // What is only noted ends nothing.
  const noted = { on: '2026-12-01', manner: 'phone', isMade: true, minutes: 5 };
  expect((await acts(worker, file.id, 'contact', noted)).state).toBe('followUp');
  await api.setClock('2027-03-01T02:00:00Z');
  expect(await readCase(worker, file.id)).toMatchObject({ awaitsSupervisor: false });
  expect((await acts(worker, file.id, 'followUp')).state).toBe('ended');
  const { entries, client } = await readCase(supervisor, file.id);
  expect(client.name).toBe('马小兰');
  expect(entries.map(({ action }) => action)).toEqual([
    'open',
    'consent',
    'assess',
    'submitPlan',
    'returnPlan',
    'submitPlan',
    'approvePlan',
    'contact',
    'contact',
    'submitClosure',
    'approveClosure',
    'contact',
    'followUp',
  ]);
  expect(entries[5]?.goals).toEqual(['按时就医', '邻居陪诊']);
  await api.settle();
  expect(await api.eventsOf(file.id)).toContain('case.closed');
});

test('whoever stands in for their own supervisor closes no grave case early, though they may approve their own', async () => {
  const { id: own, supervisorId, worker, supervisor, official } = team;
  const { id } = await anActiveCase(team, 'critical');
  const called = { on: '2026-11-29', manner: 'phone', isMade: true, minutes: 0 };
  for (let at = 0; at < 2; at += 1) await acts(worker, id, 'contact', called);
  const { version } = await acts(worker, id, 'submitClosure', { outcome: 'goalsMet' });
  const close = { id, action: 'approveClosure', version };
  expect((await supervisor.isRefused(ACT_ON_CASE, close)).details).toEqual({ lacking: 2 });
  await tie(official, 'deputy', { id: supervisorId, other: own, fromOn: '2026-11-01', toOn: '2026-12-20' });
  await official.does(
    `mutation ($id: ID!) { giveCaseRight(workerId: $id, toOn: "2026-12-31", reason: "站里只有一名社工") { id } }`,
    { id: own },
  );
  const alone = await worker.isRefused(ACT_ON_CASE, { ...close, words: '已住进女儿家' });
  expect(alone.code).toBe('SECOND_PERSON_REQUIRED');
  await acts(supervisor, id, 'approveClosure', { words: '已住进女儿家' });
});

test('before the follow-up of a grave case is due the supervisor ends it; one that is not grave the worker', async () => {
  const { worker, supervisor } = team;
  for (const [risk, who, name] of [
    ['high', supervisor, '马小兰'],
    ['low', worker, '杨树生'],
  ] as const) {
    const { id } = await anActiveCase(team, risk, { client: aClient({ name }) });
    await acts(worker, id, 'submitClosure', { outcome: 'goalsMet' });
    await acts(supervisor, id, 'approveClosure', { words: '已搬走' });
    expect((await acts(who, id, 'followUp')).state).toBe('ended');
  }
});

test('a step wants its details, the present version and its state', async () => {
  const { worker } = team;
  const { file } = await aCase(worker);
  const step = (action: string, over: object = {}) =>
    worker.isRefused(ACT_ON_CASE, { id: file.id, action, version: 1, ...over });
  expect(await step('consent')).toEqual({ code: 'INVALID_INPUT', details: { fields: ['consentHow'] } });
  expect((await step('consent', { consentHow: 'signed', version: 9 })).code).toBe('STALE_VERSION');
  expect((await step('assess', { risk: 'low', words: '早' })).code).toBe('WRONG_STATE');
  for (const action of ['open', 'assign', 'refer', 'export', 'correct'])
    expect((await step(action)).details).toEqual({ fields: ['action'] });
  await acts(worker, file.id, 'consent', { consentHow: 'spoken' });
  const ahead = { on: '2026-11-30', manner: 'phone', isMade: true, minutes: 5, words: '约好', version: 2 };
  expect((await step('contact', ahead)).details).toEqual({ fields: ['on'] });
  // A year too few would make the next visit a year late.
  expect((await step('contact', { ...ahead, on: '2025-11-29' })).details).toEqual({ fields: ['on'] });
});

test('without a supervisor no plan is submitted; the right to approve one’s own is given apart, with days', async () => {
  const { id, worker } = await aSocialWorker(api);
  const { official } = team;
  const { file } = await aCase(worker, { client: aClient({ name: '丁一' }) });
  await acts(worker, file.id, 'consent', { consentHow: 'signed' });
  await acts(worker, file.id, 'assess', { risk: 'low' });
  const plan = { id: file.id, action: 'submitPlan', version: 3, goals: ['一'], words: '计划' };
  expect((await worker.isRefused(ACT_ON_CASE, plan)).code).toBe('NO_SUPERVISOR');
  const give = `mutation ($id: ID!, $toOn: Day!) { giveCaseRight(workerId: $id, toOn: $toOn, reason: "站里只有一名社工") { id } }`;
  const elsewhere = await api.actor({ role: 'official', regionCode: '640104' });
  expect((await elsewhere.isRefused(give, { id, toOn: '2026-12-31' })).code).toBe('NOT_FOUND');
  expect((await worker.isRefused(give, { id, toOn: '2026-12-31' })).code).toBe('NOT_FOUND');
  expect((await official.isRefused(give, { id, toOn: '2027-12-31' })).details).toMatchObject({
    mostDays: 366,
  });
  const { giveCaseRight } = await official.does<{ giveCaseRight: { id: string } }>(give, {
    id,
    toOn: '2026-11-30',
  });
  expect(await official.does('{ caseRights { reason toOn person { name } } }')).toEqual({
    caseRights: [{ reason: '站里只有一名社工', toOn: '2026-11-30', person: { name: '试社工' } }],
  });
  await worker.does(ACT_ON_CASE, plan);
  await api.setClock('2026-12-01T02:00:00Z');
  const approve = { id: file.id, action: 'approvePlan', version: 4 };
  expect((await worker.isRefused(ACT_ON_CASE, approve)).code).toBe('NOT_ALLOWED');
  await api.setClock('2026-11-30T02:00:00Z');
  await worker.does(ACT_ON_CASE, approve);
  const revoke = 'mutation ($id: ID!) { revokeCaseRight(id: $id) { id } }';
  await official.does(revoke, giveCaseRight);
  await acts(worker, file.id, 'contact', { on: '2026-11-30', manner: 'visit', isMade: true, minutes: 30 });
  const closure = { id: file.id, action: 'submitClosure', version: 6, outcome: 'goalsMet', words: '好了' };
  expect((await worker.isRefused(ACT_ON_CASE, closure)).code).toBe('NO_SUPERVISOR');
});
