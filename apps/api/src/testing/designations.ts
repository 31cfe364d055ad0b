import { randomUUID } from 'node:crypto';
import type { TestActor, TestApi } from './api.js';
import { COMMUNITY } from './needs.js';

const DESIGNATION = `id state version statement lastReason noticeEndsOn namedOn endsOn recheckOn title { zh }
  checks { at evidence { criterion value atLeast isMet words } } reviews { expert isMine verdict words }
  objections { id words isUpheld answer } allowedActions { action isOpen }`;
export const APPLY = `mutation ($regionCode: ID!, $kind: String!, $statement: String!, $words: [CriterionWordsInput!], $key: String!) {
  applyForDesignation(regionCode: $regionCode, kind: $kind, statement: $statement, words: $words, idempotencyKey: $key) { ${DESIGNATION} } }`;
export const ACT_ON_DESIGNATION = `mutation ($id: ID!, $action: DesignationAction!, $version: Int!, $reason: String) {
  actOnDesignation(id: $id, action: $action, version: $version, reason: $reason) { ${DESIGNATION} } }`;
export const HAND_OVER = `mutation ($id: ID!, $version: Int!, $expertIds: [ID!]!) {
  handDesignationToExperts(id: $id, version: $version, expertIds: $expertIds) { ${DESIGNATION} } }`;
export const JUDGE = `mutation ($id: ID!, $version: Int!, $verdict: DesignationVerdict!, $words: String!) {
  judgeDesignation(id: $id, version: $version, verdict: $verdict, words: $words) { ${DESIGNATION} } }`;
export const OBJECT = `mutation ($id: ID!, $words: String!) { objectToDesignation(id: $id, words: $words) { id words } }`;
export const ANSWER = `mutation ($id: ID!, $version: Int!, $objectionId: ID!, $isUpheld: Boolean!, $answer: String!) {
  answerObjection(id: $id, version: $version, objectionId: $objectionId, isUpheld: $isUpheld, answer: $answer) { ${DESIGNATION} } }`;

/** An application or name as the api answers it. */
export interface TestDesignation {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly lastReason: string | null;
  readonly noticeEndsOn: string | null;
  readonly namedOn: string | null;
  readonly endsOn: string | null;
  readonly recheckOn: string | null;
  readonly checks: readonly {
    readonly at: string | null;
    readonly evidence: readonly {
      readonly criterion: string;
      readonly value: number | null;
      readonly isMet: boolean | null;
    }[];
  }[];
  readonly reviews: readonly { readonly expert: string; readonly verdict: string | null }[];
  readonly objections: readonly {
    readonly id: string;
    readonly words: string | null;
    readonly isUpheld: boolean | null;
  }[];
  readonly allowedActions: readonly { readonly action: string; readonly isOpen: boolean }[];
}

/** An application of a community for the name of a demonstration community, with the words it needs. */
export async function anApplication(staff: TestActor, over: object = {}): Promise<TestDesignation> {
  const { applyForDesignation } = await staff.does<{ applyForDesignation: TestDesignation }>(APPLY, {
    regionCode: COMMUNITY,
    kind: 'five-society-demonstration',
    statement: '五社常来常往，事事有回音',
    words: [{ criterion: 'deliberation', words: '每月议事一次，结果贴在公告栏' }],
    key: randomUUID(),
    ...over,
  });
  return applyForDesignation;
}

/** The record as somebody sees it now. */
export const designationOf = async (who: TestActor, id: string): Promise<TestDesignation | null> =>
  (
    await who.does<{ designation: TestDesignation | null }>(
      `query ($id: ID!) { designation(id: $id) { ${DESIGNATION} } }`,
      { id },
    )
  ).designation;

/** Takes an action on the present version. */
export async function acts(
  who: TestActor,
  id: string,
  action: string,
  reason?: string,
): Promise<TestDesignation> {
  const now = await designationOf(who, id);
  const { actOnDesignation } = await who.does<{ actOnDesignation: TestDesignation }>(ACT_ON_DESIGNATION, {
    id,
    action,
    version: now?.version,
    reason,
  });
  return actOnDesignation;
}

/** So many experts from other counties. */
export const someExperts = (api: TestApi, count: number): Promise<TestActor[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      api.actor({ role: 'socialWorker', regionCode: '640104', name: `专家${index + 1}` }),
    ),
  );

/** A submitted application that experts have judged. */
export async function aJudged(
  api: TestApi,
  { staff, official, verdicts }: { staff: TestActor; official: TestActor; verdicts: readonly string[] },
): Promise<TestDesignation> {
  const { id } = await anApplication(staff);
  let { version } = await acts(staff, id, 'submit');
  const experts = await someExperts(api, verdicts.length);
  const expertIds = experts.map(({ personId }) => personId);
  await official.does(HAND_OVER, { id, version, expertIds });
  for (const [at, expert] of experts.entries()) {
    version = (await designationOf(expert, id))?.version ?? 0;
    await expert.does(JUDGE, { id, version, verdict: verdicts[at], words: '看过台账和现场' });
  }
  const judged = await designationOf(official, id);
  if (!judged) throw new Error('the official sees it');
  return judged;
}
