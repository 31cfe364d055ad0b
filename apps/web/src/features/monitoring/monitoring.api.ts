import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { Figure } from '../../gql/enums.js';
import type { FigureListQuery, FigureTilesQuery, RegionFiguresQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';
import type { Months } from './months.js';

const RegionFiguresDocument = graphql(`
  query RegionFigures($regionCode: ID!, $from: String!, $to: String!) {
    regionFigures(regionCode: $regionCode, from: $from, to: $to) {
      asOf
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
  query FigureTiles($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!) {
    figureTiles(regionCode: $regionCode, from: $from, to: $to, figure: $figure) {
      region {
        code
        name
      }
      value
    }
  }
`);
const FigureListDocument = graphql(`
  query FigureList($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!, $after: String) {
    figureList(regionCode: $regionCode, from: $from, to: $to, figure: $figure, first: 50, after: $after) {
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

/** The figures of a region and of those directly below it; names are at hand before figures are. */
export const regionFiguresQuery = (regionCode: string, months: Months) =>
  queryOptions({
    queryKey: ['monitoring', 'figures', regionCode, months],
    queryFn: async () => (await request(RegionFiguresDocument, { regionCode, ...months })).regionFigures,
    refetchInterval: REFRESH_MS,
  });

/** One figure of every unit two levels down, in code order. */
export const figureTilesQuery = (regionCode: string, figure: Figure, months: Months) =>
  queryOptions({
    queryKey: ['monitoring', 'tiles', regionCode, figure, months],
    queryFn: async () => (await request(FigureTilesDocument, { regionCode, figure, ...months })).figureTiles,
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
export const figureListQuery = (regionCode: string, figure: Figure, months: Months) =>
  infiniteQueryOptions({
    queryKey: ['monitoring', 'list', regionCode, figure, months],
    queryFn: async ({ pageParam }) =>
      (await request(FigureListDocument, { regionCode, figure, ...months, after: pageParam })).figureList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
  });
