import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOrganization } from '../../testing/organizations.js';
import {
  ACT,
  aDraft,
  actsOnAward,
  anAwardOnNotice,
  ANSWER,
  APPEAL,
  aSenior,
  awardOf,
  BEGIN,
  CITY,
  clearXiamen,
  DISTRICT,
  EDIT,
  FILL,
  IDENTITY,
  MY_AWARDS,
  OBJECT,
  openProgramme,
  plantXiamen,
  PROGRAMME,
  reviewers,
  type TestAward,
} from '../../testing/awards.js';

let api: TestApi;
type Reviewers = Awaited<ReturnType<typeof reviewers>>;
let who: Reviewers;

beforeAll(async () => {
  api = await TestApi.start();
  await clearXiamen(api);
  await plantXiamen(api);
});
afterAll(async () => {
  await clearXiamen(api);
  await api.stop();
});
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-02T09:00:00+08:00');
  who = await reviewers(api);
});

interface Outlook {
  readonly mayBegin: boolean;
  readonly programme: { readonly code: string; readonly isOpen: boolean };
  readonly explanation: {
    readonly outcome: string;
    readonly amount: number | null;
    readonly daysUntil: number | null;
    readonly closesOn: string | null;
    readonly failing: readonly string[];
    readonly missing: readonly string[];
  };
}
const outlookOf = async (worker: TestActor): Promise<Outlook | undefined> =>
  (await worker.does<{ myAwards: Outlook[] }>(MY_AWARDS)).myAwards.find(
    ({ programme }) => programme.code === PROGRAMME,
  );
const noticesOf = async (someone: TestActor): Promise<string[]> => {
  const { inbox } = await someone.does<{ inbox: { edges: { node: { kind: string } }[] } }>(
    'query { inbox(first: 50) { edges { node { kind } } } }',
  );
  return inbox.edges.map(({ node }) => node.kind);
};

test('a programme with an open parameter takes nobody; an administrator of its region fills it, and nobody else', async () => {
  const { worker } = await aSenior(api);
  expect(await outlookOf(worker)).toMatchObject({
    mayBegin: false,
    programme: { isOpen: false },
    explanation: { outcome: 'notOpen', missing: ['inForceFrom'] },
  });
  const value = {
    programme: PROGRAMME,
    parameter: 'inForceFrom',
    value: '2022-08-01',
    fromOn: '2022-08-01',
    source: '试验文件',
  };
  expect((await who.city.isRefused(FILL, value)).code).toBe('NOT_ALLOWED');
  const stranger = await api.actor({ role: 'administrator', regionCode: '64' });
  expect((await stranger.isRefused(FILL, value)).code).toBe('NOT_FOUND');
  const administrator = await openProgramme(api);
  expect((await outlookOf(worker))?.programme.isOpen).toBe(true);
  expect(
    (await administrator.isRefused(FILL, { ...value, value: '2023-02-30', fromOn: '2023-01-01' })).code,
  ).toBe('INVALID_INPUT');
  expect(await administrator.isRefused(FILL, value)).toEqual({
    code: 'DATE_NOT_LATER',
    details: { day: '2022-08-01' },
  });
});

test('somebody whose five years are not complete reads in how many days they may apply', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api, { since: '2022-06-04' });
  expect(await outlookOf(worker)).toMatchObject({
    mayBegin: false,
    explanation: { outcome: 'tooEarly', daysUntil: 214 },
  });
  expect((await worker.isRefused(BEGIN, { programme: 'no-such', key: randomUUID() })).code).toBe('NOT_FOUND');
});

test('people are told before they ask: once ahead, once when they may apply, once before it closes', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api, { since: '2022-03-01' });
  const told = async (at: string): Promise<string[]> => {
    await api.setClock(at);
    await api.doChores();
    await api.doChores();
    await api.settle();
    return noticesOf(worker);
  };
  expect(await told('2026-08-01T09:00:00+08:00')).toEqual([]);
  expect(await told('2026-11-02T09:00:00+08:00')).toEqual(['awardAhead']);
  expect(await told('2027-03-01T09:00:00+08:00')).toEqual(['awardOpen', 'awardAhead']);
  expect(await told('2028-02-10T09:00:00+08:00')).toEqual(['awardClosing', 'awardOpen', 'awardAhead']);
  expect(await told('2028-03-02T09:00:00+08:00')).toHaveLength(3);
});

