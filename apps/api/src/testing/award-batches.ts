import { randomUUID } from 'node:crypto';
import type { TestActor } from './api.js';
import { CITY, PROGRAMME } from './awards.js';

const BATCH = `id state version count total fileHash payments { id line name accountEnding amount state bankReason }
  bankLines { line verdict } lastAnswer { lines moved differing } allowedActions { action isOpen } budget { id balance }`;
export const MAKE_BATCH = `mutation ($programme: ID!, $budgetId: ID!, $applicationIds: [ID!]!, $key: String!) {
  makeAwardBatch(programme: $programme, budgetId: $budgetId, applicationIds: $applicationIds, idempotencyKey: $key) { ${BATCH} } }`;
export const ACT_ON_BATCH = `mutation ($id: ID!, $version: Int!, $action: AwardBatchAction!, $reason: String) {
  actOnAwardBatch(id: $id, version: $version, action: $action, reason: $reason) { ${BATCH} } }`;
export const TAKE_FILE = `mutation ($id: ID!, $version: Int!) { takeAwardBatchFile(id: $id, version: $version) { content sha256 } }`;
export const RECONCILE = `mutation ($id: ID!, $version: Int!, $content: String!) {
  reconcileAwardBatch(id: $id, version: $version, content: $content) { ${BATCH} } }`;

/** A batch as the api answers it. */
export interface TestBatch {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly total: number;
  readonly payments: readonly {
    readonly line: number;
    readonly name: string;
    readonly amount: number;
    readonly state: string;
    readonly accountEnding: string;
  }[];
  readonly bankLines: readonly { readonly line: number | null; readonly verdict: string }[];
  readonly lastAnswer: { readonly lines: number; readonly moved: number; readonly differing: number } | null;
  readonly budget: { readonly id: string; readonly balance: number };
}

export const batchOf = async (who: TestActor, id: string): Promise<TestBatch | null> =>
  (
    await who.does<{ awardBatch: TestBatch | null }>(
      `query ($id: ID!) { awardBatch(id: $id) { ${BATCH} } }`,
      { id },
    )
  ).awardBatch;

/** A public budget of the city with so many fen in it. */
export async function aBudget(official: TestActor, fen: number): Promise<string> {
  const { openBudget } = await official.does<{ openBudget: { id: string } }>(
    `mutation ($regionCode: ID!, $name: String!, $key: String!) { openBudget(regionCode: $regionCode, name: $name, idempotencyKey: $key) { id } }`,
    { regionCode: CITY, name: '试验人才资金', key: randomUUID() },
  );
  await official.does(
    `mutation ($budgetId: ID!, $amount: Money!, $document: String!, $key: String!) {
       appropriateBudget(budgetId: $budgetId, amount: $amount, document: $document, idempotencyKey: $key) { id } }`,
    { budgetId: openBudget.id, amount: fen, document: '试验拨款文件', key: randomUUID() },
  );
  return openBudget.id;
}

/** A batch of these applications, as somebody makes it. */
export async function aBatch(
  who: TestActor,
  budgetId: string,
  applicationIds: readonly string[],
): Promise<TestBatch> {
  const { makeAwardBatch } = await who.does<{ makeAwardBatch: TestBatch }>(MAKE_BATCH, {
    programme: PROGRAMME,
    budgetId,
    applicationIds,
    key: randomUUID(),
  });
  return makeAwardBatch;
}

/** Takes an action on the present version of a batch. */
export async function actsOnBatch(
  who: TestActor,
  id: string,
  action: string,
  reason?: string,
): Promise<TestBatch> {
  const version = (await batchOf(who, id))?.version ?? 0;
  const { actOnAwardBatch } = await who.does<{ actOnAwardBatch: TestBatch }>(ACT_ON_BATCH, {
    id,
    version,
    action,
    reason,
  });
  return actOnAwardBatch;
}

/** What the bank says of the lines of a batch, as its file. */
export const bankFile = (
  lines: readonly { line: number; account: string; yuan: string; result: string }[],
): string =>
  [
    '序号,账号,金额,结果,流水号,原因',
    ...lines.map(({ line, account, yuan, result }) => `${line},${account},${yuan},${result},S${line},`),
  ].join('\r\n');

/** Compares the present version of a batch with a bank's file. */
export async function reconciles(who: TestActor, id: string, content: string): Promise<TestBatch> {
  const version = (await batchOf(who, id))?.version ?? 0;
  const { reconcileAwardBatch } = await who.does<{ reconcileAwardBatch: TestBatch }>(RECONCILE, {
    id,
    version,
    content,
  });
  return reconcileAwardBatch;
}
