import { randomUUID } from 'node:crypto';
import type { TestActor, TestApi } from './api.js';
import { anOpenNeed, type PostedNeed } from './needs.js';

const FIELDS = `id state version basisAt isStale steps { stage count } progress { objective bound }
  result { needs heads volunteers pairs filled filledWithoutFairness objective bound gapMillionths
    skills { skill wanted available } fills { regionCode asked filled filledWithoutFairness } }
  whatIf { bufferMinutes } whatIfs { id } againstBase { kept dropped added }
  comparison { heads kept dropped added today { filled served } draft { filled served } }
  differences(first: 100) { totalCount edges { node { change volunteerId label need { id } } } }
  places { regionCode latitude longitude filled missing } changes { change count } sending { toSend sent refused agreed }
  takeBacks { volunteerId need { id } } allowedActions { action isOpen }
  lines(first: 100) { edges { node {
    id change decision volunteerId label heads score metres startsAt endsAt unfilledReason blockedBy blockedByUrgency fitting
    servedInstead { people need { id } }
    need { id } fromNeed { id } invitation { id state } } } }`;
export const MAKE = `mutation ($regionCode: ID!, $weekOn: Day!, $basedOnId: ID, $whatIf: WhatIfInput, $key: String!) {
  makePlan(regionCode: $regionCode, weekOn: $weekOn, basedOnId: $basedOnId, whatIf: $whatIf,
    idempotencyKey: $key) { id state } }`;
export const ACT_ON_PLAN = `mutation ($id: ID!, $action: PlanAction!, $version: Int!, $lineIds: [ID!]) {
  actOnPlan(id: $id, action: $action, version: $version, lineIds: $lineIds) { id state version } }`;
export const DECIDE = `mutation ($planId: ID!, $lineIds: [ID!]!, $decision: PlanDecision) {
  decideOnLines(planId: $planId, lineIds: $lineIds, decision: $decision) { id decision } }`;

/** A line as the api answers it. */
export interface Line {
  readonly id: string;
  readonly change: string;
  readonly decision: string | null;
  readonly volunteerId: string | null;
  readonly label: string | null;
  readonly heads: number;
  readonly score: number | null;
  readonly metres: number | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly unfilledReason: string | null;
  readonly blockedBy: number | null;
  readonly blockedByUrgency: string | null;
  readonly fitting: number;
  readonly servedInstead: readonly { people: number; need: { id: string } }[];
  readonly need: { readonly id: string };
  readonly fromNeed: { readonly id: string } | null;
  readonly invitation: { readonly id: string; readonly state: string } | null;
}

/** Somebody whom only one of two plans places. */
export interface Difference {
  readonly change: string;
  readonly volunteerId: string | null;
  readonly need: { readonly id: string };
}

/** A finished plan as the api answers it. */
export interface MadePlan {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly isStale: boolean;
  readonly result: {
    heads: number;
    filled: number;
    objective: number;
    bound: number;
    gapMillionths: number;
  } | null;
  readonly places: readonly {
    regionCode: string;
    latitude: number | null;
    filled: number;
    missing: number;
  }[];
  readonly changes: readonly { change: string; count: number }[];
  readonly sending: { toSend: number; sent: number; refused: number; agreed: number };
  readonly allowedActions: readonly { action: string; isOpen: boolean }[];
  readonly whatIfs: readonly { id: string }[];
  readonly againstBase: { kept: number; dropped: number; added: number } | null;
  readonly comparison: {
    heads: number;
    kept: number;
    dropped: number;
    added: number;
    today: { filled: number; served: number };
    draft: { filled: number; served: number };
  } | null;
  readonly differences: { totalCount: number; edges: readonly { node: Difference }[] };
  readonly takeBacks: readonly Pick<Difference, 'volunteerId' | 'need'>[];
  readonly lines: readonly Line[];
}

/** A plan as it stands now. */
export async function planOf(who: TestActor, id: string): Promise<MadePlan> {
  const { matchingPlan } = await who.does<{
    matchingPlan: Omit<MadePlan, 'lines'> & { lines: { edges: { node: Line }[] } };
  }>(`query ($id: ID!) { matchingPlan(id: $id) { ${FIELDS} } }`, { id });
  return { ...matchingPlan, lines: matchingPlan.lines.edges.map(({ node }) => node) };
}

/** A plan that was asked for and has been run. */
export async function aPlan(
  who: TestActor,
  over: { regionCode?: string; weekOn: string; basedOnId?: string; whatIf?: object },
): Promise<MadePlan> {
  const { makePlan } = await who.does<{ makePlan: { id: string } }>(MAKE, {
    regionCode: '640106',
    key: randomUUID(),
    ...over,
  });
  for (;;) {
    const plan = await planOf(who, makePlan.id);
    if (plan.state !== 'queued' && plan.state !== 'running') return plan;
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** The Monday of the week that tests plan. */
export const WEEK_ON = '2027-03-01';

/** What a need wants of people. */
export const people = (quantity: number, skills: string[] = []): object => ({
  parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity, skills }],
});

/** An open need for one on the week's Saturday, from 9 to 11 if nothing else is said. */
export const onSaturday = (
  api: TestApi,
  over: object = {},
  [from, to]: [string, string] = ['09:00', '11:00'],
): Promise<PostedNeed> =>
  anOpenNeed(api, {
    ...people(1),
    startsAt: `2027-03-06T${from}:00+08:00`,
    endsAt: `2027-03-06T${to}:00+08:00`,
    ...over,
  });

/** The lines of a plan for one need. */
export const linesFor = (lines: readonly Line[], need: Pick<PostedNeed, 'id'>): Line[] =>
  lines.filter((line) => line.need.id === need.id);
