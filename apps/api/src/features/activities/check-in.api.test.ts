import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aShift, aSignUp } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
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

const SCAN = 'mutation ($code: String!) { scanCode(code: $code) { scannedAt goodUntil shift { id } } }';
const CHECK_IN = 'mutation { checkIn { state } }';
const CHECK_OUT = 'mutation { checkOut { state } }';

/** The code on the organizer's screen. */
async function codeOf(manager: TestActor, shiftId: string): Promise<string> {
  const { shiftCode } = await manager.does<{ shiftCode: { code: string } }>(
    'query ($shiftId: ID!) { shiftCode(shiftId: $shiftId) { code changesAt } }',
    { shiftId },
  );
  return shiftCode.code;
}

/** Opens a code in a browser; gives the cookie with its ticket, or the code of the refusal. */
async function scan(code: string): Promise<{ ticket?: string; refused?: string }> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SCAN, variables: { code } }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  const ticket = response.headers.get('set-cookie')?.split(';')[0];
  return errors ? { refused: errors[0]?.extensions.code ?? '' } : { ticket: ticket ?? '' };
}

/** What a tap gives with the cookies of session and ticket: a state or a refusal. */
async function tap(query: string, who: TestActor, ticket: string): Promise<string | undefined> {
  const { data, errors } = await api.gql<Record<string, { state: string }>>(
    query,
    {},
    `${who.cookie}; ${ticket}`,
  );
  return errors?.[0]?.extensions.code ?? Object.values(data)[0]?.state;
}

test('scan, sign in, one tap: the moment of the scan counts, not that of the tap', async () => {
  const { shiftId, manager } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  await aSignUp(volunteer, shiftId);
  await api.setClock('2026-12-05T00:55:00Z');
  const { ticket = '' } = await scan(await codeOf(manager, shiftId));
  await api.setClock('2026-12-05T01:04:00Z');
  expect(await tap(CHECK_IN, volunteer, ticket)).toBe('checkedIn');
  const { rows } = await api.db.query<{ at: Date; is_by_code: boolean }>(
    'select checked_in_at as at, is_by_code from sign_ups',
  );
  expect(rows[0]?.at.toISOString().slice(0, 16)).toBe('2026-12-05T00:55');
  expect(rows[0]?.is_by_code).toBe(true);
  await api.setClock('2026-12-05T03:01:00Z');
  const { ticket: later = '' } = await scan(await codeOf(manager, shiftId));
  expect(await tap(CHECK_OUT, volunteer, later)).toBe('checkedOut');
});

test('a code lives for its window and the one after, no longer', async () => {
  const { shiftId, manager } = await aShift(api);
  await api.setClock('2026-12-05T01:00:00.500Z');
  const code = await codeOf(manager, shiftId);
  await api.setClock('2026-12-05T01:00:59Z');
  expect((await scan(code)).ticket).toMatch(/^wushe_ticket=/);
  await api.setClock('2026-12-05T01:01:01Z');
  expect(await scan(code)).toEqual({ refused: 'CODE_EXPIRED' });
});

test('a ticket lives ten minutes and was made by us for this very shift', async () => {
  const { shiftId, manager } = await aShift(api);
  const { shiftId: otherShift } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  await aSignUp(volunteer, shiftId);
  await api.setClock('2026-12-05T01:00:00Z');
  const { ticket = '' } = await scan(await codeOf(manager, shiftId));
  const forged = ticket.replace(shiftId, otherShift);
  expect(await tap(CHECK_IN, volunteer, forged)).toBe('CODE_NOT_VALID');
  expect(await tap(CHECK_IN, volunteer, '')).toBe('CODE_NOT_VALID');
  await api.setClock('2026-12-05T01:10:01Z');
  expect(await tap(CHECK_IN, volunteer, ticket)).toBe('CODE_EXPIRED');
});

test('a made-up code, a code of another shift and one for who did not sign up open nothing', async () => {
  const { shiftId, manager } = await aShift(api);
  const { shiftId: otherShift } = await aShift(api);
  await api.setClock('2026-12-05T01:00:00Z');
  const code = await codeOf(manager, shiftId);
  expect(await scan(code.replace(shiftId, otherShift))).toEqual({ refused: 'CODE_NOT_VALID' });
  expect(await scan('nonsense')).toEqual({ refused: 'CODE_NOT_VALID' });
  const { volunteer } = await aVolunteer(api);
  const { ticket = '' } = await scan(code);
  expect(await tap(CHECK_IN, volunteer, ticket)).toBe('NOT_SIGNED_UP');
});

test('nobody but the organizers gets the code, and nobody checks in hours before', async () => {
  const { shiftId, manager } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  await aSignUp(volunteer, shiftId);
  const ask = 'query ($shiftId: ID!) { shiftCode(shiftId: $shiftId) { code } }';
  expect((await volunteer.isRefused(ask, { shiftId })).code).toBe('NOT_FOUND');
  const { ticket = '' } = await scan(await codeOf(manager, shiftId));
  expect(await tap(CHECK_IN, volunteer, ticket)).toBe('NOT_THE_TIME');
});

test('a ticket serves its first user only, however often they tap', async () => {
  const { shiftId, manager } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  const { volunteer: friend } = await aVolunteer(api);
  await aSignUp(volunteer, shiftId);
  await aSignUp(friend, shiftId);
  await api.setClock('2026-12-05T00:55:00Z');
  const { ticket = '' } = await scan(await codeOf(manager, shiftId));
  expect(await tap(CHECK_IN, volunteer, ticket)).toBe('checkedIn');
  expect(await tap(CHECK_IN, volunteer, ticket)).toBe('checkedIn');
  expect(await tap(CHECK_IN, friend, ticket)).toBe('CODE_NOT_VALID');
  const { ticket: own = '' } = await scan(await codeOf(manager, shiftId));
  expect(await tap(CHECK_IN, friend, own)).toBe('checkedIn');
});
