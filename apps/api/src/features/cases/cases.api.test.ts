import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_CASE,
  aCase,
  aClient,
  acts,
  aTeam,
  anActiveCase,
  dayOf,
  OPEN_CASE,
  queueOf,
  READ_CASE,
  readCase,
  SEARCH_CASES,
  tie,
  type Team,
} from '../../testing/cases.js';
import { kindsOf } from '../../testing/coordination.js';
import { COMMUNITY, TOWNSHIP, aNeed } from '../../testing/needs.js';
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
    'followUp',
  ]);
  expect(entries[5]?.goals).toEqual(['按时就医', '邻居陪诊']);
  await api.settle();
  expect(await api.eventsOf(file.id)).toContain('case.closed');
});

test('whoever must act next hears of it under the number alone, the deputy of the day too', async () => {
  const deputy = await aSocialWorker(api);
  await tie(team.official, 'deputy', {
    id: team.supervisorId,
    other: deputy.id,
    fromOn: '2026-11-29',
    toOn: '2026-11-29',
  });
  const { file } = await aCase(team.worker);
  await acts(team.worker, file.id, 'consent', { consentHow: 'signed' });
  await acts(team.worker, file.id, 'assess', { risk: 'low' });
  await acts(team.worker, file.id, 'submitPlan', { goals: ['一'] });
  await api.settle();
  const inbox = '{ inbox { edges { node { kind title } } } }';
  const waiting = { inbox: { edges: [{ node: { kind: 'casePlanToApprove', title: file.number } }] } };
  expect(await team.supervisor.does(inbox)).toEqual(waiting);
  expect(await deputy.worker.does(inbox)).toEqual(waiting);
  expect(await team.official.does(inbox)).toEqual({ inbox: { edges: [] } });
  await acts(deputy.worker, file.id, 'approvePlan', { words: null });
  expect(await kindsOf(team.supervisor)).toEqual([]);
  expect(await kindsOf(team.worker)).toEqual(['caseDecided']);
});

