import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aShift, SHIFT } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aClaim, aProject } from '../../testing/claims.js';
import { deliverAndAccept, serveShift } from '../../testing/journey.js';
import { anOpenNeed } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-12-01T00:00:00Z');
});

const PAGE = `query ($regionCode: ID!, $from: String!, $to: String!) {
  regionFigures(regionCode: $regionCode, from: $from, to: $to) {
    own { figures { figure value } linkage { steps projects } }
    below { region { code } figures { figure value } }
    path { code }
  }
}`;
const TILES = `query ($regionCode: ID!, $from: String!, $to: String!) {
  figureTiles(regionCode: $regionCode, from: $from, to: $to, figure: needsPosted) { region { code } value }
}`;
const COURSE = `query ($regionCode: ID!, $from: String!, $to: String!) {
  regionFigures(regionCode: $regionCode, from: $from, to: $to) {
    before { figure value }
    course { month figures { figure value } }
  }
}`;
const LIST = `query ($regionCode: ID!, $figure: Figure!) {
  figureList(regionCode: $regionCode, figure: $figure, from: "2026-01", to: "2026-12") {
    totalCount edges { node { label amount community } }
  }
}`;

interface Figures {
  readonly figures: readonly { figure: string; value: number | null }[];
}
interface Page {
  readonly own: Figures & { linkage: object[] };
  readonly below: readonly (Figures & { region: { code: string } })[];
  readonly path: readonly { code: string }[];
}

const named = ({ figures }: Figures): Record<string, number | null> =>
  Object.fromEntries(figures.map(({ figure, value }) => [figure, value]));

async function pageOf(
  official: TestActor,
  regionCode: string,
  from = '2026-01',
  to = '2026-12',
): Promise<Page> {
  await api.settle();
  const { regionFigures } = await official.does<{ regionFigures: Page }>(PAGE, { regionCode, from, to });
  return regionFigures;
}
/** The hours entered so far once more, in another community and on another day. */
async function enterElsewhere(regionCode: string, on: string): Promise<void> {
  await api.db.query(
    `with again as (
       insert into events (id, county_code, region_code, type, subject_type, subject_id, at, happened_on, canonical, body)
       select gen_random_uuid(), left($1, 6), $1, type, subject_type, subject_id, $2::text::date, $2::text::date, canonical,
         body || jsonb_build_object('servedOn', $2::text)
       from events where type = 'hours.entered' returning id)
     insert into event_queue (event_id, chain) select id, left($1, 6) from again`,
    [regionCode, on],
  );
}
const province = (): Promise<TestActor> => api.actor({ role: 'official', regionCode: '64' });

test('one need served by volunteers: every figure of its county tells it, another county tells nothing', async () => {
  const shift = await aShift(api);
  await serveShift(api, shift, [SHIFT.startsAt, SHIFT.endsAt]);
  await deliverAndAccept(api, { id: shift.projectId, manager: shift.manager }, 18);
  const page = await pageOf(await province(), '6401');
  const expected = {
    needsPosted: 1,
    needsVerified: 1,
    needsOpen: 0,
    needsServed: 1,
    hoursToFirstClaim: 0,
    peopleWanted: 9,
    peopleServed: 18,
    volunteersActive: 1,
    serviceMinutes: 120,
    money: 0,
    goods: 0,
    linkageIndex: 600,
  };
  expect(named(page.own)).toEqual(expected);
  expect(page.own.linkage).toEqual([{ steps: 3, projects: 1 }]);
  const below = Object.fromEntries(page.below.map((each) => [each.region.code, named(each)]));
  expect(below['640106']).toEqual(expected);
  expect(below['640104']).toMatchObject({ needsPosted: 0, hoursToFirstClaim: null, linkageIndex: null });
  expect(page.path.map(({ code }) => code)).toEqual(['64', '6401']);
});

