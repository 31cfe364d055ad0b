import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  ACT_ON_SIGN_UP,
  aShift,
  aSignUp,
  CONFIRM,
  OPEN_ACTIVITY,
  SHIFT,
  SIGN_UP,
} from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aProject } from '../../testing/claims.js';
import { aNeed, anOpenNeed, COMMUNITY } from '../../testing/needs.js';
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

const CORRECT = `mutation ($id: ID!, $minutes: Int!) {
  correctHours(id: $id, minutes: $minutes, reason: "记错了") { state }
}`;
const MY_HOURS = `{ myHours { minutes minutesThisYear minutesWaiting stars nextStarMinutes }
  myHoursEntries { edges { node { minutes servedOn reversesId } } } }`;

/** Somebody who came at one moment and went at another, by the organizer's list. */
async function served(manager: TestActor, id: string, from: string, to: string): Promise<void> {
  await api.setClock(to);
  await manager.does(ACT_ON_SIGN_UP, { id, action: 'checkIn', version: 1, at: from });
  await manager.does(ACT_ON_SIGN_UP, { id, action: 'checkOut', version: 2 });
}

test('only partners of a running project and its community open activities; the same key opens one', async () => {
  const { id: projectId, manager } = await aProject(api);
  const variables = { projectId, shifts: [SHIFT], key: randomUUID() };
  const { manager: stranger } = await anOrganization(api);
  expect((await stranger.isRefused(OPEN_ACTIVITY, variables)).code).toBe('NOT_FOUND');
  const twice = [await manager.does(OPEN_ACTIVITY, variables), await manager.does(OPEN_ACTIVITY, variables)];
  expect(twice[0]).toEqual(twice[1]);
  const past = { ...variables, key: randomUUID(), shifts: [{ ...SHIFT, startsAt: '2026-11-01T00:00:00Z' }] };
  expect((await manager.isRefused(OPEN_ACTIVITY, past)).code).toBe('INVALID_INPUT');
  const { rows } = await api.db.query('select count(*)::int as n from activities');
  expect(rows).toEqual([{ n: 1 }]);
});

test('a community opens a shift for its own need that no project serves, others do not, and hours count', async () => {
  const need = await anOpenNeed(api);
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const neighbour = await api.actor({ role: 'communityStaff', regionCode: '640106001002' });
  const station = await api.actor({ role: 'stationWorker', regionCode: COMMUNITY.slice(0, 9) });
  const { manager } = await anOrganization(api);
  const may = 'query ($id: ID!) { need(id: $id) { mayOpenActivity } }';
  const id = { id: need.id };
  expect(await staff.does(may, id)).toEqual({ need: { mayOpenActivity: true } });
  const variables = { needId: need.id, shifts: [SHIFT], key: randomUUID() };
  for (const other of [neighbour, station, manager]) {
    expect(await other.does(may, id)).toEqual({ need: { mayOpenActivity: false } });
    expect((await other.isRefused(OPEN_ACTIVITY, variables)).code).toMatch(/^(NOT_FOUND|NOT_ALLOWED)$/);
  }
  const both = { ...variables, projectId: randomUUID() };
  expect((await staff.isRefused(OPEN_ACTIVITY, both)).code).toBe('INVALID_INPUT');
  const { openActivity } = await staff.does<{ openActivity: { id: string; shifts: { id: string }[] } }>(
    OPEN_ACTIVITY,
    variables,
  );
  const { volunteer } = await aVolunteer(api);
  const signUp = await aSignUp(volunteer, openActivity.shifts[0]?.id ?? '');
  await served(staff, signUp.id, SHIFT.startsAt, SHIFT.endsAt);
  await staff.does(CONFIRM, { id: signUp.id, version: 3 });
  expect(await volunteer.does(MY_HOURS)).toMatchObject({ myHours: { minutes: 120 } });
  const { rows } = await api.db.query('select project_id, organization_id from activities');
  expect(rows).toEqual([{ project_id: null, organization_id: null }]);
});

test('an activity opened for a need that a project serves belongs to the project', async () => {
  const { id: projectId, manager, need } = await aProject(api);
  await manager.does(OPEN_ACTIVITY, { needId: need.id, shifts: [SHIFT], key: randomUUID() });
  const { rows } = await api.db.query('select project_id from activities');
  expect(rows).toEqual([{ project_id: projectId }]);
});

test('nobody opens an activity for a need that is not public yet', async () => {
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const need = await aNeed(staff);
  const variables = { needId: need.id, shifts: [SHIFT], key: randomUUID() };
  expect((await staff.isRefused(OPEN_ACTIVITY, variables)).code).toBe('WRONG_STATE');
});