test('from "you may apply" over employer, district, city and notice to approved; each hears when it is their turn', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api);
  expect(await outlookOf(worker)).toMatchObject({
    mayBegin: true,
    explanation: { outcome: 'eligible', daysUntil: 0 },
  });
  const { id } = await aDraft(worker);
  const submitted = await actsOnAward(worker, id, 'submit');
  expect(submitted).toMatchObject({
    state: 'submitted',
    amount: 8_000_000,
    tier: 'senior',
    appliedOn: '2026-11-02',
    payee: { identityEnding: '0001', accountEnding: '0001' },
    recomputation: { stands: true, nowOutcome: 'eligible' },
  });
  expect((await who.city.isRefused(ACT, { id, version: submitted.version, action: 'passCity' })).code).toBe(
    'WRONG_STATE',
  );
  await api.settle();
  expect(await noticesOf(who.station)).toContain('awardToReview');
  expect((await actsOnAward(who.station, id, 'passEmployer')).state).toBe('employerPassed');
  await api.settle();
  expect(await noticesOf(who.station)).not.toContain('awardToReview');
  expect(await noticesOf(who.district)).toContain('awardToReview');
  expect((await actsOnAward(who.district, id, 'passDistrict')).state).toBe('districtPassed');
  expect((await actsOnAward(who.city, id, 'passCity')).state).toBe('cityPassed');
  const noticed = await actsOnAward(who.city, id, 'notify');
  expect(noticed).toMatchObject({ state: 'onNotice', noticeEndsOn: '2026-11-09' });
  expect(await who.city.isRefused(ACT, { id, version: noticed.version, action: 'approve' })).toEqual({
    code: 'NOTICE_RUNS',
    details: { until: '2026-11-09' },
  });
  await api.setClock('2026-11-10T00:00:01+08:00');
  expect((await actsOnAward(who.city, id, 'approve')).state).toBe('approved');
  await api.settle();
  expect(await noticesOf(worker)).toContain('awardDecided');
  expect(await api.eventsOf(id)).toEqual([
    'award.begun',
    'award.edited',
    'award.submitted',
    'award.passed',
    'award.passed',
    'award.passed',
    'award.noticed',
    'award.approved',
  ]);
});

test('the list of what waits holds an application for whoever’s turn it is, and for nobody else', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  const waiting = async (someone: TestActor): Promise<number> =>
    (
      await someone.does<{ awardApplications: { totalCount: number } }>(
        'query { awardApplications(isMyTurn: true) { totalCount } }',
      )
    ).awardApplications.totalCount;
  const all = () => Promise.all([who.station, who.district, who.city].map(waiting));
  expect(await all()).toEqual([1, 0, 0]);
  await actsOnAward(who.station, id, 'passEmployer');
  expect(await all()).toEqual([0, 1, 0]);
  await actsOnAward(who.district, id, 'passDistrict');
  await actsOnAward(who.city, id, 'passCity');
  expect(await all()).toEqual([0, 0, 1]);
  await actsOnAward(who.city, id, 'notify');
  expect(await all()).toEqual([0, 0, 0]);
  await api.setClock('2026-11-10T09:00:00+08:00');
  expect(await all()).toEqual([0, 0, 1]);
});

test('somebody whom the county employs is passed by two of its officials, one as employer', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api, { street: DISTRICT });
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await actsOnAward(who.district, id, 'passEmployer');
  const { version } = (await awardOf(who.district, id)) ?? { version: 0 };
  const passing = { id, version, action: 'passDistrict' };
  expect((await who.district.isRefused(ACT, passing)).code).toBe('NOT_ALLOWED');
  const colleague = await api.actor({ role: 'official', regionCode: DISTRICT });
  expect((await actsOnAward(colleague, id, 'passDistrict')).state).toBe('districtPassed');
});

test('the submission names the rule that is not met, and papers and account that are missing', async () => {
  await openProgramme(api);
  const civil = await aSenior(api, { nature: 'civilServant' });
  const draft = await aDraft(civil.worker);
  expect(
    await civil.worker.isRefused(ACT, { id: draft.id, version: draft.version, action: 'submit' }),
  ).toEqual({
    code: 'NOT_ELIGIBLE',
    details: { outcome: 'ruleFailed', failing: ['nature'] },
  });
  expect((await awardOf(civil.worker, draft.id))?.state).toBe('draft');
  const { worker } = await aSenior(api);
  const { beginAward: bare } = await worker.does<{ beginAward: { id: string; version: number } }>(BEGIN, {
    programme: PROGRAMME,
    key: randomUUID(),
  });
  expect((await worker.isRefused(ACT, { ...bare, action: 'submit' })).details).toMatchObject({
    fields: ['identityNumber', 'account'],
  });
});

