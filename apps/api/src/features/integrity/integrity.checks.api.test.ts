import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SHIFT, aShift } from '../../testing/activities.js';
import { TestApi } from '../../testing/api.js';
import { serveShift } from '../../testing/journey.js';
import { replantRegions } from '../../testing/region-changes.js';
import { aStation } from '../../testing/stations.js';
import { checks, countAll, findingsOf, type Ask } from './checking.js';

const NOW = '2026-12-20T00:00:00Z';
let api: TestApi;
const ask: Ask = async <Row>(sql: string, parameters: readonly unknown[]) =>
  (await api.db.query(sql, [...parameters])).rows as Row[];
const moment = { now: new Date(NOW), today: '2026-12-20' };

beforeAll(async () => {
  api = await TestApi.start();
  await replantRegions(api);
  await api.setClock('2026-12-01T00:00:00Z');
  const shift = await aShift(api);
  await serveShift(api, shift, [SHIFT.startsAt, SHIFT.endsAt]);
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  await aStation(county, { name: '金凤区指导中心', kind: 'guidanceCentre', regionCode: '640106' });
  await aStation(county, { kind: 'socialWorkStation', regionCode: '640106001' });
  await aStation(county, { kind: 'socialWorkStation', regionCode: '640106002' });
  await api.settle();
  // What the database itself would refuse can still come with a restored or merged one: all that follows is rolled back.
  await api.db.query('begin');
  const { rows } = await api.db.query<{ drop: string }>(
    `select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as drop
     from pg_constraint where connamespace = 'public'::regnamespace and contype in ('f', 'c')`,
  );
  for (const { drop } of rows) await api.db.query(drop);
});
afterAll(async () => {
  await api.db.query('rollback');
  await replantRegions(api);
  await api.stop();
});

test('work done by the rules gives no finding at all', async () => {
  expect(await countAll(ask, moment)).toEqual([]);
});

const ANY_ID = `'019a0000-0000-7000-8000-000000000001'`;
const STATION = (code: string): string => `(select id from service_stations where region_code = '${code}')`;
const event = (at: string, type = 'need.verified'): string =>
  `insert into events (id, county_code, region_code, type, subject_type, subject_id, at, happened_on, canonical, body)
   values (${ANY_ID}, '640106', '640106001001', '${type}', 'need', ${ANY_ID}, '${at}', '2026-12-01', '{}', '{}')`;
const account = (kind = 'charityFund', balance = 0): string =>
  `insert into fund_accounts (id, county_code, region_code, kind, name, purpose_categories, purpose_regions, balance, created_at, version)
   values (${ANY_ID}, '640106', '640106', '${kind}', '互助金', '{}', '{}', ${balance}, now(), 1)`;

const award = (state: string): string =>
  `insert into award_applications (id, county_code, region_code, programme, pack, person_id, worker_id, applicant, state, round, amount, statement, papers, begun_by_id, created_at, state_since, idempotency_key, version)
   values (${ANY_ID}, '640106', '640106', 'a-programme', 'a-pack', ${ANY_ID}, ${ANY_ID}, 'worker', '${state}', 1, 100, '', '{}', ${ANY_ID}, now(), now(), 'k', 1)`;