test('a need tells the shifts that can still be joined, and no other', async () => {
  const { needId, shiftId } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  const ahead = (): Promise<unknown> =>
    volunteer.does('query ($id: ID!) { need(id: $id) { shiftsAhead { id } } }', { id: needId });
  expect(await ahead()).toEqual({ need: { shiftsAhead: [{ id: shiftId }] } });
  await api.setClock(SHIFT.startsAt);
  expect(await ahead()).toEqual({ need: { shiftsAhead: [] } });
});

test('anybody finds an open shift, nobody without an account sees who signed up', async () => {
  const { shiftId } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  await aSignUp(volunteer, shiftId);
  const ask = `{ openShifts(regionCode: "6401", category: "elder-care") { totalCount edges { node {
    id taken signUps { id } mySignUp { id } activity { title category need { id } } } } } }`;
  const { data } = await api.gql(ask);
  expect(data).toEqual({
    openShifts: {
      totalCount: 1,
      edges: [
        {
          node: {
            id: shiftId,
            taken: 1,
            signUps: [],
            mySignUp: null,
            activity: { title: '周六探访', category: 'elder-care/visiting', need: null },
          },
        },
      ],
    },
  });
  const other = await api.gql<{ openShifts: { edges: [] } }>(
    '{ openShifts(regionCode: "32") { edges { cursor } } }',
  );
  expect(other.data.openShifts.edges).toEqual([]);
});

test('a place given back goes to the first who waits, and both are written down', async () => {
  const { shiftId } = await aShift(api, { capacity: 1 });
  const [first, second, third] = await Promise.all([aVolunteer(api), aVolunteer(api), aVolunteer(api)]);
  const held = await aSignUp(first.volunteer, shiftId);
  expect(await aSignUp(second.volunteer, shiftId)).toMatchObject({ state: 'waiting', placeInLine: 1 });
  expect(await aSignUp(third.volunteer, shiftId)).toMatchObject({ state: 'waiting', placeInLine: 2 });
  await first.volunteer.does(ACT_ON_SIGN_UP, { id: held.id, action: 'cancel', version: 1 });
  const mine = '{ mySignUps { edges { node { state placeInLine } } } }';
  expect(await second.volunteer.does(mine)).toEqual({
    mySignUps: { edges: [{ node: { state: 'signedUp', placeInLine: null } }] },
  });
  expect(await third.volunteer.does(mine)).toEqual({
    mySignUps: { edges: [{ node: { state: 'waiting', placeInLine: 1 } }] },
  });
  const { rows } = await api.db.query(`select type from events where type like 'signUp%' order by id`);
  expect(rows.map(({ type }) => type)).toEqual([
    'signUp.made',
    'signUp.made',
    'signUp.made',
    'signUp.cancelled',
    'signUp.promoted',
  ]);
});

test('a shift that is called off tells everybody, a shift with more places takes up who waits', async () => {
  const { shiftId, manager } = await aShift(api, { capacity: 1 });
  const people = [await aVolunteer(api), await aVolunteer(api)];
  for (const { volunteer } of people) await aSignUp(volunteer, shiftId);
  await manager.does('mutation ($id: ID!) { changeCapacity(id: $id, capacity: 2) { taken } }', {
    id: shiftId,
  });
  const states = async (): Promise<string[]> =>
    (await api.db.query('select state from sign_ups')).rows.map(({ state }) => state);
  expect(await states()).toEqual(['signedUp', 'signedUp']);
  await manager.does('mutation ($id: ID!) { cancelShift(id: $id, reason: "大风") { state } }', {
    id: shiftId,
  });
  expect(await states()).toEqual(['cancelled', 'cancelled']);
  const { volunteer } = await aVolunteer(api);
  expect((await volunteer.isRefused(SIGN_UP, { shiftId })).code).toBe('SHIFT_CLOSED');
});

test('a shift that has begun is not called off: people are there', async () => {
  const { shiftId, manager } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  await aSignUp(volunteer, shiftId);
  await api.setClock('2026-12-05T02:00:00Z');
  const refused = await manager.isRefused(
    'mutation ($id: ID!) { cancelShift(id: $id, reason: "大风") { state } }',
    {
      id: shiftId,
    },
  );
  expect(refused.code).toBe('SHIFT_CLOSED');
});

test('who is no volunteer, lacks the skill or its licence, cannot sign up', async () => {
  const { shiftId } = await aShift(api, { skills: ['health/nurse'] });
  const somebody = await api.actor();
  expect((await somebody.isRefused(SIGN_UP, { shiftId })).code).toBe('VOLUNTEER_ONLY');
  const nurse = (expiresOn: string) => ({
    skills: [],
    licences: [{ skill: 'health/nurse', number: '20260009', expiresOn }],
  });
  const { volunteer: expired } = await aVolunteer(api, nurse('2026-12-04'));
  expect((await expired.isRefused(SIGN_UP, { shiftId })).code).toBe('SKILL_REQUIRED');
  const { volunteer: licensed } = await aVolunteer(api, nurse('2026-12-05'));
  await aSignUp(licensed, shiftId);
});

test('hours enter the ledger when somebody else confirms them, and count within the shift only', async () => {
  const { shiftId, manager } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  const { id } = await aSignUp(volunteer, shiftId);
  await served(manager, id, '2026-12-05T00:40:00Z', '2026-12-05T03:20:00Z');
  expect(await volunteer.does(MY_HOURS)).toMatchObject({ myHours: { minutes: 0, minutesWaiting: 120 } });
  await manager.does(CONFIRM, { id, version: 3 });
  expect(await volunteer.does(MY_HOURS)).toEqual({
    myHours: { minutes: 120, minutesThisYear: 120, minutesWaiting: 0, stars: 0, nextStarMinutes: 6000 },
    myHoursEntries: { edges: [{ node: { minutes: 120, servedOn: '2026-12-05', reversesId: null } }] },
  });
  expect((await manager.isRefused(CONFIRM, { id, version: 4 })).code).toBe('WRONG_STATE');
});

test('an organizer who volunteers cannot confirm the own hours', async () => {
  const { shiftId, manager } = await aShift(api);
  await manager.does(`mutation { registerVolunteer(input: { regionCode: "640106001001" }) { id } }`);
  const { id } = await aSignUp(manager, shiftId);
  await api.setClock('2026-12-05T02:00:00Z');
  const own = { id, action: 'checkIn', version: 1 };
  expect((await manager.isRefused(ACT_ON_SIGN_UP, own)).code).toBe('NOT_ALLOWED');
});

test('too short a presence counts nothing, unless the organizer writes down the minutes and why', async () => {
  const { shiftId, manager } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  const { id } = await aSignUp(volunteer, shiftId);
  await served(manager, id, '2026-12-05T01:00:00Z', '2026-12-05T02:11:00Z');
  expect(await manager.isRefused(CONFIRM, { id, version: 3 })).toEqual({
    code: 'PRESENCE_TOO_SHORT',
    details: { least: 72 },
  });
  const wordless = { id, version: 3, minutes: 71 };
  expect((await manager.isRefused(CONFIRM, wordless)).code).toBe('INVALID_INPUT');
  await manager.does(CONFIRM, { ...wordless, reason: '提前送老人就医' });
  expect(await volunteer.does(MY_HOURS)).toMatchObject({ myHours: { minutes: 71 } });
});

test('a correction is a reversal and a new entry; the ledger is never changed', async () => {
  const { shiftId, manager } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  const { id } = await aSignUp(volunteer, shiftId);
  await served(manager, id, '2026-12-05T01:00:00Z', '2026-12-05T03:00:00Z');
  await manager.does(CONFIRM, { id, version: 3 });
  await manager.does(CORRECT, { id, minutes: 90 });
  await manager.does(CORRECT, { id, minutes: 0 });
  const { rows } = await api.db.query('select minutes from hours_entries order by id');
  expect(rows.map(({ minutes }) => minutes)).toEqual([120, -120, 90, -90]);
  expect((await manager.isRefused(CORRECT, { id, minutes: 0 })).code).toBe('INVALID_INPUT');
  expect(await volunteer.does(MY_HOURS)).toMatchObject({ myHours: { minutes: 0 } });
});

test('nobody is credited more than the shift lasted, neither at first nor by a correction', async () => {
  const { shiftId, manager } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  const { id } = await aSignUp(volunteer, shiftId);
  await served(manager, id, '2026-12-05T01:00:00Z', '2026-12-05T03:00:00Z');
  const tooMuch = { id, version: 3, minutes: 121, reason: '多帮了一会儿' };
  expect(await manager.isRefused(CONFIRM, tooMuch)).toEqual({
    code: 'INVALID_INPUT',
    details: { fields: ['minutes'], most: 120 },
  });
  await manager.does(CONFIRM, { id, version: 3 });
  expect((await manager.isRefused(CORRECT, { id, minutes: 1440 })).code).toBe('INVALID_INPUT');
  expect(await volunteer.does(MY_HOURS)).toMatchObject({ myHours: { minutes: 120 } });
});
