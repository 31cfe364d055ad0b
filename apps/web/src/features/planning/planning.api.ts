import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { PlanAction } from '../../gql/enums.js';
import type { MakePlanMutationVariables, MatchingPlanQuery, MatchingPlansQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const PlansDocument = graphql(`
  query MatchingPlans($regionCode: ID!, $weekOn: Day!) {
    matchingPlans(regionCode: $regionCode, weekOn: $weekOn) {
      id
      state
      requestedAt
      region {
        code
        name
      }
      result {
        heads
        filled
        gapMillionths
      }
    }
  }
`);
const PlanDocument = graphql(`
  query MatchingPlan($id: ID!) {
    matchingPlan(id: $id) {
      id
      regionCode
      weekOn
      state
      version
      requestedAt
      finishedAt
      basisAt
      isStale
      isStopAsked
      basedOnId
      newerPlanId
      againstBase {
        kept
        dropped
        added
      }
      excluded {
        id
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
        weightsSince
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
        toTakeBack
        excluded
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
        toTakeBack
      }
    }
  }
`);
export type ListedPlan = MatchingPlansQuery['matchingPlans'][number];
export type Plan = MatchingPlanQuery['matchingPlan'];
export type PlanResult = NonNullable<Plan['result']>;
export type WhatIfPlan = Plan['whatIfs'][number];
export type Tried = NonNullable<WhatIfPlan['whatIf']>;

const WATCH_MS = 700;
/** How often a plan that may be confirmed is asked whether a newer one stands, or its data changed. */
const LOOK_MS = 30_000;

/** Whether a run is still going on. */
export const isAtWork = (plan: Pick<Plan, 'state'> | undefined): boolean =>
  plan?.state === 'queued' || plan?.state === 'running';

/** The plans of a region and week, newest first. */
export const plansQuery = (regionCode: string, weekOn: string) =>
  queryOptions({
    queryKey: ['planning', 'plans', regionCode, weekOn],
    queryFn: async () => (await request(PlansDocument, { regionCode, weekOn })).matchingPlans,
    refetchInterval: ({ state: { data } }) => (data?.some(isAtWork) ? WATCH_MS : false),
  });

/** One plan; watched closely while it is being made. */
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['planning', 'plan', id],
    queryFn: async () => (await request(PlanDocument, { id })).matchingPlan,
    refetchInterval: ({ state: { data } }) =>
      isAtWork(data) || data?.whatIfs.some(isAtWork) ? WATCH_MS : data?.state === 'ready' ? LOOK_MS : false,
  });

/** Asks for a plan; its id. */
export const makePlan = async (variables: MakePlanMutationVariables): Promise<string> =>
  (await request(MakePlanDocument, variables)).makePlan.id;

/** Stops, confirms or discards a plan. */
export const actOnPlan = async ({ id, version }: Pick<Plan, 'id' | 'version'>, action: PlanAction) =>
  (await request(ActOnPlanDocument, { id, action, version })).actOnPlan;

/** Confirms a plan: its invitations are sent some at a time, until all are; `onSome` hears of each time. */
export async function confirmPlan(plan: Plan, onSome: () => void): Promise<void> {
  let sent = await actOnPlan(plan, 'confirm');
  while (sent.sending.toSend + sent.sending.toTakeBack > 0) {
    onSome();
    sent = await actOnPlan(sent, 'confirm');
  }
}
