// Needs ranked for volunteers, as the database sees it: one connection, the product's own statement.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../set-up.mjs';

const built = (path) => import(pathToFileURL(join(root, path)).href);

/** Lets three of four needs ask for a time within the next days, and every other part for people for a skill. */
export async function varyNeeds(client, skills) {
  await client.query(
    `update needs set starts_at = at, ends_at = at + make_interval(hours => 2 + abs(hashtext(id::text || 'l')) % 30)
     from (select id as own, timestamptz '2026-12-07 08:00+08' + make_interval(hours => abs(hashtext(id::text)) % 160) as at
       from needs where number like 'BM-%' and abs(hashtext(id::text || 't')) % 4 > 0) as time where time.own = needs.id`,
  );
  await client.query(
    `update need_parts set skills = array[($1::text[])[1 + abs(hashtext(id::text)) % cardinality($1::text[])]]
     where kind = 'people' and abs(hashtext(id::text || 's')) % 2 = 0`,
    [skills],
  );
  await client.query('vacuum (analyze) needs');
  await client.query('vacuum (analyze) need_parts');
}

/** The product's statement for so many volunteers drawn from all of them. */
export async function forMeStatements(client, count) {
  const { needsForVolunteer } = await built('apps/api/dist/features/matching/needs-for-volunteer.js');
  const { loadPacks, loadTaxonomies, parametersOn } = await built('packages/policy-packs/dist/index.js');
  const licensed = loadTaxonomies().skills.terms.filter(({ licence }) => licence);
  const { rows } = await client.query(
    `select id, county_code as "countyCode", max_shifts_per_week as "maxShiftsPerWeek" from volunteers
     where county_code like '32%' order by md5(id::text) limit $1`,
    [count],
  );
  return rows.map((own) => {
    const at = { regionCode: own.countyCode, on: '2026-12-06' };
    return needsForVolunteer({
      ...own,
      reach: [own.countyCode],
      rules: [{ regionCode: own.countyCode, parameters: parametersOn(loadPacks(), at) }],
      licensed: licensed.map(({ code }) => code),
      licensedFields: licensed.map(({ parentCode }) => parentCode),
      now: new Date('2026-12-06T00:00:00Z'),
      on: at.on,
      isPersonal: true,
      shown: 20,
    });
  });
}
