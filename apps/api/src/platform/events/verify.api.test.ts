import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dayOf } from '@wushe/values';
import { TestApi } from '../../testing/api.js';
import { anOpenNeed } from '../../testing/needs.js';
import { noteHeads, readNotedHeads, type NotedHead } from './noted-heads.js';
import { verifyEvents } from './verify.js';

const CHAIN = '640106';
let api: TestApi;
let folder: string;

const faults = async (): Promise<readonly unknown[]> =>
  (await verifyEvents(api.db, readNotedHeads(folder))).faults;

beforeAll(async () => {
  api = await TestApi.start();
});
beforeEach(async () => {
  await api.empty();
  folder = mkdtempSync(join(tmpdir(), 'wushe-heads-'));
  await anOpenNeed(api);
  await anOpenNeed(api);
  await api.settle();
  const { rows } = await api.db.query<NotedHead>('select chain, position::int, hash from chain_heads');
  await noteHeads(folder, dayOf(new Date('2026-11-23T00:00:00Z')), async () => rows);
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => api.stop());

describe('Verifying the sealed events finds', () => {
  it('nothing when nothing was touched', async () => {
    expect(await faults()).toEqual([]);
  });

  it('an event whose text was changed', async () => {
    await api.db.query(`update events set canonical = canonical || ' '
      where id = (select event_id from event_seals where position = 1)`);
    expect(await faults()).toMatchObject([{ chain: CHAIN, position: 1, fault: 'changed' }]);
  });

  it('an event whose columns no longer say what its text says', async () => {
    await api.db.query(`update events set type = 'need.closed'
      where id = (select event_id from event_seals where position = 2)`);
    expect(await faults()).toMatchObject([{ chain: CHAIN, position: 2, fault: 'changed' }]);
  });

  it('an event that was removed', async () => {
    await api.db.query(`delete from events where id = (select event_id from event_seals where position = 2)`);
    expect(await faults()).toMatchObject([{ chain: CHAIN, position: 2, fault: 'removed' }]);
  });

  it('a chain whose end was cut off', async () => {
    await api.db
      .query(`with cut as (delete from event_seals where position = (select max(position) from event_seals)
      returning event_id) delete from events where id in (select event_id from cut)`);
    expect(await faults()).toMatchObject([{ chain: CHAIN, fault: 'cutOff' }]);
  });

  it('a chain cut off together with its head, by the heads noted outside', async () => {
    await api.db.query(`with cut as (delete from event_seals where position > 1 returning event_id)
      delete from events where id in (select event_id from cut)`);
    await api.db.query(`update chain_heads set position = 1, hash = (select hash from event_seals)`);
    expect((await verifyEvents(api.db)).faults).toEqual([]);
    expect(await faults()).toMatchObject([{ chain: CHAIN, position: 2, fault: 'cutOff' }]);
  });

  it('a chain that was written anew, also when later copies of its head agree with it', async () => {
    await api.db.query(`delete from event_seals; delete from chain_heads`);
    await api.db.query(`insert into event_queue (event_id, chain)
      select id, county_code from events where id <> (select min(id::text)::uuid from events)`);
    await api.db.query(`delete from events where id = (select min(id::text)::uuid from events)`);
    await api.settle();
    const { rows } = await api.db.query<NotedHead>('select chain, position::int, hash from chain_heads');
    writeFileSync(join(folder, '2026-11-24.json'), JSON.stringify(rows));
    expect(await faults()).toMatchObject([{ chain: CHAIN }]);
  });

  it('an event that is neither sealed nor waiting', async () => {
    await api.db.query(`delete from event_seals; delete from chain_heads`);
    expect(await faults()).toContainEqual({ chain: CHAIN, position: 0, fault: 'unsealed' });
  });
});
