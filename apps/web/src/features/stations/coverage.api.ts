import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  CoveredUnitsQuery,
  CoveredUnitsQueryVariables,
  ServiceCoverageQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ServiceCoverageDocument = graphql(`
  query ServiceCoverage($regionCode: ID!, $year: Int) {
    serviceCoverage(regionCode: $regionCode, year: $year) {
      from
      to
      asOf
      path {
        code
        name
      }
      own {
        ...CoverageParts
      }
      below {
        ...CoverageParts
      }
    }
  }
  fragment CoverageParts on RegionCoverage {
    region {
      code
      name
      level
    }
    tiers {
      tier
      isOptional
      counted
      total
      assigned
      logged
    }
  }
`);
const CoveredUnitsDocument = graphql(`
  query CoveredUnits($regionCode: ID!, $year: Int, $tier: ServiceTier!, $isCounted: Boolean, $after: String) {
    coveredUnits(
      regionCode: $regionCode
      year: $year
      tier: $tier
      isCounted: $isCounted
      first: 50
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          key
          kind
          title
          isCounted
          bases
          region {
            code
            name
            path {
              name
            }
          }
        }
      }
    }
  }
`);

export type RegionCoverage = ServiceCoverageQuery['serviceCoverage']['own'];
export type TierCoverage = RegionCoverage['tiers'][number];
export type CoveredUnit = CoveredUnitsQuery['coveredUnits']['edges'][number]['node'];

/** How far each tier reaches at a region and each one right below; this year without one. */
export const coverageQuery = (regionCode: string, year: number | null) =>
  queryOptions({
    queryKey: ['stations', 'coverage', regionCode, year],
    queryFn: async () => (await request(ServiceCoverageDocument, { regionCode, year })).serviceCoverage,
  });

/** The units of a tier, page by page. */
export const coveredUnitsQuery = (filter: Omit<CoveredUnitsQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['stations', 'covered', filter],
    queryFn: async ({ pageParam }) =>
      (await request(CoveredUnitsDocument, { ...filter, after: pageParam })).coveredUnits,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });
