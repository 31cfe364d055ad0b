import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { TOWNSHIP } from '../../testing/needs.js';
import {
  ADD_SUPERVISION,
  agreeToTies,
  certifyAll,
  aSocialWorker,
  ENTER_LEARNING,
  learningInput,
} from '../../testing/social-workers.js';

let api: TestApi;
let station: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-04-20T02:00:00Z');
  station = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
});

const OWN = `{ mySocialWorker {
  learningCycle { fromOn toOn owedMinutes countedMinutes waitingMinutes sourceZh }
  learning { state title lastReason allowedActions { action isOpen } }
} }`;
const ACT = `mutation ($id: ID!, $action: LearningAction!, $version: Int!, $reason: String) {
  actOnLearning(id: $id, action: $action, version: $version, reason: $reason) { state version }
}`;
const QUEUE = '{ learningToConfirm { totalCount edges { node { title workerName } } } }';
const INBOX = '{ inbox { edges { node { kind subjectType dueAt title } } } }';
const certified = {
  grade: 'assistant',
  certificateNumber: '2023 0001',
  certificateApprovedOn: '2023-03-01',
  certificateRegisteredOn: '2023-05-10',
};

interface Entered {
  readonly enterLearning: { readonly id: string; readonly state: string };
}
const enter = async (who: TestActor, workerId: string, over: object = {}): Promise<string> =>
  (await who.does<Entered>(ENTER_LEARNING, { workerId, input: learningInput(over) })).enterLearning.id;
const kinds = async (who: TestActor): Promise<string[]> => {
  const { inbox } = await who.does<{ inbox: { edges: { node: { kind: string } }[] } }>(INBOX);
  return inbox.edges.map(({ node }) => node.kind);
};

test('what somebody enters counts once the station confirmed it', async () => {
  const { id, worker } = await aSocialWorker(api, certified);
  const entry = await enter(worker, id);
  await api.settle();
  expect(await station.does(QUEUE)).toEqual({
    learningToConfirm: { totalCount: 1, edges: [{ node: { title: '个案管理', workerName: '试社工' } }] },
  });
  expect(await kinds(station)).toEqual(['learningToConfirm']);
  expect(await worker.does(OWN)).toMatchObject({
    mySocialWorker: {
      learningCycle: {
        fromOn: '2023-05-10',
        toOn: '2026-05-10',
        owedMinutes: 72 * 60,
        countedMinutes: 0,
        waitingMinutes: 600,
      },
      learning: [{ allowedActions: [{ action: 'withdraw', isOpen: true }] }],
    },
  });
  const confirm = { id: entry, action: 'confirm', version: 1 };
  expect((await worker.isRefused(ACT, confirm)).code).toBe('NOT_ALLOWED');
  await station.does(ACT, confirm);
  await api.settle();
  expect(await kinds(station)).toEqual([]);
  expect(await worker.does(OWN)).toMatchObject({
    mySocialWorker: { learningCycle: { countedMinutes: 600, waitingMinutes: 0 } },
  });
  expect((await worker.isRefused(ACT, { id: entry, action: 'withdraw', version: 2 })).code).toBe(
    'WRONG_STATE',
  );
});

test('a refusal wants its reason, reaches the person, and can be taken back', async () => {
  const { id, worker } = await aSocialWorker(api, certified);
  const entry = await enter(worker, id);
  const refuse = { id: entry, action: 'refuse', version: 1 };
  expect((await station.isRefused(ACT, refuse)).code).toBe('INVALID_INPUT');
  await station.does(ACT, { ...refuse, reason: '没有结业证明' });
  await api.settle();
  expect(await kinds(worker)).toEqual(['learningRefused']);
  expect(await worker.does(OWN)).toMatchObject({
    mySocialWorker: { learning: [{ state: 'refused', lastReason: '没有结业证明' }] },
  });
  await station.does(ACT, { id: entry, action: 'takeBack', version: 2 });
  await api.settle();
  expect(await kinds(station)).toEqual(['learningToConfirm']);
  expect((await station.isRefused(ACT, { ...refuse, reason: '再看' })).code).toBe('STALE_VERSION');
});

