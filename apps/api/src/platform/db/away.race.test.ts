import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { TestApi } from '../../testing/api.js';
import { COMMUNITY, needInput, POST } from '../../testing/needs.js';

const POSTINGS = 60;
let api: TestApi;
let superuser: Client;

beforeAll(async () => {
  api = await TestApi.start();
  const url = new URL(api.databaseUrl);
  url.username = 'wushe_super';
  superuser = new Client({ connectionString: url.href });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await api.stop();
});

/** Cuts every connection of the api, as a restart of PostgreSQL does. */
const cutConnections = (): Promise<unknown> =>
  superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'wushe_app'`);

describe('While the database goes away again and again', () => {
  it('a posting is stored once or told to try again, and the same key later stores it once', async () => {
    const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
    const refusals: string[] = [];
    const post = async (): Promise<void> => {
      const variables = { regionCode: COMMUNITY, input: needInput(), key: randomUUID(), asDraft: false };
      for (let tries = 0; tries < 200; tries += 1) {
        const { errors } = await api.gql(POST, variables, staff.cookie);
        if (!errors) return;
        refusals.push(errors[0]!.extensions.code);
        await pause(20);
      }
      throw new Error('never stored');
    };
    const postings = Promise.all(Array.from({ length: POSTINGS }, post));
    // The first cuts may fall between two statements: enough of them that some hit.
    for (let cuts = 0; cuts < 40 && refusals.length < POSTINGS; cuts += 1) {
      await pause(10);
      await cutConnections();
    }
    await postings;
    expect([...new Set(refusals)]).toEqual(['TRY_AGAIN']);
    const { rows } = await api.db.query(
      'select count(*)::int as needs, count(distinct id)::int as ids from needs',
    );
    expect(rows).toEqual([{ needs: POSTINGS, ids: POSTINGS }]);
    const { rows: events } = await api.db.query(
      `select count(*)::int as n from events where type = 'need.submitted'`,
    );
    expect(events).toEqual([{ n: POSTINGS }]);
  });
});
