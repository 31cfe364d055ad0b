import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import { request } from '../../platform/api.js';

const PlansAboveDocument = graphql(`
  query PlansAbove($regionCode: ID!, $weekOn: Day!) {
    plansAbove(regionCode: $regionCode, weekOn: $weekOn) {
      id
      requestedAt
      region {
        code
        name
      }
      needs {
        id
        sent
        waiting
        agreed
        declined
        need {
          id
          title
        }
      }
    }
  }
`);

/** Digits of a county, the lowest region with an office of its own above. */
const COUNTY = 6;

/** Plans of regions above that invited for needs here in a week; asked below the county. */
export const plansAboveQuery = (regionCode: string, weekOn: string) =>
  queryOptions({
    queryKey: ['planning', 'above', regionCode, weekOn],
    queryFn: async () => (await request(PlansAboveDocument, { regionCode, weekOn })).plansAbove,
    enabled: regionCode.length > COUNTY,
  });