test('the same volunteer in two communities and two months is one person, in each month and place one', async () => {
  const one = await aShift(api);
  await serveShift(api, one, [SHIFT.startsAt, SHIFT.endsAt]);
  await api.settle();
  await enterElsewhere('640104001001', '2026-11-20');
  const official = await province();
  const page = await pageOf(official, '6401');
  expect(named(page.own)['volunteersActive']).toBe(1);
  expect(page.below.map((each) => named(each)['volunteersActive'])).toEqual([1, 1]);
  expect(named((await pageOf(official, '6401', '2026-11', '2026-11')).own)['volunteersActive']).toBe(1);
});

test('hours that are taken back count no more, nor does the volunteer', async () => {
  const shift = await aShift(api);
  const { signUpId } = await serveShift(api, shift, [SHIFT.startsAt, SHIFT.endsAt]);
  await shift.manager.does(
    'mutation ($id: ID!) { correctHours(id: $id, minutes: 0, reason: "记错") { id } }',
    {
      id: signUpId,
    },
  );
  const { own } = await pageOf(await province(), '640106');
  expect(named(own)).toMatchObject({ serviceMinutes: 0, volunteersActive: 0 });
});

test('the median waits in whole hours and only the first claim of a need counts', async () => {
  const claimAfter = async (hours: number): Promise<void> => {
    await api.setClock('2026-12-01T00:00:00Z');
    const need = await anOpenNeed(api);
    const { manager } = await anOrganization(api);
    await api.setClock(
      new Date(Date.parse('2026-12-01T00:00:00Z') + hours * 3_600_000 + 60_000).toISOString(),
    );
    await aClaim(manager, need, 1);
    await aClaim(manager, need, 1);
  };
  for (const hours of [3, 7, 100]) await claimAfter(hours);
  const { own } = await pageOf(await province(), '640106');
  expect(named(own)['hoursToFirstClaim']).toBe(7);
});

test('open needs stay open over the turn of the year until they are served', async () => {
  await api.setClock('2025-12-20T00:00:00Z');
  const project = await aProject(api);
  const official = await province();
  await api.setClock('2026-02-10T00:00:00Z');
  await deliverAndAccept(api, project, 5);
  const openIn = async (month: string): Promise<unknown> =>
    named((await pageOf(official, '640106', month, month)).own)['needsOpen'];
  expect([await openIn('2025-12'), await openIn('2026-01'), await openIn('2026-02')]).toEqual([1, 1, 0]);
});

test('folding the log again from its beginning gives the same figures', async () => {
  const shift = await aShift(api);
  await serveShift(api, shift, [SHIFT.startsAt, SHIFT.endsAt]);
  await deliverAndAccept(api, { id: shift.projectId, manager: shift.manager }, 18);
  const official = await province();
  const before = await pageOf(official, '640106');
  await api.db
    .query(`truncate community_month, region_month, claim_waits, volunteer_months, volunteer_counts, linkage_months,
       project_linkages, day_facts, claim_wait_days, volunteer_days, linkage_days`);
  expect(named((await pageOf(official, '640106')).own)['needsPosted']).toBe(0);
  await api.db.query(`delete from event_cursors where handler = 'figures'`);
  expect(await pageOf(official, '640106')).toEqual(before);
});

test('two folds at work at once count each event once', async () => {
  const shift = await aShift(api);
  await serveShift(api, shift, [SHIFT.startsAt, SHIFT.endsAt]);
  // From here on every chain has its cursor, so that only its lock keeps the folds apart.
  await api.settle();
  await deliverAndAccept(api, { id: shift.projectId, manager: shift.manager }, 18);
  await Promise.all([api.settle(), api.settle(), api.settle(), api.settle()]);
  const { own } = await pageOf(await province(), '64');
  expect(named(own)).toMatchObject({ needsPosted: 1, needsServed: 1, needsOpen: 0, peopleServed: 18 });
});

