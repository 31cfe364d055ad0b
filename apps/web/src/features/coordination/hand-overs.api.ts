import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnHandOverMutationVariables,
  HandOverListQuery,
  HandOverQuery,
  ProposeHandOverMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const HandOverListDocument = graphql(`
  query HandOverList($after: String) {
    handOverList(first: 5, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          role
          createdAt
          fromPerson {
            id
            name
          }
          toPerson {
            id
            name
          }
          region {
            name
          }
        }
      }
    }
  }
`);
const HandOverDocument = graphql(`
  query HandOver($id: ID!) {
    handOver(id: $id) {
      id
      state
      role
      note
      lastReason
      createdAt
      stateSince
      version
      fromPerson {
        id
        name
      }
      toPerson {
        id
        name
      }
      region {
        name
      }
      matters {
        subjectType
        subjectId
        title
      }
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const HandOverChoiceDocument = graphql(`
  query HandOverChoice($grantId: ID!) {
    handOverReceivers(grantId: $grantId) {
      id
      person {
        id
        name
      }
    }
    mattersToHandOver(grantId: $grantId) {
      subjectType
      subjectId
      title
    }
  }
`);
const ProposeHandOverDocument = graphql(`
  mutation ProposeHandOver($grantId: ID!, $toPersonId: ID!, $note: String) {
    proposeHandOver(grantId: $grantId, toPersonId: $toPersonId, note: $note) {
      id
    }
  }
`);
const ActOnHandOverDocument = graphql(`
  mutation ActOnHandOver($id: ID!, $action: HandOverAction!, $version: Int!, $reason: String) {
    actOnHandOver(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);

export type ListedHandOver = HandOverListQuery['handOverList']['edges'][number]['node'];
export type OpenHandOver = NonNullable<HandOverQuery['handOver']>;

/** Hand-overs one gives, receives or watches, newest first. */
export const handOverListQuery = infiniteQueryOptions({
  queryKey: ['coordination', 'handOvers'],
  queryFn: async ({ pageParam }) => (await request(HandOverListDocument, { after: pageParam })).handOverList,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
});

/** One hand-over; null when there is none for the asker. */
export const handOverQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination', 'handOver', id],
    queryFn: async () => (await request(HandOverDocument, { id })).handOver ?? null,
  });

/** Who could take over a role’s matters, and which those are. */
export const handOverChoiceQuery = (grantId: string) =>
  queryOptions({
    queryKey: ['coordination', 'handOverChoice', grantId],
    queryFn: () => request(HandOverChoiceDocument, { grantId }),
  });

export const proposeHandOver = async (variables: ProposeHandOverMutationVariables) =>
  (await request(ProposeHandOverDocument, variables)).proposeHandOver.id;

export const actOnHandOver = (variables: ActOnHandOverMutationVariables) =>
  request(ActOnHandOverDocument, variables);
