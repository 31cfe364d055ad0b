import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_CASE,
  ACT_ON_REFERRAL,
  aCase,
  aClient,
  acts,
  aTeam,
  anActiveCase,
  dayOf,
  queueOf,
  READ_CASE,
  READ_REFERRAL,
  readCase,
  REFER_CASE,
  SEARCH_CASES,
  type Team,
  type TestCase,
} from '../../testing/cases.js';
import { kindsOf } from '../../testing/coordination.js';
import { COMMUNITY } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
import { aSocialWorker } from '../../testing/social-workers.js';

let api: TestApi;
let team: Team;
let file: TestCase;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-29T02:00:00Z');
  team = await aTeam(api);
  file = await anActiveCase(team);
});

interface Referral {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}
const letterOf = (over: object = {}): object => ({
  id: file.id,
  version: file.version,
  isTransfer: false,
  consentHow: 'signed',
  letter: '需要心理咨询，每周一次',
  key: randomUUID(),
  ...over,
});
const refer = async (by: TestActor, over: object): Promise<Referral> =>
  (await by.does<{ referCase: Referral }>(REFER_CASE, letterOf(over))).referCase;

describe('a referral', () => {
  it('goes to an organization with consent; its manager reads the letter and nothing else, and answers', async () => {
    const { manager, id: toOrganizationId } = await anOrganization(api);
    const { id, version } = await refer(team.worker, { toOrganizationId });
    const { readCaseReferral } = await manager.does<{ readCaseReferral: object }>(READ_REFERRAL, { id });
    expect(readCaseReferral).toMatchObject({
      name: '马小兰',
      letter: '需要心理咨询，每周一次',
      madeBy: '试社工',
      caseId: null,
      referral: { consentHow: 'signed', state: 'made' },
    });
    expect((await manager.isRefused(READ_CASE, { id: file.id })).code).toBe('NOT_FOUND');
    const closing = {
      id: file.id,
      action: 'submitClosure',
      version: file.version + 1,
      outcome: 'goalsMet',
      words: '好',
    };
    await team.worker.does(ACT_ON_CASE, closing);
    const approve = { id: file.id, action: 'approveClosure', version: file.version + 2 };
    expect((await team.supervisor.isRefused(ACT_ON_CASE, approve)).code).toBe('REFERRAL_OPEN');
    const answer = (action: string, read: number, words?: string) => ({ id, action, version: read, words });
    expect((await manager.isRefused(ACT_ON_REFERRAL, answer('refuse', version))).details).toEqual({
      fields: ['words'],
    });
    await manager.does(ACT_ON_REFERRAL, answer('accept', version));
    await manager.does(ACT_ON_REFERRAL, answer('complete', version + 1, '已做四次咨询'));
    await team.supervisor.does(ACT_ON_CASE, approve);
    const read = await team.worker.does<{ readCaseReferral: { answer: string; caseId: string } }>(
      READ_REFERRAL,
      { id },
    );
    expect(read.readCaseReferral).toMatchObject({ answer: '已做四次咨询', caseId: file.id });
    const { readings } = await readCase(team.worker, file.id);
    expect(readings.map(({ reader, role }) => [reader, role])).toEqual([
      ['试社工', 'socialWorker'],
      ['试督导', 'socialWorker'],
      [expect.any(String), 'organizationManager'],
    ]);
  });

  it('is nobody else’s, and after a refusal the receiver’s no more', async () => {
    const receiver = await aSocialWorker(api, {}, '640104001');
    const { id, version } = await refer(team.worker, { toWorkerId: receiver.id });
    const stranger = await aSocialWorker(api);
    for (const who of [stranger.worker, team.official])
      expect((await who.isRefused(READ_REFERRAL, { id })).code).toBe('NOT_FOUND');
    expect(await dayOf(receiver.worker)).toMatchObject([{ kind: 'referralToAnswer', caseId: id, alias: '' }]);
    await receiver.worker.does(ACT_ON_REFERRAL, { id, version, action: 'refuse', words: '手上已满' });
    expect((await receiver.worker.isRefused(READ_REFERRAL, { id })).code).toBe('NOT_FOUND');
    await team.worker.does(READ_REFERRAL, { id });
    expect(await dayOf(receiver.worker)).toEqual([]);
  });

  it('of the whole case makes who accepts it its worker, across counties; the one before opens it no more', async () => {
    const receiver = await aSocialWorker(api, {}, '640104001');
    const { id, version } = await refer(team.worker, { toWorkerId: receiver.id, isTransfer: true });
    await receiver.worker.does(ACT_ON_REFERRAL, { id, version, action: 'accept' });
    expect((await readCase(receiver.worker, file.id)).file.id).toBe(file.id);
    expect((await team.worker.isRefused(READ_CASE, { id: file.id })).code).toBe('NOT_FOUND');
  });

  it('of the whole case is open to one receiver at a time', async () => {
    const receiver = await aSocialWorker(api);
    const other = await aSocialWorker(api);
    const first = await refer(team.worker, { toWorkerId: receiver.id, isTransfer: true });
    const second = { version: file.version + 1, toWorkerId: other.id };
    const whole = letterOf({ ...second, isTransfer: true });
    expect((await team.worker.isRefused(REFER_CASE, whole)).code).toBe('REFERRAL_OPEN');
    await refer(team.worker, second);
    await receiver.worker.does(ACT_ON_REFERRAL, { ...first, action: 'refuse', words: '手上已满' });
    await refer(team.worker, { ...second, version: file.version + 2, isTransfer: true });
  });

  it('goes without consent by a supervisor only, who is not its worker', async () => {
    const receiver = await aSocialWorker(api);
    const without = letterOf({ toWorkerId: receiver.id, consentHow: null });
    expect((await team.worker.isRefused(REFER_CASE, without)).code).toBe('NOT_ALLOWED');
    await team.supervisor.does(REFER_CASE, without);
  });

  it('names one receiver on duty, and the same key makes no second one', async () => {
    const { id: toOrganizationId } = await anOrganization(api);
    const receiver = await aSocialWorker(api);
    const refused = async (over: object) => (await team.worker.isRefused(REFER_CASE, letterOf(over))).details;
    const both = { fields: ['toWorkerId', 'toOrganizationId'] };
    expect(await refused({})).toEqual(both);
    expect(await refused({ toOrganizationId, toWorkerId: receiver.id })).toEqual(both);
    expect(await refused({ toOrganizationId, isTransfer: true })).toEqual(both);
    expect(await refused({ toWorkerId: team.id })).toEqual({ fields: ['toWorkerId'] });
    await api.db.query(`update social_workers set state = 'left' where id = $1`, [receiver.id]);
    expect(await refused({ toWorkerId: receiver.id })).toEqual({ fields: ['toWorkerId'] });
    const key = randomUUID();
    const first = await refer(team.worker, { toOrganizationId, key });
    expect(await refer(team.worker, { toOrganizationId, key })).toEqual(first);
  });

  it('that nobody answers comes back to who made it once its day has passed, whether the receiver is there or not', async () => {
    const receiver = await aSocialWorker(api);
    const { id, version } = await refer(team.worker, { toWorkerId: receiver.id });
    await refer(team.worker, { toWorkerId: receiver.id, version: file.version + 1 });
    await api.db.query(`update social_workers set state = 'left' where id = $1`, [receiver.id]);
    const unanswered = async (): Promise<object[]> =>
      (await dayOf(team.worker)).filter(({ kind }) => kind === 'referralUnanswered');
    await api.setClock('2026-12-02T15:00:00Z');
    expect(await unanswered()).toEqual([]);
    await api.setClock('2026-12-03T02:00:00Z');
    const due = { caseId: file.id, alias: '三楼独居', dueOn: '2026-12-02', daysLate: 1 };
    expect(await unanswered()).toMatchObject([due]);
    await team.worker.does(ACT_ON_REFERRAL, { id, version, action: 'withdraw', words: '对方已离职' });
    expect(await unanswered()).toMatchObject([due]);
    await acts(team.worker, file.id, 'withdrawConsent', { words: '不愿再谈' });
    expect(await unanswered()).toEqual([]);
  });

  it('ends with the person’s consent', async () => {
    const { manager, id: toOrganizationId } = await anOrganization(api);
    const { id } = await refer(team.worker, { toOrganizationId });
    expect((await acts(team.worker, file.id, 'withdrawConsent', { words: '不愿再谈' })).state).toBe('ended');
    expect((await manager.isRefused(READ_REFERRAL, { id })).code).toBe('NOT_FOUND');
  });
});

