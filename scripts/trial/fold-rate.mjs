// How quickly events are folded while eight hands write them, beside plain inserts by the same hands.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../set-up.mjs';
import { chinaDay } from './china-day.mjs';
import { pause } from './served-api.mjs';

const { Client } = createRequire(join(root, 'apps/api/package.json'))('pg');

const EVENT = `insert into events (id, county_code, region_code, type, subject_type, subject_id, at, happened_on, canonical, body)
  values ((lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3)
      || '8' || substr(md5(random()::text), 1, 15))::uuid, left($1, 6), $1, 'hours.entered', 'signUp', gen_random_uuid(),
    now(), current_date, repeat('x', 300), $2)`;
const PLAIN = EVENT.replace('insert into events', 'insert into plain_events');
const QUEUED = `with made as (${EVENT} returning id) insert into event_queue (event_id, chain) select id, left($1, 6) from made`;

async function written(ownerUrl, statement, seconds, communities) {
  const clients = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const client = new Client({ connectionString: ownerUrl });
      await client.connect();
      return client;
    }),
  );
  const until = performance.now() + seconds * 1000;
  let count = 0;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) {
        const code = communities[(count += 1) % communities.length];
        const volunteerId = `00000000-0000-7000-8000-${String(count % 5000).padStart(12, '0')}`;
        const servedOn = chinaDay();
        await client.query(statement, [code, JSON.stringify({ volunteerId, minutes: 60, servedOn })]);
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  return count;
}

const waiting = async (client) => {
  const { rows } = await client.query(`select (select count(*) from event_queue)::int
    + coalesce((select sum(head.position - coalesce(seen.position, 0)) from chain_heads head
      left join event_cursors seen on seen.chain = head.chain and seen.handler = 'figures'), 0)::int as n`);
  return rows[0].n;
};

/** Plain inserts a second, then events written a second while they are folded, and events folded a second to the last. */
export async function foldRate(client, ownerUrl, seconds) {
  const { rows } = await client.query(
    `select code from regions where level = 'community' and code like '3205%' order by md5(code) limit 2000`,
  );
  const communities = rows.map(({ code }) => code);
  await client.query('create table plain_events (like events including indexes)');
  const plain = (await written(ownerUrl, PLAIN, seconds, communities)) / seconds;
  await client.query('drop table plain_events');
  while ((await waiting(client)) > 0) await pause(200);
  const began = performance.now();
  const count = await written(ownerUrl, QUEUED, seconds, communities);
  while ((await waiting(client)) > 0) await pause(100);
  return { plain, written: count / seconds, folded: (count * 1000) / (performance.now() - began) };
}
