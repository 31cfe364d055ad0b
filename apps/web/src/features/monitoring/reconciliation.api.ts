import { infiniteQueryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { DriftListQuery, ReconciliationListQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ReconciliationListDocument = graphql(`
  query ReconciliationList($after: String) {
    reconciliationList(first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          finishedAt
          fromOn
          toOn
          olderOn
          compared
          driftCount
          isMended
          driftsWithin
        }
      }
    }
  }
`);
const DriftListDocument = graphql(`
  query DriftList($id: ID!, $after: String) {
    driftList(id: $id, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          folded
          key
          region {
            code
            name
          }
          amounts {
            name
            expected
            found
          }
        }
      }
    }
  }
`);

export type Reconciled = ReconciliationListQuery['reconciliationList']['edges'][number]['node'];
export type Drifted = DriftListQuery['driftList']['edges'][number]['node'];

/** What was compared, newest first. */
export const reconciliationListQuery = infiniteQueryOptions({
  queryKey: ['monitoring', 'reconciliations'],
  queryFn: async ({ pageParam }) =>
    (await request(ReconciliationListDocument, { after: pageParam })).reconciliationList,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
});

/** What differed in one of them. */
export const driftListQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['monitoring', 'drifts', id],
    queryFn: async ({ pageParam }) => (await request(DriftListDocument, { id, after: pageParam })).driftList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });
