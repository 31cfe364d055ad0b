import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnFindingMutationVariables,
  FindingListQuery,
  FindingListQueryVariables,
  FindingQuery,
  NoteFindingMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const NoteFindingDocument = graphql(`
  mutation NoteFinding(
    $visitId: ID!
    $item: Int
    $severity: Severity!
    $title: String!
    $words: String!
    $isDemanded: Boolean!
    $dueOn: Day
    $idempotencyKey: String!
  ) {
    noteFinding(
      visitId: $visitId
      item: $item
      severity: $severity
      title: $title
      words: $words
      isDemanded: $isDemanded
      dueOn: $dueOn
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const FindingListDocument = graphql(`
  query FindingList($isOwn: Boolean, $states: [FindingState!], $after: String) {
    findingList(isOwn: $isOwn, states: $states, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          subject
          state
          severity
          dueAt
          createdAt
          inspected {
            ...PartyParts
          }
        }
      }
    }
  }
`);
const FindingDocument = graphql(`
  query Finding($id: ID!) {
    finding(id: $id) {
      id
      title
      words
      subject
      checklistItem
      state
      severity
      answer
      lastReason
      dueAt
      createdAt
      version
      inspected {
        ...PartyParts
      }
      inspector {
        ...PartyParts
      }
      visit {
        visitedOn
        station {
          id
          name
        }
      }
      inspection {
        id
      }
      escalations {
        id
        escalatedAt
        toRegion {
          code
          name
        }
      }
      history {
        id
        type
        at
        role
      }
      allowedActions {
        action
        isOpen
        wantsWords
        setsClock
      }
    }
  }
`);
const ActOnFindingDocument = graphql(`
  mutation ActOnFinding($id: ID!, $action: FindingAction!, $version: Int!, $words: String, $dueOn: Day) {
    actOnFinding(id: $id, action: $action, version: $version, words: $words, dueOn: $dueOn) {
      id
    }
  }
`);

export type ListedFinding = FindingListQuery['findingList']['edges'][number]['node'];
export type OpenFinding = NonNullable<FindingQuery['finding']>;

/** Findings, newest first. */
export const findingListQuery = (filter: Omit<FindingListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['inspections', 'findings', filter],
    queryFn: async ({ pageParam }) =>
      (await request(FindingListDocument, { ...filter, after: pageParam })).findingList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One finding; null when there is none for the asker. */
export const findingQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', 'finding', id],
    queryFn: async () => (await request(FindingDocument, { id })).finding ?? null,
  });

export const noteFinding = (variables: NoteFindingMutationVariables) =>
  request(NoteFindingDocument, variables);

export const actOnFinding = (variables: ActOnFindingMutationVariables) =>
  request(ActOnFindingDocument, variables);
