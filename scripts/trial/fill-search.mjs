// Volunteers of a province with skills, hours and places, and needs that look for them, written straight into the tables.
// Places are invented: counties stand on a grid, communities lie the denser the nearer to the middle of their county.

import { setTimeout as pause } from 'node:timers/promises';

const CITIES = '32';

/** A number between 0 and 1 that follows from a text. */
const drawn = (text) => `(('x' || substr(md5(${text}), 1, 8))::bit(32)::bigint / 4294967296.0)`;

const PLACES = `
  with counties as (
    select code, row_number() over (order by code) - 1 as at from regions
    where level = 'county' and code like '${CITIES}%'
  ), spots as (
    select region.code, 31.0 + county.at / 10 * 0.4 as latitude, 117.0 + county.at % 10 * 0.45 as longitude,
      ${drawn("region.code || 'r'")} as far, 2 * pi() * ${drawn("region.code || 'w'")} as way
    from regions region join counties county on county.code = substr(region.code, 1, 6)
    where region.level = 'community'
  )
  update regions set latitude = spots.latitude + 0.22 * far * sin(way), longitude = spots.longitude + 0.26 * far * cos(way)
  from spots where spots.code = regions.code`;

const HOMES = `homes as materialized (
  select code, latitude, longitude, row_number() over (order by md5(code)) - 1 as place
  from regions where level = 'community' and code like '${CITIES}%' limit 21000)`;

/** Two or three hours' stretches on one to five days of the week. */
const HOURS = `(select coalesce(jsonb_agg(jsonb_build_object('weekday', day, 'fromMinute', 480 + (n * day) % 9 * 60,
    'toMinute', 660 + (n * day) % 9 * 60 + n % 3 * 60)), '[]')
  from generate_series(1, 7) as day where (n / 7 + day * day) % 3 = 0)`;

/** Writes so many volunteers in 21,000 communities, each with one to three of the skills. */
export async function fillVolunteers(client, count, skills) {
  await client.query(PLACES);
  await client.query(
    `create temp table made as with ${HOMES}
     select gen_random_uuid() as id, n, code, latitude, longitude
     from generate_series(1, $1::bigint) as n join homes on homes.place = n % (select count(*) from homes)`,
    [count],
  );
  await client.query(
    `insert into people (id, name, is_demo, created_at, version) select id, '测' || n, true, now(), 1 from made`,
  );
  await client.query(
    `insert into volunteers (id, county_code, region_code, person_id, state, skills, licences, languages, categories,
       weekly_hours, exceptions, max_shifts_per_week, latitude, longitude, is_demo, created_at, version)
     select gen_random_uuid(), substr(code, 1, 6), code, id, 'active',
       (select array_agg(distinct ($1::text[])[1 + (${drawn('made.id::text || part')} ^ 2 * cardinality($1))::int % cardinality($1)])
         from generate_series(1, 1 + n::int % 3) as part),
       '[]', '{zh}', (array['{elder-care}', '{elder-care/visiting}', '{}', '{child-care}'])[1 + n % 4]::text[],
       ${HOURS}, case when n % 10 = 0 then '[{"on": "2026-12-02", "fromMinute": null, "toMinute": null}]' else '[]' end::jsonb,
       3, round(((latitude + (${drawn("made.id::text || 'y'")} - 0.5) * 0.014) * 1000)::numeric) / 1000,
       round(((longitude + (${drawn("made.id::text || 'x'")} - 0.5) * 0.016) * 1000)::numeric) / 1000, true, now(), 1
     from made`,
    [skills],
  );
  await client.query('drop table made');
}

/** Draws what a history would have left of each volunteer; the history itself is not written. */
export async function drawHistories(client) {
  await client.query(
    `update volunteer_skills set reliability = 600 + (hashtext(volunteer_id::text) & 255), kept = hashtext(volunteer_id::text) & 31,
       stars = (hashtext(volunteer_id::text) & 31) / 6, asked = hashtext(volunteer_id::text || 'a') & 7`,
  );
  await client.query('vacuum (analyze) volunteer_skills');
  await client.query('vacuum (analyze) volunteers');
}

/** Writes so many open needs of two hours each, in communities drawn as volunteers live, asking for one or two skills. */
export async function fillSearchingNeeds(client, count, skills) {
  await client.query(
    `insert into needs (id, county_code, region_code, number, state, title, detail, category, urgency, channel, place,
       state_since, created_at, published_at, starts_at, ends_at, version)
     select gen_random_uuid(), county_code, region_code, 'SEARCH-' || row_number() over (), 'open', '探访', '', 'elder-care/visiting',
       'ordinary', 'visit', '', now(), now(), now(), at, at + interval '2 hours', 1
     from (select county_code, region_code, timestamptz '2026-11-30 08:00+08'
         + make_interval(days => abs(hashtext(id::text)) % 7, hours => abs(hashtext(id::text || 'h')) % 9) as at
       from volunteers where county_code like '${CITIES}%' order by md5(id::text) limit $1) as home`,
    [count],
  );
  await client.query(
    `insert into need_parts (id, need_id, place, kind, name, unit, skills, quantity, pending, accepted, is_dropped)
     select gen_random_uuid(), id, 1, 'people', '志愿者', '人',
       (select array_agg(distinct ($1::text[])[1 + (${drawn('needs.id::text || part')} ^ 2 * cardinality($1))::int % cardinality($1)])
         from generate_series(1, 1 + (hashtext(needs.id::text) & 1)) as part), 4, 0, 0, false
     from needs where number like 'SEARCH-%'`,
    [skills],
  );
  const { rows } = await client.query(
    `select need.id, need.county_code as "countyCode", need.category, need.starts_at as "startsAt", need.ends_at as "endsAt",
       region.latitude, region.longitude, part.skills, need.languages
     from needs need join need_parts part on part.need_id = need.id join regions region on region.code = need.region_code
     where need.number like 'SEARCH-%' order by need.id`,
  );
  return rows;
}

/** Lets the api's nightly fold begin at once and waits for it; how many seconds that took. */
export async function folded(api, client, count) {
  await client.query('analyze');
  await client.query(`delete from leases where name = 'matching.fold'`);
  const began = performance.now();
  for (;;) {
    const { rows } = await client.query(`select count(*)::int as n from volunteer_skills where skill = ''`);
    if (rows[0].n >= count) return (performance.now() - began) / 1000;
    await pause(2000);
  }
}
