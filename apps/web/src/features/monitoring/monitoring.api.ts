import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { Figure } from '../../gql/enums.js';
import type { FigureListQuery, FigureTilesQuery, RegionFiguresQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';
import type { Period } from './periods.js';

const RegionFiguresDocument = graphql(`
  query RegionFigures(
    $regionCode: ID!
    $from: String!
    $to: String!
    $beforeFrom: String
    $beforeTo: String
    $asOn: Day
  ) {
    regionFigures(
      regionCode: $regionCode
      from: $from
      to: $to
      beforeFrom: $beforeFrom
      beforeTo: $beforeTo
      asOn: $asOn
    ) {
      asOf
      beforeFrom
      beforeTo
      path {
        code
        name
      }
      own {
        ...FiguresOfRegion
        linkage {
          steps
          projects
        }
      }
      below {
        ...FiguresOfRegion
      }
      before {
        figure
        value
      }
      course {
        month
        figures {
          figure
          value
        }
      }
    }
  }
  fragment FiguresOfRegion on RegionFigures {
    region {
      code
      name
      level
      isAdministrative
    }
    figures {
      figure
      value
    }
  }
`);
const FigureTilesDocument = graphql(`
  query FigureTiles($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!, $asOn: Day) {
    figureTiles(regionCode: $regionCode, from: $from, to: $to, figure: $figure, asOn: $asOn) {
      region {
        code
        name
      }
      value
    }
  }
`);
const FigureListDocument = graphql(`
  query FigureList(
    $regionCode: ID!
    $from: String!
    $to: String!
    $figure: Figure!
    $asOn: Day
    $after: String
  ) {
    figureList(
      regionCode: $regionCode
      from: $from
      to: $to
      figure: $figure
      asOn: $asOn
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
          id
          label
          needId
          community
          on
          amount
        }
      }
    }
  }
`);
const RegionNameDocument = graphql(`
  query RegionName($code: ID!) {
    region(code: $code) {
      code
      name
      level
      path {
        code
        name
      }
    }
  }
`);

export type RegionPageData = RegionFiguresQuery['regionFigures'];
export type TileRow = FigureTilesQuery['figureTiles'][number];
export type RegionRow = RegionPageData['below'][number];
export type ListedMatter = FigureListQuery['figureList']['edges'][number]['node'];

/** How often the figures are read again while the page is open, in milliseconds. */
const REFRESH_MS = 60_000;

/**
 * The figures of a region and of those directly below it, beside another period: the one before unless one is named;
 * by the regions of today, or of a day.
 */
export const regionFiguresQuery = (
  regionCode: string,
  period: Period,
  compared: Period | null,
  asOn: string | null = null,
) =>
  queryOptions({
    queryKey: ['monitoring', 'figures', regionCode, period, compared, asOn],
    queryFn: async () => {
      const beforeFrom = compared?.from ?? null;
      const beforeTo = compared?.to ?? null;
      const variables = { regionCode, ...period, beforeFrom, beforeTo, asOn };
      return (await request(RegionFiguresDocument, variables)).regionFigures;
    },
    refetchInterval: REFRESH_MS,
  });

/** One figure of every unit two levels down, in code order. */
export const figureTilesQuery = (regionCode: string, figure: Figure, period: Period, asOn: string | null) =>
  queryOptions({
    queryKey: ['monitoring', 'tiles', regionCode, figure, period, asOn],
    queryFn: async () =>
      (await request(FigureTilesDocument, { regionCode, figure, ...period, asOn })).figureTiles,
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });

/** Name and place of a region: public, and known for good. */
export const regionNameQuery = (code: string) =>
  queryOptions({
    queryKey: ['regions', 'name', code],
    queryFn: async () => (await request(RegionNameDocument, { code })).region ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The list behind a figure, newest first. */
export const figureListQuery = (
  regionCode: string,
  figure: Figure,
  period: Period,
  asOn: string | null = null,
) =>
  infiniteQueryOptions({
    queryKey: ['monitoring', 'list', regionCode, figure, period, asOn],
    queryFn: async ({ pageParam }) =>
      (await request(FigureListDocument, { regionCode, figure, ...period, asOn, after: pageParam }))
        .figureList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
  });
