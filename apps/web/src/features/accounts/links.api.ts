import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  AcceptInvitationMutationVariables,
  BecomeFirstAdministratorMutationVariables,
  SetPasswordByLinkMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const OfferedRoleDocument = graphql(`
  query OfferedRole($token: String!) {
    roleInvitation(token: $token) {
      id
      name
      role
      grantValidTo
      expiresAt
      region {
        name
        path {
          name
        }
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
const PasswordLinkPersonDocument = graphql(`
  query PasswordLinkPerson($token: String!) {
    passwordLinkPerson(token: $token) {
      id
      name
    }
  }
`);
const FirstLinkDocument = graphql(`
  query FirstLink($token: String!) {
    isFirstAdministratorLink(token: $token)
  }
`);
const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation(
    $token: String!
    $name: String
    $phone: String
    $password: String
    $noticeVersion: String
  ) {
    acceptInvitation(
      token: $token
      name: $name
      phone: $phone
      password: $password
      noticeVersion: $noticeVersion
    ) {
      person {
        id
      }
    }
  }
`);
const SetPasswordByLinkDocument = graphql(`
  mutation SetPasswordByLink($token: String!, $password: String!) {
    setPasswordByLink(token: $token, password: $password) {
      person {
        id
      }
    }
  }
`);
const BecomeFirstAdministratorDocument = graphql(`
  mutation BecomeFirstAdministrator(
    $token: String!
    $regionCode: ID!
    $name: String!
    $phone: String!
    $password: String!
    $noticeVersion: String!
  ) {
    becomeFirstAdministrator(
      token: $token
      regionCode: $regionCode
      name: $name
      phone: $phone
      password: $password
      noticeVersion: $noticeVersion
    ) {
      person {
        id
      }
    }
  }
`);

/** What a link offers; null when it works no more. */
export const offeredRoleQuery = (token: string) =>
  queryOptions({
    queryKey: ['links', 'role', token],
    queryFn: async () => (await request(OfferedRoleDocument, { token })).roleInvitation ?? null,
  });

/** Whose password a link sets; null when it works no more. */
export const passwordLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['links', 'password', token],
    queryFn: async () => (await request(PasswordLinkPersonDocument, { token })).passwordLinkPerson ?? null,
  });

/** Whether a link still makes the first administrator. */
export const firstLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['links', 'first', token],
    queryFn: async () => (await request(FirstLinkDocument, { token })).isFirstAdministratorLink,
  });

/** Takes up a role; a signed-in person needs only the token. */
export const acceptInvitation = (variables: AcceptInvitationMutationVariables) =>
  request(AcceptInvitationDocument, variables);

/** Sets a new password and signs in. */
export const setPasswordByLink = (variables: SetPasswordByLinkMutationVariables) =>
  request(SetPasswordByLinkDocument, variables);

/** Makes the first administrator and signs in. */
export const becomeFirstAdministrator = (variables: BecomeFirstAdministratorMutationVariables) =>
  request(BecomeFirstAdministratorDocument, variables);
