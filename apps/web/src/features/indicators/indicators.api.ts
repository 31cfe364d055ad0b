import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ApprovePeriodMutationVariables,
  CountedUnitsQuery,
  IndicatorPageQuery,
  IndicatorTableQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const TableDocument = graphql(`
  query IndicatorTable($regionCode: ID!, $on: Day) {
    indicatorTable(regionCode: $regionCode, on: $on) {
      asOf
      path {
        code
        name
      }
      figures {
        ...FigureParts
        indicator {
          id
          pack
          code
          isGoal
          name {
            zh
            en
          }
          status
          unit
          direction
          frequency
          method
        }
      }
    }
  }
  fragment FigureParts on IndicatorFigure {
    region {
      code
      name
      level
    }
    period
    progress
    value
    numerator
    denominator
    targets {
      value
      isMet
    }
    targetYear
    unitsShort
    due
    reported
    unsettled
    difference
    approved {
      ...ApprovalParts
    }
  }
  fragment ApprovalParts on PeriodApproval {
    id
    period
    number
    value
    numerator
    denominator
    progress
    targets
    due
    reported
    asOf
    reason
    approvedAt
    approvedBy {
      name
    }
  }
`);
const PageDocument = graphql(`
  query IndicatorPage($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!) {
    indicatorPage(pack: $pack, indicator: $indicator, regionCode: $regionCode, period: $period) {
      asOf
      mayApprove
      path {
        code
        name
      }
      own {
        ...FigureParts
        bases {
          id
          value
          asOn
          source
        }
        indicator {
          ...RowParts
        }
      }
      below {
        ...FigureParts
      }
      approvals {
        ...ApprovalParts
      }
      trend {
        ...ApprovalParts
      }
    }
  }
`);
const UnitsDocument = graphql(`
  query CountedUnits(
    $pack: String!
    $indicator: String!
    $regionCode: ID!
    $period: String!
    $isCounted: Boolean
    $after: String
  ) {
    countedUnits(
      pack: $pack
      indicator: $indicator
      regionCode: $regionCode
      period: $period
      isCounted: $isCounted
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
          regionCode
          amount
          denominator
          reportState
          region {
            name
          }
        }
      }
    }
  }
`);
const ApproveDocument = graphql(`
  mutation ApprovePeriod(
    $pack: String!
    $indicator: String!
    $regionCode: ID!
    $period: String!
    $after: Int!
    $reason: String
  ) {
    approvePeriod(
      pack: $pack
      indicator: $indicator
      regionCode: $regionCode
      period: $period
      after: $after
      reason: $reason
    ) {
      id
    }
  }
`);

export type TableFigure = IndicatorTableQuery['indicatorTable']['figures'][number];
export type PageData = IndicatorPageQuery['indicatorPage'];
export type PageFigure = PageData['own'];
export type BelowFigure = PageData['below'][number];
export type CountedUnit = CountedUnitsQuery['countedUnits']['edges'][number]['node'];

/** A row at a region and period. */
export type RowAt = {
  readonly pack: string;
  readonly indicator: string;
  readonly regionCode: string;
  readonly period: string;
};

/** Every row of a region, in the periods of a day. */
export const tableQuery = (regionCode: string, on: string | null) =>
  queryOptions({
    queryKey: ['indicators', 'table', regionCode, on],
    queryFn: async () => (await request(TableDocument, { regionCode, on })).indicatorTable,
  });

/** One row at a region in full. */
export const indicatorQuery = (at: RowAt) =>
  queryOptions({
    queryKey: ['indicators', 'page', at],
    queryFn: async () => (await request(PageDocument, at)).indicatorPage,
  });

/** The units behind a figure. */
export const unitsQuery = (at: RowAt & { readonly isCounted: boolean | null }) =>
  infiniteQueryOptions({
    queryKey: ['indicators', 'units', at],
    queryFn: async ({ pageParam }) =>
      (await request(UnitsDocument, { ...at, after: pageParam })).countedUnits,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** Approves a period, or corrects what was approved. */
export const approvePeriod = async (variables: ApprovePeriodMutationVariables): Promise<string> =>
  (await request(ApproveDocument, variables)).approvePeriod.id;
