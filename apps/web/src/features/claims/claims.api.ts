import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnClaimMutationVariables,
  ClaimableQuery,
  ClaimableQueryVariables,
  ClaimNeedMutationVariables,
  ClaimQueueQuery,
  ClaimQueueQueryVariables,
  NeedToClaimQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const NeedToClaimDocument = graphql(`
  query NeedToClaim($id: ID!) {
    need(id: $id) {
      id
      title
      state
      mayClaim
      parts {
        ...PartOfNeed
      }
      project {
        id
        state
      }
      claims {
        ...ClaimParts
      }
    }
  }
  fragment ClaimParts on Claim {
    id
    state
    plan
    lastReason
    createdAt
    stateSince
    version
    organization {
      id
      name
      grade
      registrationType
    }
    shares {
      partId
      quantity
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
  }
`);
const ClaimableDocument = graphql(`
  query Claimable($after: String, $regionCode: ID, $category: String) {
    needList(
      first: 20
      after: $after
      states: [open, underway]
      regionCode: $regionCode
      category: $category
      text: null
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          title
          state
          urgency
          category
          dueAt
          stateSince
          community {
            code
            name
          }
          parts {
            ...PartOfNeed
          }
          linkage {
            community
            organization
            worker
            volunteer
            resource
          }
        }
      }
    }
  }
`);
const OurDeskDocument = graphql(`
  query OurDesk {
    viewer {
      hat {
        organization {
          id
          name
          state
          regionCode
          servedRegions
          categories
          capacity
        }
      }
    }
  }
`);
const ClaimQueueDocument = graphql(`
  query ClaimQueue($after: String, $states: [ClaimState!]) {
    claimList(first: 30, after: $after, states: $states) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ClaimParts
          need {
            id
            title
            number
            state
            urgency
            dueAt
            stateSince
            community {
              code
              name
            }
            parts {
              ...PartOfNeed
            }
          }
        }
      }
    }
  }
`);
const ClaimNeedDocument = graphql(`
  mutation ClaimNeed($needId: ID!, $shares: [ClaimShareInput!]!, $plan: String!, $idempotencyKey: String!) {
    claimNeed(needId: $needId, shares: $shares, plan: $plan, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const ActOnClaimDocument = graphql(`
  mutation ActOnClaim($id: ID!, $action: ClaimAction!, $version: Int!, $reason: String) {
    actOnClaim(id: $id, action: $action, version: $version, reason: $reason) {
      id
      state
    }
  }
`);

export type NeedToClaim = NonNullable<NeedToClaimQuery['need']>;
export type ClaimedPart = NeedToClaim['parts'][number];
export type ClaimOfNeed = NeedToClaim['claims'][number];
export type ClaimableNeed = ClaimableQuery['needList']['edges'][number]['node'];
export type QueuedClaim = ClaimQueueQuery['claimList']['edges'][number]['node'];

/** A need as those see it who take parts of it; null when it is not for this hat. */
export const needToClaimQuery = (id: string) =>
  queryOptions({
    queryKey: ['claims', 'need', id],
    queryFn: async () => (await request(NeedToClaimDocument, { id })).need ?? null,
  });

/** Needs with parts that may still be claimed. */
export const claimableQuery = (filter: Omit<ClaimableQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['claims', 'claimable', filter],
    queryFn: async ({ pageParam }) =>
      (await request(ClaimableDocument, { ...filter, after: pageParam })).needList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** The organization whose hat is worn. */
export const ourDeskQuery = queryOptions({
  queryKey: ['claims', 'desk'],
  queryFn: async () => (await request(OurDeskDocument)).viewer?.hat?.organization ?? null,
});

/** Claims of the own organization or within reach, newest first. */
export const claimQueueQuery = (filter: Omit<ClaimQueueQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['claims', 'list', filter],
    queryFn: async ({ pageParam }) =>
      (await request(ClaimQueueDocument, { ...filter, after: pageParam })).claimList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** Takes parts of a need; the same key twice makes one claim. */
export const claimNeed = async (variables: ClaimNeedMutationVariables) =>
  (await request(ClaimNeedDocument, variables)).claimNeed;

/** Answers a claim, takes it back or ends it. */
export const actOnClaim = async (variables: ActOnClaimMutationVariables) =>
  (await request(ActOnClaimDocument, variables)).actOnClaim;
