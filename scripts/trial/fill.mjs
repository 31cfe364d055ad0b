// Rows for measuring, written straight into the tables: what matters is how many there are and how they lie.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../set-up.mjs';

const { Client } = createRequire(join(root, 'apps/api/package.json'))('pg');

/** The owner's connection to the embedded database that an api runs on a folder, and the address of the api's login. */
export async function connectTo(folder) {
  const { runningEmbeddedPostgres } = await import(
    pathToFileURL(join(root, 'apps/api/dist/platform/embedded-postgres/index.js')).href
  );
  const { ownerUrl, appUrl } = await runningEmbeddedPostgres(join(folder, 'postgres'));
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  return { client, appUrl, ownerUrl };
}

// Ids in the order of their making, as UUIDv7 are: the number in the first 48 bits.
const ID = `(lpad(to_hex(1700000000000 + n), 12, '0') || '-7000-8000-' ||
  substr(md5(n::text || 'id'), 1, 12))`;
const UUID = `(substr(${ID}, 1, 8) || '-' || substr(${ID}, 9))::uuid`;

const HOMES = `homes as materialized (
  select code, row_number() over (order by md5(code)) - 1 as place
  from regions where level = 'community' and code like $2 || '%')`;
const NUMBERED = `generate_series(1, $1::bigint) as n join homes on homes.place = n % (select count(*) from homes)`;

/** Writes needs, two parts each, spread over the communities below a region. */
export async function fillNeeds(client, count, below = '') {
  await client.query(
    `with ${HOMES} insert into needs (id, county_code, region_code, number, state, title, detail, category, urgency, channel, place,
       state_since, created_at, published_at, version)
     select ${UUID}, substr(code, 1, 6), code, 'BM-' || n, (array['open','underway','closed','open','submitted'])[1 + n % 5],
       '独居老人探访 ' || n, '每周六上午', (array['elder-care/visiting','elder-care/meals','child-care/after-school'])[1 + n % 3],
       (array['ordinary','pressing'])[1 + n % 2], 'visit', '', now() - make_interval(mins => (n % 200000)::int),
       now() - make_interval(mins => (n % 200000)::int), now(), 1
     from ${NUMBERED}`,
    [count, below],
  );
  await client.query(
    `insert into need_parts (id, need_id, place, kind, name, unit, skills, quantity, pending, accepted, is_dropped)
     select gen_random_uuid(), id, part, (array['people','goods'])[part], (array['志愿者','米'])[part], (array['人','袋'])[part],
       '{}', 6, 1, 2, false
     from needs cross join generate_series(1, 2) as part where number like 'BM-%'`,
  );
}
