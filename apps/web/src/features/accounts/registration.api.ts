import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { RegisterChildMutationVariables, RegisterMutationVariables } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const PrivacyNoticeDocument = graphql(`
  query PrivacyNotice {
    privacyNotice {
      version
      from
      paragraphs {
        zh
        en
      }
    }
  }
`);
const RegisterDocument = graphql(`
  mutation Register(
    $name: String!
    $phone: String!
    $password: String!
    $bornOn: String!
    $noticeVersion: String!
  ) {
    register(
      name: $name
      phone: $phone
      password: $password
      bornOn: $bornOn
      noticeVersion: $noticeVersion
    ) {
      person {
        id
      }
    }
  }
`);

const MyChildrenDocument = graphql(`
  query MyChildren {
    myChildren {
      id
      name
    }
  }
`);
const RegisterChildDocument = graphql(`
  mutation RegisterChild($name: String!, $bornOn: String!, $noticeVersion: String!) {
    registerChild(name: $name, bornOn: $bornOn, noticeVersion: $noticeVersion) {
      id
      name
    }
  }
`);

/** The privacy notice as it reads today. */
export const privacyNoticeQuery = queryOptions({
  queryKey: ['privacyNotice'],
  queryFn: async () => (await request(PrivacyNoticeDocument)).privacyNotice,
});

/** Registers oneself and signs in. */
export const register = (variables: RegisterMutationVariables) => request(RegisterDocument, variables);

/** The children one registered as their guardian. */
export const myChildrenQuery = queryOptions({
  queryKey: ['myChildren'],
  queryFn: async () => (await request(MyChildrenDocument)).myChildren,
});

/** A guardian registers a child under 14; gives its name back. */
export const registerChild = async (variables: RegisterChildMutationVariables) =>
  (await request(RegisterChildDocument, variables)).registerChild.name;
