import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aShift } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aCase, aClient, acts } from '../../testing/cases.js';
import { aProject } from '../../testing/claims.js';
import { COVERED, coverageOf, sharesOf, unitsOf } from '../../testing/coverage.js';
import { pageOf } from '../../testing/indicators.js';
import { changed, replantRegions } from '../../testing/region-changes.js';
import { aSocialWorker } from '../../testing/social-workers.js';
import { aStaffMember } from '../../testing/station-depth.js';
import { aStation } from '../../testing/stations.js';

const COMMUNITY = '640106001001';
const CERTIFIED = { grade: 'assistant', certificateNumber: '2021 064 00021' };

let api: TestApi;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(async () => {
  await replantRegions(api);
  await api.stop();
});
beforeEach(async () => {
  await replantRegions(api);
  await api.setClock('2026-12-10T09:00:00+08:00');
  county = await api.actor({ role: 'official', regionCode: '640106' });
});

const service = async (
  regionCode = '640106',
  year?: number,
): Promise<{ counted: number; total: number; assigned: number | null; logged: number | null }> => {
  const { own } = await coverageOf(api, regionCode, year);
  const line = own.tiers.find(({ tier }) => tier === 'professionalService');
  if (!line) throw new Error('no such tier');
  const { counted, total, assigned, logged } = line;
  return { counted, total, assigned, logged };
};
const chargedWith = (projectId: string, workerId: string): Promise<unknown> =>
  api.db.query('update projects set social_worker_id = $2 where id = $1', [projectId, workerId]);

test('each tier is counted over units of its own, at a region and right below it', async () => {
  const province = await api.actor({ role: 'official', regionCode: '64' });
  await aStation(county, { kind: 'guidanceCentre', regionCode: '640106' });
  await aStation(county, { regionCode: '640106001' });
  await aStation(county, { kind: 'communityRoom', regionCode: COMMUNITY });
  await aStation(province, { kind: 'incubationBase', regionCode: '64' });
  const facility = { kind: 'communityFacility', regionCode: COMMUNITY };
  const parentId = await aStation(county, facility);
  await aStation(county, { ...facility, name: '另一处' });
  await aStation(county, { kind: 'volunteerStation', regionCode: COMMUNITY, parentId });
  const { own, below } = await coverageOf(api, '64');
  expect(sharesOf(own.tiers)).toEqual({
    guidanceCentre: '1/3',
    socialWorkStation: '1/5',
    communityRoom: '1/6',
    incubationBase: '1/6',
    volunteerStation: '1/2',
    professionalService: '0/6',
  });
  expect(below.map(({ region, tiers }) => [region.code, sharesOf(tiers)])).toEqual([
    [
      '6401',
      {
        guidanceCentre: '1/2',
        socialWorkStation: '1/4',
        communityRoom: '1/5',
        incubationBase: '0/3',
        volunteerStation: '1/2',
        professionalService: '0/5',
      },
    ],
    [
      '6402',
      {
        guidanceCentre: '0/1',
        socialWorkStation: '0/1',
        communityRoom: '0/1',
        incubationBase: '0/2',
        volunteerStation: '0/0',
        professionalService: '0/1',
      },
    ],
  ]);
  expect(own.tiers.filter(({ isOptional }) => isOptional).map(({ tier }) => tier)).toEqual(['communityRoom']);
});

test('zones and farms are no units, and a closed station covers nothing', async () => {
  const id = await aStation(county, { regionCode: '640106100' });
  await api.db.query(`update regions set is_administrative = false where code = '640106100'`);
  expect(sharesOf((await coverageOf(api, '640106')).own.tiers)['socialWorkStation']).toBe('0/2');
  await api.db.query(`update regions set is_administrative = true where code = '640106100'`);
  expect(sharesOf((await coverageOf(api, '640106')).own.tiers)['socialWorkStation']).toBe('1/3');
  await api.db.query(`update service_stations set state = 'closed', closed_on = '2026-12-10' where id = $1`, [
    id,
  ]);
  expect(sharesOf((await coverageOf(api, '640106')).own.tiers)['socialWorkStation']).toBe('0/3');
});

test('what was open in a year that is over counts for it, and a year to come is refused', async () => {
  await aStation(county, { openedOn: '2026-02-01' });
  const share = async (year: number): Promise<string | undefined> =>
    sharesOf((await coverageOf(api, '640106', year)).own.tiers)['socialWorkStation'];
  expect([await share(2025), await share(2026)]).toEqual(['0/3', '1/3']);
  expect(await coverageOf(api, '640106', 2025)).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
  expect(await coverageOf(api, '640106')).toMatchObject({ from: '2026-01-01', to: '2026-12-10' });
  const ahead = { regionCode: '640106', year: 2027, tier: 'communityRoom' };
  expect((await county.isRefused(COVERED, ahead)).details).toEqual({ fields: ['year'] });
});

