import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { anAllocation } from './testing/allocations.js';
import { TestApi, type TestActor } from './testing/api.js';
import { aProject } from './testing/claims.js';
import { aReport, HOME_SERVICE, pageOf, step } from './testing/indicators.js';
import { anOpenNeed } from './testing/needs.js';
import { anOrganization } from './testing/organizations.js';
import { changed, replantRegions } from './testing/region-changes.js';
import { aCharity, aFund } from './testing/resources.js';
import { aSocialWorker } from './testing/social-workers.js';
import { exclusionsOf, suggestionsFor, type Suggested } from './testing/suggestions.js';
import { aVolunteer } from './testing/volunteers.js';
import { ACT_ON_DRAFT, aDraft, simulated, volunteersBy, weightsAt } from './testing/weights.js';

// What was set, written or folded under a code of its day goes on at the successor.

let api: TestApi;
let keeper: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(async () => {
  await replantRegions(api);
  await api.stop();
});
beforeEach(async () => {
  await replantRegions(api);
  await api.setClock('2026-07-01T09:00:00+08:00');
  keeper = await api.actor({ role: 'administrator', regionCode: '64' });
});

/** The county gets another code, with everything in it. */
const recodeCounty = (): Promise<unknown> =>
  changed(keeper, { kind: 'move', pairs: [{ from: '640106', to: '640107' }] });
/** One of its townships goes to the county beside it. */
const handOnTownship = (): Promise<unknown> =>
  changed(keeper, { kind: 'move', pairs: [{ from: '640106002', to: '640104002' }] });

const HELP = { parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity: 2, skills: [] }] };

async function suggestedAt(regionCode: string, kind: string, over: object = HELP): Promise<Suggested> {
  const need = await anOpenNeed(api, over, regionCode);
  const staff = await api.actor({ role: 'communityStaff', regionCode });
  return suggestionsFor(staff, need.id, kind);
}

test('volunteers whose county got another code are found there, and still for needs of before', async () => {
  const { id } = await aVolunteer(api, { regionCode: '640106001002' });
  const before = await anOpenNeed(api, HELP, '640106001001');
  await recodeCounty();
  await api.settle();
  const found = await suggestedAt('640107001001', 'volunteer');
  expect([found.pool, found.fitting, found.candidates.map((each) => each.id)]).toEqual([1, 1, [id]]);
  const staff = await api.actor({ role: 'communityStaff', regionCode: '640107001001' });
  expect((await suggestionsFor(staff, before.id, 'volunteer')).candidates.map((each) => each.id)).toEqual([
    id,
  ]);
});

test('volunteers of a township that went to another county are found in that one only', async () => {
  const { id } = await aVolunteer(api, { regionCode: '640106002001' });
  await handOnTownship();
  await api.settle();
  const there = await suggestedAt('640104001001', 'volunteer');
  expect([there.pool, there.candidates.map((each) => each.id)]).toEqual([1, [id]]);
  const here = await suggestedAt('640106001001', 'volunteer');
  expect([here.pool, here.candidates]).toEqual([0, []]);
});

test('organizations and social workers under the old code are found, and so are those that serve it', async () => {
  const near = await anOrganization(api, { name: '试本地中心', servedRegions: ['640106'] });
  const far = await anOrganization(api, {
    name: '试外地中心',
    regionCode: '640202',
    servedRegions: ['640106'],
  });
  await aSocialWorker(api);
  await recodeCounty();
  const found = await suggestedAt('640107001001', 'organization');
  expect(exclusionsOf(found)).toEqual({});
  expect(found.candidates.map((each) => each.id).toSorted()).toEqual([near.id, far.id].toSorted());
  expect((await suggestedAt('640107001001', 'socialWorker')).pool).toBe(1);
});

test('a fund for a unit that is no more may go to needs of its successor, of before and of after', async () => {
  const project = await aProject(api);
  const { id, manager } = await aCharity(api);
  const old = await aFund(manager, id, 500_000, { purposeRegions: ['640106'] });
  await recodeCounty();
  const fresh = await aFund(manager, id, 500_000, { regionCode: '640107', purposeRegions: ['640107'] });
  // The project's need lies under the code of before, the fund's purpose names the code of today.
  expect(await anAllocation(manager, project.id, fresh, 1000)).toMatchObject({ kind: 'money' });
  const money = { parts: [{ kind: 'money', name: '经费', unit: 'fen', quantity: 100_000, skills: [] }] };
  const found = await suggestedAt('640107001001', 'resource', money);
  expect(found.candidates.map((each) => each.id).toSorted()).toEqual([old, fresh].toSorted());
  const { projectsForResource } = await manager.does<{
    projectsForResource: { edges: { node: { id: string } }[] };
  }>('query ($id: ID!) { projectsForResource(resourceId: $id) { edges { node { id } } } }', { id: fresh });
  expect(projectsForResource.edges.map(({ node }) => node.id)).toEqual([project.id]);
});

