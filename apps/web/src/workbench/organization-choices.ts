import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../gql/gql.js';
import { request } from '../platform/api.js';

const OrganizationChoicesDocument = graphql(`
  query OrganizationChoices($regionCode: ID!) {
    organizationList(regionCode: $regionCode, state: active, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** Confirmed organizations with their seat below a region; at most 100. */
export const organizationChoicesQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['organizations', 'choices', regionCode],
    queryFn: async () =>
      (await request(OrganizationChoicesDocument, { regionCode })).organizationList.edges.map(
        ({ node }) => node,
      ),
  });
