import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnHandOverMutationVariables,
  ActOnReferralMutationVariables,
  HandOverListQuery,
  HandOverQuery,
  ProposeHandOverMutationVariables,
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
const HandOverListDocument = graphql(`
  query HandOverList($after: String) {
    handOverList(first: 5, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          role
          createdAt
          fromPerson {
            id
            name
          }
          toPerson {
            id
            name
          }
          region {
            name
          }
        }
      }
    }
  }
`);
const HandOverDocument = graphql(`
  query HandOver($id: ID!) {
    handOver(id: $id) {
      id
      state
      role
      note
      lastReason
      createdAt
      stateSince
      version
      fromPerson {
        id
        name
      }
      toPerson {
        id
        name
      }
      region {
        name
      }
      matters {
        subjectType
        subjectId
        title
      }
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const HandOverChoiceDocument = graphql(`
  query HandOverChoice($grantId: ID!) {
    handOverReceivers(grantId: $grantId) {
      id
      person {
        id
        name
      }
    }
    mattersToHandOver(grantId: $grantId) {
      subjectType
      subjectId
      title
    }
  }
`);
const ProposeHandOverDocument = graphql(`
  mutation ProposeHandOver($grantId: ID!, $toPersonId: ID!, $note: String) {
    proposeHandOver(grantId: $grantId, toPersonId: $toPersonId, note: $note) {
      id
    }
  }
`);
const ActOnHandOverDocument = graphql(`
  mutation ActOnHandOver($id: ID!, $action: HandOverAction!, $version: Int!, $reason: String) {
    actOnHandOver(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);

export type ListedReferral = ReferralListQuery['referralList']['edges'][number]['node'];
export type OpenReferral = NonNullable<ReferralQuery['referral']>;
export type ListedHandOver = HandOverListQuery['handOverList']['edges'][number]['node'];
export type OpenHandOver = NonNullable<HandOverQuery['handOver']>;

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

/** Hand-overs one gives, receives or watches, newest first. */
export const handOverListQuery = infiniteQueryOptions({
  queryKey: ['coordination', 'handOvers'],
  queryFn: async ({ pageParam }) => (await request(HandOverListDocument, { after: pageParam })).handOverList,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
});

/** One hand-over; null when there is none for the asker. */
export const handOverQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination', 'handOver', id],
    queryFn: async () => (await request(HandOverDocument, { id })).handOver ?? null,
  });

/** Who could take over a role’s matters, and which those are. */
export const handOverChoiceQuery = (grantId: string) =>
  queryOptions({
    queryKey: ['coordination', 'handOverChoice', grantId],
    queryFn: () => request(HandOverChoiceDocument, { grantId }),
  });

export const referMatter = async (variables: ReferMatterMutationVariables) =>
  (await request(ReferMatterDocument, variables)).referMatter.id;
export const actOnReferral = (variables: ActOnReferralMutationVariables) =>
  request(ActOnReferralDocument, variables);
export const proposeHandOver = async (variables: ProposeHandOverMutationVariables) =>
  (await request(ProposeHandOverDocument, variables)).proposeHandOver.id;
export const actOnHandOver = (variables: ActOnHandOverMutationVariables) =>
  request(ActOnHandOverDocument, variables);
