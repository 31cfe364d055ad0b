import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { PlanChange, PlanDecision } from '../../gql/enums.js';
import { graphql } from '../../gql/gql.js';
import type { PlanLinesQuery, PlanLinesQueryVariables } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const LinesDocument = graphql(`
  query PlanLines(
    $id: ID!
    $changes: [PlanChange!]
    $regionCode: ID
    $needId: ID
    $sending: PlanSendingState
    $first: Int!
    $after: String
  ) {
    matchingPlan(id: $id) {
      id
      lines(
        changes: $changes
        regionCode: $regionCode
        needId: $needId
        sending: $sending
        first: $first
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
            change
            decision
            volunteerId
            label
            heads
            startsAt
            endsAt
            metres
            isDistanceAbout
            unfilledReason
            blockedBy
            blockedByUrgency
            refusedWith
            servedInstead {
              people
              need {
                id
                title
                urgency
              }
            }
            score
            parts {
              part
              weight
              value
              amount
            }
            need {
              id
              title
              urgency
              maySuggest
              community {
                code
                name
              }
            }
            fromNeed {
              id
              title
            }
            invitation {
              id
              state
            }
          }
        }
      }
    }
  }
`);
const DecideDocument = graphql(`
  mutation DecideOnLines($planId: ID!, $lineIds: [ID!]!, $decision: PlanDecision) {
    decideOnLines(planId: $planId, lineIds: $lineIds, decision: $decision) {
      id
      decision
    }
  }
`);

export type Line = PlanLinesQuery['matchingPlan']['lines']['edges'][number]['node'];

const PAGE = 50;
const PAGE_OF_EXPORT = 100;

type LinePage = PlanLinesQuery['matchingPlan']['lines'];

/** One page of a plan's lines. */
export const pageOfLines = async (
  asked: Omit<PlanLinesQueryVariables, 'first'> & { readonly first?: number },
): Promise<LinePage> => (await request(LinesDocument, { first: PAGE, ...asked })).matchingPlan.lines;

/** Lines of a plan, what stays unfilled first. */
export const linesQuery = (id: string, changes: readonly PlanChange[] | null, regionCode: string | null) =>
  infiniteQueryOptions({
    queryKey: ['planning', 'lines', id, changes, regionCode],
    queryFn: ({ pageParam }) =>
      pageOfLines({ id, changes: changes && [...changes], regionCode, after: pageParam }),
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** Whom a plan places at a need, in its order. */
export const linesAtNeedQuery = (id: string, needId: string) =>
  queryOptions({
    queryKey: ['planning', 'lines', id, 'need', needId],
    queryFn: async () => (await pageOfLines({ id, needId })).edges.map(({ node }) => node),
  });

/** Every line of a plan, for a file. */
export async function allLines(id: string): Promise<Line[]> {
  const lines: Line[] = [];
  let after: string | null = null;
  do {
    const page: LinePage = await pageOfLines({ id, first: PAGE_OF_EXPORT, after });
    lines.push(...page.edges.map(({ node }) => node));
    after = nextPage(page) ?? null;
  } while (after !== null);
  return lines;
}

/** Pins or excludes lines, or takes that back. */
export const decide = async (
  planId: string,
  lineIds: string[],
  decision: PlanDecision | null,
): Promise<number> => (await request(DecideDocument, { planId, lineIds, decision })).decideOnLines.length;
