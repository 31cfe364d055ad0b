import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { AskNewPhoneMutationVariables } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const OpenPhoneChangesDocument = graphql(`
  query OpenPhoneChanges {
    openPhoneChanges {
      id
      state
      maskedPhone
      reason
      askedAt
      allowedActions
      person {
        id
        name
      }
      askedBy {
        name
      }
    }
  }
`);
const AskNewPhoneDocument = graphql(`
  mutation AskNewPhone($personId: ID!, $phone: String!, $reason: String!) {
    askNewPhone(personId: $personId, phone: $phone, reason: $reason) {
      id
    }
  }
`);
const ConfirmNewPhoneDocument = graphql(`
  mutation ConfirmNewPhone($id: ID!) {
    confirmNewPhone(id: $id) {
      id
    }
  }
`);
const WithdrawNewPhoneDocument = graphql(`
  mutation WithdrawNewPhone($id: ID!) {
    withdrawNewPhone(id: $id) {
      id
    }
  }
`);

/** Other phones in place of lost ones that are under way for oneself and within the own reach. */
export const openPhoneChangesQuery = queryOptions({
  queryKey: ['grants', 'phoneChanges'],
  queryFn: async () => (await request(OpenPhoneChangesDocument)).openPhoneChanges,
});

/** Asks for another phone for somebody who lost theirs. */
export const askNewPhone = (variables: AskNewPhoneMutationVariables) =>
  request(AskNewPhoneDocument, variables);

/** Confirms it as the second person; a link goes to the new phone. */
export const confirmNewPhone = (id: string) => request(ConfirmNewPhoneDocument, { id });

/** Takes it back. */
export const withdrawNewPhone = (id: string) => request(WithdrawNewPhoneDocument, { id });
