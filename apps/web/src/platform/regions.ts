import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../gql/gql.js';
import { request } from './api.js';

const ChildRegionsDocument = graphql(`
  query ChildRegions($parentCode: ID) {
    childRegions(parentCode: $parentCode) {
      code
      name
      level
      isAdministrative
    }
  }
`);

/** The units directly below one, in the order of their codes; null asks for the provinces. */
export const childRegionsQuery = (parentCode: string | null) =>
  queryOptions({
    queryKey: ['regions', 'below', parentCode],
    queryFn: async () => (await request(ChildRegionsDocument, { parentCode })).childRegions,
    staleTime: Number.POSITIVE_INFINITY,
  });
