import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnNeedMutationVariables,
  NeedListQuery,
  NeedListQueryVariables,
  NeedQuery,
  PostNeedMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const NeedListDocument = graphql(`
  query NeedList($after: String, $states: [NeedState!], $text: String, $urgency: Urgency, $category: String) {
    needList(first: 30, after: $after, states: $states, text: $text, urgency: $urgency, category: $category) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          title
          state
          urgency
          category
          dueAt
          stateSince
          createdAt
          community {
            code
            name
          }
          parts {
            ...PartOfNeed
          }
        }
      }
    }
  }
  fragment PartOfNeed on NeedPart {
    id
    kind
    name
    unit
    quantity
    pending
    accepted
    isDropped
    skills
  }
`);
const NeedDocument = graphql(`
  query Need($id: ID!) {
    need(id: $id) {
      id
      number
      title
      detail
      publicSentence
      state
      urgency
      category
      channel
      targetGroup
      targetCount
      place
      startsAt
      endsAt
      budget
      dueAt
      stateSince
      createdAt
      publishedAt
      lastReason
      version
      community {
        code
        name
      }
      parts {
        ...PartOfNeed
      }
      allowedActions {
        action
        isOpen
        wantsReason
      }
    }
  }
`);
const PostNeedDocument = graphql(`
  mutation PostNeed($regionCode: ID!, $input: NeedInput!, $asDraft: Boolean!, $idempotencyKey: String!) {
    postNeed(regionCode: $regionCode, input: $input, asDraft: $asDraft, idempotencyKey: $idempotencyKey) {
      id
      number
      state
      dueAt
    }
  }
`);
const ActOnNeedDocument = graphql(`
  mutation ActOnNeed($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {
    actOnNeed(id: $id, action: $action, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export type ListedNeed = NeedListQuery['needList']['edges'][number]['node'];
export type OpenNeed = NonNullable<NeedQuery['need']>;
export type NeedFilter = Omit<NeedListQueryVariables, 'after'>;

/** The needs the hat reaches, newest first, page by page. */
export const needListQuery = (filter: NeedFilter) =>
  infiniteQueryOptions({
    queryKey: ['needs', 'list', filter],
    queryFn: async ({ pageParam }) =>
      (await request(NeedListDocument, { ...filter, after: pageParam })).needList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One need; null when there is none or it is not for this hat. */
export const needQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs', 'one', id],
    queryFn: async () => (await request(NeedDocument, { id })).need ?? null,
  });

/** Posts a need or keeps it as a draft; the same key twice makes one need. */
export const postNeed = async (variables: PostNeedMutationVariables) =>
  (await request(PostNeedDocument, variables)).postNeed;

/** Takes a plain action on a need. */
export const actOnNeed = async (variables: ActOnNeedMutationVariables) =>
  (await request(ActOnNeedDocument, variables)).actOnNeed;
