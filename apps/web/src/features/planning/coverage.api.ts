import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { WeeklyCoverageQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const CoverageDocument = graphql(`
  query WeeklyCoverage($regionCode: ID!, $weekOn: Day!, $weeks: Int!) {
    weeklyCoverage(regionCode: $regionCode, weekOn: $weekOn, weeks: $weeks) {
      regionCode
      name
      weekOn
      needs
      confirmed
    }
  }
`);

export type Coverage = WeeklyCoverageQuery['weeklyCoverage'][number];

/** Weekly needs with at least one confirmed person, by region below. */
export const coverageQuery = (regionCode: string, weekOn: string, weeks: number) =>
  queryOptions({
    queryKey: ['planning', 'coverage', regionCode, weekOn, weeks],
    queryFn: async () => (await request(CoverageDocument, { regionCode, weekOn, weeks })).weeklyCoverage,
  });
