import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aShift } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { serveShift } from '../../testing/journey.js';
import { anOpenNeed, COMMUNITY } from '../../testing/needs.js';
import { INVITE, suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;
let staff: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY, name: '试职员' });
});

const RECORDS = `query ($needId: ID!) { suggestionRecords(needId: $needId) {
  id kind label state timesShown steps { step by chance reason }
} }`;
const MINE = '{ mySuggestions { needId sentence kind state timesShown } }';
const ACT = `mutation ($id: ID!, $action: InvitationAction!, $version: Int!, $reason: String) {
  actOnInvitation(id: $id, action: $action, version: $version, reason: $reason) { version }
}`;

interface Recorded {
  readonly suggestionRecords: readonly {
    readonly id: string;
    readonly label: string;
    readonly state: string;
    readonly timesShown: number;
    readonly steps: readonly {
      step: string;
      by: string | null;
      chance: number | null;
      reason: string | null;
    }[];
  }[];
}

test('a suggestion keeps its whole history: shown twice with its chance, invited, seen, declined with the reason', async () => {
  const need = await anOpenNeed(api);
  const { id, volunteer } = await aVolunteer(api);
  const { id: other } = await aVolunteer(api);
  await suggestionsFor(staff, need.id, 'volunteer');
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const { invite } = await staff.does<{ invite: { id: string }[] }>(INVITE, { viewId, ids: [id] });
  const invitation = invite[0]?.id;
  await volunteer.does(ACT, { id: invitation, action: 'open', version: 1 });
  await volunteer.does(ACT, { id: invitation, action: 'decline', version: 2, reason: '那天不在本地' });
  const { suggestionRecords: records } = await staff.does<Recorded>(RECORDS, { needId: need.id });
  const [own] = records.filter((record) => record.id === id);
  expect(own).toMatchObject({ label: '试＊＊', state: 'declined', timesShown: 1 });
  const shown = { step: 'shown', by: '试职员', chance: 1_000_000, reason: null };
  expect(own?.steps).toEqual([
    { step: 'declined', by: null, chance: null, reason: '那天不在本地' },
    { step: 'seen', by: null, chance: null, reason: null },
    { step: 'invited', by: '试职员', chance: null, reason: null },
    shown,
    shown,
  ]);
  expect(records.find((record) => record.id === other)).toMatchObject({ state: 'shown', timesShown: 1 });
});

test('a candidate sees the needs they were suggested for and what became of it, not who looked', async () => {
  const need = await anOpenNeed(api);
  const unseen = await anOpenNeed(api);
  const { id, volunteer } = await aVolunteer(api);
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const before = {
    needId: need.id,
    kind: 'volunteer',
    timesShown: 1,
    sentence: '十八户独居老人需要每周探访',
  };
  expect(await volunteer.does(MINE)).toEqual({ mySuggestions: [{ ...before, state: 'shown' }] });
  await staff.does(INVITE, { viewId, ids: [id] });
  expect(await volunteer.does(MINE)).toEqual({ mySuggestions: [{ ...before, state: 'invited' }] });
  const { volunteer: later } = await aVolunteer(api);
  expect(await later.does(MINE)).toEqual({ mySuggestions: [] });
  expect((await volunteer.isRefused(RECORDS, { needId: unseen.id })).code).toBe('NOT_FOUND');
});

test('who served is served, also when the list shows them again; who is in charge elsewhere reads no record', async () => {
  const { shiftId, needId, manager } = await aShift(api, { startsAt: '2026-12-05T01:00:00Z' });
  const { id } = await serveShift(api, { shiftId, manager }, [
    '2026-12-05T01:00:00Z',
    '2026-12-05T03:00:00Z',
  ]);
  await suggestionsFor(staff, needId, 'volunteer');
  const neighbour = await api.actor({ role: 'communityStaff', regionCode: '640106001002' });
  expect((await neighbour.isRefused(RECORDS, { needId })).code).toBe('NOT_FOUND');
  const { suggestionRecords } = await staff.does<Recorded>(RECORDS, { needId });
  expect(suggestionRecords.map((record) => [record.id, record.state])).toEqual([[id, 'served']]);
});
