import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { kindsOf } from '../../testing/coordination.js';
import {
  acts,
  aJudged,
  anApplication,
  ANSWER,
  designationOf,
  HAND_OVER,
  JUDGE,
  OBJECT,
  someExperts,
} from '../../testing/designations.js';
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

const MEETS = ['meets', 'meets', 'meets'] as const;
/** An application that three experts have been asked about. */
async function anAsked(): Promise<{ id: string; experts: TestActor[] }> {
  const { id } = await anApplication(staff);
  const { version } = await acts(staff, id, 'submit');
  const experts = await someExperts(api, 3);
  await official.does(HAND_OVER, { id, version, expertIds: experts.map(({ personId }) => personId) });
  return { id, experts };
}
async function judges(expert: TestActor, id: string, verdict: string): Promise<void> {
  const { version } = (await designationOf(expert, id)) ?? {};
  await expert.does(JUDGE, { id, version, verdict, words: '看过台账和现场' });
}

test('an application waits for those who decide until it is handed to experts, and for no county between', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const { id } = await anApplication(staff);
  expect(await kindsOf(official)).toEqual([]);
  const { version } = await acts(staff, id, 'submit');
  expect([await kindsOf(official), await kindsOf(county)]).toEqual([['designationToReview'], []]);
  const [expert] = await someExperts(api, 1);
  await official.does(HAND_OVER, { id, version, expertIds: [expert?.personId] });
  expect(await kindsOf(official)).toEqual([]);
});

test('each expert is asked and only their own line goes with their word; after the last those who decide are asked', async () => {
  const { id, experts } = await anAsked();
  const [first, second, third] = experts;
  if (!first || !second || !third) throw new Error('three were asked');
  for (const expert of experts) expect(await kindsOf(expert)).toEqual(['designationToJudge']);
  await judges(first, id, 'meets');
  expect([await kindsOf(first), await kindsOf(second)]).toEqual([[], ['designationToJudge']]);
  await judges(second, id, 'meets');
  expect(await kindsOf(official)).toEqual([]);
  await judges(third, id, 'conflicted');
  expect(await kindsOf(official)).toEqual(['designationToDecide']);
  // A conflict leaves an expert missing: one more is asked, and the decision waits again.
  const [fourth] = await someExperts(api, 1);
  if (!fourth) throw new Error('one was made');
  const { version } = (await designationOf(official, id)) ?? {};
  await official.does(HAND_OVER, { id, version, expertIds: [fourth.personId] });
  expect([await kindsOf(official), await kindsOf(third), await kindsOf(fourth)]).toEqual([
    [],
    [],
    ['designationToJudge'],
  ]);
});

test('an application sent back leaves every inbox and waits for the place, until it comes anew', async () => {
  const { id, experts } = await anAsked();
  await acts(official, id, 'sendBack', '请补充去年的台账');
  expect(await Promise.all(experts.map(kindsOf))).toEqual([[], [], []]);
  expect(await kindsOf(staff)).toEqual(['designationToMend']);
  await acts(staff, id, 'submit');
  expect([await kindsOf(staff), await kindsOf(official)]).toEqual([[], ['designationToReview']]);
});

test('objections wait until the last of them is answered', async () => {
  const { id } = await aJudged(api, { staff, official, verdicts: MEETS });
  await acts(official, id, 'notify');
  expect([await kindsOf(official), await kindsOf(staff)]).toEqual([[], ['designationDecided']]);
  for (const words of ['去年的议事从来没有开过', '台账上写的人从来没有来过'])
    await api.gql(OBJECT, { id, words });
  for (const left of [['objectionToAnswer'], []]) {
    const now = await designationOf(official, id);
    const open = now?.objections.find(({ isUpheld }) => isUpheld === null);
    const answer = {
      id,
      objectionId: open?.id,
      version: now?.version,
      isUpheld: false,
      answer: '查过，不属实',
    };
    await official.does(ANSWER, answer);
    expect(await kindsOf(official)).toEqual(left);
  }
});

test('the day after the notice and the day of the next look are told once each, and again a year later', async () => {
  const { id } = await aJudged(api, { staff, official, verdicts: MEETS });
  await acts(official, id, 'notify');
  await api.setClock('2027-03-04T23:59:00+08:00');
  await api.doChores();
  expect(await kindsOf(official)).toEqual([]);
  await api.setClock('2027-03-05T00:01:00+08:00');
  await api.doChores();
  await api.doChores();
  expect(await kindsOf(official)).toEqual(['designationToName']);
  await acts(official, id, 'name', '专家一致认为达标');
  expect(await kindsOf(official)).toEqual([]);
  for (const year of [2028, 2029]) {
    await api.setClock(`${year}-03-05T09:00:00+08:00`);
    await api.doChores();
    await api.doChores();
    expect(await kindsOf(official)).toEqual(['designationToCheck']);
    await acts(official, id, 'recheck');
    expect(await kindsOf(official)).toEqual([]);
  }
  const told = (await api.eventsOf(id)).filter((type) => /Ended|FellDue/.test(type));
  expect(told).toEqual([
    'designation.noticeEnded',
    'designation.recheckFellDue',
    'designation.recheckFellDue',
  ]);
});
