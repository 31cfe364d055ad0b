import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  AwardDraftsQuery,
  DiscardAwardDraftMutationVariables,
  KeepAwardDraftMutationVariables,
  PublishAwardDraftMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const ListDocument = graphql(`
  query AwardDrafts($programme: ID!, $regionCode: ID!) {
    awardDrafts(programme: $programme, regionCode: $regionCode) {
      id
      version
      state
      title
      values {
        parameter
        value
      }
      without
      result {
        from
        to
        shutOut
        all {
          ...SimulatedParts
        }
      }
      madeBy {
        name
      }
      madeAt
      fromOn
      source
      publishedBy {
        name
      }
      publishedAt
      allowedActions
    }
  }
`);
const KeepDocument = graphql(`
  mutation KeepAwardDraft(
    $programme: ID!
    $regionCode: ID!
    $values: [DraftValueInput!]!
    $without: [String!]!
    $months: Int!
    $title: String!
    $idempotencyKey: String!
  ) {
    keepAwardDraft(
      programme: $programme
      regionCode: $regionCode
      values: $values
      without: $without
      months: $months
      title: $title
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const PublishDocument = graphql(`
  mutation PublishAwardDraft($id: ID!, $version: Int!, $fromOn: Day!, $source: String!) {
    publishAwardDraft(id: $id, version: $version, fromOn: $fromOn, source: $source) {
      id
    }
  }
`);
const DiscardDocument = graphql(`
  mutation DiscardAwardDraft($id: ID!, $version: Int!) {
    discardAwardDraft(id: $id, version: $version) {
      id
    }
  }
`);

export type AwardDraft = AwardDraftsQuery['awardDrafts'][number];

/** Drafts of a programme, newest first. */
export const draftsQuery = (programme: string, regionCode: string) =>
  queryOptions({
    queryKey: ['awards', 'drafts', programme, regionCode],
    queryFn: async () => (await request(ListDocument, { programme, regionCode })).awardDrafts,
  });

/** Keeps a draft with its simulated result; its id. */
export const keepDraft = async (variables: KeepAwardDraftMutationVariables): Promise<string> =>
  (await request(KeepDocument, variables)).keepAwardDraft.id;

/** Lets a draft hold from a day on. */
export const publishDraft = async (variables: PublishAwardDraftMutationVariables): Promise<string> =>
  (await request(PublishDocument, variables)).publishAwardDraft.id;

/** Puts a draft away. */
export const discardDraft = async (variables: DiscardAwardDraftMutationVariables): Promise<string> =>
  (await request(DiscardDocument, variables)).discardAwardDraft.id;
