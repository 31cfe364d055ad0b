import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { csvOf } from '../../platform/csv.js';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { BoundaryPage } from './BoundaryPage.js';
import { drawMap } from './projection.js';
import { tidied } from './tidied-geojson.js';

const city = { code: '6401', name: '银川市', level: 'city', isAdministrative: true };
const query = (over: Answers[string] = {}): Answers[string] => ({
  viewer: () => ({
    person: { name: '沙建宁' },
    hat: { id: 'hat-1', role: 'official', regionCode: '6401', region: city },
  }),
  region: () => ({ ...city, path: [city] }),
  ...over,
});

describe('putting boundaries in', () => {
  const page = { path: '/w/regions/:code/boundary', url: '/w/regions/6401/boundary' };

  it('sends a tidied file with its review number, and says in words why it is refused', async () => {
    const asked = serve({
      Query: query({ regionBoundary: () => null, mayDrawBoundary: () => true }),
      Mutation: {
        putInBoundary: () => {
          throw refuse('BOUNDARY_CODES_UNKNOWN', { codes: ['3201'] });
        },
      },
    });
    showDesk(<BoundaryPage />, page);
    // jsdom's files cannot be read as text.
    const written = '{"type": "FeatureCollection", "features": [{"properties": {"adcode": 1, "name": "x"}}]}';
    const file = Object.assign(new File([written], 'a.geojson'), { text: async () => written });
    await userEvent.upload(await screen.findByLabelText(/边界文件/), file);
    await userEvent.type(screen.getByLabelText(/^审图号/), 'GS（2024）0650号');
    await userEvent.type(screen.getByLabelText('发布单位或图名'), '测试图册');
    expect(screen.getByText('还差：地图日期')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('地图日期'), '2024-05-01');
    expect(await faultsOf()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '收下并启用' }));
    expect((await screen.findByRole('alert')).textContent).toContain('不属于这个地区下一级');
    expect(asked.find(({ name }) => name === 'PutInBoundary')?.variables).toMatchObject({
      number: 0,
      geojson: '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"adcode":1}}]}',
      drawnOn: '2024-05-01',
    });
  });

  it('is not for others', async () => {
    serve({ Query: query({ mayDrawBoundary: () => false }) });
    showDesk(<BoundaryPage />, page);
    expect(await screen.findByText('只有这个地区的系统管理员可以维护边界')).toBeTruthy();
  });
});

it('a map keeps north up and its proportions, and points that fall together are drawn once', () => {
  const square = [
    [
      [
        [106, 60],
        [106.00001, 60],
        [108, 60],
        [108, 61],
        [106, 61],
        [106, 60],
      ],
    ],
  ];
  const { height, areas } = drawMap([{ code: '1', polygons: square }], 100);
  // A degree of longitude at 60.5 degrees is half as long as one of latitude.
  expect(height).toBeCloseTo(101.5, 0);
  expect(areas[0]?.path).toBe(
    `M0,${height.toFixed(1)}L100,${height.toFixed(1)}L100,0L0,0L0,${height.toFixed(1)}Z`,
  );
  expect(areas[0]?.at.x).toBeCloseTo(50, 0);
});

it('a file that is no collection cannot be tidied; an exported cell is no formula', () => {
  expect([tidied('{'), tidied('[]'), tidied('{"features": 1}')]).toEqual([null, null, null]);
  expect(csvOf([['=1+1', '银川, 市'], ['6401']])).toBe('\uFEFF\'=1+1,"银川, 市"\r\n6401');
});
