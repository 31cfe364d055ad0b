import { expect, test } from '@jest/globals';
import { isReviewNumber, MOST_CHARACTERS, outlinesOf } from './boundary.rules.js';

const square = (east: number, north: number) => [
  [
    [east, north],
    [east + 1, north],
    [east + 1, north + 1],
    [east, north],
  ],
];
const feature = (properties: object, coordinates: unknown = square(106, 38), type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const known = ['6401', '6402'];

test('a code is found under any of the names that official files use, filled up with zeros or not', () => {
  for (const properties of [
    { code: '6401' },
    { adcode: 640100 },
    { gb: '156640100' },
    { region_code: '640100000000' },
  ])
    expect(outlinesOf(collection(feature(properties)), known)).toMatchObject({
      outlines: [{ code: '6401' }],
    });
  expect(outlinesOf(collection({ ...feature({}), id: '6402' }), known)).toMatchObject({
    outlines: [{ code: '6402' }],
  });
});

test('areas of one and of several parts are taken, heights left out', () => {
  const high = square(106, 38).map((ring) => ring.map((position) => [...position, 1200]));
  expect(
    outlinesOf(collection(feature({ code: '6401' }, [high, square(107, 39)], 'MultiPolygon')), known),
  ).toEqual({ outlines: [{ code: '6401', polygons: [square(106, 38), square(107, 39)] }] });
});

test('a file with one code that is not a unit of the region is refused whole', () => {
  const file = collection(feature({ code: '6401' }), feature({ code: '3201' }), feature({ name: '自绘' }));
  expect(outlinesOf(file, known)).toEqual({ fault: { code: 'BOUNDARY_CODES_UNKNOWN', codes: ['3201', ''] } });
});

test('the same unit drawn twice is refused', () => {
  const file = collection(feature({ code: '6401' }), feature({ adcode: '640100' }));
  expect(outlinesOf(file, known)).toEqual({ fault: { code: 'BOUNDARY_CODES_TWICE', codes: ['6401'] } });
});

test.each([
  ['json', '{'],
  ['collection', '[]'],
  ['collection', collection()],
  ['area', collection(feature({ code: '6401' }, [106, 38], 'Point'))],
  ['area', collection({ type: 'Feature', properties: { code: '6401' }, geometry: null })],
  ['ring', collection(feature({ code: '6401' }, [square(106, 38)[0]?.slice(0, 3)]))],
  [
    'ring',
    collection(
      feature({ code: '6401' }, [
        [
          [106, 38],
          [107, 38],
          [107, 39],
          [106, 39],
        ],
      ]),
    ),
  ],
  [
    'ring',
    collection(
      feature({ code: '6401' }, [
        [
          ['a', 38],
          [107, 38],
          [107, 39],
          ['a', 38],
        ],
      ]),
    ),
  ],
  ['place', collection(feature({ code: '6401' }, square(38, 106)))],
])('a file is refused for its %s', (why, file) => {
  expect(outlinesOf(file, known)).toEqual({ fault: { code: 'BOUNDARY_NOT_GEOJSON', why } });
});

test('a file above the limit is refused before it is read', () => {
  expect(outlinesOf('x'.repeat(MOST_CHARACTERS + 1), known)).toEqual({
    fault: { code: 'BOUNDARY_TOO_LARGE', most: MOST_CHARACTERS },
  });
  expect(outlinesOf('x'.repeat(MOST_CHARACTERS), known)).toMatchObject({ fault: { why: 'json' } });
});

test('a review number is written as the map offices write it', () => {
  for (const sound of ['GS（2024）0650号', 'GS京(2022)1061号', '宁S[2023]第012号', ' 苏S〔2021〕8号 '])
    expect(isReviewNumber(sound)).toBe(true);
  for (const other of ['', '无', 'GS2024-0650', 'GS（1999）0650号', 'GS（2024）号', '宁夏（2024）1号'])
    expect(isReviewNumber(other)).toBe(false);
});