test('the number of the card must be sound and fit the month of birth that the register knows', async () => {
  await openProgramme(api);
  for (const identityNumber of ['350203198506110002', '350203188003010034']) {
    const { worker } = await aSenior(api);
    await expect(aDraft(worker, { identityNumber })).rejects.toThrow('identityNumber');
  }
});

test('a decision recomputes to the same answer after the register was changed, and the page tells what it would say now', async () => {
  await openProgramme(api);
  const { id: workerId, worker } = await aSenior(api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await api.db.query(`update employments set from_on = '2024-01-01' where social_worker_id = $1`, [workerId]);
  const later = await awardOf(who.city, id);
  expect(later?.explanation).toMatchObject({ outcome: 'eligible' });
  expect(later?.recomputation).toMatchObject({ stands: true, nowFailing: ['continuity'] });
});

test('a rejection names a rule of the programme; it is appealed within its days, once, and others than the rejecter answer', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await actsOnAward(who.station, id, 'passEmployer');
  const { version } = (await awardOf(who.district, id)) ?? { version: 0 };
  const rejecting = { id, version, action: 'reject', reason: '工作证明与社保不一致' };
  expect((await who.district.isRefused(ACT, { ...rejecting, rule: 'no-such' })).details).toEqual({
    fields: ['rule'],
  });
  const rejected = await actsOnAward(who.district, id, 'reject', {
    reason: '工作证明与社保不一致',
    rule: 'continuity',
  });
  expect(rejected).toMatchObject({
    state: 'rejected',
    rejectedRule: 'continuity',
    appealEndsOn: '2027-01-01',
  });
  const words = '附上新的工作证明，请再看一次';
  await worker.does(APPEAL, { id, version: rejected.version, words });
  const appealed = await awardOf(who.city, id);
  expect(appealed?.objections).toMatchObject([{ isAppeal: true, words, isUpheld: null }]);
  expect((await worker.isRefused(APPEAL, { id, version: appealed?.version, words })).code).toBe(
    'WRONG_STATE',
  );
  const answer = {
    id,
    version: appealed?.version,
    objectionId: appealed?.objections[0]?.id,
    isUpheld: true,
    answer: '证明属实',
  };
  expect((await who.district.isRefused(ANSWER, answer)).code).toBe('NOT_ALLOWED');
  await who.city.does(ANSWER, answer);
  const again = await awardOf(who.district, id);
  expect(again).toMatchObject({ state: 'submitted', rejectedRule: null });
  await actsOnAward(who.station, id, 'passEmployer');
  expect((await actsOnAward(who.district, id, 'passDistrict')).state).toBe('districtPassed');
});

test('when the days to appeal are over a rejection stands, and a new application may begin', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  const rejected = await actsOnAward(who.station, id, 'reject', {
    reason: '不在本站工作',
    rule: 'workplace',
  });
  await api.setClock('2027-01-02T09:00:00+08:00');
  expect(
    await worker.isRefused(APPEAL, { id, version: rejected.version, words: '请再看一次我交的全部材料' }),
  ).toEqual({
    code: 'APPEAL_OVER',
    details: { until: '2027-01-01' },
  });
  expect((await aDraft(worker)).id).not.toBe(id);
});

