import { graphql } from '../../gql/gql.js';
import { request } from '../../platform/api.js';
import type { DifferenceRow, Listed } from './lists.api.js';

const PlanExcludedDocument = graphql(`
  query PlanExcluded($id: ID!) {
    matchingPlan(id: $id) {
      id
      excluded {
        ...DifferenceFields
      }
    }
  }
`);
const AllowAgainDocument = graphql(`
  mutation AllowAgain($planId: ID!, $needId: ID!, $volunteerId: ID!) {
    allowAgain(planId: $planId, needId: $needId, volunteerId: $volunteerId) {
      id
    }
  }
`);

/** Whose exclusions, and whether the asker may take one back. */
export type ExcludedList = { readonly id: string; readonly mayAllow: boolean };

/** Who was excluded in a plan. */
export const excludedListed = ({ id }: ExcludedList): Listed<DifferenceRow> => ({
  key: ['excluded', id],
  read: async () => {
    const { excluded } = (await request(PlanExcludedDocument, { id })).matchingPlan;
    return {
      totalCount: excluded.length,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: excluded.map((node) => ({ node })),
    };
  },
});

/** Takes back that somebody was excluded from a need. */
export const allowAgain = async (planId: string, needId: string, volunteerId: string): Promise<string> =>
  (await request(AllowAgainDocument, { planId, needId, volunteerId })).allowAgain.id;
