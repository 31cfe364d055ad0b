import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_DESIGNATION,
  acts,
  aJudged,
  anApplication,
  ANSWER,
  APPLY,
  designationOf,
  HAND_OVER,
  JUDGE,
  OBJECT,
  someExperts,
} from '../../testing/designations.js';
import { pageOf } from '../../testing/indicators.js';
import { COMMUNITY } from '../../testing/needs.js';

let api: TestApi;
let staff: TestActor;
let official: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-02-25T09:00:00+08:00');
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  official = await api.actor({ role: 'official', regionCode: '64' });
});

/** What figures say of the community in a month. */
const served = (month: string, verified: number, count: number): Promise<unknown> =>
  api.db.query(
    `insert into community_month (region_code, county_code, month, posted, verified, open, served, people_wanted,
       people_served, minutes, money, goods) values ($1, '640106', $2, $3, $3, 0, $4, 0, 0, 600, 0, 0)`,
    [COMMUNITY, month, verified, count],
  );
const evidence = (
  checks: readonly {
    evidence: readonly { criterion: string; value: number | null; isMet: boolean | null }[];
  }[],
) =>
  Object.fromEntries(
    (checks[0]?.evidence ?? []).map(({ criterion, value, isMet }) => [criterion, [value, isMet]]),
  );

test('a draft shows what is counted now, from the months before; what is submitted keeps it', async () => {
  await served('2026-01-01', 9, 9);
  await served('2026-02-01', 5, 3);
  const draft = await anApplication(staff);
  expect(evidence(draft.checks)).toMatchObject({
    served: [3, true],
    answered: [600, true],
    volunteers: [0, false],
    deliberation: [null, null],
  });
  expect(draft.checks[0]?.at).toBeNull();
  const submitted = await acts(staff, draft.id, 'submit');
  await served('2027-01-01', 10, 0);
  const later = await designationOf(official, draft.id);
  expect(later?.checks).toEqual(submitted.checks);
  expect(evidence(later?.checks ?? [])).toMatchObject({ served: [3, true] });
});

test('the mean linkage of projects is cut off and not rounded up to what a criterion asks', async () => {
  const county = await api.actor({ role: 'official', regionCode: '320106' });
  await api.db.query(`insert into linkage_months (region_code, month, steps, county_code, count)
    values ('320106', '2026-02-01', 3, '320106', 999), ('320106', '2026-02-01', 2, '320106', 1)`);
  const draft = await anApplication(county, { regionCode: '320106', kind: 'innovation-experiment-zone' });
  expect(evidence(draft.checks)).toMatchObject({ linkage: [599, false], answered: [null, false] });
});

test('from the application to the name: experts, notice, the day after it, with a term and a check', async () => {
  const { id } = await aJudged(api, { staff, official, verdicts: ['meets', 'meets', 'fallsShort'] });
  const noticed = await acts(official, id, 'notify');
  expect(noticed).toMatchObject({ state: 'onNotice', noticeEndsOn: '2027-03-04' });
  const now = { id, action: 'name', version: noticed.version };
  expect(await official.isRefused(ACT_ON_DESIGNATION, now)).toEqual({
    code: 'NOTICE_RUNS',
    details: { until: '2027-03-04' },
  });
  await api.setClock('2027-03-05T00:00:01+08:00');
  const unmet = await official.isRefused(ACT_ON_DESIGNATION, now);
  expect(unmet).toEqual({ code: 'INVALID_INPUT', details: { fields: ['reason'] } });
  expect(await acts(official, id, 'name', '两位专家认为达标，指标补报中')).toMatchObject({
    state: 'named',
    namedOn: '2027-03-05',
    endsOn: '2030-03-05',
    recheckOn: '2028-03-05',
  });
  await api.setClock('2028-03-05T09:00:00+08:00');
  const checked = await acts(official, id, 'recheck');
  expect(checked.recheckOn).toBe('2029-03-05');
  expect(checked.checks).toHaveLength(2);
  await api.setClock('2030-03-05T00:00:01+08:00');
  await api.doChores();
  expect((await designationOf(official, id))?.state).toBe('expired');
  expect(await api.eventsOf(id)).toEqual([
    'designation.begun',
    'designation.submitted',
    'designation.handedToExperts',
    'designation.judged',
    'designation.judged',
    'designation.judged',
    'designation.noticed',
    'designation.named',
    'designation.rechecked',
    'designation.expired',
  ]);
});

