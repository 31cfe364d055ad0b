import { randomUUID } from 'node:crypto';
import type { TestActor, TestApi } from './api.js';
import { COMMUNITY, TOWNSHIP } from './needs.js';
import { aSocialWorker } from './social-workers.js';

export const OPEN_CASE = `mutation ($regionCode: ID!, $client: CaseClientInput!, $alias: String!, $needId: ID, $seen: [ID!]!, $words: String!, $key: String!) {
  openCase(regionCode: $regionCode, client: $client, alias: $alias, needId: $needId, seenMatches: $seen, words: $words,
    idempotencyKey: $key) { code file { id number state version dueOn } } }`;
export const ACT_ON_CASE = `mutation ($id: ID!, $action: CaseAction!, $version: Int!, $words: String, $risk: CaseRisk,
    $consentHow: CaseConsentHow, $goals: [String!], $on: Day, $manner: CaseContactManner, $isMade: Boolean, $minutes: Int,
    $outcome: CaseOutcome) {
  actOnCase(id: $id, action: $action, version: $version, words: $words, risk: $risk, consentHow: $consentHow,
    goals: $goals, on: $on, manner: $manner, isMade: $isMade, minutes: $minutes, outcome: $outcome) {
    id state version risk dueOn nextVisitOn lastContactOn } }`;
export const READ_CASE = `mutation ($id: ID!) { readCase(id: $id) { awaitsSupervisor
  file { id number alias state version risk nextVisitOn erasureAskedOn exportAskedOn need { id }
    allowedActions { action isOpen wants } mayOverrideConsent referrals { id state } }
  client { name bornIn idNumber phone household }
  entries { action by words risk goals consentHow on manner isMade minutes outcome }
  readings { reader role times isSearch } } }`;
export const SEARCH_CASES = `mutation ($regionCode: ID!, $client: CaseClientInput!) {
  searchCases(regionCode: $regionCode, client: $client) { id strength reasons placeCode isOpen openedIn isMine } }`;
export const REFER_CASE = `mutation ($id: ID!, $version: Int!, $toWorkerId: ID, $toOrganizationId: ID, $isTransfer: Boolean!,
    $consentHow: CaseConsentHow, $letter: String!, $key: String!) {
  referCase(id: $id, version: $version, toWorkerId: $toWorkerId, toOrganizationId: $toOrganizationId,
    isTransfer: $isTransfer, consentHow: $consentHow, letter: $letter, idempotencyKey: $key) { id state version number receiver } }`;
export const ACT_ON_REFERRAL = `mutation ($id: ID!, $version: Int!, $action: CaseReferralAction!, $words: String) {
  actOnCaseReferral(id: $id, version: $version, action: $action, words: $words) { id state version } }`;
export const READ_REFERRAL = `mutation ($id: ID!) { readCaseReferral(id: $id) {
  name phone letter answer madeBy receiver caseId referral { id state version consentHow } allowedActions { action isOpen } } }`;
export const DAY = `{ caseDay { id kind caseId alias worker risk dueOn daysLate } }`;
export const QUEUE = `{ caseQueue { id kind caseId alias worker risk dueOn daysLate } }`;

export interface TestCase {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly risk: string | null;
  readonly dueOn: string | null;
  readonly nextVisitOn: string | null;
}
export interface ReadCase {
  readonly file: TestCase & {
    readonly alias: string;
    readonly need: { readonly id: string } | null;
    readonly mayOverrideConsent: boolean;
    readonly allowedActions: readonly { readonly action: string; readonly isOpen: boolean }[];
    readonly referrals: readonly { readonly id: string; readonly state: string }[];
  };
  readonly client: { readonly name: string; readonly phone: string | null };
  readonly entries: readonly {
    readonly action: string;
    readonly by: string;
    readonly words: string | null;
    readonly goals: readonly string[];
  }[];
  readonly readings: readonly {
    readonly reader: string;
    readonly role: string;
    readonly times: number;
    readonly isSearch: boolean;
  }[];
}
export interface Due {
  readonly kind: string;
  readonly caseId: string;
  readonly alias: string;
  readonly worker: string | null;
  readonly risk: string | null;
  readonly dueOn: string;
  readonly daysLate: number;
}