test('when the days of a deputy are over, nothing of the cases waits for her any more', async () => {
  const deputy = await aSocialWorker(api);
  const days = { fromOn: '2026-11-29', toOn: '2026-11-29' };
  await tie(team.official, 'deputy', { id: team.supervisorId, other: deputy.id, ...days });
  const { file } = await aCase(team.worker);
  await acts(team.worker, file.id, 'consent', { consentHow: 'signed' });
  await acts(team.worker, file.id, 'assess', { risk: 'low' });
  await acts(team.worker, file.id, 'submitPlan', { goals: ['一'] });
  expect(await kindsOf(deputy.worker)).toEqual(['casePlanToApprove']);
  await api.setClock('2026-11-29T16:30:00Z');
  expect(await kindsOf(deputy.worker)).toEqual([]);
  const count = '{ inboxCount { tasks over news } }';
  expect(await deputy.worker.does(count)).toEqual({ inboxCount: { tasks: 0, over: 0, news: 0 } });
  expect(await kindsOf(team.supervisor)).toEqual(['casePlanToApprove']);
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

describe('search', () => {
  const search = async (who: TestActor, client: object, regionCode = COMMUNITY) =>
    (
      await who.does<{ searchCases: { id: string; strength: string; reasons: string[]; isMine: boolean }[] }>(
        SEARCH_CASES,
        { regionCode, client: aClient(client) },
      )
    ).searchCases;

  it('finds a file of another county by number, by sound and phone, by household, and opens none', async () => {
    const idNumber = '640106188001010017';
    const { file } = await aCase(team.worker, {
      client: aClient({ name: '马晓兰', idNumber, phone: '13800000000', household: '2 号楼 301' }),
    });
    const other = await aTeam(api, '640104001');
    const there = '640104001001';
    const found = async (client: object) =>
      (await search(other.worker, client, there)).map(({ id, strength }) => [id, strength]);
    expect(await found({ name: '别人', idNumber })).toEqual([[file.id, 'certain']]);
    expect(await found({ name: '麻小澜', phone: '138 0000 0000', bornIn: null })).toEqual([
      [file.id, 'likely'],
    ]);
    expect(await found({ name: '别人', household: '2号楼-301', bornIn: null })).toEqual([
      [file.id, 'possible'],
    ]);
    expect(await found({ name: '麻小澜', bornIn: 1880 })).toEqual([[file.id, 'possible']]);
    expect(await found({ name: '马晓兰', bornIn: null })).toEqual([]);
    const [match] = await search(other.worker, { idNumber }, there);
    expect(match).toMatchObject({ placeCode: TOWNSHIP, isMine: false, openedIn: 2026, isOpen: true });
    expect((await other.worker.isRefused(READ_CASE, { id: file.id })).code).toBe('NOT_FOUND');
    const { readings } = await readCase(team.worker, file.id);
    expect(readings).toEqual([{ reader: '试社工', role: 'socialWorker', times: 5, isSearch: true }]);
  });

  it('tells nobody by a name alone that a person of the same county has a case, but whose case it is', async () => {
    const { file } = await aCase(team.worker);
    const neighbour = await aSocialWorker(api);
    expect(await search(neighbour.worker, { bornIn: null })).toEqual([]);
    expect(await search(team.worker, { bornIn: null })).toMatchObject([
      { id: file.id, strength: 'possible' },
    ]);
    const { readings } = await readCase(team.worker, file.id);
    expect(readings.map(({ times }) => times)).toEqual([1]);
  });

  it('comes first: a file that is likely of the same person must have been looked at', async () => {
    const { file } = await aCase(team.worker);
    const again = {
      regionCode: COMMUNITY,
      client: aClient(),
      alias: '又一份',
      seen: [],
      words: '再开',
      key: randomUUID(),
    };
    expect(await team.worker.isRefused(OPEN_CASE, again)).toEqual({
      code: 'POSSIBLE_DUPLICATE',
      details: { found: 1 },
    });
    const [match] = await search(team.worker, {});
    expect(match).toMatchObject({ id: file.id, strength: 'likely', isMine: true });
    await team.worker.does(OPEN_CASE, { ...again, seen: [file.id] });
  });

  it('stores no name, number or phone that can be read, and no hash that follows without the key', async () => {
    await aCase(team.worker, { client: aClient({ idNumber: '640106188001010017', phone: '13800000000' }) });
    for (const table of ['case_files', 'case_keys', 'case_entries', 'case_marks', 'events']) {
      const { rows } = await api.db.query<{ text: string }>(
        `select row_to_json(t)::text as text from ${table} t`,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const { text } of rows) expect(text).not.toMatch(/马小兰|640106188001010017|13800000000|许久没见/);
    }
  });

  it('is for social workers of the place alone, twenty times an hour', async () => {
    for (const role of ['official', 'stationWorker', 'administrator', 'auditor', 'communityStaff']) {
      const regionCode = role === 'communityStaff' ? COMMUNITY : TOWNSHIP;
      const who = await api.actor({ role, regionCode });
      const asked = { regionCode: COMMUNITY, client: aClient() };
      expect((await who.isRefused(SEARCH_CASES, asked)).code).toBe('NOT_ALLOWED');
    }
    const far = { regionCode: '640104001001', client: aClient() };
    expect((await team.worker.isRefused(SEARCH_CASES, far)).code).toBe('NOT_ALLOWED');
    for (let at = 0; at < 20; at += 1) await search(team.worker, {});
    const once = { regionCode: COMMUNITY, client: aClient() };
    expect((await team.worker.isRefused(SEARCH_CASES, once)).code).toBe('TOO_MANY_TRIES');
  });

  it('refuses an identity number or a phone that cannot be', async () => {
    const refused = async (client: object) =>
      (await team.worker.isRefused(SEARCH_CASES, { regionCode: COMMUNITY, client: aClient(client) })).details;
    expect(await refused({ idNumber: '640106188001010018' })).toEqual({ fields: ['client.idNumber'] });
    expect(await refused({ phone: '12' })).toEqual({ fields: ['client.phone'] });
    expect(await refused({ name: ' ' })).toEqual({ fields: ['client.name'] });
  });
});

test('the name stands in no list: what the case is called may not hold it', async () => {
  const named = { regionCode: COMMUNITY, client: aClient(), seen: [], words: '开案', key: randomUUID() };
  for (const alias of ['马小兰家', '马 小兰', '马·小兰'])
    expect((await team.worker.isRefused(OPEN_CASE, { ...named, alias })).details).toEqual({
      fields: ['alias'],
    });
  expect((await team.worker.isRefused(OPEN_CASE, { ...named, alias: '13800000000' })).code).toBe(
    'PERSONAL_DATA_IN_TEXT',
  );
});

describe('who may open a file', () => {
  const PLACES = { province: '64', city: '6401', county: '640106', township: TOWNSHIP, community: COMMUNITY };
  const everybody = [
    ...(['official', 'administrator', 'auditor'] as const).flatMap((role) =>
      Object.values(PLACES).map((place) => [role, place] as const),
    ),
    ['stationWorker', TOWNSHIP] as const,
    ['communityStaff', COMMUNITY] as const,
    ...['640106', TOWNSHIP, COMMUNITY].map((place) => ['socialWorker', place] as const),
    ['volunteer', undefined] as const,
    [undefined, undefined] as const,
  ];

  it('the worker and the supervisor; each other role at each level gets the same answer as for no file at all', async () => {
    const { id } = await anActiveCase(team);
    const none = randomUUID();
    const contact = {
      action: 'contact',
      on: '2026-11-29',
      manner: 'visit',
      isMade: true,
      minutes: 1,
      words: '记',
    };
    const tries: readonly [string, object][] = [
      [READ_CASE, {}],
      [ACT_ON_CASE, { ...contact, version: 5 }],
      [`mutation ($id: ID!) { exportCase(id: $id) { text } }`, {}],
      [`mutation ($id: ID!) { renewCaseCode(id: $id) { code } }`, {}],
      [
        `mutation ($id: ID!, $to: ID!) { assignCase(id: $id, version: 5, toWorkerId: $to, reason: "换人") { id } }`,
        { to: team.id },
      ],
    ];
    const lists = `{ caseDay { id } caseQueue { id } caseFiles(isSupervised: true) { totalCount }
      own: caseFiles { totalCount } }`;
    const nothing = { caseDay: [], caseQueue: [], caseFiles: { totalCount: 0 }, own: { totalCount: 0 } };
    for (const [role, regionCode] of everybody) {
      const who = await api.actor({ ...(role && { role }), ...(regionCode && { regionCode }) });
      for (const [document, over] of tries) {
        const refused = await who.isRefused(document, { id, ...over });
        expect({ role, regionCode, refused }).toEqual({
          role,
          regionCode,
          refused: await who.isRefused(document, { id: none, ...over }),
        });
        expect({ role, regionCode, code: refused.code }).toEqual({ role, regionCode, code: 'NOT_FOUND' });
      }
      expect({ role, regionCode, lists: await who.does(lists) }).toEqual({
        role,
        regionCode,
        lists: nothing,
      });
    }
  });

  it('a deputy in the days of the deputy, and the supervisor’s too, not a day before or after', async () => {
    const { id } = await anActiveCase(team);
    for (const principal of [team.id, team.supervisorId]) {
      const deputy = await aSocialWorker(api);
      await tie(team.official, 'deputy', {
        id: principal,
        other: deputy.id,
        fromOn: '2026-12-02',
        toOn: '2026-12-03',
      });
      const answers: (string | undefined)[] = [];
      for (const on of ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']) {
        await api.setClock(`${on}T02:00:00Z`);
        const { errors } = await api.gql(READ_CASE, { id }, deputy.worker.cookie);
        answers.push(errors?.[0]?.extensions.code);
      }
      expect(answers).toEqual(['NOT_FOUND', undefined, undefined, 'NOT_FOUND']);
    }
  });

  it('a need leads to it for its worker and supervisor, for nobody else', async () => {
    const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
    const need = await aNeed(staff);
    const { file } = await aCase(team.worker, { needId: need.id });
    const asked = 'query ($id: ID!) { need(id: $id) { id caseId } }';
    const linked = async (who: TestActor) =>
      (await who.does<{ need: { caseId: string | null } }>(asked, need)).need.caseId;
    expect([await linked(team.worker), await linked(team.supervisor)]).toEqual([file.id, file.id]);
    const stranger = await aSocialWorker(api);
    expect([await linked(staff), await linked(team.official), await linked(stranger.worker)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('every reading is written down, deputies’ too, and stands in the file for whoever opens it next', async () => {
  const { file } = await aCase(team.worker);
  await readCase(team.worker, file.id);
  await readCase(team.supervisor, file.id);
  const { readings } = await readCase(team.worker, file.id);
  expect(readings).toEqual([
    { reader: '试督导', role: 'socialWorker', times: 1, isSearch: false },
    { reader: '试社工', role: 'socialWorker', times: 1, isSearch: false },
  ]);
  const { rows } = await api.db.query(
    `select distinct region_code, matter from personal_reads where subject_id = $1`,
    [file.id],
  );
  expect(rows).toEqual([{ region_code: '640106', matter: 'casework' }]);
});

test('whoever approves a plan has read the file, whether it was opened or not', async () => {
  const { id } = await anActiveCase(team);
  const { readings } = await readCase(team.worker, id);
  expect(readings.map(({ reader }) => reader)).toEqual(['试督导']);
});

describe('the day and the queue', () => {
  it('a worker’s day holds the step of each state and the visits of the week, by risk times days late', async () => {
    const { file } = await aCase(team.worker, { client: aClient({ name: '丁一' }), alias: '新来的' });
    const high = await anActiveCase(team, 'high', { alias: '高风险' });
    const low = await anActiveCase(team, 'low', { client: aClient({ name: '孙九' }), alias: '低风险' });
    expect((await dayOf(team.worker)).map(({ kind, alias }) => [kind, alias])).toEqual([
      ['consentDue', '新来的'],
      ['visitDue', '高风险'],
    ]);
    await api.setClock('2026-12-30T02:00:00Z');
    const due = await dayOf(team.worker);
    // Late by 28 days at medium (×2), 24 at high (×4), 1 at low (×1).
    expect(due.map(({ kind, caseId, daysLate }) => [kind, caseId, daysLate])).toEqual([
      ['visitDue', high.id, 24],
      ['consentDue', file.id, 28],
      ['visitDue', low.id, 1],
    ]);
  });

  it('a missed visit comes before the supervisor once, and leaves the queue when it was made up for', async () => {
    const { id } = await anActiveCase(team, 'high');
    expect(await queueOf(team.supervisor)).toEqual([]);
    await api.setClock('2026-12-06T12:00:00Z');
    await api.doChores();
    expect(await queueOf(team.supervisor)).toEqual([]);
    await api.setClock('2026-12-08T02:00:00Z');
    await api.doChores();
    await api.doChores();
    expect(await queueOf(team.supervisor)).toMatchObject([
      { kind: 'visitMissed', caseId: id, daysLate: 2, risk: 'high', worker: '试社工' },
    ]);
    const missed = (await api.eventsOf(id)).filter((type) => type === 'case.visitMissed');
    expect(missed).toHaveLength(1);
    await api.settle();
    const { rows } = await api.db.query(`select due_at from notices where kind = 'caseVisitMissed'`);
    expect(rows).toEqual([{ due_at: new Date('2026-12-06T16:00:00Z') }]);
    await acts(team.worker, id, 'contact', { on: '2026-12-08', manner: 'visit', isMade: true, minutes: 40 });
    expect(await queueOf(team.supervisor)).toEqual([]);
    await api.setClock('2026-12-16T02:00:00Z');
    await api.doChores();
    expect((await api.eventsOf(id)).filter((type) => type === 'case.visitMissed')).toHaveLength(2);
  });

  it('a deputy takes the supervisor’s queue over by the days alone', async () => {
    const { id } = await aCase(team.worker).then(({ file }) => file);
    await acts(team.worker, id, 'consent', { consentHow: 'signed' });
    await acts(team.worker, id, 'assess', { risk: 'low' });
    await acts(team.worker, id, 'submitPlan', { goals: ['一'] });
    const deputy = await aSocialWorker(api);
    await tie(team.official, 'deputy', {
      id: team.supervisorId,
      other: deputy.id,
      fromOn: '2026-12-01',
      toOn: '2026-12-31',
    });
    expect(await queueOf(deputy.worker)).toEqual([]);
    await api.setClock('2026-12-01T02:00:00Z');
    expect(await queueOf(deputy.worker)).toMatchObject([{ kind: 'planToApprove', caseId: id }]);
    await acts(deputy.worker, id, 'approvePlan', { words: null });
    expect(await queueOf(team.supervisor)).toEqual([]);
  });
});
