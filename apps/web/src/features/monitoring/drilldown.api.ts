import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { Figure, Worth } from '../../gql/enums.js';
import type { FigureCourseQuery, FigurePeersQuery, WorthALookQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';
import type { Period } from './periods.js';

const FigureCourseDocument = graphql(`
  query FigureCourse($regionCode: ID!, $figure: Figure!, $to: String!, $months: Int!) {
    figureCourse(regionCode: $regionCode, figure: $figure, to: $to, months: $months) {
      month
      value
    }
  }
`);
const FigurePeersDocument = graphql(`
  query FigurePeers($regionCode: ID!, $figure: Figure!, $from: String!, $to: String!) {
    figurePeers(regionCode: $regionCode, figure: $figure, from: $from, to: $to) {
      parent {
        name
      }
      own
      spread {
        units
        low
        median
        high
      }
      units {
        region {
          code
          name
        }
        value
      }
    }
  }
`);
const WorthALookDocument = graphql(`
  query WorthALook($regionCode: ID!) {
    worthALook(regionCode: $regionCode) {
      kind
      bound
      month
      compared
      fewestBefore
      units {
        region {
          code
          name
        }
        count
        before
      }
    }
  }
`);
const WorthListDocument = graphql(`
  query WorthList($regionCode: ID!, $kind: Worth!, $after: String) {
    worthList(regionCode: $regionCode, kind: $kind, first: 50, after: $after) {
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
const LatestEventsDocument = graphql(`
  query LatestEvents($regionCode: ID!) {
    latestEvents(regionCode: $regionCode, first: 8) {
      id
      type
      at
      place
    }
  }
`);

export type CourseMonth = FigureCourseQuery['figureCourse'][number];
export type Peers = FigurePeersQuery['figurePeers'];
export type WorthLook = WorthALookQuery['worthALook'][number];
/** The rules whose needs can be listed. */
export type WorthNeeds = Exclude<Worth, 'fewerServed'>;

const REFRESH_MS = 60_000;
const EVENTS_MS = 20_000;

/** One figure month by month, up to and with the last month of a period. */
export const figureCourseQuery = (regionCode: string, figure: Figure, to: string, months: number) =>
  queryOptions({
    queryKey: ['monitoring', 'course', regionCode, figure, to, months],
    queryFn: async () =>
      (await request(FigureCourseDocument, { regionCode, figure, to, months })).figureCourse,
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });

/** A region among the units of its level under its parent. */
export const figurePeersQuery = (regionCode: string, figure: Figure, period: Period) =>
  queryOptions({
    queryKey: ['monitoring', 'peers', regionCode, figure, period],
    queryFn: async () => (await request(FigurePeersDocument, { regionCode, figure, ...period })).figurePeers,
    placeholderData: keepPreviousData,
  });

/** What is worth a look right now. */
export const worthQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['monitoring', 'worth', regionCode],
    queryFn: async () => (await request(WorthALookDocument, { regionCode })).worthALook,
    refetchInterval: REFRESH_MS,
  });

/** The needs that a rule found. */
export const worthListQuery = (regionCode: string, kind: WorthNeeds) =>
  infiniteQueryOptions({
    queryKey: ['monitoring', 'worthList', regionCode, kind],
    queryFn: async ({ pageParam }) =>
      (await request(WorthListDocument, { regionCode, kind, after: pageParam })).worthList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** What happened last, read again by itself. */
export const latestEventsQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['monitoring', 'events', regionCode],
    queryFn: async () => (await request(LatestEventsDocument, { regionCode })).latestEvents,
    refetchInterval: EVENTS_MS,
  });
