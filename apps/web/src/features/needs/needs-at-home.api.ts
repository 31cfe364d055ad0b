import { queryOptions } from '@tanstack/react-query';
import type { NeedState } from '../../gql/enums.js';
import { graphql } from '../../gql/gql.js';
import type { NeedsAtHomeQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const NeedsAtHomeDocument = graphql(`
  query NeedsAtHome($states: [NeedState!]!) {
    waiting: needList(first: 1, states: [asked, submitted, returned]) {
      totalCount
    }
    matching: needList(first: 1, states: [open]) {
      totalCount
    }
    running: needList(first: 1, states: [underway]) {
      totalCount
    }
    toAccept: needList(first: 1, states: [delivered]) {
      totalCount
    }
    done: needList(first: 1, states: [accepted, closed]) {
      totalCount
    }
    newest: needList(first: 5, states: $states) {
      edges {
        node {
          id
          number
          title
          state
          urgency
          dueAt
          stateSince
          community {
            name
          }
          parts {
            ...PartOfNeed
          }
        }
      }
    }
  }
`);

export type NeedAtHome = NeedsAtHomeQuery['newest']['edges'][number]['node'];

/** How many needs of the reach stand where, and the newest of some states. */
export const needsAtHomeQuery = (states: readonly NeedState[]) =>
  queryOptions({
    queryKey: ['needs', 'home', states],
    queryFn: () => request(NeedsAtHomeDocument, { states: [...states] }),
  });
