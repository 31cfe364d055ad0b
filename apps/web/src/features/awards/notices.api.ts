import { infiniteQueryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { AwardNoticesQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const NoticesDocument = graphql(`
  query AwardNotices($after: String) {
    awardNotices(first: 30, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          programme {
            zh
            en
          }
          name
          place
          employer
          amount
          noticeEndsOn
        }
      }
    }
  }
`);

export type OnNotice = AwardNoticesQuery['awardNotices']['edges'][number]['node'];

/** Awards whose notice runs, for everybody. */
export const awardNoticesQuery = infiniteQueryOptions({
  queryKey: ['awards', 'notices'],
  queryFn: async ({ pageParam }) => (await request(NoticesDocument, { after: pageParam })).awardNotices,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
});
