import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { ACT_ON_CLAIM, aClaim, CLAIM } from '../../testing/claims.js';
import { aNeed, anOpenNeed, COMMUNITY } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const left = async (): Promise<unknown> =>
  (await api.db.query('select quantity - pending - accepted as left from need_parts')).rows[0];
const nothingIsStored = async (): Promise<void> => {
  const { rows } = await api.db.query('select count(*)::int as n from claims');
  expect(rows).toEqual([{ n: 0 }]);
};

test('a claim is declined or withdrawn, and what it held is open again', async () => {
  const need = await anOpenNeed(api);
  const { manager } = await anOrganization(api);
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const first = await aClaim(manager, need, 5);
  const second = await aClaim(manager, need, 4);
  expect(await left()).toEqual({ left: 0 });
  const wordless = { id: first.id, action: 'decline', version: 1 };
  expect((await station.isRefused(ACT_ON_CLAIM, wordless)).code).toBe('INVALID_INPUT');
  await station.does(ACT_ON_CLAIM, { ...wordless, reason: '计划不够具体' });
  await manager.does(ACT_ON_CLAIM, { id: second.id, action: 'withdraw', version: 1 });
  expect(await left()).toEqual({ left: 9 });
  expect((await api.eventsOf(need.id)).filter((type) => type.startsWith('claim'))).toEqual([
    'claim.made',
    'claim.made',
    'claim.declined',
    'claim.withdrawn',
  ]);
});

test('who claims too much is told what is left of each part', async () => {
  const need = await anOpenNeed(api);
  const { manager } = await anOrganization(api);
  await aClaim(manager, need, 6);
  const partId = need.parts[0]?.id ?? '';
  const refusal = await manager.isRefused(CLAIM, {
    needId: need.id,
    shares: [{ partId, quantity: 4 }],
    key: randomUUID(),
  });
  expect(refusal).toEqual({ code: 'CLAIM_EXCEEDS', details: { left: { [partId]: 3 } } });
});

test('a need that is not verified is not there for an organization', async () => {
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const need = await aNeed(staff);
  const { manager } = await anOrganization(api);
  const shares = [{ partId: need.parts[0]?.id, quantity: 1 }];
  const refusal = await manager.isRefused(CLAIM, { needId: need.id, shares, key: randomUUID() });
  expect(refusal.code).toBe('NOT_FOUND');
  await nothingIsStored();
});

test('a suspended organization cannot claim, nor a filed one money', async () => {
  const need = await anOpenNeed(api, {
    parts: [{ kind: 'money', name: '经费', unit: 'fen', quantity: 500 }],
  });
  const { id, manager } = await anOrganization(api);
  const variables = {
    needId: need.id,
    shares: [{ partId: need.parts[0]?.id, quantity: 500 }],
    key: randomUUID(),
  };
  expect((await manager.isRefused(CLAIM, variables)).code).toBe('LEGAL_PERSON_REQUIRED');
  await api.db.query(`update organizations set state = 'suspended' where id = $1`, [id]);
  expect((await manager.isRefused(CLAIM, variables)).code).toBe('ORGANIZATION_NOT_ACTIVE');
  await nothingIsStored();
});

test('a neighbouring station and another organization do not find the claim', async () => {
  const need = await anOpenNeed(api);
  const { manager } = await anOrganization(api);
  const claim = await aClaim(manager, need, 1);
  const neighbour = await api.actor({ role: 'stationWorker', regionCode: '640106002' });
  const { manager: other } = await anOrganization(api);
  const ask = 'query ($id: ID!) { claim(id: $id) { id } need(id: "' + need.id + '") { claims { id } } }';
  for (const actor of [neighbour, other]) {
    expect(await actor.does(ask, { id: claim.id })).toEqual({ claim: null, need: { claims: [] } });
    const accept = { id: claim.id, action: 'accept', version: 1 };
    expect((await actor.isRefused(ACT_ON_CLAIM, accept)).code).toBe('NOT_FOUND');
  }
});

test('the log notes which claim was the first and after how many hours it came', async () => {
  await api.setClock('2026-11-20T00:00:00Z');
  const need = await anOpenNeed(api);
  await api.setClock('2026-11-20T05:30:00Z');
  const { manager } = await anOrganization(api);
  await aClaim(manager, need, 1);
  await aClaim(manager, need, 1);
  const { rows } = await api.db.query(
    `select body->'isFirst' as first, body->'hoursOpen' as hours from events where type = 'claim.made' order by id`,
  );
  expect(rows).toEqual([
    { first: true, hours: 5 },
    { first: false, hours: 5 },
  ]);
});

test('work that was accepted burdens nobody any more', async () => {
  const { id, manager } = await anOrganization(api, { capacity: 1 });
  await aClaim(manager, await anOpenNeed(api), 1);
  const next = await anOpenNeed(api);
  const shares = [{ partId: next.parts[0]?.id, quantity: 1 }];
  const again = () => manager.isRefused(CLAIM, { needId: next.id, shares, key: randomUUID() });
  expect((await again()).code).toBe('CAPACITY_REACHED');
  await api.db.query(
    `update needs set state = 'accepted' where id in (select need_id from claims where organization_id = $1)`,
    [id],
  );
  await aClaim(manager, next, 1);
});

test('phones open to both sides once the claim is accepted, and each reading is left to see', async () => {
  const need = await anOpenNeed(api);
  const { manager } = await anOrganization(api);
  const claim = await aClaim(manager, need, 1);
  const OPEN =
    'mutation ($id: ID!) { openClaimContacts(id: $id) { community { name } organization { name } } }';
  expect((await manager.isRefused(OPEN, { id: claim.id })).code).toBe('WRONG_STATE');
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  await station.does(ACT_ON_CLAIM, { id: claim.id, action: 'accept', version: 1 });
  const { manager: other } = await anOrganization(api);
  expect((await other.isRefused(OPEN, { id: claim.id })).code).toBe('NOT_FOUND');
  expect(await manager.does(OPEN, { id: claim.id })).toMatchObject({
    openClaimContacts: { community: { name: '测试人' } },
  });
  const { rows } = await api.db.query('select reader_id, subject_id, matter from personal_reads');
  expect(rows).toEqual([{ reader_id: manager.personId, subject_id: claim.id, matter: 'phone' }]);
});

test('nobody answers the claim of an organization they have a role in, whatever hat they wear', async () => {
  const need = await anOpenNeed(api);
  const { id: organizationId, manager } = await anOrganization(api);
  const claim = await aClaim(manager, need, 1);
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  await api.db.query(
    `insert into grants (id, person_id, role, organization_id, valid_from)
     values (gen_random_uuid(), $1, 'organizationMember', $2, now())`,
    [station.personId, organizationId],
  );
  const accept = { id: claim.id, action: 'accept', version: claim.version };
  expect(await station.isRefused(ACT_ON_CLAIM, accept)).toEqual({
    code: 'NOT_ALLOWED',
    details: { because: 'ownOrganization' },
  });
  const other = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  expect(await other.does(ACT_ON_CLAIM, accept)).toMatchObject({ actOnClaim: { state: 'accepted' } });
});
