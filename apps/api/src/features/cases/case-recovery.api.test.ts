import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aCase, aClient, aTeam, DAY, READ_CASE, SEARCH_CASES, tie, type Team } from '../../testing/cases.js';
import { kindsOf } from '../../testing/coordination.js';
import { COMMUNITY } from '../../testing/needs.js';
import { ADD_DEPUTY, ADD_SUPERVISION, aSocialWorker, certifyAll } from '../../testing/social-workers.js';

let api: TestApi;
let team: Team;
let county: TestActor;
let second: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  team = await aTeam(api);
  county = await api.actor({ role: 'official', regionCode: '640106' });
  second = await api.actor({ role: 'official', regionCode: '640106' });
});

const PHONE = '13900000008';
const CHANGE = 'id state maskedPhone allowedActions';
const ASK = `mutation ($personId: ID!, $phone: String!) {
  askNewPhone(personId: $personId, phone: $phone, reason: "当面核对了证件") { ${CHANGE} } }`;
const CONFIRM = `mutation ($id: ID!) { confirmNewPhone(id: $id) { ${CHANGE} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawNewPhone(id: $id) { ${CHANGE} } }`;
const OPEN = `{ openPhoneChanges { ${CHANGE} } }`;
const SET = `mutation ($token: String!) {
  setPasswordByLink(token: $token, password: "Yellow-river-77") { person { id } } }`;
const RECOGNIZE = `mutation ($id: ID!) { recognizeSocialWorker(id: $id) { id recognition { since } } }`;
const ANSWER = `mutation ($id: ID!) {
  answerWorkerTie(kind: supervision, id: $id, version: 1, isYes: true) { id } }`;
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const DAYS = { fromOn: dayIn(-9), toOn: dayIn(9) };
const OWN = '{ mySocialWorker { recognition { mayRecognize } } }';

/** A phone changed in the past. */
const changedOn = (usedAt: string, personId: string, by: readonly [TestActor, TestActor]): Promise<unknown> =>
  api.db.query(
    `insert into phone_changes (id, person_id, phone_sealed, state, reason, asked_by_id, asked_at, confirmed_by_id, used_at)
     values (gen_random_uuid(), $2, '', 'used', '', $3, $1, $4, $1)`,
    [usedAt, personId, by[0].personId, by[1].personId],
  );

const asks = async (who: TestActor, personId: string, phone = PHONE): Promise<string> =>
  (await who.does<{ askNewPhone: { id: string } }>(ASK, { personId, phone })).askNewPhone.id;