test('every level tells the same work: the tiles two levels down, the course, the period before', async () => {
  await api.setClock('2026-10-05T00:00:00Z');
  await anOpenNeed(api);
  await api.setClock('2026-12-01T00:00:00Z');
  await anOpenNeed(api);
  await api.settle();
  const official = await province();
  const period = { from: '2026-11', to: '2026-12' };
  const tilesOf = async (regionCode: string): Promise<unknown> => {
    const { figureTiles } = await official.does<{
      figureTiles: { region: { code: string }; value: number }[];
    }>(TILES, { regionCode, ...period });
    return figureTiles.filter(({ value }) => value > 0);
  };
  expect(await tilesOf('64')).toEqual([{ region: { code: '640106' }, value: 1 }]);
  expect(await tilesOf('6401')).toEqual([{ region: { code: '640106001' }, value: 1 }]);
  expect(await tilesOf('640106')).toEqual([{ region: { code: '640106001001' }, value: 1 }]);
  expect(await tilesOf('640106001')).toEqual([{ region: { code: '640106001001' }, value: 1 }]);
  const { regionFigures } = await official.does<{
    regionFigures: { before: Figures['figures']; course: (Figures & { month: string })[] };
  }>(COURSE, { regionCode: '6401', ...period });
  expect(named({ figures: regionFigures.before })).toMatchObject({ needsPosted: 1, needsOpen: 1 });
  const course = regionFigures.course.map((month) => {
    const { needsPosted, needsOpen } = named(month);
    return [month.month, needsPosted, needsOpen];
  });
  expect(course.slice(-4)).toEqual([
    ['2026-09', 0, 0],
    ['2026-10', 1, 1],
    ['2026-11', 0, 1],
    ['2026-12', 1, 2],
  ]);
  expect(course).toHaveLength(12);
});

/** Figures of which nothing happened in the story that the tests tell. */
const EMPTY = ['needsOpen', 'money', 'goods'];

test('each figure opens to the list it was counted from', async () => {
  const shift = await aShift(api);
  await serveShift(api, shift, [SHIFT.startsAt, SHIFT.endsAt]);
  await deliverAndAccept(api, { id: shift.projectId, manager: shift.manager }, 18);
  await api.settle();
  const official = await province();
  const { own } = await pageOf(official, '640106');
  for (const { figure } of own.figures) {
    const { figureList } = await official.does<{
      figureList: { totalCount: number; edges: { node: object }[] };
    }>(LIST, { regionCode: '640106', figure });
    expect({ figure, rows: figureList.edges.length }).toEqual({
      figure,
      rows: EMPTY.includes(figure) ? 0 : 1,
    });
    expect(figureList.totalCount).toBe(figureList.edges.length);
  }
  const volunteers = await official.does<{ figureList: { edges: { node: { amount: number } }[] } }>(LIST, {
    regionCode: '64',
    figure: 'volunteersActive',
  });
  expect(volunteers.figureList.edges.map(({ node }) => node.amount)).toEqual([120]);
  const hours = await official.does<{ figureList: { edges: { node: object }[] } }>(LIST, {
    regionCode: '64',
    figure: 'serviceMinutes',
  });
  expect(hours.figureList.edges[0]?.node).toEqual({
    label: '高龄独居老人每周探访',
    amount: 120,
    community: '试二社区',
  });
});

test('an official reads the own region and below; a sibling, the one above and a volunteer are refused', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  expect(named((await pageOf(county, '640106001')).own)['needsPosted']).toBe(0);
  const ask = (regionCode: string) => ({ regionCode, from: '2026-01', to: '2026-12' });
  for (const code of ['640104', '6401', '32'])
    expect((await county.isRefused(PAGE, ask(code))).code).toBe('REGION_OUT_OF_REACH');
  const volunteer = await api.actor({ role: 'volunteer' });
  expect((await volunteer.isRefused(PAGE, ask('640106'))).code).toBe('REGION_OUT_OF_REACH');
  expect((await county.isRefused(PAGE, { ...ask('640106'), to: '2025-12' })).code).toBe('INVALID_INPUT');
});
