import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { DemoPeopleQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const DemoPeopleDocument = graphql(`
  query DemoPeople {
    demoPeople {
      id
      name
      hats {
        ...HatParts
      }
    }
  }
`);
const SignInDocument = graphql(`
  mutation SignIn($phone: String!, $password: String!) {
    signIn(phone: $phone, password: $password) {
      person {
        id
      }
    }
  }
`);
const SignInAsDemoDocument = graphql(`
  mutation SignInAsDemo($id: ID!) {
    signInAsDemo(id: $id) {
      person {
        id
      }
    }
  }
`);

export type DemoPerson = DemoPeopleQuery['demoPeople'][number];

/** The invented people of a demonstration; empty in production. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demoPeople'],
  queryFn: async () => (await request(DemoPeopleDocument)).demoPeople,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Signs in by phone and password; refused as SIGN_IN_FAILED or TOO_MANY_TRIES. */
export const signIn = (phone: string, password: string) => request(SignInDocument, { phone, password });

/** Signs in as one of the invented people. */
export const signInAsDemo = (id: string) => request(SignInAsDemoDocument, { id });
