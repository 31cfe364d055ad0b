import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { InboxQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const InboxDocument = graphql(`
  query Inbox($after: String) {
    inbox(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          isTask
          urgency
          title
          subjectType
          subjectId
          regionCode
          minutes
          dueAt
          createdAt
          weekOn
          need {
            id
            number
            title
            startsAt
            endsAt
            place
            agreedTerms {
              startsAt
              endsAt
              place
            }
            community {
              name
            }
          }
          organization {
            id
            name
          }
          designation {
            id
            title {
              zh
              en
            }
            region {
              name
            }
          }
          report {
            id
            period
            regionCode
            region {
              name
            }
            indicator {
              id
              name {
                zh
                en
              }
            }
          }
        }
      }
    }
  }
`);
const InboxCountDocument = graphql(`
  query InboxCount {
    inboxCount {
      tasks
      over
      news
    }
  }
`);
const ReadNoticesDocument = graphql(`
  mutation ReadNotices($ids: [ID!]!) {
    readNotices(ids: $ids)
  }
`);

export type Notice = InboxQuery['inbox']['edges'][number]['node'];

const EVERY_HALF_MINUTE = 30_000;

/** What waits under the hat worn: tasks by their limit, then news; asked again while the page is open. */
export const inboxQuery = infiniteQueryOptions({
  queryKey: ['notifications', 'inbox'],
  queryFn: async ({ pageParam }) => (await request(InboxDocument, { after: pageParam })).inbox,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
  refetchInterval: EVERY_HALF_MINUTE,
});

/** How much waits under the hat worn. */
export const inboxCountQuery = queryOptions({
  queryKey: ['notifications', 'count'],
  queryFn: async () => (await request(InboxCountDocument)).inboxCount,
  refetchInterval: EVERY_HALF_MINUTE,
});

/** Marks news as read. */
export const readNotices = (ids: readonly string[]) => request(ReadNoticesDocument, { ids: [...ids] });
