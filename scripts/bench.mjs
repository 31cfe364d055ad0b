// npm run bench: what the product costs beside a floor in the same run. `npm run bench -- list` measures one thing;
// WUSHE_BENCH_PROFILE=DIR leaves a processor profile of the api there.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './set-up.mjs';
import { measureAwards } from './trial/awards.mjs';
import { driveDesk, openDesk, peakOf, weekToPlan } from './trial/desk.mjs';
import { fillDistrictGoods, fillDistrictNeeds, fillDistrictVolunteers } from './trial/fill-desk.mjs';
import { startFloor } from './trial/served-floor.mjs';
import { LIST, POST, SUGGEST, FOR_ME, PAGE, TILES } from './trial/queries.mjs';
import { measureCases } from './trial/cases.mjs';
import { measureFacts } from './trial/facts.mjs';
import { fillFigures } from './trial/fill-figures.mjs';
import { firstPaints } from './trial/first-paint.mjs';
import { drawHistories, fillSearchingNeeds, fillVolunteers, folded } from './trial/fill-search.mjs';
import { connectTo, fillNeeds } from './trial/fill.mjs';
import { forMeStatements, varyNeeds } from './trial/for-me.mjs';
import { cpuOf, measure } from './trial/measure.mjs';
import { byPostgis, debianCopy, statementsFor, timesOf, withPostgis } from './trial/search.mjs';
import { freePort, gql, signInAs, startApi } from './trial/served-api.mjs';

const COUNTY = '640106';

/** The province with the most communities, one of its cities and one of its counties. */
const PLACES = ['32', '3205', '320583'];

const lines = [];
function tell(name, { p50, p95, cpu }, note = '') {
  const ms = (value) => value.toFixed(value < 10 ? 2 : 1).padStart(8);
  lines.push({ name, p50, p95, cpu });
  console.log(`${name.padEnd(46)} p50 ${ms(p50)}  p95 ${ms(p95)}  CPU ${ms(cpu)} ms  ${note}`);
}
const times = (above, floor) => `${(above.cpu / floor.cpu).toFixed(1)}x the floor's CPU`;