/** The account as whoever holds the new phone uses it. */
async function takenUpBy(personId: string): Promise<TestActor> {
  const link = (await api.messages()).findLast(({ to }) => to === PHONE);
  await api.gql(SET, { token: /#([\w-]+)/.exec(link?.text ?? '')?.[1] });
  const back = await api.actor({ role: 'socialWorker', regionCode: '640106001' });
  await api.db.query(
    `update sessions set person_id = $1, grant_id = (select id from grants where person_id = $1) where person_id = $2`,
    [personId, back.personId],
  );
  return back;
}

test('who lost phone and password comes back by a second person’s word, and to her cases by her supervisor’s', async () => {
  const { worker, supervisor } = team;
  const { file } = await aCase(worker);
  const id = await asks(county, worker.personId);
  expect((await county.isRefused(CONFIRM, { id })).code).toBe('SECOND_PERSON_REQUIRED');
  expect((await worker.isRefused(CONFIRM, { id })).code).toBe('NOT_FOUND');
  expect(await second.does(OPEN)).toEqual({
    openPhoneChanges: [
      { id, state: 'asked', maskedPhone: '139****0008', allowedActions: ['confirm', 'withdraw'] },
    ],
  });
  expect(await kindsOf(second)).toContain('phoneChangeToConfirm');
  await second.does(CONFIRM, { id });
  expect(await worker.does('{ viewer { person { id } } }')).toEqual({ viewer: null });
  const back = await takenUpBy(worker.personId);
  expect((await back.isRefused(READ_CASE, { id: file.id })).code).toBe('NOT_FOUND');
  expect(await back.does(DAY)).toEqual({ caseDay: [] });
  const search = { regionCode: COMMUNITY, client: aClient() };
  expect((await back.isRefused(SEARCH_CASES, search)).code).toBe('NOT_ALLOWED');
  expect(await back.does(OWN)).toEqual({ mySocialWorker: { recognition: { mayRecognize: false } } });
  expect(await kindsOf(supervisor)).toContain('workerToRecognize');
  const them = { id: team.id };
  expect((await second.isRefused(RECOGNIZE, them)).code).toBe('NOT_ALLOWED');
  expect((await back.isRefused(RECOGNIZE, them)).code).toBe('NOT_ALLOWED');
  await supervisor.does(RECOGNIZE, them);
  await back.does(READ_CASE, { id: file.id });
  expect(await back.does(SEARCH_CASES, search)).toMatchObject({ searchCases: [{ id: file.id }] });
  expect(await kindsOf(supervisor)).not.toContain('workerToRecognize');
});

test('the old phone hears of a new one before and after it is confirmed, and the person stops it themself', async () => {
  const { personId } = team.worker;
  await second.does(CONFIRM, { id: await asks(county, personId) });
  const back = await takenUpBy(personId);
  const id = await asks(county, personId, '13900000009');
  expect(await api.messages()).toMatchObject([{ to: PHONE, text: expect.stringContaining('申请换手机号') }]);
  await back.does(WITHDRAW, { id });
  expect((await second.isRefused(CONFIRM, { id })).code).toBe('WRONG_STATE');
  await second.does(CONFIRM, { id: await asks(county, personId, '13900000009') });
  expect((await api.messages()).map(({ to }) => to)).toEqual([PHONE, '13900000009', PHONE]);
});

test('of two who ask for another phone at once one is refused', async () => {
  const { personId } = team.worker;
  const asked = await Promise.allSettled([asks(county, personId), asks(second, personId, '13900000009')]);
  expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('neither who let the asker in nor somebody without the right over every role confirms, and nobody for themself', async () => {
  const { personId } = team.worker;
  const id = await asks(county, personId);
  await api.db.query('update grants set given_by_id = $2 where person_id = $1', [
    county.personId,
    second.personId,
  ]);
  expect((await second.isRefused(CONFIRM, { id })).code).toBe('ONE_HAND');
  const elsewhere = await api.actor({ role: 'official', regionCode: '640104' });
  expect((await elsewhere.isRefused(CONFIRM, { id })).code).toBe('NOT_FOUND');
  expect((await county.isRefused(ASK, { personId: county.personId, phone: PHONE })).code).toBe('NOT_ALLOWED');
});

test('two whom one person let in get nobody back, whatever phones they confirmed, unless from above at two desks', async () => {
  const { personId } = team.worker;
  const zhou = await api.actor({ role: 'official', regionCode: '640106' });
  const letIn = async (by: TestActor, ...all: readonly TestActor[]): Promise<void> => {
    for (const [at, one] of all.entries()) {
      await api.db.query('update grants set given_by_id = $2 where person_id = $1', [
        one.personId,
        by.personId,
      ]);
      await api.db.query(
        `insert into person_contacts (person_id, phone_sealed, phone_hash, phone_confirmed_at)
         values ($1, '', $2, now()) on conflict do nothing`,
        [one.personId, `${one.personId}${at}`],
      );
    }
  };
  await letIn(zhou, county, second);
  const id = await asks(county, personId);
  expect((await second.isRefused(CONFIRM, { id })).code).toBe('ONE_HAND');
  const city = await api.actor({ role: 'administrator', regionCode: '6401' });
  await letIn(city, county, second);
  expect((await second.isRefused(CONFIRM, { id })).code).toBe('ONE_HAND');
  const desk = await api.actor({ role: 'administrator', regionCode: '640106' });
  await letIn(city, desk);
  await desk.does(CONFIRM, { id });
  const province = await api.actor({ role: 'administrator', regionCode: '64' });
  const level = await api.actor({ role: 'official', regionCode: '6401' });
  await letIn(city, level);
  expect((await level.isRefused(CONFIRM, { id })).code).toBe('ONE_HAND');
  await letIn(province, city, level);
  await level.does(CONFIRM, { id });
});

test('where nobody guides her, a third person of the register says that it is she', async () => {
  const { id, worker } = await aSocialWorker(api);
  await second.does(CONFIRM, { id: await asks(county, worker.personId) });
  const back = await takenUpBy(worker.personId);
  await api.settle();
  expect((await county.isRefused(RECOGNIZE, { id })).code).toBe('SECOND_PERSON_REQUIRED');
  const third = await api.actor({ role: 'official', regionCode: '640106' });
  expect(await kindsOf(third)).toContain('workerToRecognize');
  await third.does(RECOGNIZE, { id });
  expect(await back.does(OWN)).toEqual({ mySocialWorker: { recognition: null } });
});

test('before she is recognized nobody is let into her cases, nor out, from her account', async () => {
  const { worker, id: workerId } = team;
  const { file } = await aCase(worker);
  const { id: deputyId, worker: deputy } = await aSocialWorker(api);
  await certifyAll(api);
  const input = { supervisorId: deputyId, ...DAYS };
  const named = await county.does<{ addSupervision: { id: string } }>(ADD_SUPERVISION, { workerId, input });
  await second.does(CONFIRM, { id: await asks(county, worker.personId) });
  const back = await takenUpBy(worker.personId);
  const standIn = { deputyId, ...DAYS };
  expect((await back.isRefused(ADD_DEPUTY, { workerId, input: standIn })).code).toBe('NOT_ALLOWED');
  expect((await back.isRefused(ANSWER, { id: named.addSupervision.id })).code).toBe('NOT_ALLOWED');
  await tie(county, 'deputy', { id: workerId, other: deputyId, ...DAYS });
  await api.db.query(`update deputies set confirmed_by_id = $1, confirmed_at = now() + interval '9 years'`, [
    worker.personId,
  ]);
  expect((await deputy.isRefused(READ_CASE, { id: file.id })).code).toBe('NOT_FOUND');
  await team.supervisor.does(RECOGNIZE, { id: workerId });
  await back.does(ANSWER, { id: named.addSupervision.id });
});

test('a second phone makes nobody known who was named between, nor those behind the first one a third person', async () => {
  const { worker, id } = team;
  const { id: deputyId, worker: deputy } = await aSocialWorker(api);
  await tie(county, 'deputy', { id, other: deputyId, ...DAYS });
  await api.db.query(`update social_workers set created_at = '2026-10-01'`);
  await api.db.query(`update supervision_pairs set confirmed_at = '2026-10-02'`);
  await api.db.query(`update deputies set confirmed_at = '2026-11-02'`);
  const third = await api.actor({ role: 'official', regionCode: '640106' });
  const fourth = await api.actor({ role: 'official', regionCode: '640106' });
  await changedOn('2026-11-01', worker.personId, [county, second]);
  await changedOn('2026-11-03', worker.personId, [third, fourth]);
  expect((await deputy.isRefused(RECOGNIZE, { id })).code).toBe('NOT_ALLOWED');
  await api.db.query('delete from supervision_pairs');
  for (const one of [county, second, third, fourth])
    expect((await one.isRefused(RECOGNIZE, { id })).code).toBe('SECOND_PERSON_REQUIRED');
  await team.official.does(RECOGNIZE, { id });
});