test('an objection stands in the way until it is dismissed; after the notice the public sees and objects no more', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api);
  const { id } = await anAwardOnNotice(worker, who);
  const words = '此人去年不在厦门工作';
  const listed = async () =>
    (await api.gql<{ awardNotices: { id: string; name: string }[] }>('query { awardNotices { id name } }'))
      .data.awardNotices;
  expect(await listed()).toEqual([{ id, name: '试高级' }]);
  await api.gql(OBJECT, { id, words });
  await api.setClock('2026-11-10T09:00:00+08:00');
  expect(await listed()).toEqual([]);
  const open = await awardOf(who.city, id);
  expect(open?.objections).toMatchObject([{ isAppeal: false, words }]);
  expect((await awardOf(worker, id))?.objections).toMatchObject([{ words: null }]);
  expect((await who.city.isRefused(ACT, { id, version: open?.version, action: 'approve' })).code).toBe(
    'OBJECTIONS_OPEN',
  );
  const objectionId = open?.objections[0]?.id;
  await who.city.does(ANSWER, {
    id,
    version: open?.version,
    objectionId,
    isUpheld: false,
    answer: '已核实社保记录',
  });
  expect((await actsOnAward(who.city, id, 'approve')).state).toBe('approved');
  expect((await api.gql(OBJECT, { id, words })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('one identity holds a benefit once, in whatever district and under whatever account, without either file being opened', async () => {
  await openProgramme(api);
  const first = await aSenior(api);
  const { id } = await aDraft(first.worker);
  await actsOnAward(first.worker, id, 'submit');
  const other = await aSenior(api, { street: '350206004', name: '另一账号' });
  const draft = await aDraft(other.worker);
  expect(
    await other.worker.isRefused(ACT, { id: draft.id, version: draft.version, action: 'submit' }),
  ).toEqual({
    code: 'AWARD_HELD_ALREADY',
    details: { benefit: PROGRAMME },
  });
  await actsOnAward(first.worker, id, 'withdraw');
  expect((await actsOnAward(other.worker, draft.id, 'submit')).state).toBe('submitted');
  const { rows } = await api.db.query<{ text: string }>(
    `select string_agg(row_to_json(payee)::text, '') as text from award_payees payee`,
  );
  expect(rows[0]?.text).not.toContain(IDENTITY);
  expect(rows[0]?.text).not.toContain('6222000000000001');
});

test('what one was granted before fails the rule "once" on the form already, also for the same identity elsewhere', async () => {
  await openProgramme(api);
  const first = await aSenior(api);
  const { id } = await anAwardOnNotice(first.worker, who);
  await api.setClock('2026-11-10T09:00:00+08:00');
  await actsOnAward(who.city, id, 'approve');
  expect((await outlookOf(first.worker))?.explanation).toMatchObject({
    outcome: 'ruleFailed',
    failing: ['once'],
  });
  const other = await aSenior(api, { street: '350206004' });
  const draft = await aDraft(other.worker);
  expect(
    (await other.worker.isRefused(ACT, { id: draft.id, version: draft.version, action: 'submit' })).details,
  ).toEqual({
    outcome: 'ruleFailed',
    failing: ['once'],
  });
});

test('sent back, an application is mended and still counts as made on its first day', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await api.setClock('2026-11-20T09:00:00+08:00');
  await actsOnAward(who.station, id, 'sendBack', { reason: '请补充工作证明' });
  expect(await actsOnAward(worker, id, 'submit')).toMatchObject({
    state: 'submitted',
    appliedOn: '2026-11-02',
  });
});

test('a draft whose window closed while nobody submitted it is over', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api);
  const { id, closesOn } = await aDraft(worker);
  expect(closesOn).not.toBeNull();
  await api.setClock(`${closesOn}T23:00:00+08:00`);
  await api.doChores();
  expect((await awardOf(worker, id))?.state).toBe('draft');
  await api.setClock('2028-01-01T09:00:00+08:00');
  await api.doChores();
  expect((await awardOf(worker, id))?.state).toBe('expired');
});

test('to everybody out of reach an application is not there; who reads why leaves a trace its owner sees', async () => {
  await openProgramme(api);
  const { worker } = await aSenior(api);
  const { id, version } = await aDraft(worker);
  const neighbour = await api.actor({ role: 'official', regionCode: '350206' });
  const colleague = await api.actor({ role: 'socialWorker', regionCode: '350203010' });
  for (const stranger of [neighbour, colleague]) {
    expect(await awardOf(stranger, id)).toBeNull();
    expect((await stranger.isRefused(ACT, { id, version, action: 'withdraw' })).code).toBe('NOT_FOUND');
  }
  await awardOf(who.district, id);
  const { rows } = await api.db.query('select reader_id, matter from personal_reads where person_id = $1', [
    worker.personId,
  ]);
  expect(rows).toEqual([{ reader_id: who.district.personId, matter: 'awardFacts' }]);
});

