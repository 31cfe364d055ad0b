import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { PlanAction, PlanChange, PlanDecision } from '../../gql/enums.js';
import type {
  MakePlanMutationVariables,
  MatchingPlanQuery,
  PlanLinesQuery,
  PlanLinesQueryVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const PlansDocument = graphql(`
  query MatchingPlans($regionCode: ID!, $weekOn: Day!) {
    matchingPlans(regionCode: $regionCode, weekOn: $weekOn) {
      id
      state
      requestedAt
    }
  }
`);
const PlanDocument = graphql(`
  query MatchingPlan($id: ID!) {
    matchingPlan(id: $id) {
      id
      state
      version
      requestedAt
      finishedAt
      basisAt
      isStale
      isStopAsked
      basedOnId
      againstBase {
        kept
        dropped
        added
      }
      whatIfs {
        id
        state
        version
        requestedAt
        whatIf {
          withoutFairness
          bufferMinutes
          withinMetres
          urgentValue
          withoutNeedIds
          withoutVolunteerIds
          morePeople {
            skill
            count
          }
        }
        comparison {
          heads
          needs
          kept
          dropped
          added
          today {
            filled
            served
          }
          draft {
            filled
            served
          }
          communities {
            regionCode
            name
            asked
            today
            draft
          }
        }
        allowedActions {
          action
          isOpen
        }
      }
      steps {
        stage
        milliseconds
        count
      }
      progress {
        milliseconds
        objective
        bound
      }
      result {
        needs
        needsWithoutTime
        heads
        volunteers
        volunteerMinutes
        pairs
        filled
        filledWithoutFairness
        objective
        bound
        gapMillionths
        skills {
          skill
          wanted
          available
        }
        fills {
          regionCode
          name
          asked
          filled
          filledWithoutFairness
        }
      }
      changes {
        change
        count
      }
      sending {
        toSend
        sent
        refused
        agreed
      }
      places {
        regionCode
        name
        latitude
        longitude
        filled
        missing
      }
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const LinesDocument = graphql(`
  query PlanLines(
    $id: ID!
    $changes: [PlanChange!]
    $regionCode: ID
    $sending: PlanSendingState
    $first: Int!
    $after: String
  ) {
    matchingPlan(id: $id) {
      id
      lines(changes: $changes, regionCode: $regionCode, sending: $sending, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            change
            decision
            volunteerId
            label
            heads
            startsAt
            endsAt
            metres
            isDistanceAbout
            unfilledReason
            blockedBy
            blockedByUrgency
            refusedWith
            servedInstead {
              people
              need {
                id
                title
                urgency
              }
            }
            parts {
              part
              value
              amount
            }
            need {
              id
              title
              urgency
              community {
                code
                name
              }
            }
            fromNeed {
              id
              title
            }
            invitation {
              id
              state
            }
          }
        }
      }
    }
  }
`);
const MakePlanDocument = graphql(`
  mutation MakePlan(
    $regionCode: ID!
    $weekOn: Day!
    $basedOnId: ID
    $whatIf: WhatIfInput
    $idempotencyKey: String!
  ) {
    makePlan(
      regionCode: $regionCode
      weekOn: $weekOn
      basedOnId: $basedOnId
      whatIf: $whatIf
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const ActOnPlanDocument = graphql(`
  mutation ActOnPlan($id: ID!, $action: PlanAction!, $version: Int!) {
    actOnPlan(id: $id, action: $action, version: $version) {
      id
      state
      version
      sending {
        toSend
      }
    }
  }
`);
const DecideDocument = graphql(`
  mutation DecideOnLines($planId: ID!, $lineIds: [ID!]!, $decision: PlanDecision) {
    decideOnLines(planId: $planId, lineIds: $lineIds, decision: $decision) {
      id
      decision
    }
  }
`);

export type Plan = MatchingPlanQuery['matchingPlan'];
export type PlanResult = NonNullable<Plan['result']>;
export type WhatIfPlan = Plan['whatIfs'][number];
export type Tried = NonNullable<WhatIfPlan['whatIf']>;
export type Line = PlanLinesQuery['matchingPlan']['lines']['edges'][number]['node'];

const WATCH_MS = 700;
const PAGE = 50;
const PAGE_OF_EXPORT = 100;

/** Whether a run is still going on. */
export const isAtWork = (plan: Pick<Plan, 'state'> | undefined): boolean =>
  plan?.state === 'queued' || plan?.state === 'running';

/** The plans of a region and week, newest first. */
export const plansQuery = (regionCode: string, weekOn: string) =>
  queryOptions({
    queryKey: ['planning', 'plans', regionCode, weekOn],
    queryFn: async () => (await request(PlansDocument, { regionCode, weekOn })).matchingPlans,
  });

/** One plan; watched closely while it is being made. */
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['planning', 'plan', id],
    queryFn: async () => (await request(PlanDocument, { id })).matchingPlan,
    refetchInterval: ({ state: { data } }) =>
      isAtWork(data) || data?.whatIfs.some(isAtWork) ? WATCH_MS : false,
  });

type LinePage = PlanLinesQuery['matchingPlan']['lines'];

/** One page of a plan's lines. */
export const pageOfLines = async (
  asked: Omit<PlanLinesQueryVariables, 'first'> & { readonly first?: number },
): Promise<LinePage> => (await request(LinesDocument, { first: PAGE, ...asked })).matchingPlan.lines;

/** Lines of a plan, what stays unfilled first. */
export const linesQuery = (id: string, changes: readonly PlanChange[] | null, regionCode: string | null) =>
  infiniteQueryOptions({
    queryKey: ['planning', 'lines', id, changes, regionCode],
    queryFn: ({ pageParam }) =>
      pageOfLines({ id, changes: changes && [...changes], regionCode, after: pageParam }),
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** Every line of a plan, for a file. */
export async function allLines(id: string): Promise<Line[]> {
  const lines: Line[] = [];
  let after: string | null = null;
  do {
    const page: LinePage = await pageOfLines({ id, first: PAGE_OF_EXPORT, after });
    lines.push(...page.edges.map(({ node }) => node));
    after = nextPage(page) ?? null;
  } while (after !== null);
  return lines;
}

/** Asks for a plan; its id. */
export const makePlan = async (variables: MakePlanMutationVariables): Promise<string> =>
  (await request(MakePlanDocument, variables)).makePlan.id;

/** Stops, confirms or discards a plan. */
export const actOnPlan = async ({ id, version }: Pick<Plan, 'id' | 'version'>, action: PlanAction) =>
  (await request(ActOnPlanDocument, { id, action, version })).actOnPlan;

/** Confirms a plan: its invitations are sent some at a time, until all are; `onSome` hears of each time. */
export async function confirmPlan(plan: Plan, onSome: () => void): Promise<void> {
  let sent = await actOnPlan(plan, 'confirm');
  while (sent.sending.toSend > 0) {
    onSome();
    sent = await actOnPlan(sent, 'confirm');
  }
}

/** Pins or excludes lines, or takes that back. */
export const decide = async (
  planId: string,
  lineIds: string[],
  decision: PlanDecision | null,
): Promise<number> => (await request(DecideDocument, { planId, lineIds, decision })).decideOnLines.length;
