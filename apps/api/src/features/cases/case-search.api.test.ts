import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  aCase,
  aClient,
  aTeam,
  OPEN_CASE,
  READ_CASE,
  readCase,
  SEARCH_CASES,
  type Team,
} from '../../testing/cases.js';
import { COMMUNITY, TOWNSHIP } from '../../testing/needs.js';
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

  it('is for social workers of the place alone, whom the register knows, twenty times an hour', async () => {
    const unknown = await api.actor({ role: 'socialWorker', regionCode: TOWNSHIP });
    const asked = { regionCode: COMMUNITY, client: aClient() };
    expect((await unknown.isRefused(SEARCH_CASES, asked)).code).toBe('NOT_ALLOWED');
    for (const role of ['official', 'stationWorker', 'administrator', 'auditor', 'communityStaff']) {
      const regionCode = role === 'communityStaff' ? COMMUNITY : TOWNSHIP;
      const who = await api.actor({ role, regionCode });
      expect((await who.isRefused(SEARCH_CASES, asked)).code).toBe('NOT_ALLOWED');
    }
    const far = { regionCode: '640104001001', client: aClient() };
    expect((await team.worker.isRefused(SEARCH_CASES, far)).code).toBe('NOT_ALLOWED');
    for (let at = 0; at < 20; at += 1) await search(team.worker, {});
    expect((await team.worker.isRefused(SEARCH_CASES, asked)).code).toBe('TOO_MANY_TRIES');
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
