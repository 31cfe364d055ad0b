import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { ReadCaseReferralMutation } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ReferralsToMeDocument = graphql(`
  query CaseReferralsToMe($after: String) {
    caseReferralsToMe(first: 30, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          state
          isTransfer
          dueOn
          createdAt
        }
      }
    }
  }
`);
const ReadReferralDocument = graphql(`
  mutation ReadCaseReferral($id: ID!) {
    readCaseReferral(id: $id) {
      name
      phone
      letter
      answer
      madeBy
      receiver
      caseId
      referral {
        id
        number
        state
        isTransfer
        consentHow
        dueOn
        createdAt
        version
      }
      allowedActions {
        action
        isOpen
        wantsWords
      }
    }
  }
`);

export type ReferralLetter = ReadCaseReferralMutation['readCaseReferral'];

/** Referrals made to the asker. */
export const caseReferralsQuery = infiniteQueryOptions({
  queryKey: ['cases', 'referrals'],
  queryFn: async ({ pageParam }) =>
    (await request(ReferralsToMeDocument, { after: pageParam })).caseReferralsToMe,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
});

/** A referral's letter opened: a reading too. */
export const caseReferralQuery = (id: string) =>
  queryOptions({
    queryKey: ['caseReferral', id],
    queryFn: async () => (await request(ReadReferralDocument, { id })).readCaseReferral,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
    retry: false,
  });