test('a licensed worker who serves in the community makes it served; without a certificate that holds not', async () => {
  await aSocialWorker(api, CERTIFIED, COMMUNITY);
  await aSocialWorker(api, {}, '640106001002');
  // A township’s worker is assigned to no community.
  await aSocialWorker(api, { grade: 'senior', certificateNumber: '2021 064 00022' }, '640106002');
  expect(await service()).toEqual({ counted: 1, total: 4, assigned: 1, logged: 0 });
  await api.db.query(`update social_workers set certificate_valid_to = '2026-12-11' where grade is not null`);
  expect((await service()).assigned).toBe(1);
  await api.db.query(`update social_workers set certificate_valid_to = '2026-12-10' where grade is not null`);
  expect((await service()).assigned).toBe(0);
});

test('a licensed worker on the staff of a community’s room makes it served while both last', async () => {
  const { worker } = await aSocialWorker(api, CERTIFIED, '640106001');
  const room = await aStation(county, { kind: 'communityRoom', regionCode: COMMUNITY });
  const staff = await aStaffMember(county, room, worker.personId);
  expect(await service()).toEqual({ counted: 1, total: 4, assigned: 1, logged: 0 });
  await api.db.query(`update station_staff set to_on = '2026-12-10' where id = $1`, [staff.id]);
  expect((await service()).assigned).toBe(0);
  await api.db.query(`update station_staff set to_on = null where id = $1`, [staff.id]);
  await api.db.query(`update social_workers set state = 'left'`);
  expect((await service()).assigned).toBe(0);
});

test('a project in the charge of a licensed worker counts in the year in which it was accepted', async () => {
  const { id: projectId } = await aProject(api);
  const { id: workerId } = await aSocialWorker(api, CERTIFIED);
  await chargedWith(projectId, workerId);
  expect(await service()).toMatchObject({ counted: 0, logged: 0 });
  const acceptedAt = (at: string): Promise<unknown> =>
    api.db.query(`update projects set state = 'accepted', accepted_at = $1`, [at]);
  await acceptedAt('2026-01-01T00:00:00+08:00');
  expect(await service()).toEqual({ counted: 1, total: 4, assigned: 0, logged: 1 });
  expect((await service('640106', 2025)).logged).toBe(0);
  await acceptedAt('2025-12-31T23:59:59+08:00');
  expect([(await service()).logged, (await service('640106', 2025)).logged]).toEqual([0, 1]);
  await api.db.query('update social_workers set grade = null');
  expect((await service('640106', 2025)).logged).toBe(0);
});

test('an activity counts once it was held under a licensed worker, not before and not when cancelled', async () => {
  await api.setClock('2026-12-01T09:00:00+08:00');
  const { projectId } = await aShift(api);
  const { id: workerId } = await aSocialWorker(api, CERTIFIED);
  expect((await service()).logged).toBe(0);
  await api.setClock('2026-12-05T12:00:00+08:00');
  expect((await service()).logged).toBe(0);
  await chargedWith(projectId, workerId);
  expect(await service()).toEqual({ counted: 1, total: 4, assigned: 0, logged: 1 });
  await api.setClock('2026-12-04T12:00:00+08:00');
  expect((await service()).logged).toBe(0);
  await api.setClock('2026-12-05T12:00:00+08:00');
  await api.db.query(`update shifts set state = 'cancelled'`);
  expect((await service()).logged).toBe(0);
});

test('the communities without stand behind the figure; what it rests on is told to those who work there', async () => {
  await aSocialWorker(api, CERTIFIED, COMMUNITY);
  const { id: projectId } = await aProject(api);
  const { id: workerId } = await aSocialWorker(api, { ...CERTIFIED, certificateNumber: '2021 064 00023' });
  await chargedWith(projectId, workerId);
  await api.db.query(`update projects set state = 'accepted', accepted_at = '2026-06-01T00:00:00Z'`);
  expect(await service()).toEqual({ counted: 1, total: 4, assigned: 1, logged: 1 });
  const asked = { regionCode: '640106', tier: 'professionalService' };
  const without = await unitsOf(county, api, { ...asked, isCounted: false });
  expect(without.map(({ key }) => key)).toEqual(['640106001002', '640106002001', '640106100201']);
  const served = { ...asked, isCounted: true };
  expect(await unitsOf(county, api, served)).toEqual([
    expect.objectContaining({ key: COMMUNITY, isCounted: true, bases: ['assigned', 'logged'] }),
  ]);
  const neighbour = await api.actor({ role: 'official', regionCode: '640104' });
  for (const outside of [null, neighbour])
    expect((await unitsOf(outside, api, served)).map(({ bases }) => bases)).toEqual([null]);
});

