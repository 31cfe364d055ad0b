import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { AwardNoticesQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const NoticesDocument = graphql(`
  query AwardNotices {
    awardNotices(first: 50) {
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
`);

export type OnNotice = AwardNoticesQuery['awardNotices'][number];

/** Awards whose notice runs, for everybody. */
export const awardNoticesQuery = queryOptions({
  queryKey: ['awards', 'notices'],
  queryFn: async () => (await request(NoticesDocument)).awardNotices,
});