test('no notice while experts are missing or against it, and a declared conflict makes room for another', async () => {
  const against = await aJudged(api, { staff, official, verdicts: ['meets', 'fallsShort', 'fallsShort'] });
  const notify = { action: 'notify', id: against.id, version: against.version };
  expect((await official.isRefused(ACT_ON_DESIGNATION, notify)).code).toBe('EXPERTS_AGAINST');
  await acts(official, against.id, 'reject', '多数专家认为还不够');
  const { id, version } = await aJudged(api, { staff, official, verdicts: ['meets', 'meets', 'conflicted'] });
  expect(await official.isRefused(ACT_ON_DESIGNATION, { id, version, action: 'notify' })).toEqual({
    code: 'EXPERTS_MISSING',
    details: { experts: 3 },
  });
  const [fourth] = await someExperts(api, 1);
  if (!fourth) throw new Error('one expert');
  await official.does(HAND_OVER, { id, version, expertIds: [fourth.personId] });
  const seen = await designationOf(fourth, id);
  await fourth.does(JUDGE, { id, version: seen?.version, verdict: 'meets', words: '材料齐全' });
  expect((await acts(official, id, 'notify')).state).toBe('onNotice');
});

test('who has a role in the county, applied, or decides is no expert; the list says so beforehand', async () => {
  const { id } = await anApplication(staff);
  const { version } = await acts(staff, id, 'submit');
  const near = await api.actor({ role: 'stationWorker', regionCode: '640106003', name: '近邻' });
  const far = await api.actor({ role: 'auditor', regionCode: '6402', name: '远客' });
  for (const { personId } of [near, staff, official])
    expect((await official.isRefused(HAND_OVER, { id, version, expertIds: [personId] })).code).toBe(
      'EXPERT_CONFLICTED',
    );
  const stranger = randomUUID();
  expect((await official.isRefused(HAND_OVER, { id, version, expertIds: [stranger] })).code).toBe(
    'INVALID_INPUT',
  );
  const { designationExperts } = await official.does<{
    designationExperts: { name: string; isConflicted: boolean }[];
  }>('query ($id: ID!) { designationExperts(id: $id) { name isConflicted } }', { id });
  const told = new Map(designationExperts.map(({ name, isConflicted }) => [name, isConflicted]));
  expect([told.get('近邻'), told.get('远客')]).toEqual([true, false]);
  expect(await far.isRefused(JUDGE, { id, version, verdict: 'meets', words: '不请自来' })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

const ENDED = `update grants set valid_to = '2027-02-25T09:00:00+08:00' where person_id = any($1)`;

test('whose role has ended is offered no more, is refused, and says nothing as an expert', async () => {
  const { id } = await anApplication(staff);
  const { version } = await acts(staff, id, 'submit');
  const [gone, near, left] = await Promise.all([
    api.actor({ role: 'auditor', regionCode: '6402', name: '已离任' }),
    api.actor({ role: 'stationWorker', regionCode: '640106003', name: '原在本区' }),
    api.actor({ role: 'auditor', regionCode: '6403', name: '将离任' }),
  ]);
  const elsewhere = `insert into grants (id, person_id, role, region_code, valid_from)
    values (gen_random_uuid(), $1, 'auditor', '6402', '2026-01-01')`;
  await api.db.query(elsewhere, [near.personId]);
  await api.db.query(
    `update grants set valid_to = '2027-02-25T09:00:00+08:00'
    where person_id = $1 or (person_id = $2 and role = 'stationWorker')`,
    [gone.personId, near.personId],
  );
  const { designationExperts } = await official.does<{
    designationExperts: { name: string; isConflicted: boolean }[];
  }>('query ($id: ID!) { designationExperts(id: $id) { name isConflicted } }', { id });
  const told = new Map(designationExperts.map(({ name, isConflicted }) => [name, isConflicted]));
  expect([told.get('已离任'), told.get('原在本区')]).toEqual([undefined, false]);
  const asks = (who: TestActor) => ({ id, version, expertIds: [who.personId] });
  expect((await official.isRefused(HAND_OVER, asks(gone))).code).toBe('INVALID_INPUT');
  await official.does(HAND_OVER, { id, version, expertIds: [near.personId, left.personId] });
  await api.db.query(ENDED, [[left.personId]]);
  const words = { id, version: version + 1, verdict: 'meets', words: '看过台账' };
  expect((await left.isRefused(JUDGE, words)).code).toBe('NOT_FOUND');
});

test('an expert whose role ended before answering is waited for no more; what was said before counts', async () => {
  const { id } = await aJudged(api, { staff, official, verdicts: ['meets', 'meets', 'meets'] });
  const [silent] = await someExperts(api, 1);
  if (!silent) throw new Error('one expert');
  const { version } = (await designationOf(official, id)) ?? {};
  await official.does(HAND_OVER, { id, version, expertIds: [silent.personId] });
  const notify = { id, action: 'notify', version: (version ?? 0) + 1 };
  expect((await official.isRefused(ACT_ON_DESIGNATION, notify)).code).toBe('EXPERTS_MISSING');
  const { rows } = await api.db.query<{ id: string }>('select expert_id as id from designation_reviews');
  await api.db.query(ENDED, [rows.map((row) => row.id)]);
  expect((await acts(official, id, 'notify')).state).toBe('onNotice');
});

test('anybody objects while the notice runs; an objection stands in the way until it is dismissed', async () => {
  const { id } = await aJudged(api, { staff, official, verdicts: ['meets', 'meets', 'meets'] });
  const words = '去年的议事从来没有开过';
  const early = await api.gql(OBJECT, { id, words });
  expect(early.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  await acts(official, id, 'notify');
  await api.gql(OBJECT, { id, words });
  await api.setClock('2027-03-05T09:00:00+08:00');
  const open = await designationOf(official, id);
  expect(open?.objections).toMatchObject([{ words, isUpheld: null }]);
  const naming = { id, action: 'name', version: open?.version };
  expect((await official.isRefused(ACT_ON_DESIGNATION, naming)).code).toBe('OBJECTIONS_OPEN');
  const answer = { id, objectionId: open?.objections[0]?.id, answer: '查过会议记录，开过十一次' };
  await official.does(ANSWER, { ...answer, version: open?.version, isUpheld: false });
  expect((await designationOf(staff, id))?.objections).toMatchObject([{ words: null, isUpheld: false }]);
  expect((await acts(official, id, 'name', '专家一致认为达标')).state).toBe('named');
  const late = await api.gql(OBJECT, { id, words });
  expect(late.errors?.[0]?.extensions.code).toBe('WRONG_STATE');
});

test('a place seeks a name once at a time, and of its own level only', async () => {
  const { id } = await anApplication(staff);
  const again = {
    regionCode: COMMUNITY,
    kind: 'five-society-demonstration',
    statement: '',
    key: randomUUID(),
  };
  expect((await staff.isRefused(APPLY, again)).code).toBe('NAME_SOUGHT_ALREADY');
  expect((await staff.isRefused(APPLY, { ...again, kind: 'harmonious-community' })).code).toBe(
    'INVALID_INPUT',
  );
  await acts(staff, id, 'withdraw');
  expect((await anApplication(staff)).id).not.toBe(id);
});

test('what a criterion wants in words is wanted at the submission, and nothing is stored without', async () => {
  const { id, version } = await anApplication(staff, { words: [] });
  expect(await staff.isRefused(ACT_ON_DESIGNATION, { id, version, action: 'submit' })).toEqual({
    code: 'INVALID_INPUT',
    details: { fields: ['deliberation'] },
  });
  expect(await designationOf(staff, id)).toMatchObject({ state: 'draft', version });
});

test('to everybody out of reach an application is not there; once named everybody reads it, without the review', async () => {
  const { id } = await aJudged(api, { staff, official, verdicts: ['meets', 'meets', 'meets'] });
  const neighbour = await api.actor({ role: 'communityStaff', regionCode: '640104001001' });
  expect(await designationOf(neighbour, id)).toBeNull();
  expect((await neighbour.isRefused(ACT_ON_DESIGNATION, { id, version: 1, action: 'withdraw' })).code).toBe(
    'NOT_FOUND',
  );
  await acts(official, id, 'notify');
  expect(await designationOf(neighbour, id)).toMatchObject({ state: 'onNotice', reviews: [] });
  expect((await designationOf(official, id))?.reviews).toHaveLength(3);
  const { data } = await api.gql<{ publicDesignations: { edges: { node: { id: string } }[] } }>(
    'query { publicDesignations(regionCode: "64") { edges { node { id } } } }',
  );
  expect(data.publicDesignations.edges.map(({ node }) => node.id)).toEqual([id]);
});

test('the province counts its names beside the hundred of the policy, and those whose term is over no more', async () => {
  const { id } = await aJudged(api, { staff, official, verdicts: ['meets', 'meets', 'meets'] });
  await acts(official, id, 'notify');
  await api.setClock('2027-03-05T09:00:00+08:00');
  await acts(official, id, 'name', '专家一致认为达标');
  const progress = async (regionCode: string) =>
    (
      await api.gql<{ designationKinds: { code: string; progress: object }[] }>(
        `query ($regionCode: ID!) { designationKinds(regionCode: $regionCode) { code progress { named underWay target isPercent } } }`,
        { regionCode },
      )
    ).data.designationKinds;
  expect(await progress('64')).toEqual([
    {
      code: 'five-society-demonstration',
      progress: { named: 1, underWay: 0, target: '100', isPercent: false },
    },
  ]);
  expect((await progress('640104'))[0]?.progress).toMatchObject({ named: 0, target: null });
  await api.setClock('2030-03-05T00:00:01+08:00');
  expect((await progress('64'))[0]?.progress).toMatchObject({ named: 0 });
});

test('the row of the policy counts the names in force on the last day of its year', async () => {
  const { id } = await aJudged(api, { staff, official, verdicts: ['meets', 'meets', 'meets'] });
  await acts(official, id, 'notify');
  await api.setClock('2027-03-05T09:00:00+08:00');
  await acts(official, id, 'name', '专家一致认为达标');
  const counted = async (period: string) => {
    const row = { pack: 'nx-wsld-2022', indicator: 'demonstration-communities', regionCode: '64', period };
    return (await pageOf(official, row)).own.value;
  };
  expect([await counted('2026'), await counted('2027')]).toEqual(['0', '1']);
});

test('a place may apply until it seeks or holds the name, and only those who act for it', async () => {
  const mayApply = async (who: TestActor, regionCode = COMMUNITY): Promise<boolean | undefined> => {
    const { designationKinds } = await who.does<{
      designationKinds: { code: string; mayApply: boolean }[];
    }>('query ($regionCode: ID!) { designationKinds(regionCode: $regionCode) { code mayApply } }', {
      regionCode,
    });
    return designationKinds.find(({ code }) => code === 'five-society-demonstration')?.mayApply;
  };
  const auditor = await api.actor({ role: 'auditor', regionCode: COMMUNITY });
  expect([await mayApply(staff), await mayApply(auditor), await mayApply(official, '64')]).toEqual([
    true,
    false,
    false,
  ]);
  const { id } = await anApplication(staff);
  expect(await mayApply(staff)).toBe(false);
  await acts(staff, id, 'withdraw');
  expect(await mayApply(staff)).toBe(true);
});
