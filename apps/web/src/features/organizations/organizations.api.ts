import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnOrganizationMutationVariables,
  EditOrganizationMutationVariables,
  OrganizationListQuery,
  OrganizationListQueryVariables,
  OrganizationQuery,
  RegisterOrganizationMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const OrganizationListDocument = graphql(`
  query OrganizationList($regionCode: ID, $state: OrganizationState, $text: String, $after: String) {
    organizationList(regionCode: $regionCode, state: $state, text: $text, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          state
          registrationType
          kind
          isCharity
          grade
          gradeValidTo
          categories
          isDemo
          region {
            name
          }
        }
      }
    }
  }
`);
const OrganizationDocument = graphql(`
  query Organization($id: ID!) {
    organization(id: $id) {
      id
      name
      state
      registrationType
      kind
      uscc
      isCharity
      grade
      gradeValidTo
      isOnCreditList
      categories
      servedRegions
      capacity
      isDemo
      lastReason
      createdAt
      version
      regionCode
      region {
        name
        path {
          name
        }
      }
      allowedActions {
        action
        isOpen
        wantsReason
      }
    }
  }
`);
const RegisterOrganizationDocument = graphql(`
  mutation RegisterOrganization($input: OrganizationInput!) {
    registerOrganization(input: $input) {
      id
    }
  }
`);
const EditOrganizationDocument = graphql(`
  mutation EditOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {
    editOrganization(id: $id, version: $version, input: $input) {
      id
    }
  }
`);
const ActOnOrganizationDocument = graphql(`
  mutation ActOnOrganization($id: ID!, $action: OrganizationAction!, $version: Int!, $reason: String) {
    actOnOrganization(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);

export type ListedOrganization = OrganizationListQuery['organizationList']['edges'][number]['node'];
export type OpenOrganization = NonNullable<OrganizationQuery['organization']>;

/** Confirmed organizations, and within the reach those of every state; newest first, page by page. */
export const organizationListQuery = (filter: Omit<OrganizationListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['organizations', 'list', filter],
    queryFn: async ({ pageParam }) =>
      (await request(OrganizationListDocument, { ...filter, after: pageParam })).organizationList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One organization; null when there is none or it is not for this hat. */
export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', 'one', id],
    queryFn: async () => (await request(OrganizationDocument, { id })).organization ?? null,
  });

/** Registers an organization; whoever does it becomes its manager. */
export const registerOrganization = async (variables: RegisterOrganizationMutationVariables) =>
  (await request(RegisterOrganizationDocument, variables)).registerOrganization.id;

/** Changes the own record. */
export const editOrganization = async (variables: EditOrganizationMutationVariables) =>
  (await request(EditOrganizationDocument, variables)).editOrganization.id;

/** A decision of the authority. */
export const actOnOrganization = (variables: ActOnOrganizationMutationVariables) =>
  request(ActOnOrganizationDocument, variables);