const HAND_OVER = `mutation ($from: ID!, $to: ID!) { handOverCases(fromWorkerId: $from, toWorkerId: $to, reason: "离职") }`;

test('when a worker leaves, the cases stand in the supervisor’s queue until they are given on, all at once', async () => {
  const { file: second } = await aCase(team.worker, { client: aClient({ name: '丁一' }), alias: '第二个' });
  const next = await aSocialWorker(api);
  const hand = { from: team.id, to: next.id };
  expect((await next.worker.isRefused(HAND_OVER, hand)).code).toBe('NOT_FOUND');
  const leave = `mutation ($id: ID!) { actOnSocialWorker(id: $id, action: leave, version: 1) { id } }`;
  await team.official.does(leave, { id: team.id });
  expect((await team.worker.isRefused(READ_CASE, { id: file.id })).code).toBe('NOT_FOUND');
  const waiting = await queueOf(team.supervisor);
  expect(waiting.map(({ kind }) => kind)).toEqual(['workerGone', 'workerGone']);
  expect(await team.supervisor.does(HAND_OVER, hand)).toEqual({ handOverCases: 2 });
  expect(await queueOf(team.supervisor)).toEqual([]);
  const { entries } = await readCase(next.worker, second.id);
  expect(entries.at(-1)).toMatchObject({ action: 'assign', words: '离职', by: '试督导' });
});

