import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { PutInBoundaryMutationVariables, RegionBoundaryQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const RegionBoundaryDocument = graphql(`
  query RegionBoundary($regionCode: ID!) {
    regionBoundary(regionCode: $regionCode) {
      number
      reviewNumber
      source
      drawnOn
      uploadedAt
      outlines {
        code
        polygons
      }
    }
    mayDrawBoundary(regionCode: $regionCode)
  }
`);
const PutInBoundaryDocument = graphql(`
  mutation PutInBoundary(
    $regionCode: ID!
    $number: Int!
    $geojson: String!
    $reviewNumber: String!
    $source: String!
    $drawnOn: Day!
  ) {
    putInBoundary(
      regionCode: $regionCode
      number: $number
      geojson: $geojson
      reviewNumber: $reviewNumber
      source: $source
      drawnOn: $drawnOn
    ) {
      number
    }
  }
`);
const TakeOutBoundaryDocument = graphql(`
  mutation TakeOutBoundary($regionCode: ID!, $number: Int!) {
    takeOutBoundary(regionCode: $regionCode, number: $number) {
      number
    }
  }
`);

export type Boundary = NonNullable<RegionBoundaryQuery['regionBoundary']>;

/** The official boundaries of a region's units, as an administrator put them in; they seldom change. */
export const boundaryQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['monitoring', 'boundary', regionCode],
    queryFn: async () => {
      const { regionBoundary, mayDrawBoundary } = await request(RegionBoundaryDocument, { regionCode });
      return { boundary: regionBoundary ?? null, mayDraw: mayDrawBoundary };
    },
    staleTime: 600_000,
  });

/** Puts in a map; refused whole when anything in it is wrong. */
export const putInBoundary = async (variables: PutInBoundaryMutationVariables): Promise<number> =>
  (await request(PutInBoundaryDocument, variables)).putInBoundary.number;

/** Takes the map out again. */
export const takeOutBoundary = async (regionCode: string, number: number): Promise<number> =>
  (await request(TakeOutBoundaryDocument, { regionCode, number })).takeOutBoundary.number;
