import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aHistory, write } from '../../testing/histories.js';
import { anOpenNeed } from '../../testing/needs.js';

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
const province = (): Promise<TestActor> => api.actor({ role: 'official', regionCode: '64' });

test('days tell what whole months tell once they make them up, at every level and for every figure', async () => {
  await api.setClock('2026-10-05T00:00:00Z');
  await write(api, aHistory(11, 400));
  await api.setClock('2027-02-01T00:00:00Z');
  const official = await province();
  for (const code of ['64', '6401', '640106', '640106001']) {
    const months = await pageOf(official, code, '2026-10', '2026-11');
    // Two days more on either side than the months, and those days taken away again from what can be added up.
    const wide = await pageOf(official, code, '2026-09-30', '2026-12-01');
    const [first, last] = [
      await pageOf(official, code, '2026-09-30', '2026-09-30'),
      await pageOf(official, code, '2026-12-01', '2026-12-01'),
    ];
    const added = [
      'needsPosted',
      'needsVerified',
      'needsServed',
      'peopleWanted',
      'peopleServed',
      'serviceMinutes',
      'money',
      'goods',
    ];
    for (const [at, each] of [months.own, ...months.below].entries()) {
      const sides = [wide, first, last].map((page) => named([page.own, ...page.below][at]!));
      for (const figure of added)
        expect([code, at, figure, sides[0]![figure]! - sides[1]![figure]! - sides[2]![figure]!]).toEqual([
          code,
          at,
          figure,
          named(each)[figure],
        ]);
      expect(sides[0]!['volunteersActive']).toBeGreaterThanOrEqual(named(each)['volunteersActive']!);
    }
  }
});

test('a week tells its own volunteers, each once, and what was open at its end', async () => {
  await write(api, [
    ...['640106001001', '640106002001'].map((regionCode) => ({
      type: 'hours.entered',
      regionCode,
      on: '2026-11-20',
      body: { volunteerId: randomUUID(), minutes: 60, servedOn: '2026-11-10' },
    })),
    {
      type: 'need.verified',
      regionCode: '640106001001',
      on: '2026-11-11',
      body: { peopleWanted: 2, from: 'submitted', to: 'open' },
    },
  ]);
  const official = await province();
  const week = named((await pageOf(official, '6401', '2026-11-09', '2026-11-15')).own);
  expect(week).toMatchObject({ volunteersActive: 2, serviceMinutes: 120, needsOpen: 1, needsVerified: 1 });
  const later = named((await pageOf(official, '6401', '2026-11-16', '2026-11-22')).own);
  expect(later).toMatchObject({ volunteersActive: 0, serviceMinutes: 0, needsOpen: 1, needsVerified: 0 });
  const community = named((await pageOf(official, '640106001001', '2026-11-09', '2026-11-10')).own);
  expect(community).toMatchObject({ volunteersActive: 1, serviceMinutes: 60, needsOpen: 0 });
});

test('any two periods are compared when both are named', async () => {
  await api.setClock('2026-10-05T00:00:00Z');
  await anOpenNeed(api);
  await api.setClock('2026-12-01T00:00:00Z');
  await api.settle();
  const official = await province();
  const { regionFigures } = await official.does<{
    regionFigures: { before: Figures['figures']; beforeFrom: string; beforeTo: string };
  }>(
    `{ regionFigures(regionCode: "64", from: "2026-11", to: "2026-11", beforeFrom: "2026-10-04", beforeTo: "2026-10-06") {
      before { figure value } beforeFrom beforeTo } }`,
  );
  expect(regionFigures).toMatchObject({ beforeFrom: '2026-10-04', beforeTo: '2026-10-06' });
  expect(named({ figures: regionFigures.before })).toMatchObject({ needsPosted: 1 });
  const wrong = { regionCode: '64', from: '2026-02-30', to: '2026-03' };
  expect((await official.isRefused(PAGE, wrong)).code).toBe('INVALID_INPUT');
});

test('no figures are told of days to come; a running month is asked for whole', async () => {
  const official = await province();
  const refused = async (from: string, to: string) =>
    (await official.isRefused(PAGE, { regionCode: '64', from, to })).details;
  expect(await refused('2026-12-02', '2026-12-02')).toMatchObject({ fields: ['from'] });
  expect(await refused('2026-12-01', '2026-12-02')).toMatchObject({ fields: ['to'] });
  expect(await refused('2027-01', '2027-01')).toMatchObject({ fields: ['from'] });
  expect((await pageOf(official, '64', '2026-12-01', '2026-12-01')).below).not.toHaveLength(0);
  expect((await pageOf(official, '64', '2026-12', '2026-12')).below).not.toHaveLength(0);
});
