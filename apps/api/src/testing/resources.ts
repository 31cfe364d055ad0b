import { randomUUID } from 'node:crypto';
import type { TestActor, TestApi } from './api.js';
import { anOrganization } from './organizations.js';

export const OPEN_FUND = `mutation ($input: FundInput!, $key: String!) {
  openFund(input: $input, idempotencyKey: $key) { id balance version }
}`;
export const RECEIVE_GIFT = `mutation ($fundId: ID!, $amount: Money!, $key: String!, $donor: String, $receipt: String) {
  receiveGift(fundId: $fundId, amount: $amount, idempotencyKey: $key, donorName: $donor, receiptNumber: $receipt) { transfer { id } code }
}`;
export const RECEIVE_GOODS = `mutation ($input: GoodsInput!, $key: String!) {
  receiveGoods(input: $input, idempotencyKey: $key) { id onHand received }
}`;
export const OFFER = `mutation ($input: OfferInput!, $key: String!) {
  offerResource(input: $input, idempotencyKey: $key) { id capacity version }
}`;

/** A charity with its manager's hat on; its credit code is a synthetic one with sound checks. */
export async function aCharity(
  api: TestApi,
  uscc = '53640106MJX0000187',
): Promise<{ id: string; manager: TestActor }> {
  const over = {
    name: '试验慈善会',
    registrationType: 'registered',
    kind: 'foundation',
    isCharity: true,
    uscc,
  };
  const { id } = await anOrganization(api, over);
  return { id, manager: await api.actor({ role: 'charityManager', organizationId: id }) };
}

/** What every resource says of itself when a test does not care. */
export const resourceInput = (organizationId: string, over: object = {}): object => ({
  organizationId,
  regionCode: '640106',
  name: '试验为老基金',
  ...over,
});

/** A fund of a charity with so many fen in it. */
export async function aFund(
  manager: TestActor,
  organizationId: string,
  fen: number,
  over: object = {},
): Promise<string> {
  const { openFund } = await manager.does<{ openFund: { id: string } }>(OPEN_FUND, {
    input: resourceInput(organizationId, over),
    key: randomUUID(),
  });
  if (fen > 0)
    await manager.does(RECEIVE_GIFT, {
      fundId: openFund.id,
      amount: fen,
      key: randomUUID(),
      donor: '某企业',
    });
  return openFund.id;
}

/** A lot of so many boxes. */
export async function aLot(
  manager: TestActor,
  organizationId: string,
  quantity: number,
  over: object = {},
): Promise<string> {
  const input = resourceInput(organizationId, {
    name: '牛奶',
    category: 'goods/food',
    unit: '箱',
    quantity,
    ...over,
  });
  const { receiveGoods } = await manager.does<{ receiveGoods: { id: string } }>(RECEIVE_GOODS, {
    input,
    key: randomUUID(),
  });
  return receiveGoods.id;
}

/** A venue with room for so many at one time. */
export async function anOffer(
  manager: TestActor,
  organizationId: string,
  capacity: number,
  over: object = {},
): Promise<string> {
  const input = resourceInput(organizationId, {
    name: '活动室',
    kind: 'venue',
    category: 'venue/activity-room',
    unit: '间',
    capacity,
    validFrom: '2026-01-01',
    ...over,
  });
  const { offerResource } = await manager.does<{ offerResource: { id: string } }>(OFFER, {
    input,
    key: randomUUID(),
  });
  return offerResource.id;
}