const folder = mkdtempSync(join(tmpdir(), 'wushe-bench-'));
chmodSync(folder, 0o755);
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The parts of the bench; each gets the running api, the floor and the owner's connection. */
const parts = {
  async nothing({ api, floor, official }) {
    const bare = await measure({
      pid: floor.child.pid,
      count: 2000,
      hands: 4,
      request: () => floor.ask('/nothing?region=1'),
    });
    tell('floor: an answer and a trivial query', bare);
    const viewer = await measure({
      pid: api.child.pid,
      count: 2000,
      hands: 4,
      request: () => gql(api.url, '{ viewer { person { id } } }', {}, official.cookie),
    });
    tell('who is signed in', viewer, times(viewer, bare));
  },

  async posting({ api, floor, staff }) {
    const request = () => floor.ask(`/post?region=${staff.regionCode}`);
    const bare = await measure({ pid: floor.child.pid, count: 1000, hands: 4, request });
    tell('floor: a posting', bare);
    const post = await measure({
      pid: api.child.pid,
      count: 1000,
      hands: 4,
      request: () => gql(api.url, POST, { regionCode: staff.regionCode, key: randomUUID() }, staff.cookie),
    });
    tell('posting a need, with its events', post, times(post, bare));
  },

  async list({ api, floor, official, province }) {
    for (const [who, region, cookie] of [
      ['a county', COUNTY, official.cookie],
      ['a province', '64', province.cookie],
    ]) {
      const bare = await measure({
        pid: floor.child.pid,
        count: 2000,
        hands: 4,
        request: () => floor.ask(`/list?region=${region}`),
      });
      tell(`floor: list of 50, ${who}`, bare);
      const list = await measure({
        pid: api.child.pid,
        count: 2000,
        hands: 4,
        request: () => gql(api.url, LIST, {}, cookie),
      });
      tell(`needs, list of 50, ${who}`, list, times(list, bare));
    }
  },

  /** What the official's page asks at once: the figures of the place and of those below, and the tiles. */
  async figures({ api, client }) {
    await fillFigures(client);
    await client.query(
      `update grants set region_code = $1 where role = 'official' and length(region_code) = 2`,
      PLACES.slice(0, 1),
    );
    const { cookie } = await signInAs(api.url, 'official', 2);
    const year = new Date().getFullYear();
    const months = { from: `${year - 1}-01`, to: `${year}-12` };
    for (const code of PLACES) {
      const page = () => gql(api.url, PAGE, { code, ...months }, cookie);
      const tiles = () => gql(api.url, TILES, { code, ...months }, cookie);
      const { data } = await page();
      const request = () => Promise.all([page(), tiles()]);
      const taken = await measure({ pid: api.child.pid, count: 200, hands: 1, request });
      const posted = data.regionFigures.own.figures.find(({ figure }) => figure === 'needsPosted').value;
      tell(`official's page, two years of ${code}`, taken, `${posted} needs posted`);
    }
    await client.query(
      `update grants set region_code = '64' where role = 'official' and region_code = $1`,
      PLACES.slice(0, 1),
    );
  },

  /** The other way round: needs for a volunteer and for an organization, among all that are open. */
  async forMe({ api, client }) {
    const skills = skillsOf(false);
    await varyNeeds(client, skills);
    await fillVolunteers(client, 20_000, skills);
    await folded(api, client, 20_000);
    await client.query('vacuum (analyze) volunteer_skills');
    const { rows } = await client.query(
      `select count(*)::int as n from needs where state in ('open', 'underway')`,
    );
    const statements = await forMeStatements(client, 400);
    tell('needs for a volunteer, in the database', await timesOf(client, statements), `${rows[0].n} open`);
    for (const [role, kind] of [
      ['volunteer', 'volunteer'],
      ['organizationManager', 'organization'],
    ]) {
      const { cookie } = await signInAs(api.url, role);
      const { data } = await gql(api.url, FOR_ME, { kind }, cookie);
      for (const hands of [1, 8]) {
        const request = () => gql(api.url, FOR_ME, { kind }, cookie);
        const taken = await measure({ pid: api.child.pid, count: 400, hands, request });
        const { pool, fitting } = data.needsForMe;
        tell(`needs for the ${kind} through GraphQL, ${hands} at once`, taken, `${fitting} of ${pool} fit`);
      }
    }
  },

  /** Two years of work in 25,000 communities: the province's page by months and by days, and how quickly events are folded. */
  facts: (measured) => measureFacts({ ...measured, page: PAGE, tell }),

  /** Award rules over 10,000 social workers: every programme explained to everybody, and a draft tried on them. */
  awards: () => measureAwards({ tell }),
  /** Whether somebody has a case file already, among a million people, by keyed hashes alone. */
  cases: (measured) => measureCases({ ...measured, folder, tell }),

  /** How soon a province's page stands in the browser, each time with an empty cache. */
  async paint({ api, client, province }) {
    await fillFigures(client);
    for (const { paint, figures } of await firstPaints(api.url, province.cookie, '/w/regions'))
      console.log(
        `province's page: first paint ${paint.toFixed(0)} ms, twelve figures ${figures.toFixed(0)} ms`,
      );
  },

  /** Who fits, among a million volunteers: in the database beside PostGIS, then as eight people ask at once. */
  async candidates({ api, client, ownerUrl }) {
    const skills = skillsOf(false);
    const count = Number(process.env.WUSHE_BENCH_VOLUNTEERS ?? 1_000_000);
    await fillVolunteers(client, count, skills);
    const seconds = await folded(api, client, count);
    console.log(`${count} volunteers folded in ${seconds.toFixed(0)} s`);
    await drawHistories(client);
    const needs = await fillSearchingNeeds(client, 300, skills);
    const copy = await debianCopy(ownerUrl, client);
    for (const metres of [5000, 10_000]) {
      const statements = await statementsFor(needs, metres);
      tell(`search within ${metres / 1000} km, embedded PostgreSQL`, await timesOf(client, statements));
      if (copy)
        tell(`search within ${metres / 1000} km, PostgreSQL 15`, await timesOf(copy.client, statements));
    }
    if (copy?.hasPostgis) {
      await withPostgis(copy.client);
      for (const metres of [5000, 10_000]) {
        const statements = (await statementsFor(needs, metres)).map(byPostgis);
        tell(`the same by PostGIS, ${metres / 1000} km`, await timesOf(copy.client, statements));
      }
    }
    await copy?.stop();
    tell(
      'who holds the skills, embedded PostgreSQL',
      await timesOf(client, await statementsFor(needs, 5000, 'holdersFor')),
    );
    await client.query(`update grants set region_code = '32' where role = 'stationWorker'`);
    const station = await signInAs(api.url, 'stationWorker');
    for (const hands of [1, 8]) {
      const request = (number) =>
        gql(api.url, SUGGEST, { needId: needs[number % needs.length].id }, station.cookie);
      tell(
        `suggestions through GraphQL, ${hands} at once`,
        await measure({ pid: api.child.pid, count: 600, hands, request }),
      );
    }
  },

  /**
   * The district desk in a browser at 1,000 needs and 10,000 volunteers: seconds until each step shows, and the most
   * memory the api had. WUSHE_BENCH_PICTURES=DIR leaves pictures at three widths in both languages there.
   */
  async desk({ api, client, official }) {
    const { today, weekOn } = weekToPlan();
    const [skills, licensed] = [skillsOf(false), skillsOf(true)];
    await fillDistrictVolunteers(client, { region: COUNTY, count: 10_000, skills, licensed });
    await fillDistrictNeeds(client, { region: COUNTY, count: 1000, weekOn, skills, licensed });
    await fillDistrictGoods(client, { region: COUNTY, lots: 300, today });
    await folded(api, client, 10_000);
    await drawHistories(client);
    const { browser, page, faults } = await openDesk({ url: api.url, cookie: official.cookie });
    const folder = process.env.WUSHE_BENCH_PICTURES;
    let before = cpuOf(api.child.pid);
    const told = (name, seconds, note) => {
      const cpu = (cpuOf(api.child.pid) - before) / 1000;
      before += cpu * 1000;
      console.log(
        `${name.padEnd(40)} ${seconds.toFixed(1).padStart(6)} s, CPU of the api ${cpu.toFixed(1).padStart(5)} s  ${note}`,
      );
    };
    try {
      await driveDesk({ page, url: api.url, weekOn, folder, tell: told });
      console.log(
        `most memory of the api with its worker ${peakOf(api.child.pid)} MB; faults: ${faults.length}`,
      );
    } finally {
      await browser.close();
    }
  },
};

