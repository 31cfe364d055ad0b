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

const STEP = `query ($id: ID!) { need(id: $id) {
  version state hasJoined parts { joined } ownService { step activities { state } } } }`;
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
  readonly hasJoined: boolean;
  readonly parts: readonly { readonly joined: number }[];
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

/** An activity of the community for its need, over, with a volunteer who came and went; confirms their hours. */
async function comeAndGone(staff: TestActor, need: PostedNeed): Promise<() => Promise<unknown>> {
  const { id, shiftId } = await held(staff, need);
  const { volunteer } = await aVolunteer(api);
  const signUp = await aSignUp(volunteer, shiftId);
  await api.setClock(SHIFT.endsAt);
  await staff.does(ACT_ON_SIGN_UP, { id: signUp.id, action: 'checkIn', version: 1, at: SHIFT.startsAt });
  await staff.does(ACT_ON_SIGN_UP, { id: signUp.id, action: 'checkOut', version: 2 });
  await staff.does(FINISH, { id, action: 'finish' });
  return () => staff.does(CONFIRM, { id: signUp.id, version: 3 });
}

const served = async (staff: TestActor, need: PostedNeed): Promise<unknown> =>
  (await comeAndGone(staff, need))();

test('a community leads its own need from a shift to acceptance, each step told before', async () => {
  const need = await anOpenNeed(api);
  const staff = await staffOf();
  expect((await standing(staff, need)).ownService).toEqual({ step: 'open', activities: [] });
  const cancelled = await held(staff, need);
  expect(await standing(staff, need)).toMatchObject({ state: 'underway', ownService: { step: 'finish' } });
  await staff.does(FINISH, { id: cancelled.id, action: 'cancel' });
  expect(await standing(staff, need)).toMatchObject({ state: 'open', ownService: { step: 'open' } });
  const empty = await held(staff, need);
  await staff.does(FINISH, { id: empty.id, action: 'finish' });
  const { version, ownService } = await standing(staff, need);
  expect(ownService?.step).toBe('open');
  const accept = { needId: need.id, version, servedCount: 9 };
  expect((await staff.isRefused(ACCEPT, accept)).code).toBe('NOT_SERVED_YET');

  const confirm = await comeAndGone(staff, need);
  expect((await standing(staff, need)).ownService?.step).toBe('confirm');
  expect((await staff.isRefused(ACCEPT, accept)).code).toBe('NOT_SERVED_YET');
  await confirm();
  expect((await standing(staff, need)).ownService?.step).toBe('accept');
  expect((await staff.isRefused(ACCEPT, { ...accept, version: version - 1 })).code).toBe('STALE_VERSION');
  const both = await Promise.allSettled([staff.does(ACCEPT, accept), staff.does(ACCEPT, accept)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await standing(staff, need)).toMatchObject({
    state: 'accepted',
    parts: [{ joined: 1 }],
    ownService: { step: 'done' },
  });
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
  'what the resident contests with %s is served anew before it can be accepted again',
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
    expect(data).toEqual({ rateNeed: { state: 'underway' } });
    const again = await standing(staff, need);
    expect(again.ownService).toMatchObject({ step: 'open', activities: [{ state: 'finished' }] });
    const accept = { needId: need.id, version: again.version, servedCount: 1 };
    expect((await staff.isRefused(ACCEPT, accept)).code).toBe('NOT_SERVED_YET');
  },
);

test('who stands in a shift of the community is counted with the need, and learns that they do', async () => {
  const need = await anOpenNeed(api);
  const staff = await staffOf();
  const { shiftId } = await held(staff, need);
  const { volunteer } = await aVolunteer(api);
  expect(await standing(volunteer, need)).toMatchObject({ hasJoined: false, parts: [{ joined: 0 }] });
  const signUp = await aSignUp(volunteer, shiftId);
  expect(await standing(volunteer, need)).toMatchObject({ hasJoined: true, parts: [{ joined: 1 }] });
  expect((await standing(staff, need)).hasJoined).toBe(false);
  // Once the shift has begun it can be joined no more, but whoever stands in it still does.
  await api.setClock(SHIFT.startsAt);
  await staff.does(ACT_ON_SIGN_UP, { id: signUp.id, action: 'checkIn', version: 1, at: SHIFT.startsAt });
  expect((await standing(volunteer, need)).hasJoined).toBe(true);
});

test('a shift of one of two activities called off leaves the need underway', async () => {
  const need = await anOpenNeed(api);
  const staff = await staffOf();
  const [first] = [await held(staff, need), await held(staff, need)];
  await staff.does(FINISH, { id: first.id, action: 'cancel' });
  expect((await standing(staff, need)).state).toBe('underway');
});
