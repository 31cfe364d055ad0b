import { randomUUID } from 'node:crypto';
import type { TestActor } from './api.js';
import { COMMUNITY } from './needs.js';

const BODY = 'id state version termStartsOn termEndsOn members { id post startsOn endsOn leftOn }';
export const REGISTER_BODY = `mutation ($input: BodyInput!) { registerBody(input: $input) { ${BODY} } }`;
export const ACT_ON_BODY = `mutation ($id: ID!, $action: BodyAction!, $version: Int!, $name: String, $startsOn: Day, $endsOn: Day, $post: BodyPost, $memberId: ID) {
  actOnBody(id: $id, action: $action, version: $version, name: $name, startsOn: $startsOn, endsOn: $endsOn, post: $post, memberId: $memberId) { ${BODY} } }`;
const CONSULTATION = `id state version attended decision track { code } options { words votes isChosen } needs { isPosted need { id number } }`;
export const PLAN_CONSULTATION = `mutation ($regionCode: ID!, $input: ConsultationInput!, $key: String!) {
  planConsultation(regionCode: $regionCode, input: $input, idempotencyKey: $key) { ${CONSULTATION} } }`;
export const HOLD = `mutation ($id: ID!, $version: Int!, $invited: Int!, $attended: Int!, $votes: [Int!]!) {
  holdConsultation(id: $id, version: $version, invited: $invited, attended: $attended, votes: $votes) { ${CONSULTATION} } }`;
export const DECIDE = `mutation ($id: ID!, $version: Int!, $decision: String!, $option: Int) {
  decideConsultation(id: $id, version: $version, decision: $decision, option: $option) { ${CONSULTATION} } }`;
export const ACT_ON_CONSULTATION = `mutation ($id: ID!, $action: ConsultationAction!, $version: Int!, $reason: String) {
  actOnConsultation(id: $id, action: $action, version: $version, reason: $reason) { ${CONSULTATION} } }`;
export const LINK_NEED = `mutation ($id: ID!, $needNumber: String!) { linkNeed(id: $id, needNumber: $needNumber) { ${CONSULTATION} } }`;
export const POST_DECIDED = `mutation ($id: ID!, $input: NeedInput!, $key: String!) {
  postDecidedNeed(id: $id, input: $input, idempotencyKey: $key) { ${CONSULTATION} } }`;
export const ENTER = `mutation ($regionCode: ID!, $track: String!, $title: String!, $heldOn: Day!, $participants: Int!, $key: String!) {
  enterTrackEntry(regionCode: $regionCode, track: $track, title: $title, heldOn: $heldOn, participants: $participants, idempotencyKey: $key) { id state version } }`;

/** A body as the api answers it. */
export interface Body {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly members: readonly { id: string; post: string; leftOn: string | null }[];
}

/** A consultation as the api answers it. */
export interface Consulted {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly options: readonly { words: string; votes: number | null; isChosen: boolean }[];
  readonly needs: readonly { isPosted: boolean; need: { id: string; number: string } | null }[];
}

export const bodyInput = (over: object = {}): object => ({
  regionCode: COMMUNITY,
  kind: 'residentsCommittee',
  name: '试二社区居民委员会',
  termStartsOn: '2025-01-01',
  termEndsOn: '2029-12-31',
  ...over,
});

export async function aBody(staff: TestActor, over: object = {}): Promise<Body> {
  return (await staff.does<{ registerBody: Body }>(REGISTER_BODY, { input: bodyInput(over) })).registerBody;
}

export const consultationInput = (over: object = {}): object => ({
  title: '加装电梯怎么分摊',
  track: 'self-governance',
  heldOn: '2027-03-02',
  options: ['按楼层分摊', '按面积分摊'],
  ...over,
});

export async function aConsultation(staff: TestActor, over: object = {}): Promise<Consulted> {
  const variables = { regionCode: COMMUNITY, input: consultationInput(over), key: randomUUID() };
  const { planConsultation } = await staff.does<{ planConsultation: Consulted }>(
    PLAN_CONSULTATION,
    variables,
  );
  return planConsultation;
}

/** A consultation whose result is recorded. */
export async function aDecision(staff: TestActor, over: object = {}): Promise<Consulted> {
  const { id } = await aConsultation(staff, over);
  await staff.does(HOLD, { id, version: 1, invited: 60, attended: 41, votes: [] });
  const { decideConsultation } = await staff.does<{ decideConsultation: Consulted }>(DECIDE, {
    id,
    version: 2,
    decision: '按楼层分摊，一楼不出资',
    option: 0,
  });
  return decideConsultation;
}