const skillsOf = (wantsLicence) =>
  loadTaxonomies()
    .skills.terms.filter(({ licence, parentCode }) => Boolean(licence) === wantsLicence && parentCode)
    .map(({ code }) => code);

setUp();
const { loadTaxonomies } = await import(
  pathToFileURL(join(root, 'packages/policy-packs/dist/index.js')).href
);
const port = await freePort();
const first = await startApi({ dataDir: folder, port });
await first.stop();
const again = await startApi({ dataDir: folder, port });
await again.stop();
console.log(`${cpus().length} x ${cpus()[0].model}, Node ${process.versions.node}`);
console.log(
  `first start, with regions and demonstration ${first.seconds.toFixed(1)} s, second start ${again.seconds.toFixed(1)} s`,
);

const profile = process.env.WUSHE_BENCH_PROFILE;
const nodeArguments = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
const api = await startApi({ dataDir: folder, port, nodeArguments });
const { client, appUrl, ownerUrl } = await connectTo(folder);
const official = await signInAs(api.url, 'official');
const province = await signInAs(api.url, 'official', 2);
const staff = await signInAs(api.url, 'communityStaff');
const began = performance.now();
await fillNeeds(client, Number(process.env.WUSHE_BENCH_NEEDS ?? 200_000));
await client.query('analyze');
const { rows } = await client.query(`select (select count(*) from needs)::int as needs,
  (select count(*) from regions where level = 'community')::int as communities`);
console.log(
  `${rows[0].needs} needs in ${rows[0].communities} communities, written in ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
const floor = await startFloor(appUrl);
const wanted = process.argv.slice(2);
try {
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name))
      await part({ api, floor, client, ownerUrl, official, province, staff });
  }
} finally {
  floor.child.disconnect();
  await client.end();
  await api.stop();
}
