import { graphql } from '../../gql/gql.js';
import { request } from '../../platform/api.js';
import { onePage, type DifferenceRow, type Listed } from './lists.api.js';

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
const TakeBacksDocument = graphql(`
  query PlanTakeBacks($id: ID!) {
    matchingPlan(id: $id) {
      id
      takeBacks {
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

/** Whose invitations confirming a plan takes back. */
export const takeBacksListed = (id: string): Listed<DifferenceRow> => ({
  key: ['takeBacks', id],
  read: async () => onePage((await request(TakeBacksDocument, { id })).matchingPlan.takeBacks),
});

/** Who was excluded in a plan. */
export const excludedListed = ({ id }: ExcludedList): Listed<DifferenceRow> => ({
  key: ['excluded', id],
  read: async () => onePage((await request(PlanExcludedDocument, { id })).matchingPlan.excluded),
});

/** Takes back that somebody was excluded from a need. */
export const allowAgain = async (planId: string, needId: string, volunteerId: string): Promise<string> =>
  (await request(AllowAgainDocument, { planId, needId, volunteerId })).allowAgain.id;
