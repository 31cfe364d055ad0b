import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-12-01T00:00:00Z');
});

const PUT_IN = `mutation ($regionCode: ID!, $number: Int!, $geojson: String!, $reviewNumber: String!, $drawnOn: Day!) {
  putInBoundary(regionCode: $regionCode, number: $number, geojson: $geojson, reviewNumber: $reviewNumber,
    source: "测试图册", drawnOn: $drawnOn) { number reviewNumber source drawnOn outlines { code polygons } }
}`;
const TAKE_OUT = `mutation ($regionCode: ID!, $number: Int!) {
  takeOutBoundary(regionCode: $regionCode, number: $number) { number reviewNumber outlines { code } }
}`;
const READ = `query ($regionCode: ID!) {
  regionBoundary(regionCode: $regionCode) { number reviewNumber drawnOn outlines { code } }
  mayDrawBoundary(regionCode: $regionCode)
}`;
const ring = [
  [106, 38],
  [107, 38],
  [107, 39],
  [106, 38],
];
const geojson = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { adcode: 640100 }, geometry: { type: 'Polygon', coordinates: [ring] } },
  ],
});
const given = {
  regionCode: '64',
  number: 0,
  geojson,
  reviewNumber: 'GS（2024）0650号',
  drawnOn: '2024-05-01',
};
const administrator = (regionCode = '64'): Promise<TestActor> =>
  api.actor({ role: 'administrator', regionCode });

test('boundaries carry their review number to everybody who reads the region, until they are taken out', async () => {
  const who = await administrator();
  await who.does(PUT_IN, given);
  const official = await api.actor({ role: 'official', regionCode: '64' });
  expect(await official.does(READ, { regionCode: '64' })).toEqual({
    regionBoundary: {
      number: 1,
      reviewNumber: 'GS（2024）0650号',
      drawnOn: '2024-05-01',
      outlines: [{ code: '6401' }],
    },
    mayDrawBoundary: false,
  });
  await who.does(TAKE_OUT, { regionCode: '64', number: 1 });
  expect(await official.does(READ, { regionCode: '64' })).toMatchObject({
    regionBoundary: { number: 2, reviewNumber: null, outlines: [] },
  });
  // A second press of the button finds it done.
  expect(await who.does(TAKE_OUT, { regionCode: '64', number: 2 })).toMatchObject({
    takeOutBoundary: { number: 2 },
  });
  const { rows } = await api.db.query(`select type from events where subject_type = 'boundary' order by id`);
  expect(rows.map(({ type }) => type)).toEqual(['boundary.putIn', 'boundary.takenOut']);
});

test('nobody but administrators of the region or above puts boundaries in, and who is out of reach finds none', async () => {
  const official = await api.actor({ role: 'official', regionCode: '64' });
  expect(await official.isRefused(PUT_IN, given)).toMatchObject({ code: 'NOT_ALLOWED' });
  const elsewhere = await administrator('32');
  expect(await elsewhere.isRefused(PUT_IN, given)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await (await administrator('6401')).isRefused(PUT_IN, given)).toMatchObject({ code: 'NOT_FOUND' });
  await (await administrator()).does(PUT_IN, given);
  expect(await elsewhere.does(READ, { regionCode: '64' })).toEqual({
    regionBoundary: null,
    mayDrawBoundary: false,
  });
});

test('unknown codes, a malformed review number and a map of tomorrow are refused and leave nothing', async () => {
  const who = await administrator();
  expect(await who.isRefused(PUT_IN, { ...given, regionCode: '6401' })).toEqual({
    code: 'BOUNDARY_CODES_UNKNOWN',
    details: { codes: ['640100'] },
  });
  expect(await who.isRefused(PUT_IN, { ...given, geojson: '{}' })).toEqual({
    code: 'BOUNDARY_NOT_GEOJSON',
    details: { why: 'collection' },
  });
  expect(await who.isRefused(PUT_IN, { ...given, reviewNumber: '自绘' })).toMatchObject({
    code: 'REVIEW_NUMBER_NOT_VALID',
  });
  expect(await who.isRefused(PUT_IN, { ...given, drawnOn: '2026-12-02' })).toMatchObject({
    code: 'INVALID_INPUT',
    details: { fields: ['drawnOn'] },
  });
  expect((await api.db.query('select from region_boundaries')).rowCount).toBe(0);
});

test('of two administrators who put in after reading the same, one is told that it changed', async () => {
  const people = await Promise.all([administrator(), administrator()]);
  const outcomes = await Promise.all(
    people.map((who) =>
      who.does(PUT_IN, given).then(
        () => 'done',
        (error: Error) => /STALE_VERSION/.exec(error.message)?.[0],
      ),
    ),
  );
  expect(new Set(outcomes)).toEqual(new Set(['STALE_VERSION', 'done']));
  expect(await people[0]?.isRefused(TAKE_OUT, { regionCode: '64', number: 0 })).toMatchObject({
    code: 'STALE_VERSION',
    details: { version: 1 },
  });
});
