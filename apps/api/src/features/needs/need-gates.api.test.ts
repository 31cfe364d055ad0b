import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { aNeed, COMMUNITY } from '../../testing/needs.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const wanting = (...skills: string[]) => [
  { kind: 'people', name: '志愿者', unit: '人', quantity: 2, skills },
];

test.each([
  ['of its category', { category: 'elder-care/meals' }, ['hardshipPrivacy']],
  [
    'of those it is for',
    { category: 'culture/tradition', targetGroup: 'migrant-children' },
    ['childProtection'],
  ],
  ['of a licensed skill', { category: 'culture/tradition', parts: wanting('health/physician') }, ['licence']],
  ['of nothing it asks for', { category: 'culture/tradition', parts: wanting('arts/photography') }, []],
])('whoever reads a need is told what to see to first, because %s', async (_why, over, gates) => {
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const { id } = await aNeed(staff, over);
  expect(await staff.does('query ($id: ID!) { need(id: $id) { gates } }', { id })).toEqual({
    need: { gates },
  });
});
