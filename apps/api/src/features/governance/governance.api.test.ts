import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  aBody,
  ACT_ON_BODY,
  ACT_ON_CONSULTATION,
  aConsultation,
  aDecision,
  bodyInput,
  consultationInput,
  DECIDE,
  ENTER,
  HOLD,
  LINK_NEED,
  PLAN_CONSULTATION,
  POST_DECIDED,
  REGISTER_BODY,
  type Body,
  type Consulted,
} from '../../testing/governance.js';
import { aNeed, COMMUNITY, needInput } from '../../testing/needs.js';

let api: TestApi;
let staff: TestActor;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-03-03T02:00:00Z');
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  county = await api.actor({ role: 'official', regionCode: '640106' });
});

test('a body has its seats by post and term, without names; a new term empties them', async () => {
  const body = await aBody(staff);
  const act = async (version: number, action: string, over: object = {}) =>
    (await staff.does<{ actOnBody: Body }>(ACT_ON_BODY, { id: body.id, action, version, ...over })).actOnBody;
  const term = { startsOn: '2025-01-01', endsOn: '2029-12-31' };
  await act(1, 'seat', { post: 'chair', ...term });
  const seated = await act(2, 'seat', { post: 'member', ...term });
  const twice = { id: body.id, action: 'seat', version: 3, post: 'chair', ...term };
  expect((await staff.isRefused(ACT_ON_BODY, twice)).code).toBe('ALREADY_REGISTERED');
  const beyond = { ...twice, post: 'member', endsOn: '2030-06-01' };
  expect((await staff.isRefused(ACT_ON_BODY, beyond)).details).toEqual({ fields: ['startsOn', 'endsOn'] });
  const left = await act(3, 'unseat', { memberId: seated.members[1]?.id });
  expect(left.members.map(({ post, leftOn }) => [post, leftOn])).toEqual([
    ['chair', null],
    ['member', '2027-03-03'],
  ]);
  const renewed = await act(4, 'beginTerm', { startsOn: '2027-06-01', endsOn: '2032-05-31' });
  expect(renewed).toMatchObject({ termStartsOn: '2027-06-01', members: [{ leftOn: '2027-06-01' }, {}] });
});

test('a community has one committee at a time, and councils beside it', async () => {
  const body = await aBody(staff);
  const villagers = { input: bodyInput({ kind: 'villagersCommittee' }) };
  expect((await staff.isRefused(REGISTER_BODY, villagers)).code).toBe('ALREADY_REGISTERED');
  await aBody(staff, { kind: 'council', name: '居民议事会' });
  await aBody(staff, { kind: 'council', name: '楼栋议事会' });
  await staff.does(ACT_ON_BODY, { id: body.id, action: 'end', version: 1 });
  await aBody(staff);
  expect((await staff.isRefused(ACT_ON_BODY, { id: body.id, action: 'restore', version: 2 })).code).toBe(
    'ALREADY_REGISTERED',
  );
});

test('a consultation is held with its counts and decided; what is wrong is named', async () => {
  const { id } = await aConsultation(staff);
  const hold = { id, version: 1, invited: 60, attended: 41, votes: [30, 11] };
  expect((await staff.isRefused(HOLD, { ...hold, votes: [30, 50] })).details).toEqual({ fields: ['votes'] });
  await staff.does(HOLD, hold);
  const decide = { id, version: 2, decision: '按楼层分摊，一楼不出资', option: 2 };
  expect((await staff.isRefused(DECIDE, decide)).details).toEqual({ fields: ['option'] });
  expect(await staff.does(DECIDE, { ...decide, option: 0 })).toMatchObject({
    decideConsultation: {
      state: 'decided',
      attended: 41,
      options: [
        { words: '按楼层分摊', votes: 30, isChosen: true },
        { words: '按面积分摊', votes: 11, isChosen: false },
      ],
    },
  });
  const wordless = { id, action: 'reopen', version: 3 };
  expect((await staff.isRefused(ACT_ON_CONSULTATION, wordless)).details).toEqual({ fields: ['reason'] });
  const faults: [object, string[]][] = [
    [{ track: 'astrology' }, ['track']],
    [{ options: ['同意', '同意'] }, ['options']],
    [{ bodyId: randomUUID() }, ['bodyId']],
    [{ title: '联系 13800138000' }, ['title']],
  ];
  for (const [over, fields] of faults) {
    const variables = { regionCode: COMMUNITY, input: consultationInput(over), key: randomUUID() };
    expect((await staff.isRefused(PLAN_CONSULTATION, variables)).details).toEqual({ fields });
  }
  const future = await aConsultation(staff, { heldOn: '2027-03-04' });
  expect((await staff.isRefused(HOLD, { ...hold, id: future.id })).details).toEqual({ fields: ['heldOn'] });
});

