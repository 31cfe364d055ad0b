// The pages of policies' rows through GraphQL: a province's table and one row with all below it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../set-up.mjs';
import { fillIndicators } from './fill-indicators.mjs';
import { measure } from './measure.mjs';
import { INDICATOR, INDICATORS } from './queries.mjs';
import { gql, signInAs } from './served-api.mjs';

const PROVINCES = [
  { code: '32', pack: 'js-14-5' },
  { code: '64', pack: 'nx-wsld-2022' },
];
/** Rows that mean most work: every community counted, every township's report added up, counties' reports. */
const ROWS = {
  'js-14-5': [
    'professional-social-work-coverage',
    'all-round-service-coverage',
    'hardship-visiting-coverage',
  ],
  'nx-wsld-2022': ['room-coverage', 'volunteer-station-coverage', 'needs-answered'],
};

/** Fills what the rows count, then measures each page at one hand. */
export async function measureIndicators({ api, client, tell }) {
  const { loadPacks } = await import(pathToFileURL(join(root, 'packages/policy-packs/dist/index.js')).href);
  const now = new Date();
  const year = now.getFullYear();
  const packs = loadPacks();
  const periodOf = (pack, indicator) => {
    const { indicators = [], goals = [] } = packs.find(({ code }) => code === pack);
    const { frequency } = [...indicators, ...goals].find(({ code }) => code === indicator);
    return frequency === 'quarter' ? `${year}Q${Math.floor(now.getMonth() / 3) + 1}` : `${year}`;
  };
  const { stations, reports } = await fillIndicators(client, packs, year);
  console.log(`${stations} stations, ${reports} reports of townships and counties`);
  for (const { code, pack } of PROVINCES) {
    await client.query(
      `update grants set region_code = $1 where role = 'official' and length(region_code) = 2`,
      [code],
    );
    const { cookie } = await signInAs(api.url, 'official', 2);
    const table = () => gql(api.url, INDICATORS, { code }, cookie);
    const { data } = await table();
    const pid = api.child.pid;
    tell(
      `rows of policies in ${code}, GraphQL`,
      await measure({ pid, count: 60, hands: 1, request: table }),
      `${data.indicatorTable.figures.length} rows`,
    );
    for (const indicator of ROWS[pack]) {
      const period = periodOf(pack, indicator);
      const page = () => gql(api.url, INDICATOR, { pack, indicator, code, period }, cookie);
      const { data: found } = await page();
      const { numerator, denominator } = found.indicatorPage.own;
      tell(
        `${indicator} in ${code}, GraphQL`,
        await measure({ pid, count: 60, hands: 1, request: page }),
        `${numerator} of ${denominator}`,
      );
    }
  }
}
