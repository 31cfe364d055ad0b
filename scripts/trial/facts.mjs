// The official's page over two years of work in 25,000 communities, and the rate of the fold.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../set-up.mjs';
import { chinaDay } from './china-day.mjs';
import { fillFacts } from './fill-facts.mjs';
import { foldRate } from './fold-rate.mjs';
import { measureIndicators } from './indicators.mjs';
import { measure } from './measure.mjs';
import { gql, signInAs } from './served-api.mjs';

/** The api's own reads of figures, compiled. */
async function figureReads() {
  const from = (file) => import(pathToFileURL(join(root, 'apps/api/dist/features/monitoring', file)).href);
  await import(
    pathToFileURL(createRequire(join(root, 'apps/api/package.json')).resolve('reflect-metadata')).href
  );
  const [{ FigureReads }, { spanOf }, { Regions }] = await Promise.all([
    from('figures.reads.js'),
    from('period.rules.js'),
    from('../regions/regions.service.js'),
  ]);
  return { FigureReads, Regions, spanOf };
}

/** Fills the folded tables, then measures the statements alone, the page through GraphQL, and the fold under eight hands. */
export async function measureFacts({ api, client, ownerUrl, page: PAGE, tell }) {
  const began = performance.now();
  const filled = await fillFacts(client, Number(process.env.WUSHE_BENCH_SIGN_UPS ?? 5_000_000));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${filled.needs} needs, ${filled.served} sign-ups, ${filled.days} days of regions in ${seconds} s`,
  );
  const { FigureReads, Regions, spanOf } = await figureReads();
  const database = { query: async (sql, values) => (await client.query(sql, values)).rows };
  const reads = new FigureReads(database, new Regions(database));
  const { rows } = await client.query(
    `select code from regions where parent_code = '32' and valid_to is null`,
  );
  const codes = ['32', ...rows.map(({ code }) => code)];
  await client.query(
    `update grants set region_code = '32' where role = 'official' and length(region_code) = 2`,
  );
  const { cookie } = await signInAs(api.url, 'official', 2);
  const today = chinaDay();
  const month = (count) => {
    const first = new Date(`${today.slice(0, 7)}-15T00:00:00Z`);
    first.setUTCMonth(first.getUTCMonth() - count);
    return first.toISOString().slice(0, 7);
  };
  for (const [name, from, to, count] of [
    ['24 months', `${month(23)}-01`, today, 100],
    ['30 days', chinaDay(-30), chinaDay(-1), 20],
    ['100 days', chinaDay(-100), chinaDay(-1), 20],
  ]) {
    const inDatabase = () => reads.ofRegions(codes, spanOf({ from, to }, today));
    tell(
      `12 figures x ${codes.length} regions, ${name}, database`,
      await measure({ pid: client.processID, count, hands: 1, request: inDatabase }),
    );
    const page = () => gql(api.url, PAGE, { code: '32', from, to }, cookie);
    tell(
      `the province's page, ${name}, GraphQL`,
      await measure({ pid: api.child.pid, count, hands: 1, request: page }),
    );
  }
  const course = () => reads.course('32', { from: `${month(23)}-01`, to: `${month(0)}-01` });
  tell(
    'the province month by month, 24, database',
    await measure({ pid: client.processID, count: 100, hands: 1, request: course }),
  );
  await measureIndicators({ api, client, tell });
  const rate = await foldRate(client, ownerUrl, Number(process.env.WUSHE_BENCH_SECONDS ?? 12));
  const whole = (value) => value.toFixed(0);
  console.log(
    `8 writers: plain inserts ${whole(rate.plain)}/s, events written while folding ${whole(rate.written)}/s, folded ${whole(rate.folded)}/s, ${(rate.folded / rate.plain).toFixed(2)} of plain`,
  );
}
