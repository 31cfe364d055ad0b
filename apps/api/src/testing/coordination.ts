import { randomUUID } from 'node:crypto';
import type { TestActor } from './api.js';

export const CALL = `mutation ($regionCode: ID!, $input: MeetingInput!, $key: String!) {
  callMeeting(regionCode: $regionCode, input: $input, idempotencyKey: $key) {
    id state version agenda { subjectType subjectId words isStruck } attendees { role regionCode organization { id } } } }`;
export const WRITE_MINUTES = `mutation ($id: ID!, $version: Int!, $words: String!) {
  writeMinutes(id: $id, version: $version, words: $words) { id state version minutes { number words signOff { signedAt } } } }`;
export const ACT_ON_MEETING = `mutation ($id: ID!, $action: MeetingAction!, $version: Int!, $reason: String) {
  actOnMeeting(id: $id, action: $action, version: $version, reason: $reason) {
    id state version minutes { number signOff { signedBy { name } } } } }`;
export const OPEN_ITEM = `mutation ($meetingId: ID!, $title: String!, $owner: PartyInput!, $ownerPersonId: ID, $needId: ID, $dueOn: Day, $key: String!) {
  openActionItem(meetingId: $meetingId, title: $title, owner: $owner, ownerPersonId: $ownerPersonId, needId: $needId, dueOn: $dueOn, idempotencyKey: $key) {
    id state version dueAt } }`;
export const ACT_ON_ITEM = `mutation ($id: ID!, $action: ActionItemAction!, $version: Int!, $words: String, $dueOn: Day) {
  actOnActionItem(id: $id, action: $action, version: $version, words: $words, dueOn: $dueOn) {
    id state version dueAt outcome lastReason } }`;
export const REFER = `mutation ($regionCode: ID!, $fromDepartment: String!, $toRegionCode: ID!, $toDepartment: String!, $title: String!, $reason: String!, $needId: ID, $key: String!) {
  referMatter(regionCode: $regionCode, fromDepartment: $fromDepartment, toRegionCode: $toRegionCode, toDepartment: $toDepartment, title: $title, reason: $reason, needId: $needId, idempotencyKey: $key) {
    id state version dueAt } }`;
export const ACT_ON_REFERRAL = `mutation ($id: ID!, $action: ReferralAction!, $version: Int!, $words: String) {
  actOnReferral(id: $id, action: $action, version: $version, words: $words) { id state version dueAt outcome lastReason } }`;
export const INBOX = `{ inbox { edges { node { kind title urgency dueAt isTask subjectType subjectId need { id } } } } }`;

/** The kinds in an inbox, tasks by their limit, then news. */
export async function kindsOf(actor: TestActor): Promise<string[]> {
  await actor.api.settle();
  const { inbox } = await actor.does<{ inbox: { edges: { node: { kind: string } }[] } }>(INBOX);
  return inbox.edges.map(({ node }) => node.kind);
}

/** A record as a step needs it. */
export interface Standing {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly dueAt: string;
}

export interface Called extends Standing {
  readonly agenda: readonly { subjectType: string; subjectId: string; words: string; isStruck: boolean }[];
}

/** What is written of a meeting when a test does not care. */
export const meetingInput = (over: object = {}): object => ({
  title: '老旧小区问题联席会议',
  meetsAt: '2027-03-05T02:00:00Z',
  place: '区政务中心二楼',
  attendees: [{ role: 'stationWorker', regionCode: '640106001' }],
  agenda: [{ words: '电梯加装进展' }],
  ...over,
});

/** A meeting that an official has called. */
export async function aMeeting(
  official: TestActor,
  over: object = {},
  regionCode = '640106',
): Promise<Called> {
  const variables = { regionCode, input: meetingInput(over), key: randomUUID() };
  const { callMeeting } = await official.does<{ callMeeting: Called }>(CALL, variables);
  return callMeeting;
}

/** An action item of a meeting, owned by the township's station. */
export async function anItem(official: TestActor, meetingId: string, over: object = {}): Promise<Standing> {
  const { openActionItem } = await official.does<{ openActionItem: Standing }>(OPEN_ITEM, {
    meetingId,
    title: '两周内走访十户并回话',
    owner: { role: 'stationWorker', regionCode: '640106001' },
    key: randomUUID(),
    ...over,
  });
  return openActionItem;
}

/** A referral from the county's civil affairs to the health department of another county. */
export async function aReferral(official: TestActor, over: object = {}): Promise<Standing> {
  const { referMatter } = await official.does<{ referMatter: Standing }>(REFER, {
    regionCode: '640106',
    fromDepartment: 'civil-affairs',
    toRegionCode: '640104',
    toDepartment: 'health',
    title: '失能老人家庭病床',
    reason: '需要家庭医生签约上门，本区没有床位',
    key: randomUUID(),
    ...over,
  });
  return referMatter;
}
