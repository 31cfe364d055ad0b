import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { anAllocation, CONFIRM } from '../../testing/allocations.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aProject } from '../../testing/claims.js';
import { deliverAndAccept } from '../../testing/journey.js';
import { aCharity, aFund, RECEIVE_GIFT } from '../../testing/resources.js';

let api: TestApi;
let charity: string;
let giver: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  ({ id: charity, manager: giver } = await aCharity(api));
});

const FOLLOW = `mutation ($code: String!) { followGift(code: $code) {
  amount receiptNumber charityName fundName purposeCategories isTakenBack used left servedCount
  uses { amount fundName organizationName category sentence townshipName confirmedAt acceptedAt servedCount outcome } } }`;
const RENEW = `mutation ($id: ID!) { renewGiftCode(id: $id) { code } }`;

interface Gift {
  readonly transfer: { readonly id: string };
  readonly code: string;
}
const aGift = async (fundId: string, amount: number, over: object = {}): Promise<Gift> => {
  const gift = { fundId, amount, key: randomUUID(), donor: '某先生', receipt: '6401-7', ...over };
  return (await giver.does<{ receiveGift: Gift }>(RECEIVE_GIFT, gift)).receiveGift;
};
const follow = async (code: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await api.gql<{ followGift: Record<string, unknown> }>(FOLLOW, { code });
  return errors ? { refusal: errors[0]?.extensions.code } : data.followGift;
};

test('a donor without an account sees by code what the gift came to, and nobody’s name', async () => {
  const project = await aProject(api);
  const fundId = await aFund(giver, charity, 300, { purposeCategories: ['elder-care'] });
  const { code } = await aGift(fundId, 1000);
  expect(code).toMatch(/^\d{4} \d{4} \d{4}$/);
  expect(await follow(code)).toMatchObject({ used: 0, left: 1000, uses: [], servedCount: 0 });
  const made = await anAllocation(giver, project.id, fundId, 1200);
  await project.manager.does(CONFIRM, { id: made.id, version: 1 });
  await deliverAndAccept(api, project, 18);
  const use = {
    amount: 900,
    fundName: null,
    organizationName: '试验社会工作服务中心',
    category: 'elder-care/visiting',
    sentence: '十八户独居老人需要每周探访',
    townshipName: expect.any(String),
    confirmedAt: expect.any(String),
    acceptedAt: expect.any(String),
    servedCount: 18,
    outcome: null,
  };
  const followed = await follow(code.replaceAll(' ', ''));
  expect(followed).toEqual({
    amount: 1000,
    receiptNumber: '6401-7',
    charityName: '试验慈善会',
    fundName: '试验为老基金',
    purposeCategories: ['elder-care'],
    isTakenBack: false,
    used: 900,
    left: 100,
    servedCount: 18,
    uses: [use],
  });
  expect(JSON.stringify(followed)).not.toContain('某');
});

test('two grants to one project count the people it served once', async () => {
  const project = await aProject(api);
  const fundId = await aFund(giver, charity, 0);
  const { code } = await aGift(fundId, 1000);
  await anAllocation(giver, project.id, fundId, 400);
  await anAllocation(giver, project.id, fundId, 500);
  await deliverAndAccept(api, project, 18);
  expect(await follow(code)).toMatchObject({ servedCount: 18, uses: [{ amount: 400 }, { amount: 500 }] });
});

test('a gift that was recorded wrongly tells its donor so', async () => {
  const fundId = await aFund(giver, charity, 0);
  const { code, transfer } = await aGift(fundId, 1000);
  const back = `mutation ($id: ID!, $key: String!) { takeBackGift(id: $id, reason: "记错", idempotencyKey: $key) { id } }`;
  await giver.does(back, { id: transfer.id, key: randomUUID() });
  expect(await follow(code)).toMatchObject({ isTakenBack: true, used: 0, left: 0 });
});

test('the code is nowhere in the database, and the same form gives the same one', async () => {
  const fundId = await aFund(giver, charity, 0);
  const key = randomUUID();
  const { code } = await aGift(fundId, 1000, { key });
  expect((await aGift(fundId, 1000, { key })).code).toBe(code);
  const { rows } = await api.db.query<{ kept: string }>(
    `select (select string_agg(c::text, ' ') from gift_codes c) || (select string_agg(e::text, ' ') from events e) as kept`,
  );
  expect(rows[0]?.kept).not.toContain(code.replaceAll(' ', ''));
});

test('a new code for a donor who lost theirs closes the one before; only the charity gives it', async () => {
  const fundId = await aFund(giver, charity, 0);
  const { code, transfer } = await aGift(fundId, 1000);
  const official = await api.actor({ role: 'official', regionCode: '64' });
  expect((await official.isRefused(RENEW, transfer)).code).toBe('NOT_ALLOWED');
  const { renewGiftCode } = await giver.does<{ renewGiftCode: Gift }>(RENEW, transfer);
  expect(await follow(renewGiftCode.code)).toMatchObject({ amount: 1000 });
  expect(await follow(code)).toEqual({ refusal: 'CODE_UNKNOWN' });
  expect(await api.eventsOf(transfer.id)).toEqual(['gift.received', 'gift.codeRenewed']);
});

test('wrong codes of donors and of residents count together: the sixth try in an hour is refused', async () => {
  const fundId = await aFund(giver, charity, 0);
  const { code } = await aGift(fundId, 1000);
  for (const wrong of ['000000000000', '000000000001', 'x'])
    expect(await follow(wrong)).toEqual({ refusal: 'CODE_UNKNOWN' });
  const need = `mutation ($code: String!) { followNeed(code: $code) { number } }`;
  for (const wrong of [code, '1']) await api.gql(need, { code: wrong });
  expect(await follow(code)).toEqual({ refusal: 'TOO_MANY_TRIES' });
});