/** One fault for every check, each as it would come about behind the product's back. */
const PLANTED: Readonly<Record<string, string>> = {
  'region-without-parent': `update regions set valid_to = '2026-01-01', successor_code = '640104' where code = '640106'`,
  'region-second-root': `update regions set parent_code = null where code = '640106002001'`,
  'region-parent-by-code': `update regions set parent_code = '640104001' where code = '640106002001'`,
  'region-same-name': `update regions set name = '试三社区' where code = '640106001001'`,
  'region-dates-reversed': `update regions set valid_to = '2022-01-01', successor_code = '640106001002' where code = '640106001001'`,
  'region-without-successor': `update regions set valid_to = '2026-01-01' where code = '640106002001'`,
  'region-change-overdue': `insert into region_changes (id, county_code, region_code, kind, state, pairs, effective_on, document, made_by_id, made_at, idempotency_key, version)
    values (${ANY_ID}, '640106', '640106', 'rename', 'draft', '[]', '2026-12-01', '某文', ${ANY_ID}, now(), 'k', 1)`,
  'person-without-role': `insert into people (id, name, is_demo, created_at, version) values (${ANY_ID}, '某人', false, '2026-01-01', 1);
    insert into passwords (person_id, hash, changed_at) values (${ANY_ID}, 'x', now())`,
  'grant-nowhere': `update grants set region_code = '640199' where id = (select id from grants where region_code is not null limit 1)`,
  'grant-dates-reversed': `update grants set valid_to = valid_from where id = (select id from grants limit 1)`,
  'deputy-outlives-grant': `insert into grants (id, person_id, role, region_code, valid_from, deputy_of_id)
      select ${ANY_ID}, person_id, role, region_code, valid_from, id from grants limit 1;
    update grants set revoked_at = '2026-12-02' where id = (select deputy_of_id from grants where id = ${ANY_ID})`,
  'certificate-expired-in-use': `insert into social_workers (id, county_code, region_code, person_id, state, certificate_valid_to, specialties, capacity, is_demo, created_at, version)
      select ${ANY_ID}, '640106', '640106', id, 'active', '2026-12-01', '{}', 3, false, now(), 1 from people limit 1;
    update projects set social_worker_id = ${ANY_ID}, state = 'underway'`,
  'organization-code-twice': `update organizations set uscc = '51640000MJX0000001';
    insert into organizations (id, county_code, region_code, name, state, registration_type, kind, uscc, is_charity, is_on_credit_list, categories, served_regions, capacity, is_demo, created_at, version)
      select ${ANY_ID}, county_code, region_code, '另一家', state, registration_type, kind, '51640000mjx0000001', is_charity, is_on_credit_list, categories, served_regions, capacity, is_demo, created_at, 1
      from organizations limit 1`,
  'station-parent-elsewhere': `update service_stations set parent_id = ${STATION('640106002')} where region_code = '640106001'`,
  'station-parent-closed': `update service_stations set state = 'closed' where region_code = '640106';
    update service_stations set parent_id = ${STATION('640106')} where region_code = '640106001'`,
  'station-dates-reversed': `update service_stations set closed_on = opened_on - 1 where region_code = '640106001'`,
  'station-in-ended-region': `update regions set valid_to = '2026-01-01', successor_code = '640106001' where code = '640106002'`,
  'need-in-ended-region': `update regions set valid_to = '2026-01-01', successor_code = '640106001002' where code = '640106001001'`,
  'need-dates-reversed': `update needs set published_at = created_at - interval '1 day'`,
  'part-accepted-beyond': `update need_parts set accepted = quantity + 1`,
  'part-counts-differ': `update need_parts set pending = pending + 1`,
  'claim-on-ended-need': `update claims set state = 'made'; update needs set state = 'withdrawn'`,
  'shift-without-activity': `update activities set state = 'cancelled'; update shifts set ends_at = '2027-01-01'`,
  'sign-ups-overlap': `insert into sign_ups (id, county_code, region_code, shift_id, activity_id, volunteer_id, person_id, state, place, starts_at, ends_at, created_at, is_by_code, version)
    select ${ANY_ID}, county_code, region_code, ${ANY_ID}, activity_id, volunteer_id, person_id, 'signedUp', 9, starts_at, ends_at, now(), false, 1 from sign_ups limit 1`,
  'hours-beyond-shift': `insert into hours_entries (id, county_code, region_code, volunteer_id, person_id, sign_up_id, activity_id, project_id, minutes, served_on, is_flagged, at)
    select ${ANY_ID}, county_code, region_code, volunteer_id, person_id, sign_up_id, activity_id, project_id, 600, served_on, false, now() from hours_entries limit 1`,
  'shift-seats-differ': `update shifts set taken = taken + 1`,
  'fund-balance-differs': account('charityFund', 100),
  'lot-on-hand-differs': `insert into goods_lots (id, county_code, region_code, organization_id, category, name, unit, received, on_hand, purpose_categories, purpose_regions, created_at, version)
    select ${ANY_ID}, '640106', '640106', id, 'food', '米', '袋', 10, 10, '{}', '{}', now(), 1 from organizations limit 1`,
  'transfer-to-itself': `${account()};
    insert into transfers (id, county_code, group_id, kind, debit_id, credit_id, amount, at)
      values (${ANY_ID}, '640106', ${ANY_ID}, 'gift', ${ANY_ID}, ${ANY_ID}, 5, now())`,
  'award-frozen-changed': `${award('submitted')};
    insert into award_evaluations (id, county_code, application_id, at, on_day, frozen, sha256, explanation)
      values (${ANY_ID}, '640106', ${ANY_ID}, now(), '2026-12-01', '{}', 'x', '{}')`,
  'award-paid-differs': award('paid'),
  'events-unsealed': `${event('2026-12-19T22:00:00Z')}; insert into event_queue (event_id, chain) values (${ANY_ID}, '640106')`,
  'events-parked': `${event('2026-12-01T00:00:00Z')};
    insert into parked_events (id, handler, event_id, reason, parked_at) values (${ANY_ID}, 'figures', ${ANY_ID}, 'x', '2026-12-18')`,
  'volunteer-search-differs': `delete from volunteer_skills`,
  'suggestions-past-keeping': `insert into suggestion_views (id, county_code, region_code, need_id, kind, seen_by_id, at, kept_until, pool, excluded, fitting, candidates, seed)
    select ${ANY_ID}, county_code, region_code, id, 'volunteer', ${ANY_ID}, now(), '2026-12-18', 0, '[]', 0, '[]', 1 from needs limit 1`,
  'invitation-past-its-end': `insert into invitations (id, county_code, region_code, need_id, invitee_kind, invitee_id, person_id, sent_by_id, view_id, state, sent_at, expires_at, version)
    select ${ANY_ID}, county_code, region_code, id, 'volunteer', ${ANY_ID}, ${ANY_ID}, ${ANY_ID}, ${ANY_ID}, 'sent', '2026-12-01', '2026-12-10', 1 from needs limit 1`,
};

test('every check has its planted fault', () => {
  expect(Object.keys(PLANTED).toSorted()).toEqual(checks.map(({ code }) => code).toSorted());
});

test.each(Object.entries(PLANTED))(
  '%s finds what was planted, with a name and a place',
  async (code, sql) => {
    await api.db.query('savepoint planted');
    try {
      await api.db.query(sql);
      const found = (await countAll(ask, moment)).filter(({ checkCode }) => checkCode === code);
      expect(found.map(({ count }) => count > 0)).toContain(true);
      const check = checks.find((each) => each.code === code);
      if (!check) throw new Error(code);
      const [row] = await findingsOf(ask, check, [moment.now, moment.today], 'true', 5);
      expect(row).toMatchObject({
        id: expect.any(String),
        name: expect.any(String),
        regionCode: expect.stringMatching(/^\d{2,12}$/),
      });
    } finally {
      await api.db.query('rollback to savepoint planted');
    }
  },
);