test('a fund for a county no longer serves a township that it handed on', async () => {
  const project = await aProject(api, {}, '640106002001');
  const { id, manager } = await aCharity(api);
  const fund = await aFund(manager, id, 500_000, { purposeRegions: ['640106'] });
  await handOnTownship();
  await expect(anAllocation(manager, project.id, fund, 1000)).rejects.toThrow('PURPOSE_DIFFERS');
});

test('weights that a county published hold at its successor until that publishes its own', async () => {
  const official = await api.actor({ role: 'official', regionCode: '640106' });
  const { weights } = await weightsAt(official);
  const other = volunteersBy(weights, { language: 1000 });
  const draft = await simulated(official, await aDraft(official, other, { fromOn: '2026-07-02' }), {
    weekOn: '2026-07-06',
  });
  await official.does(ACT_ON_DRAFT, { id: draft.id, version: draft.version, action: 'publish' });
  await api.setClock('2026-07-03T09:00:00+08:00');
  await recodeCounty();
  const after = await api.actor({ role: 'official', regionCode: '640107' });
  expect(await weightsAt(after, '640107')).toMatchObject({ weights: other, publishedFor: '640106' });
  await aVolunteer(api, { regionCode: '640107001002' });
  const { candidates } = await suggestedAt('640107001001', 'volunteer');
  // The need asks for no language, and nothing else counts any more.
  expect(candidates.map(({ score }) => score)).toEqual([1000]);
  await after.does(ACT_ON_DRAFT, {
    ...(await publishable(after, weights)),
    action: 'publish',
  });
  await api.setClock('2026-07-05T09:00:00+08:00');
  expect(await weightsAt(after, '640107')).toMatchObject({ weights, publishedFor: '640107' });
});

async function publishable(who: TestActor, weights: Parameters<typeof aDraft>[1]) {
  const over = { fromOn: '2026-07-04', regionCode: '640107' };
  const { id, version } = await simulated(who, await aDraft(who, weights, over), { weekOn: '2026-07-06' });
  return { id, version };
}

test('rows of policies count by what belongs to a region today; a township brings its needs along', async () => {
  await anOpenNeed(api, {}, '640106001001');
  await anOpenNeed(api, {}, '640106002001');
  await handOnTownship();
  const province = await api.actor({ role: 'official', regionCode: '64' });
  const row = { pack: 'nx-wsld-2022', indicator: 'needs-answered', period: '2026Q3' };
  const city = await pageOf(province, { ...row, regionCode: '6401' });
  expect(city.own.denominator).toBe('2');
  const below = city.below.map(({ region, denominator }) => [region.code, denominator]);
  expect(below).toEqual([
    ['640104', '1'],
    ['640106', '1'],
  ]);
  expect((await pageOf(province, { ...row, regionCode: '640104' })).own.denominator).toBe('1');
});

test('what a township reported is its successor’s, added up where several came together', async () => {
  await api.db.query(
    `insert into regions (code, name, level, parent_code, is_administrative, pinyin, initials, valid_from)
     values ('320106002', '华侨路街道', 'township', '320106', true, '', '', '2023-01-01')`,
  );
  for (const [regionCode, numerator] of [
    ['320106001', '180'],
    ['320106002', '300'],
  ] as const) {
    const station = await api.actor({ role: 'stationWorker', regionCode });
    await step(station, await aReport(station, { regionCode, numerator }), 'submit');
  }
  const south = await api.actor({ role: 'administrator', regionCode: '32' });
  const pairs = ['320106001', '320106002'].map((from) => ({ from, to: '320106009', name: '宁华街道' }));
  await changed(south, { kind: 'merge', pairs });
  const official = await api.actor({ role: 'official', regionCode: '320106' });
  const { own, below } = await pageOf(official, { ...HOME_SERVICE, regionCode: '320106' });
  expect(own).toMatchObject({ numerator: '480', denominator: '2000', due: 1, reported: 1 });
  expect(below).toMatchObject([{ region: { code: '320106009' }, numerator: '480' }]);
});

test('a new name is found by its pinyin where the names of the province show how it is read', async () => {
  await changed(keeper, {
    kind: 'rename',
    pairs: [{ from: '640106002', to: '640106002', name: '长城街道' }],
  });
  await changed(keeper, {
    kind: 'move',
    pairs: [{ from: '640106001', to: '640106009', name: '新华西街街道' }],
  });
  const found = async (text: string): Promise<string[]> => {
    const { searchRegions } = await keeper.does<{ searchRegions: { code: string }[] }>(
      'query ($text: String!) { searchRegions(text: $text) { code } }',
      { text },
    );
    return searchRegions.map(({ code }) => code);
  };
  expect(await found('changcheng')).toEqual(['640106002']);
  expect(await found('xhxj')).toEqual(['640106009']);
});
