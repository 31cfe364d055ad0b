import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ChangePasswordMutationVariables,
  GiveConsentMutationVariables,
  MyConsentsQuery,
  WhoReadMeQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const MyConsentsDocument = graphql(`
  query MyConsents {
    myConsents {
      id
      purpose
      noticeVersion
      channel
      givenAt
      withdrawnAt
    }
  }
`);
const WhoReadMeDocument = graphql(`
  query WhoReadMe($after: String) {
    whoReadMe(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          times
          matter
          role
          subjectType
          reader {
            name
          }
        }
      }
    }
  }
`);
const GiveConsentDocument = graphql(`
  mutation GiveConsent($purpose: ConsentPurpose!, $version: String!) {
    giveConsent(purpose: $purpose, version: $version) {
      id
    }
  }
`);
const WithdrawConsentDocument = graphql(`
  mutation WithdrawConsent($id: ID!) {
    withdrawConsent(id: $id) {
      id
    }
  }
`);
const ChangePasswordDocument = graphql(`
  mutation ChangePassword($present: String!, $next: String!) {
    changePassword(present: $present, next: $next)
  }
`);
const MyPhoneDocument = graphql(`
  query MyPhone {
    viewer {
      maskedPhone
      person {
        id
        isPhoneConfirmed
      }
    }
  }
`);
const ConfirmMyPhoneDocument = graphql(`
  mutation ConfirmMyPhone {
    confirmMyPhone
  }
`);
const SignOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

export type Consent = MyConsentsQuery['myConsents'][number];
export type Reading = WhoReadMeQuery['whoReadMe']['edges'][number]['node'];

/** Everything one ever agreed to, newest first. */
export const myConsentsQuery = queryOptions({
  queryKey: ['myData', 'consents'],
  queryFn: async () => (await request(MyConsentsDocument)).myConsents,
});

/** Who read one's own data, newest first. */
export const whoReadMeQuery = infiniteQueryOptions({
  queryKey: ['myData', 'reads'],
  queryFn: async ({ pageParam }) => (await request(WhoReadMeDocument, { after: pageParam })).whoReadMe,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
});

/** Agrees to one purpose. */
export const giveConsent = (variables: GiveConsentMutationVariables) =>
  request(GiveConsentDocument, variables);

/** Takes a consent back. */
export const withdrawConsent = (id: string) => request(WithdrawConsentDocument, { id });

/** Replaces one's own password; every other session ends. */
export const changePassword = (variables: ChangePasswordMutationVariables) =>
  request(ChangePasswordDocument, variables);

/** One's own phone, and whether it is confirmed. */
export const myPhoneQuery = queryOptions({
  queryKey: ['myData', 'phone'],
  queryFn: async () => (await request(MyPhoneDocument)).viewer ?? null,
});

/** Sends a link to one's own phone; the moment it ends. */
export const confirmMyPhone = async () => (await request(ConfirmMyPhoneDocument)).confirmMyPhone;

/** Ends every session, this one too. */
export const signOutEverywhere = () => request(SignOutEverywhereDocument);
