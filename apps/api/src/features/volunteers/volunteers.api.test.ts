import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { COMMUNITY, TOWNSHIP } from '../../testing/needs.js';
import { aVolunteer, REGISTER_VOLUNTEER, volunteerInput } from '../../testing/volunteers.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const OPEN = `query ($id: ID!) { volunteer(id: $id) { name latitude weeklyHours { weekday } } }`;
const LIST = `query ($regionCode: ID, $skill: String, $text: String) {
  volunteers(regionCode: $regionCode, skill: $skill, text: $text) { totalCount edges { node { name } } }
}`;
const ACT = `mutation ($action: VolunteerAction!, $version: Int!) {
  actAsVolunteer(action: $action, version: $version) { state version }
}`;

const countOf = async (): Promise<number> =>
  (await api.db.query('select count(*)::int as n from volunteers')).rows[0].n;

test('a person becomes a volunteer, gets the hat, and writes the record anew under its version', async () => {
  const { id, volunteer } = await aVolunteer(api);
  const { rows } = await api.db.query('select role from grants where person_id = $1', [volunteer.personId]);
  expect(rows).toEqual([{ role: 'volunteer' }]);
  const input = volunteerInput({ skills: ['computing/phone-lessons'] });
  expect((await volunteer.isRefused(REGISTER_VOLUNTEER, { input })).code).toBe('STALE_VERSION');
  const { registerVolunteer } = await volunteer.does<{ registerVolunteer: object }>(REGISTER_VOLUNTEER, {
    input,
    version: 1,
  });
  expect(registerVolunteer).toMatchObject({ id, version: 2, skills: ['computing/phone-lessons'] });
  expect(await api.eventsOf(id)).toEqual(['volunteer.registered', 'volunteer.edited']);
});

test('two first registrations at once make one volunteer', async () => {
  const person = await api.actor();
  const answers = await Promise.all(
    [1, 2].map(() => api.gql(REGISTER_VOLUNTEER, { input: volunteerInput() }, person.cookie)),
  );
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done');
  expect(new Set(codes)).toEqual(new Set(['done', 'STALE_VERSION']));
  expect(await countOf()).toBe(1);
});

test('of a licence number only the ending is kept in clear, and an edit need not tell it again', async () => {
  const licences = [{ skill: 'health/nurse', number: '2026 6401 0012 7788', expiresOn: '2027-05-31' }];
  const { volunteer } = await aVolunteer(api, { licences });
  const { rows } = await api.db.query('select licences::text as text from volunteers');
  expect(rows[0].text).not.toContain('00127788');
  const input = volunteerInput({ licences: [{ skill: 'health/nurse', expiresOn: '2029-05-31' }] });
  expect(await volunteer.does(REGISTER_VOLUNTEER, { input, version: 1 })).toMatchObject({
    registerVolunteer: {
      skills: ['care/medical-escort', 'health/nurse'],
      licences: [{ skill: 'health/nurse', numberEnding: '7788', expiresOn: '2029-05-31' }],
    },
  });
});

test('nothing is stored before the privacy notice, and no position before the consent to it', async () => {
  const person = await api.actor();
  const input = volunteerInput({ latitude: 38.4, longitude: 106.2 });
  const refusal = await person.isRefused(REGISTER_VOLUNTEER, { input });
  expect(refusal).toEqual({ code: 'NOTICE_NOT_ACCEPTED', details: { purpose: 'position' } });
  await api.db.query(`update consents set withdrawn_at = now()`);
  const { details } = await person.isRefused(REGISTER_VOLUNTEER, { input: volunteerInput() });
  expect(details).toEqual({ purpose: 'privacyNotice' });
  expect(await countOf()).toBe(0);
});

test('a position is kept to about a hundred metres and told to nobody else', async () => {
  const { id, volunteer } = await aVolunteer(api, { latitude: 38.486_21, longitude: 106.210_97 });
  expect(await volunteer.does(OPEN, { id })).toMatchObject({ volunteer: { latitude: 38.486 } });
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  expect(await staff.does(OPEN, { id })).toMatchObject({ volunteer: { name: '试志愿', latitude: null } });
});