test('what was done in a unit that is no more counts for its successor, once', async () => {
  const keeper = await api.actor({ role: 'administrator', regionCode: '64' });
  await aSocialWorker(api, CERTIFIED, '640106002001');
  await aStation(county, { kind: 'communityRoom', regionCode: '640106002001' });
  await changed(keeper, { kind: 'merge', pairs: [{ from: '640106002001', to: COMMUNITY }] });
  // Before the room has followed, and after.
  expect(sharesOf((await coverageOf(api, '640106')).own.tiers)['communityRoom']).toBe('1/3');
  await api.settle();
  expect(sharesOf((await coverageOf(api, '640106')).own.tiers)['communityRoom']).toBe('1/3');
  expect(await service()).toEqual({ counted: 1, total: 3, assigned: 1, logged: 0 });
  await aSocialWorker(api, { ...CERTIFIED, certificateNumber: '2021 064 00024' }, COMMUNITY);
  expect(await service('640106001')).toEqual({ counted: 1, total: 2, assigned: 1, logged: 0 });
});

test('a policy’s figure of professional service is this one', async () => {
  const jiangsu = await api.actor({ role: 'official', regionCode: '32' });
  await aSocialWorker(api, CERTIFIED, '320106001001');
  const row = { pack: 'js-14-5', indicator: 'professional-social-work-coverage', regionCode: '32' };
  await api.setClock('2025-11-03T09:00:00+08:00');
  const { own } = await pageOf(jiangsu, { ...row, period: '2025' });
  expect(own).toMatchObject({ numerator: '1', denominator: '1', value: '100.0' });
  expect(await service('32')).toEqual({ counted: 1, total: 1, assigned: 1, logged: 0 });
});

test('a licensed worker posted to the community, or to a station of it, makes it served for the days of the posting', async () => {
  const { id } = await aSocialWorker(api, CERTIFIED, '640106002');
  const room = await aStation(county, { kind: 'communityRoom', regionCode: COMMUNITY });
  const post = (input: object): Promise<unknown> =>
    county.does(
      `mutation ($id: ID!, $input: PostingInput!) { addPosting(workerId: $id, input: $input) { id } }`,
      { id, input: { kind: 'posted', fromOn: '2026-01-01', toOn: null, ...input } },
    );
  await post({ placeCode: '640106002001', toOn: '2026-12-09' });
  expect(await service()).toEqual({ counted: 0, total: 4, assigned: 0, logged: 0 });
  await post({ placeCode: '640106001', stationId: room });
  expect(await service()).toEqual({ counted: 1, total: 4, assigned: 1, logged: 0 });
  await post({ placeCode: '640106002001', fromOn: '2026-12-10' });
  expect((await service()).assigned).toBe(2);
  await api.db.query('update postings set withdrawn_at = now()');
  expect((await service()).assigned).toBe(0);
});

test('a session of a licensed worker’s group is logged work; casework is from five people met on, fewer tell of one', async () => {
  const { id, worker } = await aSocialWorker(api, CERTIFIED);
  await api.db.query(
    `insert into work_groups (id, county_code, region_code, worker_id, method, title, aim, planned_sessions, starts_on,
       measure, state, created_at, idempotency_key, version)
     values ($1, '640106', $2, $1, 'groupWork', '小组', '陪伴', 6, '2026-01-01', '量表', 'running', now(), 'key', 1)`,
    [id, '640106001002'],
  );
  await api.db.query(
    `insert into work_sessions (id, county_code, group_id, held_on, topic, minutes, headcount, note, entered_by_id, entered_at)
     values ($1, '640106', $1, '2026-03-01', '认识彼此', 90, 6, '', $2, now())`,
    [id, worker.personId],
  );
  expect(await service()).toEqual({ counted: 1, total: 4, assigned: 0, logged: 1 });
  expect((await service('640106', 2025)).logged).toBe(0);
  for (let at = 1; at <= 5; at += 1) {
    expect((await service('640106001')).logged).toBe(1);
    const client = aClient({ name: `丁${at}` });
    const { file } = await aCase(worker, { client, alias: `第${at}个` });
    await acts(worker, file.id, 'consent', { consentHow: 'signed' });
    await acts(worker, file.id, 'contact', { on: '2026-12-10', manner: 'visit', isMade: true, minutes: 30 });
    if (at > 1) continue;
    // One person met often is one person.
    await api.db.query(
      `insert into events select (jsonb_populate_record(event, jsonb_build_object('id', gen_random_uuid()))).*
       from events event, generate_series(1, 9) where event.type = 'case.contacted'`,
    );
  }
  expect((await service('640106001')).logged).toBe(2);
});
