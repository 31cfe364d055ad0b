import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { ApprovedPeriodQuery, EventsSinceQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';
import type { Period } from './periods.js';

const ApprovalListDocument = graphql(`
  query ApprovalList($regionCode: ID!) {
    approvalList(regionCode: $regionCode, first: 50) {
      edges {
        node {
          id
          fromOn
          toOn
          version
          approvedAt
        }
      }
    }
  }
`);
const ApprovedPeriodDocument = graphql(`
  query ApprovedPeriod($regionCode: ID!, $from: String!, $to: String!) {
    approvedPeriod(regionCode: $regionCode, from: $from, to: $to) {
      isOver
      mayApprove
      asOf
      live {
        figure
        value
      }
      versions {
        id
        version
        reason
        approvedAt
        approvedBy {
          name
        }
        figures {
          figure
          value
        }
      }
    }
  }
`);
const EventsSinceDocument = graphql(`
  query EventsSince($id: ID!, $after: String) {
    eventsSinceApproval(id: $id, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          type
          needId
          on
          at
          region {
            code
            name
          }
          changes {
            figure
            by
          }
        }
      }
    }
  }
`);
const ApproveFiguresDocument = graphql(`
  mutation ApproveFigures($regionCode: ID!, $from: String!, $to: String!, $version: Int!, $reason: String) {
    approveFigures(regionCode: $regionCode, from: $from, to: $to, version: $version, reason: $reason) {
      id
    }
  }
`);

export type ApprovedPeriod = ApprovedPeriodQuery['approvedPeriod'];
export type SinceRow = EventsSinceQuery['eventsSinceApproval']['edges'][number]['node'];

/** The periods of a region that were approved. */
export const approvalListQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['monitoring', 'approvals', regionCode],
    queryFn: async () => (await request(ApprovalListDocument, { regionCode })).approvalList,
  });

/** What was approved of a period and what its figures are now. */
export const approvedPeriodQuery = (regionCode: string, months: Period) =>
  queryOptions({
    queryKey: ['monitoring', 'approvals', regionCode, months],
    queryFn: async () => (await request(ApprovedPeriodDocument, { regionCode, ...months })).approvedPeriod,
  });

/** What happened since an approval and counts for its period. */
export const eventsSinceQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['monitoring', 'approvals', 'since', id],
    queryFn: async ({ pageParam }) =>
      (await request(EventsSinceDocument, { id, after: pageParam })).eventsSinceApproval,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** Approves what the figures are now. */
export const approveFigures = async (
  args: Period & { readonly regionCode: string; readonly version: number; readonly reason: string | null },
) => (await request(ApproveFiguresDocument, args)).approveFigures.id;