test('a case that went to another county is handed over there when its worker leaves', async () => {
  const far = await aTeam(api, '640104001');
  const { id, version } = await refer(team.worker, { toWorkerId: far.id, isTransfer: true });
  await far.worker.does(ACT_ON_REFERRAL, { id, version, action: 'accept' });
  const next = await aSocialWorker(api, {}, '640104001');
  expect(await far.supervisor.does(HAND_OVER, { from: far.id, to: next.id })).toEqual({ handOverCases: 1 });
  expect((await readCase(next.worker, file.id)).file.id).toBe(file.id);
});

test('a case is given on within the county only; elsewhere it goes by a referral', async () => {
  const assign = `mutation ($id: ID!, $version: Int!, $to: ID!) {
    assignCase(id: $id, version: $version, toWorkerId: $to, reason: "转岗") { id } }`;
  const far = await aSocialWorker(api, {}, '640104001');
  const asked = { id: file.id, version: file.version, to: far.id };
  expect((await team.supervisor.isRefused(assign, asked)).details).toEqual({ fields: ['toWorkerId'] });
  expect((await team.worker.isRefused(assign, { ...asked, to: team.supervisorId })).code).toBe('NOT_ALLOWED');
  const near = await aSocialWorker(api);
  await team.supervisor.does(assign, { ...asked, to: near.id });
  const names = await near.worker.does<{ caseColleagues: { workerId: string }[] }>(
    '{ caseColleagues { workerId } }',
  );
  expect(names.caseColleagues.map(({ workerId }) => workerId).toSorted()).toEqual(
    [team.id, team.supervisorId].toSorted(),
  );
});

test('what waits in a case that is given on waits for the next worker’s supervisor, no longer for the last one', async () => {
  await acts(team.worker, file.id, 'submitClosure', { outcome: 'goalsMet' });
  await acts(team.worker, file.id, 'askErasure', { words: null });
  const { version } = await acts(team.worker, file.id, 'askExport', { words: null });
  const waiting = ['caseClosureToApprove', 'caseErasureAsked'];
  expect((await kindsOf(team.supervisor)).toSorted()).toEqual(waiting);
  const next = await aTeam(api);
  const assign = `mutation ($id: ID!, $version: Int!, $to: ID!) {
    assignCase(id: $id, version: $version, toWorkerId: $to, reason: "转岗") { id } }`;
  await team.supervisor.does(assign, { id: file.id, version, to: next.id });
  expect(await kindsOf(team.supervisor)).toEqual([]);
  expect((await kindsOf(next.supervisor)).toSorted()).toEqual(waiting);
  expect((await kindsOf(next.worker)).toSorted()).toEqual(['caseCopyAsked', 'caseGivenOn']);
});