test('the staff of the home community and above open a volunteer, neighbours and strangers do not', async () => {
  const { id } = await aVolunteer(api);
  const sees = async (role: string, regionCode: string): Promise<boolean> => {
    const asker = await api.actor({ role, regionCode });
    const { volunteer } = await asker.does<{ volunteer: object | null }>(OPEN, { id });
    const { volunteers } = await asker.does<{ volunteers: { totalCount: number } }>(LIST);
    expect(volunteers.totalCount).toBe(volunteer ? 1 : 0);
    return volunteer !== null;
  };
  expect(await sees('communityStaff', COMMUNITY)).toBe(true);
  expect(await sees('stationWorker', TOWNSHIP)).toBe(true);
  expect(await sees('official', '64')).toBe(true);
  expect(await sees('communityStaff', '640106001002')).toBe(false);
  expect(await sees('official', '640104')).toBe(false);
  const { volunteer: other } = await aVolunteer(api);
  expect(await other.does(OPEN, { id })).toEqual({ volunteer: null });
});

test('the list narrows by region, skill with all below it, and name', async () => {
  await aVolunteer(api);
  await aVolunteer(api, { regionCode: '640104001001', skills: ['arts/music'] });
  const official = await api.actor({ role: 'official', regionCode: '6401' });
  const found = async (variables: object): Promise<number> =>
    (await official.does<{ volunteers: { totalCount: number } }>(LIST, variables)).volunteers.totalCount;
  expect(await found({})).toBe(2);
  expect(await found({ regionCode: '640106' })).toBe(1);
  expect(await found({ skill: 'arts' })).toBe(1);
  expect(await found({ text: '试志' })).toBe(2);
  expect(await found({ text: '无此人' })).toBe(0);
});

test('a volunteer rests, comes back, leaves and returns', async () => {
  const { volunteer } = await aVolunteer(api);
  expect(await volunteer.does(ACT, { action: 'pause', version: 1 })).toMatchObject({
    actAsVolunteer: { state: 'paused' },
  });
  expect((await volunteer.isRefused(ACT, { action: 'pause', version: 2 })).code).toBe('WRONG_STATE');
  await volunteer.does(ACT, { action: 'leave', version: 2 });
  expect(await volunteer.does(ACT, { action: 'resume', version: 3 })).toMatchObject({
    actAsVolunteer: { state: 'active' },
  });
});

test.each([
  ['a township as home', { regionCode: TOWNSHIP }, 'INVALID_INPUT'],
  ['an unknown home', { regionCode: '640106001999' }, 'REGION_UNKNOWN'],
  ['an unknown skill', { skills: ['care/flying'] }, 'CODE_UNKNOWN'],
  [
    'hours that end before they begin',
    { weeklyHours: [{ weekday: 1, fromMinute: 600, toMinute: 600 }] },
    'INVALID_INPUT',
  ],
  ['an eighth weekday', { weeklyHours: [{ weekday: 8, fromMinute: 1, toMinute: 2 }] }, 'INVALID_INPUT'],
  ['a day that is none', { exceptions: [{ on: '2026-02-30' }] }, 'INVALID_INPUT'],
  [
    'a licence for a skill that wants none',
    { licences: [{ skill: 'arts/music', number: '12345' }] },
    'INVALID_INPUT',
  ],
  ['a licence without a number', { licences: [{ skill: 'health/nurse' }] }, 'INVALID_INPUT'],
  ['half a position', { latitude: 38.4 }, 'INVALID_INPUT'],
])('%s is refused and nothing is stored', async (_what, over, code) => {
  const person = await api.actor();
  expect((await person.isRefused(REGISTER_VOLUNTEER, { input: volunteerInput(over) })).code).toBe(code);
  expect(await countOf()).toBe(0);
});