test('what the register enters counts at once, the future does not, and far colleagues see nothing', async () => {
  const { id } = await aSocialWorker(api, certified);
  expect(await station.does(ENTER_LEARNING, { workerId: id, input: learningInput() })).toMatchObject({
    enterLearning: { state: 'confirmed' },
  });
  const future = { workerId: id, input: learningInput({ learnedOn: '2026-04-21' }) };
  expect((await station.isRefused(ENTER_LEARNING, future)).code).toBe('INVALID_INPUT');
  const far = await api.actor({ role: 'stationWorker', regionCode: '640104001' });
  expect((await far.isRefused(ENTER_LEARNING, { workerId: id, input: learningInput() })).code).toBe(
    'NOT_FOUND',
  );
  expect(await far.does(QUEUE)).toMatchObject({ learningToConfirm: { totalCount: 0 } });
});

test('reminders come 6, 3 and 1 months before the end of a cycle, each once, and stop with the last hour', async () => {
  const { id, worker } = await aSocialWorker(api, certified);
  const reminders = async (): Promise<string[]> => {
    const { rows } = await api.db.query<{ from: string }>(
      `select from_on::text as from from reminders where subject_id = $1 and step = 'learningDue' order by from_on`,
      [id],
    );
    return rows.map(({ from }) => from);
  };
  for (const [on, sent] of [
    ['2025-11-09', []],
    ['2025-11-10', ['2025-11-10']],
    ['2025-12-24', ['2025-11-10']],
    ['2026-02-10', ['2025-11-10', '2026-02-10']],
    ['2026-04-20', ['2025-11-10', '2026-02-10', '2026-04-10']],
  ] as const) {
    await api.setClock(`${on}T02:00:00Z`);
    await api.doChores();
    await api.doChores();
    expect(await reminders()).toEqual(sent);
  }
  await api.settle();
  const { inbox } = await worker.does<{ inbox: { edges: object[] } }>(INBOX);
  expect(inbox.edges).toEqual([
    {
      node: {
        kind: 'learningToComplete',
        subjectType: 'socialWorker',
        dueAt: '2026-05-10T16:00:00.000Z',
        title: '试社工',
      },
    },
  ]);
  await enter(station, id, { minutes: 71 * 60 });
  await api.settle();
  expect(await kinds(worker)).toEqual(['learningToComplete']);
  await enter(station, id, { title: '小组工作', minutes: 60 });
  await api.settle();
  expect(await kinds(worker)).toEqual([]);
  expect(await api.eventsOf(id)).toContain('socialWorker.learningFulfilled');
});

test('who has no registered certificate, has left, or owes nothing is not reminded', async () => {
  await aSocialWorker(api);
  await aSocialWorker(api, { grade: 'senior', certificateNumber: '2020 0009' });
  const { id: gone } = await aSocialWorker(api, { ...certified, certificateNumber: '2023 0002' });
  await station.does(`mutation { actOnSocialWorker(id: "${gone}", action: leave, version: 2) { id } }`);
  const { id: done } = await aSocialWorker(api, { ...certified, certificateNumber: '2023 0003' });
  await enter(station, done, { minutes: 72 * 60 });
  await api.doChores();
  const { rows } = await api.db.query('select from reminders');
  expect(rows).toEqual([]);
});

const SESSION = `mutation ($pairId: ID!, $input: SessionInput!) {
  recordSupervision(pairId: $pairId, input: $input) { id minutes version }
}`;