describe('the person of a case', () => {
  const OPEN = `mutation ($code: String!) { openMyCase(code: $code) {
    number isOpen worker exportAskedOn erasureAskedOn isMine place { name } readings { reader isSearch } } }`;
  const ASK = `mutation ($code: String!, $isErasure: Boolean!) { askForMyCase(code: $code, isErasure: $isErasure) {
    exportAskedOn erasureAskedOn } }`;
  interface Mine {
    readonly number: string;
    readonly worker: string;
    readonly isMine: boolean;
    readonly exportAskedOn: string | null;
    readonly readings: readonly { readonly reader: string }[];
  }
  let code: string;
  let id: string;
  beforeEach(async () => {
    const opened = await aCase(team.worker, { client: aClient({ name: '丁一' }) });
    code = opened.code;
    id = opened.file.id;
  });
  const mine = async (): Promise<Mine> =>
    (await api.gql<{ openMyCase: Mine }>(OPEN, { code })).data.openMyCase;

  it('sees with the code who read it, without an account, and nothing of what it says', async () => {
    await readCase(team.supervisor, id);
    expect(await mine()).toMatchObject({ worker: '试社工', isMine: false, readings: [{ reader: '试督导' }] });
    const wrong = await api.gql(OPEN, { code: '123456789012' });
    expect(wrong.errors?.[0]?.extensions.code).toBe('CODE_UNKNOWN');
  });

  it('gets a new code for a lost one; the one before opens nothing', async () => {
    const { renewCaseCode } = await team.worker.does<{ renewCaseCode: { code: string } }>(
      'mutation ($id: ID!) { renewCaseCode(id: $id) { code } }',
      { id },
    );
    expect((await api.gql(OPEN, { code })).errors?.[0]?.extensions.code).toBe('CODE_UNKNOWN');
    expect((await api.gql<{ openMyCase: Mine }>(OPEN, renewCaseCode)).data.openMyCase.worker).toBe('试社工');
  });

  it('ties it to an account, where every later reading stands among one’s own', async () => {
    const person = await api.actor();
    const tied = await person.does<{ tieMyCase: Mine }>(OPEN.replace('openMyCase', 'tieMyCase'), { code });
    expect(tied.tieMyCase.isMine).toBe(true);
    await readCase(team.worker, id);
    const { whoReadMe } = await person.does<{ whoReadMe: { edges: { node: object }[] } }>(
      '{ whoReadMe { edges { node { matter subjectType reader { name } } } } }',
    );
    expect(whoReadMe.edges.map(({ node }) => node)).toEqual([
      { matter: 'casework', subjectType: 'case', reader: { name: '试社工' } },
    ]);
    const other = await api.actor();
    expect((await other.isRefused(OPEN.replace('openMyCase', 'tieMyCase'), { code })).code).toBe(
      'WRONG_STATE',
    );
  });

  it('asks for a copy, which the worker writes out; it holds everything and is a reading', async () => {
    await api.gql(ASK, { code, isErasure: false });
    expect(await dayOf(team.worker)).toContainEqual(
      expect.objectContaining({ kind: 'exportAsked', caseId: id, dueOn: '2026-12-14' }),
    );
    const { exportCase } = await team.worker.does<{ exportCase: { text: string; fileName: string } }>(
      'mutation ($id: ID!) { exportCase(id: $id) { text fileName } }',
      { id },
    );
    expect(JSON.parse(exportCase.text)).toMatchObject({
      person: { name: '丁一' },
      entries: [{ action: 'open', words: '邻居说许久没见她下楼' }],
    });
    expect(await mine()).toMatchObject({ exportAskedOn: null, readings: [{ reader: '试社工' }] });
  });

  it('asks for erasure, which a second person does once the case has ended: what it said is gone for ever', async () => {
    await api.gql(ASK, { code, isErasure: true });
    expect(await queueOf(team.supervisor)).toContainEqual(
      expect.objectContaining({ kind: 'erasureAsked', caseId: id }),
    );
    const erase = (version: number) => ({ id, action: 'erase', version });
    expect((await team.supervisor.isRefused(ACT_ON_CASE, erase(2))).code).toBe('WRONG_STATE');
    await acts(team.worker, id, 'refuseConsent', { words: '不愿意' });
    expect((await team.worker.isRefused(ACT_ON_CASE, erase(3))).code).toBe('NOT_ALLOWED');
    await acts(team.supervisor, id, 'erase', { words: null });
    const kept = await api.db.query(
      'select alias, code_hash, client_hash, state, number from case_files where id = $1',
      [id],
    );
    expect(kept.rows).toMatchObject([{ alias: '—', code_hash: null, client_hash: null, state: 'erased' }]);
    for (const table of ['case_keys', 'case_marks'])
      expect((await api.db.query(`select from ${table} where case_id = $1`, [id])).rowCount).toBe(0);
    expect((await api.db.query('select from case_entries where case_id = $1', [id])).rowCount).toBe(2);
    expect((await team.worker.isRefused(READ_CASE, { id })).code).toBe('NOT_FOUND');
    const found = await team.worker.does<{ searchCases: { id: string }[] }>(SEARCH_CASES, {
      regionCode: COMMUNITY,
      client: aClient({ name: '丁一' }),
    });
    expect(found.searchCases.map((match) => match.id)).not.toContain(id);
  });

  it('is not erased unasked', async () => {
    await acts(team.worker, id, 'refuseConsent', { words: '不愿意' });
    expect((await team.supervisor.isRefused(ACT_ON_CASE, { id, action: 'erase', version: 2 })).code).toBe(
      'WRONG_STATE',
    );
  });

  it('is set right; what was known before stays in the file, and is found no more', async () => {
    await team.worker.does(
      `mutation ($id: ID!, $client: CaseClientInput!) { correctCaseClient(id: $id, version: 1, client: $client) { id } }`,
      { id, client: aClient({ name: '丁宜', bornIn: 1990 }) },
    );
    expect((await readCase(team.worker, id)).client.name).toBe('丁宜');
    const { rows } = await api.db.query('select count(*)::int as n from case_marks where case_id = $1', [id]);
    expect(rows).toEqual([{ n: 3 }]);
    const text = await team.worker.does<{ exportCase: { text: string } }>(
      'mutation ($id: ID!) { exportCase(id: $id) { text } }',
      { id },
    );
    expect(JSON.parse(text.exportCase.text).entries.at(-1)).toMatchObject({ action: 'correct' });
  });
});
