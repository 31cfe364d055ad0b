import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ACT_ON_SIGN_UP, aSignUp, CONFIRM, OPEN_ACTIVITY, SHIFT } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aClaim, ACT_ON_CLAIM } from '../../testing/claims.js';
import { anOpenNeed, COMMUNITY, type PostedNeed } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-12-01T00:00:00Z');
});

const STEP = `query ($id: ID!) { need(id: $id) { version state ownService { step activities { state } } } }`;
const ACCEPT = `mutation ($needId: ID!, $version: Int!, $servedCount: Int!) {
  acceptOwnService(needId: $needId, version: $version, servedCount: $servedCount) { state servedCount }
}`;
const FINISH = `mutation ($id: ID!, $action: ActivityAction!) {
  actOnActivity(id: $id, action: $action, version: 1, reason: "下雨") { state }
}`;
const REGISTER = `mutation ($needId: ID!) {
  registerResident(needId: $needId, words: "陪我妈看病") { code }
}`;
const RATE = `mutation ($code: String!, $outcome: RatingOutcome!) { rateNeed(code: $code, outcome: $outcome) { state } }`;

interface Stepped {
  readonly version: number;
  readonly state: string;
  readonly ownService: { step: string; activities: { state: string }[] } | null;
}

const staffOf = (): Promise<TestActor> => api.actor({ role: 'communityStaff', regionCode: COMMUNITY });

async function standing(actor: TestActor, { id }: PostedNeed): Promise<Stepped> {
  return (await actor.does<{ need: Stepped }>(STEP, { id })).need;
}

async function held(staff: TestActor, { id: needId }: PostedNeed): Promise<{ id: string; shiftId: string }> {
  const { openActivity } = await staff.does<{ openActivity: { id: string; shifts: { id: string }[] } }>(
    OPEN_ACTIVITY,
    { needId, shifts: [SHIFT], key: randomUUID() },
  );
  return { id: openActivity.id, shiftId: openActivity.shifts[0]?.id ?? '' };
}

/** An activity of the community for its need, over, with one volunteer's hours confirmed. */
async function served(staff: TestActor, need: PostedNeed): Promise<void> {
  const { id, shiftId } = await held(staff, need);
  const { volunteer } = await aVolunteer(api);
  const signUp = await aSignUp(volunteer, shiftId);
  await api.setClock(SHIFT.endsAt);
  await staff.does(ACT_ON_SIGN_UP, { id: signUp.id, action: 'checkIn', version: 1, at: SHIFT.startsAt });
  await staff.does(ACT_ON_SIGN_UP, { id: signUp.id, action: 'checkOut', version: 2 });
  await staff.does(CONFIRM, { id: signUp.id, version: 3 });
  await staff.does(FINISH, { id, action: 'finish' });
}

test('a community leads its own need from a shift to acceptance, each step told before', async () => {
  const need = await anOpenNeed(api);
  const staff = await staffOf();
  expect((await standing(staff, need)).ownService).toEqual({ step: 'open', activities: [] });
  const cancelled = await held(staff, need);
  expect((await standing(staff, need)).ownService?.step).toBe('finish');
  await staff.does(FINISH, { id: cancelled.id, action: 'cancel' });
  expect((await standing(staff, need)).ownService?.step).toBe('open');
  const empty = await held(staff, need);
  await staff.does(FINISH, { id: empty.id, action: 'finish' });
  const { version, ownService } = await standing(staff, need);
  expect(ownService?.step).toBe('confirm');
  const accept = { needId: need.id, version, servedCount: 9 };
  expect((await staff.isRefused(ACCEPT, accept)).code).toBe('NOT_SERVED_YET');

  await served(staff, need);
  expect((await standing(staff, need)).ownService?.step).toBe('accept');
  expect((await staff.isRefused(ACCEPT, { ...accept, version: version - 1 })).code).toBe('STALE_VERSION');
  const both = await Promise.allSettled([staff.does(ACCEPT, accept), staff.does(ACCEPT, accept)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await standing(staff, need)).toMatchObject({ state: 'accepted', ownService: null });
  const { rows } = await api.db.query(
    `select body->>'servedCount' as n from events where type = 'need.accepted'`,
  );
  expect(rows).toEqual([{ n: '9' }]);
});

test('only the need’s community may say that it served it', async () => {
  const need = await anOpenNeed(api);
  await served(await staffOf(), need);
  const others = [
    await api.actor({ role: 'communityStaff', regionCode: '640106001002' }),
    await api.actor({ role: 'stationWorker', regionCode: COMMUNITY.slice(0, 9) }),
    (await anOrganization(api)).manager,
  ];
  for (const other of others) {
    const { version, ownService } = await standing(other, need);
    expect(ownService).toBeNull();
    const refusal = await other.isRefused(ACCEPT, { needId: need.id, version, servedCount: 1 });
    expect(refusal.code).toMatch(/^(NOT_FOUND|NOT_ALLOWED)$/);
  }
});

test('a claim that waits is answered first, and a need that a project serves is the project’s to hand in', async () => {
  const need = await anOpenNeed(api);
  const staff = await staffOf();
  await served(staff, need);
  const { manager } = await anOrganization(api);
  const claim = await aClaim(manager, need, 1);
  const { version } = await standing(staff, need);
  const accept = { needId: need.id, version, servedCount: 1 };
  expect((await staff.isRefused(ACCEPT, accept)).code).toBe('CLAIMS_WAIT');
  const station = await api.actor({ role: 'stationWorker', regionCode: COMMUNITY.slice(0, 9) });
  await station.does(ACT_ON_CLAIM, { id: claim.id, action: 'accept', version: claim.version });
  const begun = await standing(staff, need);
  expect(begun.ownService).toBeNull();
  expect((await staff.isRefused(ACCEPT, { ...accept, version: begun.version })).code).toBe('WRONG_STATE');
});

test.each(['nobodyCame', 'problemRemains'])(
  'what the resident contests with %s is open again, so that it can be served or claimed',
  async (outcome) => {
    const need = await anOpenNeed(api);
    const staff = await staffOf();
    const { registerResident } = await staff.does<{ registerResident: { code: string } }>(REGISTER, {
      needId: need.id,
    });
    await served(staff, need);
    const { version } = await standing(staff, need);
    await staff.does(ACCEPT, { needId: need.id, version, servedCount: 1 });
    await api.setClock('2026-12-07T00:00:00Z');
    const { data } = await api.gql(RATE, { code: registerResident.code, outcome });
    expect(data).toEqual({ rateNeed: { state: 'open' } });
    expect((await api.eventsOf(need.id)).slice(-2)).toEqual(['need.contested', 'need.reopened']);
    const again = await standing(staff, need);
    expect(again.ownService).toMatchObject({ step: 'open', activities: [{ state: 'finished' }] });
    const accept = { needId: need.id, version: again.version, servedCount: 1 };
    expect((await staff.isRefused(ACCEPT, accept)).code).toBe('NOT_SERVED_YET');
  },
);