/** The worker and the supervisor of a case, with their records. */
export interface Team {
  readonly id: string;
  readonly worker: TestActor;
  readonly supervisorId: string;
  readonly supervisor: TestActor;
  readonly official: TestActor;
}

const TIE = {
  supervisor: { table: 'supervision_pairs', column: 'supervisor_id' },
  deputy: { table: 'deputies', column: 'deputy_id' },
} as const;

/** One social worker supervises another, or stands in, on the days named; the other agreed long ago. */
export async function tie(
  official: TestActor,
  kind: keyof typeof TIE,
  {
    id,
    other,
    fromOn = '2020-01-01',
    toOn = null,
  }: { id: string; other: string; fromOn?: string; toOn?: string | null },
): Promise<void> {
  const { table, column } = TIE[kind];
  await official.api.db.query(
    `insert into ${table} (id, county_code, social_worker_id, ${column}, from_on, to_on, entered_by_id, entered_at,
       confirmed_at, version)
     select $1, county_code, id, $3, $4, $5, $6, now(), now(), 1 from social_workers where id = $2`,
    [randomUUID(), id, other, fromOn, toOn, official.personId],
  );
}

/** A worker with a supervisor, in one township. */
export async function aTeam(api: TestApi, regionCode = TOWNSHIP): Promise<Team> {
  const own = await aSocialWorker(api, {}, regionCode);
  const other = await aSocialWorker(api, {}, regionCode);
  await api.db.query(`update people set name = '试督导' where id = $1`, [other.worker.personId]);
  const official = await api.actor({ role: 'official', regionCode: regionCode.slice(0, 6) });
  await tie(official, 'supervisor', { id: own.id, other: other.id });
  return { id: own.id, worker: own.worker, supervisorId: other.id, supervisor: other.worker, official };
}

/** Who a person is when a test does not care. */
export const aClient = (over: object = {}): object => ({
  name: '马小兰',
  bornIn: 1950,
  idNumber: null,
  phone: null,
  household: null,
  ...over,
});

/** A file just opened, with its code. */
export async function aCase(
  worker: TestActor,
  over: object = {},
): Promise<{ readonly file: TestCase; readonly code: string }> {
  const { openCase } = await worker.does<{ openCase: { file: TestCase; code: string } }>(OPEN_CASE, {
    regionCode: COMMUNITY,
    client: aClient(),
    alias: '三楼独居',
    seen: [],
    words: '邻居说许久没见她下楼',
    key: randomUUID(),
    ...over,
  });
  return openCase;
}

/** The file as somebody opens it. */
export const readCase = async (who: TestActor, id: string): Promise<ReadCase> =>
  (await who.does<{ readCase: ReadCase }>(READ_CASE, { id })).readCase;

/** Takes a step on the present version. */
export async function acts(who: TestActor, id: string, action: string, over: object = {}): Promise<TestCase> {
  const { rows } = await who.api.db.query<{ version: number }>(
    'select version from case_files where id = $1',
    [id],
  );
  const { actOnCase } = await who.does<{ actOnCase: TestCase }>(ACT_ON_CASE, {
    id,
    action,
    version: rows[0]?.version,
    words: '记录',
    ...over,
  });
  return actOnCase;
}

/** A case under way at a risk: agreed, assessed, with an approved plan. */
export async function anActiveCase(team: Team, risk = 'medium', over: object = {}): Promise<TestCase> {
  const { file } = await aCase(team.worker, over);
  await acts(team.worker, file.id, 'consent', { consentHow: 'signed' });
  await acts(team.worker, file.id, 'assess', { risk });
  await acts(team.worker, file.id, 'submitPlan', { goals: ['每天有人说话'] });
  return acts(team.supervisor, file.id, 'approvePlan');
}

export const dayOf = async (who: TestActor): Promise<Due[]> =>
  (await who.does<{ caseDay: Due[] }>(DAY)).caseDay;
export const queueOf = async (who: TestActor): Promise<Due[]> =>
  (await who.does<{ caseQueue: Due[] }>(QUEUE)).caseQueue;
