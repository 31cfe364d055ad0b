import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { RegisterMutationVariables } from '../../gql/graphql.js';
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

/** The privacy notice as it reads today. */
export const privacyNoticeQuery = queryOptions({
  queryKey: ['privacyNotice'],
  queryFn: async () => (await request(PrivacyNoticeDocument)).privacyNotice,
});

/** Registers oneself and signs in. */
export const register = (variables: RegisterMutationVariables) => request(RegisterDocument, variables);
