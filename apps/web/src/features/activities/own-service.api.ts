import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { AcceptOwnServiceMutationVariables, OwnServiceQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const OwnServiceDocument = graphql(`
  query OwnService($id: ID!) {
    need(id: $id) {
      id
      version
      targetCount
      ownService {
        step
        activities {
          id
          title
          state
        }
      }
    }
  }
`);
const AcceptOwnServiceDocument = graphql(`
  mutation AcceptOwnService($needId: ID!, $version: Int!, $servedCount: Int!) {
    acceptOwnService(needId: $needId, version: $version, servedCount: $servedCount) {
      id
    }
  }
`);

export type OwnServedNeed = NonNullable<OwnServiceQuery['need']>;
export type OwnService = NonNullable<OwnServedNeed['ownService']>;

/** What a community holds for its need itself; null when it is not theirs to serve. */
export const ownServiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs', 'ownService', id],
    queryFn: async () => (await request(OwnServiceDocument, { id })).need,
  });

export const acceptOwnService = (variables: AcceptOwnServiceMutationVariables) =>
  request(AcceptOwnServiceDocument, variables);
