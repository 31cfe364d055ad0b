import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnAwardBatchMutationVariables,
  AppropriateBudgetMutationVariables,
  AwardBatchQuery,
  AwardsToPayQuery,
  MakeAwardBatchMutationVariables,
  OpenBudgetMutationVariables,
  ReconcileAwardBatchMutationVariables,
} from '../../gql/graphql.js';
import { ifThere, request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ReadyDocument = graphql(`
  query AwardsToPay($regionCode: ID!) {
    awardsToPay(regionCode: $regionCode) {
      ...ListedAward
    }
  }
`);
const BudgetsDocument = graphql(`
  query PublicBudgets($regionCode: ID!) {
    publicBudgets(regionCode: $regionCode) {
      id
      name
      regionCode
      balance
    }
  }
`);
const ListDocument = graphql(`
  query AwardBatches($regionCode: ID!, $after: String) {
    awardBatches(regionCode: $regionCode, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ListedBatch
        }
      }
    }
  }
  fragment ListedBatch on AwardBatch {
    id
    state
    count
    total
    createdAt
    programme {
      zh
      en
    }
  }
`);
const OneDocument = graphql(`
  query AwardBatch($id: ID!) {
    awardBatch(id: $id) {
      ...ListedBatch
      version
      firstAt
      secondAt
      fileHash
      lastReason
      budget {
        id
        name
        balance
      }
      madeBy {
        name
      }
      firstBy {
        name
      }
      secondBy {
        name
      }
      payments {
        id
        line
        applicationId
        name
        accountEnding
        amount
        state
        bankReference
        bankReason
      }
      bankLines {
        id
        place
        line
        amount
        accountEnding
        verdict
        reference
        reason
        at
      }
      lastAnswer {
        at
        lines
        moved
        differing
      }
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const MakeDocument = graphql(`
  mutation MakeAwardBatch(
    $programme: ID!
    $budgetId: ID!
    $applicationIds: [ID!]!
    $idempotencyKey: String!
  ) {
    makeAwardBatch(
      programme: $programme
      budgetId: $budgetId
      applicationIds: $applicationIds
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const ActDocument = graphql(`
  mutation ActOnAwardBatch($id: ID!, $version: Int!, $action: AwardBatchAction!, $reason: String) {
    actOnAwardBatch(id: $id, version: $version, action: $action, reason: $reason) {
      id
      state
    }
  }
`);
const FileDocument = graphql(`
  mutation TakeAwardBatchFile($id: ID!, $version: Int!) {
    takeAwardBatchFile(id: $id, version: $version) {
      content
      sha256
    }
  }
`);
const ReconcileDocument = graphql(`
  mutation ReconcileAwardBatch($id: ID!, $version: Int!, $content: String!) {
    reconcileAwardBatch(id: $id, version: $version, content: $content) {
      id
      state
    }
  }
`);
const OpenBudgetDocument = graphql(`
  mutation OpenBudget($regionCode: ID!, $name: String!, $idempotencyKey: String!) {
    openBudget(regionCode: $regionCode, name: $name, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const AppropriateDocument = graphql(`
  mutation AppropriateBudget($budgetId: ID!, $amount: Money!, $document: String!, $idempotencyKey: String!) {
    appropriateBudget(
      budgetId: $budgetId
      amount: $amount
      document: $document
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);

export type Ready = AwardsToPayQuery['awardsToPay'][number];
export type OpenBatch = NonNullable<AwardBatchQuery['awardBatch']>;

/** Approved awards of a region that stand in no batch. */
export const readyQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['awards', 'ready', regionCode],
    queryFn: async () => (await request(ReadyDocument, { regionCode })).awardsToPay,
  });

/** Public budgets of a region. */
export const budgetsQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['awards', 'budgets', regionCode],
    queryFn: async () => (await request(BudgetsDocument, { regionCode })).publicBudgets,
  });

/** Batches of a region and those below. */
export const batchListQuery = (regionCode: string) =>
  infiniteQueryOptions({
    queryKey: ['awards', 'batches', regionCode],
    queryFn: async ({ pageParam }) =>
      (await request(ListDocument, { regionCode, after: pageParam })).awardBatches,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One batch; null when there is none to see. */
export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: ['awards', 'batch', id],
    queryFn: () => ifThere(request(OneDocument, { id }).then(({ awardBatch }) => awardBatch)),
  });

/** Makes a batch; its id. */
export const makeBatch = async (variables: MakeAwardBatchMutationVariables): Promise<string> =>
  (await request(MakeDocument, variables)).makeAwardBatch.id;

/** Takes an action; the new state. */
export const actOnBatch = async (variables: ActOnAwardBatchMutationVariables): Promise<string> =>
  (await request(ActDocument, variables)).actOnAwardBatch.state;

/** The text of the file for the bank. */
export const takeFile = async (variables: { id: string; version: number }): Promise<string> =>
  (await request(FileDocument, variables)).takeAwardBatchFile.content;

/** Compares with what the bank says. */
export const reconcile = async (variables: ReconcileAwardBatchMutationVariables): Promise<string> =>
  (await request(ReconcileDocument, variables)).reconcileAwardBatch.state;

/** Opens a public budget. */
export const openBudget = async (variables: OpenBudgetMutationVariables): Promise<string> =>
  (await request(OpenBudgetDocument, variables)).openBudget.id;

/** Enters an appropriation. */
export const appropriate = async (variables: AppropriateBudgetMutationVariables): Promise<string> =>
  (await request(AppropriateDocument, variables)).appropriateBudget.id;
