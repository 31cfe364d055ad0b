import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_REFERRAL,
  aCase,
  aClient,
  acts,
  anActiveCase,
  aTeam,
  dayOf,
  OPEN_CASE,
  READ_REFERRAL,
  readCase,
  REFER_CASE,
  type Team,
} from '../../testing/cases.js';
import { COMMUNITY } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
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

const opening = (over: object = {}): object => ({
  regionCode: COMMUNITY,
  client: aClient(),
  alias: '又一份',
  seen: [],
  words: '再开',
  key: randomUUID(),
  ...over,
});
const assign = `mutation ($id: ID!, $version: Int!, $to: ID!) {
  assignCase(id: $id, version: $version, toWorkerId: $to, reason: "转岗") { id } }`;
const tying = 'mutation ($code: String!) { tieMyCase(code: $code) { isMine } }';

describe('to open a file without having looked', () => {
  it('tells no more than a search does: the file found shows who tried', async () => {
    const { file } = await aCase(team.worker);
    const stranger = await aSocialWorker(api);
    const refused = await stranger.worker.isRefused(OPEN_CASE, opening());
    expect(refused).toEqual({ code: 'POSSIBLE_DUPLICATE', details: { found: 1 } });
    const { readings } = await readCase(team.worker, file.id);
    expect(readings).toEqual([{ reader: '试社工', role: 'socialWorker', times: 1, isSearch: true }]);
  });

  it('is refused after twenty finds in an hour, for somebody without a file as well', async () => {
    await aCase(team.worker);
    const stranger = await aSocialWorker(api);
    for (let at = 0; at < 20; at += 1) await stranger.worker.isRefused(OPEN_CASE, opening());
    for (const client of [aClient(), aClient({ name: '丁一', bornIn: 1990 })])
      expect((await stranger.worker.isRefused(OPEN_CASE, opening({ client }))).code).toBe('TOO_MANY_TRIES');
  });
});

test('the key with which a case was begun opens it no more for who gave it on', async () => {
  const key = randomUUID();
  const { file, code } = await aCase(team.worker, { key });
  const again = opening({ alias: '三楼独居', key });
  expect(await team.worker.does(OPEN_CASE, again)).toMatchObject({
    openCase: { code, file: { id: file.id } },
  });
  const next = await aSocialWorker(api);
  await team.supervisor.does(assign, { id: file.id, version: file.version, to: next.id });
  expect((await team.worker.isRefused(OPEN_CASE, again)).code).toBe('NOT_FOUND');
});

test('a code that was renewed is not told again by the key of the beginning', async () => {
  const key = randomUUID();
  const { file } = await aCase(team.worker, { key });
  await team.worker.does('mutation ($id: ID!) { renewCaseCode(id: $id) { code } }', { id: file.id });
  expect((await team.worker.isRefused(OPEN_CASE, opening({ alias: '三楼独居', key }))).code).toBe(
    'KEY_USED_BEFORE',
  );
});

describe('that somebody has a case', () => {
  const LIST = `{ readList(first: 10, matter: casework) { edges { node { subjectId person { name } reader { name } } } } }`;

  it('is told to no auditor, also once the case is tied to an account', async () => {
    const { file, code } = await aCase(team.worker);
    const person = await api.actor({ name: '马小兰' });
    await person.does(tying, { code });
    await readCase(team.supervisor, file.id);
    const auditor = await api.actor({ role: 'auditor', regionCode: '640106' });
    expect(await auditor.does(LIST)).toEqual({
      readList: { edges: [{ node: { subjectId: null, person: null, reader: { name: '试督导' } } }] },
    });
    const { rows } = await api.db.query(`select from personal_reads where person_id = $1`, [person.personId]);
    expect(rows).toEqual([]);
  });

  it('is seen by themself with every reading, those before the tie too, and by nobody once it is erased', async () => {
    const { file, code } = await aCase(team.worker);
    await readCase(team.supervisor, file.id);
    const person = await api.actor();
    await person.does(tying, { code });
    await readCase(team.worker, file.id);
    const mine = async (who: TestActor): Promise<string[]> => {
      const { whoReadMe } = await who.does<{
        whoReadMe: { edges: { node: { reader: { name: string } } }[] };
      }>('{ whoReadMe { edges { node { reader { name } } } } }');
      return whoReadMe.edges.map(({ node }) => node.reader.name);
    };
    expect(await mine(person)).toEqual(['试社工', '试督导']);
    expect(await mine(await api.actor())).toEqual([]);
    await acts(team.worker, file.id, 'refuseConsent', { words: '不愿意' });
    await acts(team.worker, file.id, 'askErasure', { words: null });
    await acts(team.supervisor, file.id, 'erase', { words: null });
    expect(await mine(person)).toEqual([]);
  });

  it('is not hidden from them by a worker who ties the case to their own account', async () => {
    const { code } = await aCase(team.worker);
    for (const who of [team.worker, team.supervisor])
      expect((await who.isRefused(tying, { code })).code).toBe('NOT_ALLOWED');
    expect(await (await api.actor()).does(tying, { code })).toEqual({ tieMyCase: { isMine: true } });
  });
});

describe('a referral', () => {
  const letter = (file: { id: string; version: number }, over: object): object => ({
    id: file.id,
    version: file.version,
    isTransfer: false,
    consentHow: 'signed',
    letter: '每周一次咨询',
    key: randomUUID(),
    ...over,
  });
  const refer = async (over: object): Promise<{ id: string; version: number; caseId: string }> => {
    const file = await anActiveCase(team, 'critical');
    const { referCase } = await team.worker.does<{ referCase: { id: string; version: number } }>(
      REFER_CASE,
      letter(file, over),
    );
    return { ...referCase, caseId: file.id };
  };

  it('that was completed is read no more by its receiver once the person takes their consent back', async () => {
    const { manager, id: toOrganizationId } = await anOrganization(api);
    const { id, version, caseId } = await refer({ toOrganizationId });
    await manager.does(ACT_ON_REFERRAL, { id, version, action: 'accept' });
    await manager.does(ACT_ON_REFERRAL, { id, version: version + 1, action: 'complete', words: '已做' });
    await manager.does(READ_REFERRAL, { id });
    await acts(team.worker, caseId, 'withdrawConsent', { words: '不愿再谈' });
    expect((await manager.isRefused(READ_REFERRAL, { id })).code).toBe('NOT_FOUND');
  });

  it('tells whoever is to answer neither the risk nor the community', async () => {
    const receiver = await aSocialWorker(api);
    const { id } = await refer({ toWorkerId: receiver.id });
    expect(await dayOf(receiver.worker)).toMatchObject([
      { kind: 'referralToAnswer', caseId: id, risk: null },
    ]);
    const { rows } = await api.db.query('select distinct region_code from events where subject_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ region_code: '640106' }]);
  });
});

test('what one reader reads on one day is one line, of as many as the log holds', async () => {
  const { file } = await aCase(team.worker);
  await readCase(team.supervisor, file.id);
  for (let at = 0; at < 60; at += 1) await readCase(team.worker, file.id);
  // Half past midnight in Shanghai is another day, in UTC it is not.
  await api.setClock('2026-11-29T16:30:00Z');
  await readCase(team.worker, file.id);
  const { readings } = await readCase(team.supervisor, file.id);
  expect(readings.map(({ reader, times }) => [reader, times])).toEqual([
    ['试社工', 1],
    ['试社工', 60],
    ['试督导', 1],
  ]);
  const { rowCount } = await api.db.query('select from personal_reads where subject_id = $1', [file.id]);
  expect(rowCount).toBe(63);
});