test('the register finds those who may apply, and a draft shows who would win, lose, and what it costs', async () => {
  await openProgramme(api);
  for (let at = 0; at < 3; at += 1) await aSenior(api, { name: `合格${at}` });
  await aSenior(api, { since: '2022-03-01', name: '明年' });
  await aSenior(api, { nature: 'civilServant', street: '350206004', name: '公务员' });
  const { awardProspects } = await who.city.does<{ awardProspects: object }>(
    `query ($p: ID!, $r: ID!) { awardProspects(programme: $p, regionCode: $r) { registered eligible withinYear rows { name amount } } }`,
    { p: PROGRAMME, r: CITY },
  );
  expect(awardProspects).toMatchObject({ registered: 5, eligible: 3, withinYear: 1 });
  const simulated = `query ($p: ID!, $r: ID!, $values: [DraftValueInput!]!, $without: [String!]!) {
    awardSimulation(programme: $p, regionCode: $r, values: $values, without: $without, months: 12) {
      all { before { people cost } after { people cost } winners losers }
      byRegion { key name before { people } after { people } } changes { name before after } } }`;
  const run = async (values: object[], without: string[] = []) =>
    (
      await who.city.does<{ awardSimulation: { all: object; byRegion: object[] } }>(simulated, {
        p: PROGRAMME,
        r: CITY,
        values,
        without,
      })
    ).awardSimulation;
  expect((await run([{ parameter: 'seniorAmount', value: '9000000' }])).all).toMatchObject({
    before: { people: 4, cost: 32_000_000 },
    after: { people: 4, cost: 36_000_000 },
    winners: 4,
    losers: 0,
  });
  const wider = await run([], ['nature']);
  expect(wider.all).toMatchObject({ after: { people: 5, cost: 40_000_000 }, winners: 1 });
  expect(wider.byRegion).toMatchObject([
    { key: DISTRICT, name: '思明区', before: { people: 4 }, after: { people: 4 } },
    { key: '350206', name: '湖里区', before: { people: 0 }, after: { people: 1 } },
  ]);
  expect((await run([{ parameter: 'continuousMonths', value: '120' }])).all).toMatchObject({
    after: { people: 0 },
    losers: 4,
  });
  const worker = await api.actor({ role: 'socialWorker', regionCode: '350203010' });
  expect((await worker.isRefused(simulated, { p: PROGRAMME, r: CITY, values: [], without: [] })).code).toBe(
    'NOT_ALLOWED',
  );
});

test('an agency applies for whom it newly hired, once its annual check is entered; nobody else applies for them', async () => {
  await api.setClock('2026-11-02T09:00:00+08:00');
  const { id: organizationId, manager } = await anOrganization(api, {
    regionCode: DISTRICT,
    servedRegions: [CITY],
  });
  const { id: workerId, worker } = await aSenior(api, { since: '2025-03-01', organizationId });
  const newHire = 'xm-newhire-2017';
  const of = async (someone: TestActor) =>
    (await someone.does<{ myAwards: Outlook[] }>(MY_AWARDS)).myAwards.find(
      ({ programme }) => programme.code === newHire,
    );
  expect((await of(manager))?.explanation).toMatchObject({ outcome: 'ruleFailed', failing: ['agency'] });
  await who.district.does(
    `mutation ($organizationId: ID!) { enterAwardFact(kind: agencyInOrder, organizationId: $organizationId, fromOn: "2025-01-01", source: "试验年检结论") { id } }`,
    { organizationId },
  );
  expect(await of(manager)).toMatchObject({
    mayBegin: true,
    explanation: { outcome: 'eligible', amount: 2_000_000 },
  });
  expect(await of(worker)).toMatchObject({ mayBegin: false });
  expect((await worker.isRefused(BEGIN, { programme: newHire, key: randomUUID() })).code).toBe('NOT_ALLOWED');
  const { beginAward: begun } = await manager.does<{ beginAward: TestAward }>(BEGIN, {
    programme: newHire,
    workerId,
    key: randomUUID(),
  });
  const { id } = begun;
  await manager.does(EDIT, {
    id,
    version: begun.version,
    input: {
      statement: '',
      papers: begun.papersWanted.map(({ code }) => code),
      identityNumber: IDENTITY,
      bank: '试验银行',
      account: '6222000000000001',
    },
  });
  expect((await actsOnAward(manager, id, 'submit')).state).toBe('submitted');
  expect((await actsOnAward(who.district, id, 'passDistrict')).state).toBe('districtPassed');
});

test('a title is entered with its document, by officials of where the person works', async () => {
  const enter = `mutation ($kind: AwardFactKind!, $workerId: ID, $fromOn: Day!, $source: String!) {
    enterAwardFact(kind: $kind, workerId: $workerId, fromOn: $fromOn, source: $source) { id person { name } } }`;
  await openProgramme(api);
  const { id: workerId, worker } = await aSenior(api, { since: '2025-01-01' });
  await who.district.does(enter, {
    kind: 'nationalLeader',
    workerId,
    fromOn: '2026-01-01',
    source: '试验命名文件',
  });
  expect((await outlookOf(worker))?.explanation).toMatchObject({ outcome: 'eligible' });
  const { myAwards } = await worker.does<{ myAwards: { explanation: { amount: number } }[] }>(MY_AWARDS);
  expect(myAwards.map(({ explanation }) => explanation.amount)).toContain(10_000_000);
  const elsewhere = await api.actor({ role: 'official', regionCode: '350206' });
  expect(
    (
      await elsewhere.isRefused(enter, {
        kind: 'badRecord',
        workerId,
        fromOn: '2026-01-01',
        source: '试验文件',
      })
    ).code,
  ).toBe('INVALID_INPUT');
});
