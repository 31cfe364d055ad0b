// A million people with case files, as search sees them: keyed hashes of names, sounds, years, phones and households.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../set-up.mjs';
import { gql, signInAs } from './served-api.mjs';
import { measure } from './measure.mjs';
import { timesOf } from './search.mjs';

const built = (path) => import(pathToFileURL(join(root, 'apps/api/dist', path)).href);
const BATCH = 5000;

/** Family names by how many of a thousand bear them, then given names: common ones meet often, as in life. */
const FAMILY = [
  ['王', 72],
  ['李', 74],
  ['张', 68],
  ['刘', 54],
  ['陈', 45],
  ['杨', 31],
  ['赵', 23],
  ['黄', 22],
  ['周', 21],
  ['吴', 20],
  ['徐', 15],
  ['孙', 15],
  ['马', 13],
  ['朱', 13],
  ['胡', 13],
  ['郭', 12],
  ['何', 12],
  ['林', 12],
  ['高', 10],
  ['罗', 9],
];
const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂兰凤英玉华建国文斌志新小红雪晓梅海燕春生秋月家豪子轩雨桐思远知行清和若溪'.split(
    '',
  );

const draw = (seed) => {
  let state = (seed * 2654435761) >>> 0;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % most;
  };
};

/** A person by number: the same number, the same person. */
function personOf(number) {
  const next = draw(number + 1);
  let left = next(554);
  const family = FAMILY.find(([, weight]) => (left -= weight) < 0)?.[0] ?? '王';
  const given = GIVEN[next(GIVEN.length)] + (next(5) > 0 ? GIVEN[next(GIVEN.length)] : '');
  return {
    name: family + given,
    bornIn: 1930 + next(85),
    idNumber: null,
    phone: next(2) === 0 ? `199${String(number).padStart(8, '0')}` : null,
    household: `${next(400) + 1}号楼${next(30) + 1}单元${Math.floor(number / 3)}`,
  };
}

/** Writes so many files with their marks, straight into the tables; what the files say is not written. */
async function fillCases(client, keys, count) {
  const { marksOf, markToKeep } = await built('features/cases/case-marks.js');
  const { rows: homes } = await client.query(
    `select code from regions where level = 'community' order by md5(code)`,
  );
  const { rows: workers } = await client.query('select id, person_id as person from social_workers limit 1');
  const began = performance.now();
  for (let from = 0; from < count; from += BATCH) {
    const files = { ids: [], regions: [], numbers: [] };
    const marks = { hashes: [], cases: [], kinds: [], counties: [] };
    for (let number = from; number < Math.min(count, from + BATCH); number += 1) {
      const id = randomUUID();
      const region = homes[number % homes.length].code;
      files.ids.push(id);
      files.regions.push(region);
      files.numbers.push(`BM-${number}`);
      for (const [kind, value] of marksOf(personOf(number))) {
        marks.hashes.push(markToKeep(keys, kind, value));
        marks.cases.push(id);
        marks.kinds.push(kind);
        marks.counties.push(region.slice(0, 6));
      }
    }
    await client.query(
      `insert into case_files (id, county_code, region_code, number, alias, opened_by_id, worker_id, state, state_since,
         created_at, idempotency_key, version)
       select id, left(region, 6), region, number, '演示', $4, $5, 'active', now(), now(), number, 1
       from unnest($1::uuid[], $2::text[], $3::text[]) as made (id, region, number)`,
      [files.ids, files.regions, files.numbers, workers[0].person, workers[0].id],
    );
    await client.query(
      `insert into case_marks (hash, case_id, kind, county_code)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])`,
      [marks.hashes, marks.cases, marks.kinds, marks.counties],
    );
  }
  await client.query('vacuum (analyze) case_files');
  await client.query('vacuum (analyze) case_marks');
  return (performance.now() - began) / 1000;
}

/** Duplicate search among so many people: the product's statement on one connection, then as a worker asks. */
export async function measureCases({ api, client, folder, tell }) {
  const count = Number(process.env.WUSHE_BENCH_PEOPLE ?? 1_000_000);
  const { Keys } = await built('platform/keys.js');
  const keys = Keys.parse(readFileSync(join(folder, 'keys.json'), 'utf8'));
  const seconds = await fillCases(client, keys, count);
  const { rows } = await client.query(
    `select count(*)::int as marks, pg_total_relation_size('case_marks') / 1048576 as megabytes from case_marks`,
  );
  console.log(
    `${count} people, ${rows[0].marks} marks in ${rows[0].megabytes} MB, written in ${seconds.toFixed(0)} s`,
  );
  const { marksOf, marksToFind } = await built('features/cases/case-marks.js');
  const { FIND_CASES } = await built('features/cases/case-search.reads.js');
  const people = Array.from({ length: 400 }, (_, at) => personOf((at * 7919) % count));
  const statements = people.map((person) => ({
    sql: FIND_CASES,
    parameters: [marksOf(person).flatMap(([kind, value]) => marksToFind(keys, kind, value)), '640106'],
  }));
  tell('duplicate search, in the database', await timesOf(client, statements), `${count} people`);
  const { cookie, regionCode } = await signInAs(api.url, 'socialWorker');
  const SEARCH = `mutation ($regionCode: ID!, $client: CaseClientInput!) {
    searchCases(regionCode: $regionCode, client: $client) { id strength } }`;
  for (const hands of [1, 8]) {
    const request = async (number) => {
      // A worker may search sixty times an hour; the trial asks more often.
      if (number % 20 === 1) await client.query('delete from try_counts');
      const person = people[number % people.length];
      await gql(api.url, SEARCH, { regionCode, client: person }, cookie);
    };
    tell(
      `duplicate search through GraphQL, ${hands} at once`,
      await measure({ pid: api.child.pid, count: 400, hands, request }),
    );
  }
}
