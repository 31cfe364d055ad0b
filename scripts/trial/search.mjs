// The search for volunteers as the database sees it: one connection, the product's own statement.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../set-up.mjs';
import { freePort } from './served-api.mjs';

const fromApi = createRequire(join(root, 'apps/api/package.json'));
const { Client } = fromApi('pg');
const built = (path) => import(pathToFileURL(join(root, path)).href);

const DEBIAN = '/usr/lib/postgresql/15/bin';

/** The product's statement for each need, with the reach in metres; or the one that counts who holds the skills. */
export async function statementsFor(needs, withinMetres, name = 'searchFor') {
  const { codesFor, [name]: statementFor } = await built(
    'apps/api/dist/features/matching/volunteer-search.js',
  );
  const { loadPacks, parametersOn } = await built('packages/policy-packs/dist/index.js');
  const { matching } = parametersOn(loadPacks(), { regionCode: '320106001001', on: '2026-11-24' });
  return needs.map((need) =>
    statementFor(
      {
        need,
        home: { countyCode: need.countyCode, countyReach: [need.countyCode] },
        place: { point: { latitude: need.latitude, longitude: need.longitude }, isAbout: false },
        matching: { ...matching, volunteer: { ...matching.volunteer, withinMetres } },
        now: new Date('2026-11-24T00:00:00Z'),
        on: '2026-11-24',
        draw: { seed: 1, best: 20, explored: 0 },
      },
      codesFor(
        need.skills.map((code) => ({ code, licence: false })),
        false,
      ),
    ),
  );
}

/** The same search by PostGIS: rows by skill and place in one GiST index, the score the same. */
export const byPostgis = ({ sql, parameters }) => ({
  sql: sql.replace(
    'cell between band.low and band.high',
    'cell >= band.low and cell <= band.high and st_dwithin(place, st_makepoint($8, $7)::geography, $9)',
  ),
  parameters: parameters.map((value, at) => (at === 3 ? [-2147483648] : at === 4 ? [2147483647] : value)),
});

/** Milliseconds of each statement, prepared as the product does, and processor time of the server a statement. */
export async function timesOf(client, statements) {
  const ask = ({ sql, parameters }) =>
    client.query({ name: createHash('md5').update(sql).digest('base64'), text: sql, values: parameters });
  const { rows } = await client.query('select pg_backend_pid() as pid');
  const cpuOf = () => {
    const stat = execFileSync('cat', [`/proc/${rows[0].pid}/stat`], { encoding: 'utf8' })
      .split(') ')[1]
      .split(' ');
    return (Number(stat[11]) + Number(stat[12])) * 10;
  };
  for (const statement of statements.slice(0, 50)) await ask(statement);
  const cpu = cpuOf();
  const times = [];
  for (const statement of statements) {
    const began = performance.now();
    await ask(statement);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  return { p50: at(0.5), p95: at(0.95), cpu: (cpuOf() - cpu) / statements.length };
}

/**
 * Debian's PostgreSQL 15 with a copy of the table that a search reads, and, where PostGIS is there, its index beside;
 * null where Debian's is not installed.
 */
export async function debianCopy(ownerUrl, client) {
  if (!existsSync(join(DEBIAN, 'initdb'))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'wushe-pg15-'));
  const port = await freePort();
  const isRoot = process.getuid() === 0;
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  const as = (file, args) => (isRoot ? ['runuser', ['-u', 'postgres', '--', file, ...args]] : [file, args]);
  const data = join(folder, 'data');
  execFileSync(...as(join(DEBIAN, 'initdb'), ['-D', data, '-U', 'bench', '--auth=trust', '-E', 'UTF8']), {
    stdio: 'ignore',
  });
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  execFileSync(
    ...as(join(DEBIAN, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']),
    {
      stdio: 'ignore',
    },
  );
  const url = `postgresql://bench@127.0.0.1:${port}/postgres`;
  const copy = new Client({ connectionString: url });
  await copy.connect();
  const { rows } = await client.query(
    `select string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' order by attnum) as columns
     from pg_attribute where attrelid = 'volunteer_skills'::regclass and attnum > 0 and not attisdropped`,
  );
  await copy.query(`create table volunteer_skills (${rows[0].columns})`);
  const pipe = `psql '${ownerUrl}' -c "copy volunteer_skills to stdout (format binary)" | psql '${url}' -qc "copy volunteer_skills from stdin (format binary)"`;
  execFileSync('sh', ['-c', pipe]);
  const { rows: keys } = await client.query(
    `select pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = 'volunteer_skills'::regclass and indisprimary`,
  );
  await copy.query(keys[0].definition);
  await copy.query('vacuum (analyze) volunteer_skills');
  return {
    client: copy,
    hasPostgis: existsSync('/usr/share/postgresql/15/extension/postgis.control'),
    async stop() {
      await copy.end();
      execFileSync(...as(join(DEBIAN, 'pg_ctl'), ['-D', data, '-m', 'fast', 'stop']), { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts PostGIS's index in place of the product's. */
export async function withPostgis(copy) {
  await copy.query('create extension postgis');
  await copy.query('create extension btree_gist');
  await copy.query('alter table volunteer_skills add place geography');
  await copy.query('update volunteer_skills set place = st_makepoint(longitude, latitude)::geography');
  await copy.query('drop index volunteer_skills_pkey');
  await copy.query('create index on volunteer_skills using gist (skill, place)');
  await copy.query('vacuum (full, analyze) volunteer_skills');
}
