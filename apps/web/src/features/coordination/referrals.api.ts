import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnReferralMutationVariables,
  ReferMatterMutationVariables,
  ReferralListQuery,
  ReferralQuery,
} from '../../gql/graphql.js';
import type { ReferralSide } from '../../gql/enums.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const DepartmentsDocument = graphql(`
  query Departments($regionCode: ID!) {
    departments(regionCode: $regionCode) {
      code
      zh
      en
    }
  }
`);
const ReferralListDocument = graphql(`
  query ReferralList($side: ReferralSide!, $after: String) {
    referralList(side: $side, first: 10, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          state
          dueAt
          stateSince
          fromDepartment
          toDepartment
          region {
            name
          }
          toRegion {
            name
          }
        }
      }
    }
  }
`);
const ReferralDocument = graphql(`
  query Referral($id: ID!) {
    referral(id: $id) {
      id
      title
      reason
      state
      dueAt
      stateSince
      outcome
      lastReason
      version
      regionCode
      toRegionCode
      fromDepartment
      toDepartment
      region {
        name
      }
      toRegion {
        name
      }
      need {
        id
        number
        title
      }
      escalations {
        id
        escalatedAt
        toRegion {
          code
          name
        }
      }
      history {
        id
        type
        at
        role
      }
      allowedActions {
        action
        isOpen
        wantsWords
      }
    }
  }
`);
const ReferMatterDocument = graphql(`
  mutation ReferMatter(
    $regionCode: ID!
    $fromDepartment: String!
    $toRegionCode: ID!
    $toDepartment: String!
    $title: String!
    $reason: String!
    $needId: ID
    $idempotencyKey: String!
  ) {
    referMatter(
      regionCode: $regionCode
      fromDepartment: $fromDepartment
      toRegionCode: $toRegionCode
      toDepartment: $toDepartment
      title: $title
      reason: $reason
      needId: $needId
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const ActOnReferralDocument = graphql(`
  mutation ActOnReferral($id: ID!, $action: ReferralAction!, $version: Int!, $words: String) {
    actOnReferral(id: $id, action: $action, version: $version, words: $words) {
      id
    }
  }
`);
const NeedCoordinationDocument = graphql(`
  query NeedCoordination($id: ID!) {
    need(id: $id) {
      id
      title
      toUrge {
        code
        name
      }
      referrals {
        id
        title
        state
        toDepartment
        toRegion {
          name
        }
      }
      escalations {
        id
        escalatedAt
        toRegion {
          code
          name
        }
      }
    }
  }
`);

export type ListedReferral = ReferralListQuery['referralList']['edges'][number]['node'];
export type OpenReferral = NonNullable<ReferralQuery['referral']>;

/** The departments at a region; they do not change while a page is open. */
export const departmentsQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['departments', regionCode],
    queryFn: async () => (await request(DepartmentsDocument, { regionCode })).departments,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Referrals received or sent, newest first. */
export const referralListQuery = (side: ReferralSide) =>
  infiniteQueryOptions({
    queryKey: ['coordination', 'referrals', side],
    queryFn: async ({ pageParam }) =>
      (await request(ReferralListDocument, { side, after: pageParam })).referralList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One referral; null when there is none for the asker. */
export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination', 'referral', id],
    queryFn: async () => (await request(ReferralDocument, { id })).referral ?? null,
  });

/** What coordination knows of a need. */
export const needCoordinationQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination', 'need', id],
    queryFn: async () => (await request(NeedCoordinationDocument, { id })).need ?? null,
  });

export const referMatter = async (variables: ReferMatterMutationVariables) =>
  (await request(ReferMatterDocument, variables)).referMatter.id;
export const actOnReferral = (variables: ActOnReferralMutationVariables) =>
  request(ActOnReferralDocument, variables);
