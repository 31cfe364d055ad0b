import { randomUUID } from 'node:crypto';
import type { TestActor } from './api.js';

const WEIGHTS = `kinds { kind parts { part weight } withinMetres } fullLoad urgencyValues { urgency value }
  fairness { share bonus } bufferMinutes inertiaThousandths`;
const OUTCOME = 'filled served worst { regionCode asked today draft }';
const DRAFT = `id state fromOn version isChangedSince weights { ${WEIGHTS} } allowedActions { action isOpen }
  simulation { id state comparison { needs heads today { ${OUTCOME} } draft { ${OUTCOME} } kept dropped added
    communities { regionCode asked today draft } } }`;
export const DRAFT_WEIGHTS = `mutation ($regionCode: ID!, $fromOn: Day!, $reason: String!, $weights: WeightsInput!, $key: String!) {
  draftWeights(regionCode: $regionCode, fromOn: $fromOn, reason: $reason, weights: $weights, idempotencyKey: $key) { ${DRAFT} } }`;
export const CHANGE_WEIGHTS = `mutation ($id: ID!, $version: Int!, $fromOn: Day!, $reason: String!, $weights: WeightsInput!) {
  changeWeightDraft(id: $id, version: $version, fromOn: $fromOn, reason: $reason, weights: $weights) { ${DRAFT} } }`;
export const SIMULATE = `mutation ($id: ID!, $version: Int!, $weekOn: Day!, $withinCode: ID) {
  simulateWeights(id: $id, version: $version, weekOn: $weekOn, withinCode: $withinCode) { ${DRAFT} } }`;
export const ACT_ON_DRAFT = `mutation ($id: ID!, $action: WeightDraftAction!, $version: Int!) {
  actOnWeightDraft(id: $id, action: $action, version: $version) { ${DRAFT} } }`;

/** Weights as the api gives and takes them. */
export interface WeightValues {
  readonly kinds: readonly {
    readonly kind: string;
    readonly parts: readonly { readonly part: string; readonly weight: number }[];
    readonly withinMetres: number;
  }[];
  readonly fullLoad: number;
  readonly urgencyValues: readonly { readonly urgency: string; readonly value: number }[];
  readonly fairness: readonly { readonly share: number; readonly bonus: number }[];
  readonly bufferMinutes: number;
  readonly inertiaThousandths: number;
}

interface Outcome {
  readonly filled: number;
  readonly served: number;
  readonly worst: { regionCode: string; asked: number; today: number; draft: number } | null;
}

/** A draft as the api answers it. */
export interface Draft {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly isChangedSince: boolean;
  readonly weights: WeightValues;
  readonly simulation: {
    readonly id: string;
    readonly state: string;
    readonly comparison: {
      readonly needs: number;
      readonly heads: number;
      readonly today: Outcome;
      readonly draft: Outcome;
      readonly kept: number;
      readonly dropped: number;
      readonly added: number;
    } | null;
  } | null;
}

/** The weights in force at a region today. */
export async function weightsAt(
  who: TestActor,
  regionCode = '640106',
): Promise<{ weights: WeightValues; sinceOn: string; publishedFor: string | null; maySet: boolean }> {
  const { weightsInForce } = await who.does<{ weightsInForce: Awaited<ReturnType<typeof weightsAt>> }>(
    `query ($regionCode: ID!) { weightsInForce(regionCode: $regionCode) { sinceOn publishedFor maySet weights { ${WEIGHTS} } } }`,
    { regionCode },
  );
  return weightsInForce;
}

/** The same weights with the volunteers' parts changed. */
export const volunteersBy = (
  weights: WeightValues,
  parts: Readonly<Record<string, number>>,
): WeightValues => ({
  ...weights,
  kinds: weights.kinds.map((each) =>
    each.kind === 'volunteer'
      ? { ...each, parts: each.parts.map(({ part }) => ({ part, weight: parts[part] ?? 0 })) }
      : each,
  ),
});

/** A draft of a region's weights. */
export async function aDraft(
  who: TestActor,
  weights: WeightValues,
  over: { fromOn?: string; regionCode?: string } = {},
): Promise<Draft> {
  const { draftWeights } = await who.does<{ draftWeights: Draft }>(DRAFT_WEIGHTS, {
    regionCode: '640106',
    fromOn: '2027-03-08',
    reason: '远处的需求总没有人去',
    weights,
    key: randomUUID(),
    ...over,
  });
  return draftWeights;
}

/** A draft as it stands now. */
export const draftOf = async (who: TestActor, id: string): Promise<Draft> =>
  (await who.does<{ weightDraft: Draft }>(`query ($id: ID!) { weightDraft(id: $id) { ${DRAFT} } }`, { id }))
    .weightDraft;

/** A draft after its simulation has ended. */
export async function simulated(who: TestActor, draft: Draft, over: object = {}): Promise<Draft> {
  await who.does(SIMULATE, { id: draft.id, version: draft.version, weekOn: '2027-03-01', ...over });
  for (;;) {
    const now = await draftOf(who, draft.id);
    if (now.simulation && !['queued', 'running'].includes(now.simulation.state)) return now;
    await new Promise((later) => setTimeout(later, 50));
  }
}
