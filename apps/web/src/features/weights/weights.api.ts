import { queryOptions } from '@tanstack/react-query';
import type { WeightDraftAction } from '../../gql/enums.js';
import { graphql } from '../../gql/gql.js';
import type {
  ChangeWeightDraftMutationVariables,
  DraftWeightsMutationVariables,
  SimulateWeightsMutationVariables,
  WeightBoardQuery,
  WeightDraftQuery,
  WeightValuesFragment,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const BoardDocument = graphql(`
  query WeightBoard($regionCode: ID!) {
    weightsInForce(regionCode: $regionCode) {
      sinceOn
      publishedFor
      maySet
      weights {
        ...WeightValues
      }
    }
    publishedWeights(regionCode: $regionCode) {
      id
      number
      fromOn
      publishedAt
      publishedBy {
        id
        name
      }
    }
    weightDrafts(regionCode: $regionCode) {
      id
      state
      fromOn
      reason
      madeAt
      madeBy {
        id
        name
      }
    }
  }
  fragment WeightValues on Weights {
    kinds {
      kind
      parts {
        part
        weight
      }
      withinMetres
    }
    fullLoad
    urgencyValues {
      urgency
      value
    }
    fairness {
      share
      bonus
    }
    bufferMinutes
    inertiaThousandths
  }
`);
const DraftDocument = graphql(`
  query WeightDraft($id: ID!) {
    weightDraft(id: $id) {
      id
      regionCode
      state
      fromOn
      reason
      version
      isChangedSince
      madeAt
      weights {
        ...WeightValues
      }
      allowedActions {
        action
        isOpen
      }
      simulation {
        id
        state
        weekOn
        regionCode
        region {
          code
          name
        }
        finishedAt
        steps {
          stage
          milliseconds
          count
        }
        comparison {
          needs
          heads
          kept
          dropped
          added
          today {
            ...OutcomeParts
          }
          draft {
            ...OutcomeParts
          }
          communities {
            regionCode
            name
            asked
            today
            draft
          }
        }
      }
    }
  }
  fragment OutcomeParts on PlanOutcome {
    filled
    served
    worst {
      regionCode
      name
      asked
      today
      draft
    }
  }
`);
const DraftWeightsDocument = graphql(`
  mutation DraftWeights(
    $regionCode: ID!
    $fromOn: Day!
    $reason: String!
    $weights: WeightsInput!
    $idempotencyKey: String!
  ) {
    draftWeights(
      regionCode: $regionCode
      fromOn: $fromOn
      reason: $reason
      weights: $weights
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const ChangeDocument = graphql(`
  mutation ChangeWeightDraft(
    $id: ID!
    $version: Int!
    $fromOn: Day!
    $reason: String!
    $weights: WeightsInput!
  ) {
    changeWeightDraft(id: $id, version: $version, fromOn: $fromOn, reason: $reason, weights: $weights) {
      id
      version
    }
  }
`);
const SimulateDocument = graphql(`
  mutation SimulateWeights($id: ID!, $version: Int!, $weekOn: Day!, $withinCode: ID) {
    simulateWeights(id: $id, version: $version, weekOn: $weekOn, withinCode: $withinCode) {
      id
      version
    }
  }
`);
const ActDocument = graphql(`
  mutation ActOnWeightDraft($id: ID!, $action: WeightDraftAction!, $version: Int!) {
    actOnWeightDraft(id: $id, action: $action, version: $version) {
      id
      state
    }
  }
`);

export type Values = WeightValuesFragment;
export type Published = WeightBoardQuery['publishedWeights'][number];
export type Draft = WeightDraftQuery['weightDraft'];
export type Simulation = NonNullable<Draft['simulation']>;
export type Comparison = NonNullable<Simulation['comparison']>;

const WATCH_MS = 700;

/** Whether a simulation is still going on. */
export const isAtWork = (simulation: Pick<Simulation, 'state'> | null | undefined): boolean =>
  simulation?.state === 'queued' || simulation?.state === 'running';

/** The weights in force at a region, its publications and its drafts. */
export const boardQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['weights', 'board', regionCode],
    queryFn: () => request(BoardDocument, { regionCode }),
  });

/** One draft; watched closely while it is simulated. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['weights', 'draft', id],
    queryFn: async () => (await request(DraftDocument, { id })).weightDraft,
    refetchInterval: ({ state: { data } }) => (isAtWork(data?.simulation) ? WATCH_MS : false),
  });

/** Begins a draft; its id. */
export const draftWeights = async (variables: DraftWeightsMutationVariables): Promise<string> =>
  (await request(DraftWeightsDocument, variables)).draftWeights.id;

/** Changes what a draft proposes; its new version. */
export const changeDraft = async (variables: ChangeWeightDraftMutationVariables): Promise<number> =>
  (await request(ChangeDocument, variables)).changeWeightDraft.version;

/** Asks for a simulation. */
export const simulate = async (variables: SimulateWeightsMutationVariables): Promise<number> =>
  (await request(SimulateDocument, variables)).simulateWeights.version;

/** Publishes, discards or takes up a draft again. */
export const actOnDraft = async ({ id, version }: Draft, action: WeightDraftAction): Promise<string> =>
  (await request(ActDocument, { id, version, action })).actOnWeightDraft.id;
