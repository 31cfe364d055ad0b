import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { OpenDataPeriodsQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const PeriodsDocument = graphql(`
  query OpenDataPeriods($regionCode: ID, $after: String) {
    openDataPeriods(regionCode: $regionCode, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          regionCode
          period
          figureCount
          approvedAt
          isDemo
          region {
            code
            name
          }
          signedSnapshots {
            id
            number
            figureCount
            sha256
            madeAt
          }
        }
      }
    }
  }
`);
const CountsDocument = graphql(`
  query OpenDataCounts {
    openDataCounts {
      indicators
      organizations
      services
    }
  }
`);

export type OpenPeriod = OpenDataPeriodsQuery['openDataPeriods']['edges'][number]['node'];

/** Regions and periods whose approved figures can be downloaded. */
export const openPeriodsQuery = (regionCode: string | null) =>
  infiniteQueryOptions({
    queryKey: ['openData', 'periods', regionCode],
    queryFn: async ({ pageParam }) =>
      (await request(PeriodsDocument, { regionCode, after: pageParam })).openDataPeriods,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** How many records the open lists hold. */
export const openCountsQuery = queryOptions({
  queryKey: ['openData', 'counts'],
  queryFn: async () => (await request(CountsDocument)).openDataCounts,
});

/** Where a file of a region's approved figures of a period lies. */
export const figuresFile = (
  form: 'csv' | 'json' | 'xlsx',
  { regionCode, period }: Pick<OpenPeriod, 'regionCode' | 'period'>,
): string => `/open-data/figures.${form}?region=${regionCode}&period=${period}`;

/** Where a signed snapshot lies. */
export const snapshotFile = ({ regionCode, period }: OpenPeriod, number: number): string =>
  `/open-data/snapshots/${regionCode}/${period}/${number}.json`;