test('the supervisor records sessions within the days of the pair; the two and the register read them', async () => {
  const { id, worker } = await aSocialWorker(api);
  const { id: supervisorId, worker: supervisor } = await aSocialWorker(api, {}, '640106');
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  await certifyAll(api);
  const { addSupervision } = await county.does<{ addSupervision: { id: string } }>(ADD_SUPERVISION, {
    workerId: id,
    input: { supervisorId, fromOn: '2026-01-01', toOn: null },
  });
  await agreeToTies(api);
  const held = (heldOn: string): object => ({
    pairId: addSupervision.id,
    input: { form: 'individual', heldOn, minutes: 90 },
  });
  expect((await worker.isRefused(SESSION, held('2026-04-01'))).code).toBe('NOT_ALLOWED');
  expect((await supervisor.isRefused(SESSION, held('2025-12-31'))).code).toBe('INVALID_INPUT');
  expect((await supervisor.isRefused(SESSION, held('2026-04-21'))).code).toBe('INVALID_INPUT');
  await supervisor.does(SESSION, held('2026-04-01'));
  expect((await supervisor.isRefused(SESSION, held('2026-04-01'))).code).toBe('PERIODS_OVERLAP');
  const read = `query ($id: ID!) { socialWorker(id: $id) { supervision { sessions { id minutes version } } } }`;
  interface Read {
    readonly socialWorker: { readonly supervision: { readonly sessions: { id: string }[] | null }[] };
  }
  const sessions = async (who: TestActor) =>
    (await who.does<Read>(read, { id })).socialWorker.supervision[0]?.sessions;
  expect(await sessions(worker)).toMatchObject([{ minutes: 90, version: 1 }]);
  const { worker: colleague } = await aSocialWorker(api);
  expect(await sessions(colleague)).toBeNull();
  const [one] = (await sessions(supervisor)) ?? [];
  const withdraw = `mutation ($id: ID!, $version: Int!) { withdrawSupervision(id: $id, version: $version) { id } }`;
  expect((await worker.isRefused(withdraw, { id: one?.id, version: 1 })).code).toBe('NOT_ALLOWED');
  await supervisor.does(withdraw, { id: one?.id, version: 1 });
  expect(await sessions(worker)).toEqual([]);
});

const TELL = `mutation ($input: WorkTimeInput!) {
  tellWorkTime(input: $input) { workTime { administrativeThousandths months { month professionalMinutes } } }
}`;

test('people tell what their own month went into, a later telling corrects it, and it fits into the month', async () => {
  const { id, worker } = await aSocialWorker(api);
  const month = (over: object = {}): object => ({
    input: { month: '2026-03-01', after: 0, professionalMinutes: 6000, administrativeMinutes: 4000, ...over },
  });
  expect(await worker.does(TELL, month())).toMatchObject({
    tellWorkTime: { workTime: { administrativeThousandths: 400 } },
  });
  expect((await worker.isRefused(TELL, month())).code).toBe('STALE_VERSION');
  expect(await worker.does(TELL, month({ after: 1, administrativeMinutes: 2000 }))).toMatchObject({
    tellWorkTime: {
      workTime: {
        administrativeThousandths: 250,
        months: [{ month: '2026-03-01', professionalMinutes: 6000 }],
      },
    },
  });
  const february = { month: '2026-02-01', professionalMinutes: 40_000, administrativeMinutes: 321 };
  expect((await worker.isRefused(TELL, month(february))).code).toBe('INVALID_INPUT');
  expect((await worker.isRefused(TELL, month({ month: '2026-05-01' }))).code).toBe('INVALID_INPUT');
  expect((await station.isRefused(TELL, month())).code).toBe('NOT_FOUND');
  const read = `query ($id: ID!) { socialWorker(id: $id) { workTime { administrativeThousandths } } }`;
  expect(await station.does(read, { id })).toEqual({
    socialWorker: { workTime: { administrativeThousandths: 250 } },
  });
  const { worker: colleague } = await aSocialWorker(api);
  expect(await colleague.does(read, { id })).toEqual({ socialWorker: { workTime: null } });
});
