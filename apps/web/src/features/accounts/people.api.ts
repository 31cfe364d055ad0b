import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  AppointDeputyMutationVariables,
  GrantListQuery,
  GrantListQueryVariables,
  InviteToRoleMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const GrantListDocument = graphql(`
  query GrantList($regionCode: ID, $role: Role, $text: String, $after: String) {
    grantList(regionCode: $regionCode, role: $role, text: $text, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...HeldRole
          validFrom
          giver {
            name
          }
          allowedActions
        }
      }
    }
  }
  fragment HeldRole on Grant {
    id
    role
    isDeputy
    validTo
    region {
      name
    }
    organization {
      name
    }
    person {
      id
      name
      isDemo
      isPhoneConfirmed
    }
  }
`);
const OpenInvitationsDocument = graphql(`
  query OpenInvitations {
    openInvitations {
      id
      name
      role
      expiresAt
      region {
        name
      }
      organization {
        name
      }
      giver {
        name
      }
    }
  }
`);
const RolesToGiveDocument = graphql(`
  query RolesToGive {
    rolesToGive {
      role
      levels
      inOrganization
      isConfidential
    }
  }
`);
const OrganizationChoiceDocument = graphql(`
  query OrganizationChoice {
    organizationList(state: active, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);
const InviteToRoleDocument = graphql(`
  mutation InviteToRole($name: String!, $role: Role!, $regionCode: ID, $organizationId: ID, $phone: String) {
    inviteToRole(
      name: $name
      role: $role
      regionCode: $regionCode
      organizationId: $organizationId
      phone: $phone
    ) {
      path
      invitation {
        id
        expiresAt
      }
    }
  }
`);
const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id) {
      id
    }
  }
`);
const RevokeGrantDocument = graphql(`
  mutation RevokeGrant($id: ID!) {
    revokeGrant(id: $id) {
      id
    }
  }
`);
const MakePasswordLinkDocument = graphql(`
  mutation MakePasswordLink($personId: ID!) {
    makePasswordLink(personId: $personId) {
      path
      expiresAt
    }
  }
`);
const ColleagueListDocument = graphql(`
  query ColleagueList {
    colleagues {
      ...HeldRole
    }
  }
`);
const DeputyListDocument = graphql(`
  query DeputyList {
    deputies {
      ...HeldRole
    }
  }
`);
const AppointDeputyDocument = graphql(`
  mutation AppointDeputy($personId: ID!, $validTo: DateTime!) {
    appointDeputy(personId: $personId, validTo: $validTo) {
      id
    }
  }
`);

export type ListedGrant = GrantListQuery['grantList']['edges'][number]['node'];
/** A link to hand over, or null when it was sent to a phone. */
export type HandedLink = { readonly path: string | null; readonly expiresAt: string };

/** Who holds which role within the own reach, newest first, page by page. */
export const grantListQuery = (filter: Omit<GrantListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['grants', 'list', filter],
    queryFn: async ({ pageParam }) =>
      (await request(GrantListDocument, { ...filter, after: pageParam })).grantList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** Invitations nobody has taken up yet. */
export const openInvitationsQuery = queryOptions({
  queryKey: ['grants', 'invitations'],
  queryFn: async () => (await request(OpenInvitationsDocument)).openInvitations,
});

/** The roles the hat may give. */
export const rolesToGiveQuery = queryOptions({
  queryKey: ['grants', 'toGive'],
  queryFn: async () => (await request(RolesToGiveDocument)).rolesToGive,
});

/** Organizations a role can be given in. */
export const organizationChoiceQuery = queryOptions({
  queryKey: ['organizations', 'choice'],
  queryFn: async () =>
    (await request(OrganizationChoiceDocument)).organizationList.edges.map(({ node }) => node),
});

/** Colleagues to whom the role worn may be lent. */
export const colleaguesQuery = queryOptions({
  queryKey: ['grants', 'colleagues'],
  queryFn: async () => (await request(ColleagueListDocument)).colleagues,
});

/** Who stands in for the asker in the role worn. */
export const deputiesQuery = queryOptions({
  queryKey: ['grants', 'deputies'],
  queryFn: async () => (await request(DeputyListDocument)).deputies,
});

/** Offers a role; the path is told once. */
export const inviteToRole = async (variables: InviteToRoleMutationVariables): Promise<HandedLink> => {
  const { path, invitation } = (await request(InviteToRoleDocument, variables)).inviteToRole;
  return { path, expiresAt: invitation.expiresAt };
};

/** Takes an open invitation back. */
export const withdrawInvitation = (id: string) => request(WithdrawInvitationDocument, { id });

/** Takes a role back. */
export const revokeGrant = (id: string) => request(RevokeGrantDocument, { id });

/** Makes the link that sets a new password; the path is told once. */
export const makePasswordLink = async (personId: string): Promise<HandedLink> =>
  (await request(MakePasswordLinkDocument, { personId })).makePasswordLink;

/** Lends the role worn until a moment. */
export const appointDeputy = (variables: AppointDeputyMutationVariables) =>
  request(AppointDeputyDocument, variables);
