import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ACT_ON_SIGN_UP, aShift, aSignUp, SIGN_UP, type Signed } from '../../testing/activities.js';
import { TestApi } from '../../testing/api.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const volunteers = (count: number) => Promise.all(Array.from({ length: count }, () => aVolunteer(api)));
const counted = async (): Promise<unknown> =>
  (
    await api.db.query(
      `select taken, waiting,
         (select count(*)::int from sign_ups where state = 'signedUp') as signed,
         (select count(distinct place)::int from sign_ups) as places
       from shifts`,
    )
  ).rows[0];

test('a hundred sign-ups at once for twenty places: twenty have one, eighty wait in order', async () => {
  const { shiftId } = await aShift(api, { capacity: 20 });
  const people = await volunteers(100);
  const answers = await Promise.all(people.map(({ volunteer }) => aSignUp(volunteer, shiftId)));
  expect(answers.filter(({ state }) => state === 'signedUp')).toHaveLength(20);
  expect(await counted()).toEqual({ taken: 20, waiting: 80, signed: 20, places: 100 });
  const { rows } = await api.db.query(
    `select max(place) filter (where state = 'signedUp') < min(place) filter (where state = 'waiting') as ordered from sign_ups`,
  );
  expect(rows).toEqual([{ ordered: true }]);
});

test('one volunteer into two overlapping shifts in two counties at once: exactly one', async () => {
  const one = await aShift(api);
  const other = await aShift(
    api,
    { startsAt: '2026-12-05T02:00:00Z', endsAt: '2026-12-05T04:00:00Z' },
    '320106001001',
  );
  const { volunteer } = await aVolunteer(api);
  for (let round = 0; round < 5; round += 1) {
    const answers = await Promise.all(
      [one, other].map(({ shiftId }) => api.gql<{ signUp: Signed }>(SIGN_UP, { shiftId }, volunteer.cookie)),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'signed');
    expect(codes.toSorted()).toEqual(['SHIFTS_OVERLAP', 'signed']);
    await api.db.query('delete from sign_ups');
    await api.db.query('update shifts set taken = 0');
  }
});

test('one volunteer taps twenty times at once: one sign-up', async () => {
  const { shiftId } = await aShift(api);
  const { volunteer } = await aVolunteer(api);
  const answers = await Promise.all(Array.from({ length: 20 }, () => aSignUp(volunteer, shiftId)));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await counted()).toEqual({ taken: 1, waiting: 0, signed: 1, places: 1 });
});

test('ten give their place back while ten more come: every place is taken, nobody is passed over', async () => {
  const { shiftId } = await aShift(api, { capacity: 10 });
  const people = await volunteers(20);
  const first = [];
  for (const { volunteer } of people) first.push({ volunteer, signUp: await aSignUp(volunteer, shiftId) });
  const late = await volunteers(10);
  await Promise.all([
    ...first
      .slice(0, 10)
      .map(({ volunteer, signUp }) =>
        volunteer.does(ACT_ON_SIGN_UP, { id: signUp.id, action: 'cancel', version: signUp.version }),
      ),
    ...late.map(({ volunteer }) => aSignUp(volunteer, shiftId)),
  ]);
  expect(await counted()).toMatchObject({ taken: 10, waiting: 10, signed: 10 });
  const { rows } = await api.db.query(`select person_id as id from sign_ups where state = 'signedUp'`);
  const moved = first.slice(10).map(({ volunteer }) => volunteer.personId);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(moved));
});

test('a volunteer who wants two shifts a week gets two, however many are tapped at once', async () => {
  const shifts = [];
  for (const hour of ['01', '04', '07', '10'])
    shifts.push(
      await aShift(api, { startsAt: `2026-12-05T${hour}:00:00Z`, endsAt: `2026-12-05T${hour}:50:00Z` }),
    );
  const { volunteer } = await aVolunteer(api, { maxShiftsPerWeek: 2 });
  const answers = await Promise.all(
    shifts.map(({ shiftId }) => api.gql(SIGN_UP, { shiftId }, volunteer.cookie)),
  );
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'signed');
  expect(codes.toSorted()).toEqual(['WEEK_FULL', 'WEEK_FULL', 'signed', 'signed']);
});
