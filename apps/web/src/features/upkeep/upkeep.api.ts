import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { ParkedListQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ParkedListDocument = graphql(`
  query ParkedList($isWaiting: Boolean!, $after: String) {
    parkedList(isWaiting: $isWaiting, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          handler
          type
          subjectType
          subjectId
          at
          reason
          parkedAt
          retriedAt
          region {
            code
            name
          }
        }
      }
    }
  }
`);
const ParkedCountDocument = graphql(`
  query ParkedCount {
    parkedList(first: 1) {
      totalCount
    }
  }
`);
const RetryParkedDocument = graphql(`
  mutation RetryParked($id: ID!) {
    retryParked(id: $id) {
      id
    }
  }
`);

export type Parked = ParkedListQuery['parkedList']['edges'][number]['node'];

/** What could not be followed, or what was made up for since, newest first. */
export const parkedListQuery = (isWaiting: boolean) =>
  infiniteQueryOptions({
    queryKey: ['parked', 'list', isWaiting],
    queryFn: async ({ pageParam }) =>
      (await request(ParkedListDocument, { isWaiting, after: pageParam })).parkedList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** How much waits for another try. */
export const parkedCountQuery = queryOptions({
  queryKey: ['parked', 'count'],
  queryFn: async () => (await request(ParkedCountDocument)).parkedList.totalCount,
});

/** Tries once more. */
export const retryParked = async (id: string) => (await request(RetryParkedDocument, { id })).retryParked.id;