test('a decision posts needs and links those that are there; the need tells where it came from', async () => {
  const planned = await aConsultation(staff);
  const early = { id: planned.id, input: needInput(), key: randomUUID() };
  expect((await staff.isRefused(POST_DECIDED, early)).code).toBe('WRONG_STATE');
  const { id } = await aDecision(staff);
  const form = { id, input: needInput({ title: '请电梯公司入户勘察' }), key: randomUUID() };
  await staff.does(POST_DECIDED, form);
  const { postDecidedNeed } = await staff.does<{ postDecidedNeed: Consulted }>(POST_DECIDED, form);
  expect(postDecidedNeed.needs).toHaveLength(1);
  const there = await aNeed(staff);
  await staff.does(LINK_NEED, { id, needNumber: there.number.toLowerCase() });
  const { linkNeed } = await staff.does<{ linkNeed: Consulted }>(LINK_NEED, { id, needNumber: there.number });
  expect(linkNeed.needs.map(({ isPosted }) => isPosted)).toEqual([true, false]);
  const asked = `query ($id: ID!) { need(id: $id) { channel consultations { id title } history { type } } }`;
  expect(await staff.does(asked, { id: linkNeed.needs[0]?.need?.id })).toMatchObject({
    need: {
      channel: 'council',
      consultations: [{ id, title: '加装电梯怎么分摊' }],
      history: [{ type: 'consultation.needLinked' }, {}, {}],
    },
  });
  const elsewhere = await api.actor({ role: 'communityStaff', regionCode: '640106001002' });
  const foreign = await aNeed(elsewhere, {}, '640106001002');
  expect((await staff.isRefused(LINK_NEED, { id, needNumber: foreign.number })).details).toEqual({
    fields: ['needNumber'],
  });
});

test('the tracks are counted by region down to the community, and what is withdrawn counts no more', async () => {
  await aDecision(staff);
  const entry = {
    regionCode: COMMUNITY,
    track: 'volunteering',
    title: '邻里守望日',
    heldOn: '2027-03-01',
    participants: 24,
  };
  const { enterTrackEntry } = await staff.does<{ enterTrackEntry: { id: string } }>(ENTER, {
    ...entry,
    key: randomUUID(),
  });
  const asked = `query ($regionCode: ID!, $fromOn: Day) { trackCounts(regionCode: $regionCode, fromOn: $fromOn) {
    tracks { track { code zh } activities participants consultations needs } units { regionCode activities consultations } } }`;
  interface Counts {
    trackCounts: { tracks: { track: { code: string } }[]; units: object[] };
  }
  const counts = async (over: object = {}) => {
    const answer = await county.does<Counts>(asked, { regionCode: '640106', ...over });
    return answer.trackCounts;
  };
  const first = await counts();
  expect(first.tracks).toHaveLength(5);
  expect(first.tracks.find(({ track }) => track.code === 'volunteering')).toMatchObject({
    activities: 1,
    participants: 24,
  });
  expect(first.tracks.find(({ track }) => track.code === 'self-governance')).toMatchObject({
    consultations: 1,
    activities: 0,
  });
  expect(first.units).toEqual([
    { regionCode: '640106001', activities: 1, consultations: 1 },
    { regionCode: '640106002', activities: 0, consultations: 0 },
    { regionCode: '640106100', activities: 0, consultations: 0 },
  ]);
  expect((await counts({ fromOn: '2027-03-03' })).units[0]).toMatchObject({
    activities: 0,
    consultations: 0,
  });
  const act = `mutation ($id: ID!, $version: Int!, $reason: String) {
    actOnTrackEntry(id: $id, action: withdraw, version: $version, reason: $reason) { state } }`;
  expect((await staff.isRefused(act, { id: enterTrackEntry.id, version: 1 })).details).toEqual({
    fields: ['reason'],
  });
  await staff.does(act, { id: enterTrackEntry.id, version: 1, reason: '重复登记' });
  expect((await counts()).units[0]).toMatchObject({ activities: 0, consultations: 1 });
});

test('another community’s bodies, consultations and register are not there', async () => {
  const body = await aBody(staff);
  const consultation = await aConsultation(staff);
  for (const [role, regionCode] of [
    ['communityStaff', '640106001002'],
    ['stationWorker', '640106002'],
    ['official', '640104'],
  ]) {
    const other = await api.actor({ role: role ?? '', regionCode: regionCode ?? '' });
    const read = `{ consultationList { edges { node { id } } } }`;
    expect(await other.does(read)).toEqual({ consultationList: { edges: [] } });
    expect(
      await other.does(`query ($id: ID!) { consultation(id: $id) { id } }`, { id: consultation.id }),
    ).toEqual({ consultation: null });
    const asked = [
      [
        `query ($regionCode: ID!) { selfGovernanceBodies(regionCode: $regionCode) { id } }`,
        { regionCode: COMMUNITY },
      ],
      [
        `query ($regionCode: ID!) { trackCounts(regionCode: $regionCode) { regionCode } }`,
        { regionCode: COMMUNITY },
      ],
      [
        `query ($regionCode: ID!) { trackEntryList(regionCode: $regionCode) { edges { node { id } } } }`,
        { regionCode: COMMUNITY },
      ],
      [ACT_ON_BODY, { id: body.id, action: 'end', version: 1 }],
      [HOLD, { id: consultation.id, version: 1, invited: 1, attended: 1, votes: [] }],
      [PLAN_CONSULTATION, { regionCode: COMMUNITY, input: consultationInput(), key: randomUUID() }],
    ] as const;
    for (const [document, variables] of asked)
      expect((await other.isRefused(document, variables)).code).toBe('NOT_FOUND');
  }
});
