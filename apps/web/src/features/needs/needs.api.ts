import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnNeedMutationVariables,
  EditNeedMutationVariables,
  MergeNeedMutationVariables,
  NeedListQuery,
  NeedListQueryVariables,
  NeedQuery,
  PostNeedMutationVariables,
  RegisterResidentMutationVariables,
  VerifyNeedMutationVariables,
} from '../../gql/graphql.js';
import { ifThere, request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const NeedListDocument = graphql(`
  query NeedList(
    $first: Int = 30
    $after: String
    $states: [NeedState!]
    $text: String
    $urgency: Urgency
    $category: String
    $regionCode: ID
  ) {
    needList(
      first: $first
      after: $after
      states: $states
      text: $text
      urgency: $urgency
      category: $category
      regionCode: $regionCode
    ) {
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
      languages
      place
      startsAt
      endsAt
      budget
      minutesEach
      servedCount
      gates
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
        joined
      }
      allowedActions {
        action
        isOpen
        wantsReason
      }
      history {
        id
        type
        at
        role
        organization {
          name
        }
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
      dueAt
    }
  }
`);

const EditNeedDocument = graphql(`
  mutation EditNeed($id: ID!, $version: Int!, $input: NeedInput!) {
    editNeed(id: $id, version: $version, input: $input) {
      id
      version
      state
    }
  }
`);
const VerifyNeedDocument = graphql(`
  mutation VerifyNeed($id: ID!, $version: Int!, $publicSentence: String!) {
    verifyNeed(id: $id, version: $version, publicSentence: $publicSentence) {
      id
      version
      state
    }
  }
`);
const MergeNeedDocument = graphql(`
  mutation MergeNeed($id: ID!, $intoId: ID!, $version: Int!) {
    mergeNeed(id: $id, intoId: $intoId, version: $version) {
      id
      version
      state
    }
  }
`);
const OpenWordsDocument = graphql(`
  mutation OpenWords($needId: ID!) {
    openWords(needId: $needId) {
      words
      phone
      isOnBehalf
    }
  }
`);
const RegisterResidentDocument = graphql(`
  mutation RegisterResident($needId: ID!, $words: String!, $phone: String) {
    registerResident(needId: $needId, words: $words, phone: $phone) {
      code
      number
      dueAt
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
    queryFn: () => ifThere(request(NeedDocument, { id }).then(({ need }) => need)),
  });

/** Posts a need or keeps it as a draft; the same key twice makes one need. */
export const postNeed = async (variables: PostNeedMutationVariables) =>
  (await request(PostNeedDocument, variables)).postNeed;

/** Takes a plain action on a need. */
export const actOnNeed = async (variables: ActOnNeedMutationVariables) =>
  (await request(ActOnNeedDocument, variables)).actOnNeed;

/** Writes a need anew, with the version read. */
export const editNeed = async (variables: EditNeedMutationVariables) =>
  (await request(EditNeedDocument, variables)).editNeed;

/** Confirms a need and the one sentence the public reads. */
export const verifyNeed = async (variables: VerifyNeedMutationVariables) =>
  (await request(VerifyNeedDocument, variables)).verifyNeed;

/** Joins a need to another that asks the same. */
export const mergeNeed = async (variables: MergeNeedMutationVariables) =>
  (await request(MergeNeedDocument, variables)).mergeNeed;

/** Opens the resident's own words; the reading is noted. Null where nobody left any. */
export const openWords = async (needId: string) =>
  (await request(OpenWordsDocument, { needId })).openWords ?? null;

/** Notes a resident's words and gives the code to hand over. */
export const registerResident = async (variables: RegisterResidentMutationVariables) =>
  (await request(RegisterResidentDocument, variables)).registerResident;

/** Most needs the station's queue holds at a time. */
const QUEUE_LENGTH = 100;

/** What waits for the station, most urgent limit first. */
export const reviewQueueQuery = queryOptions({
  queryKey: ['needs', 'review'],
  queryFn: async () => {
    const { needList } = await request(NeedListDocument, { first: QUEUE_LENGTH, states: ['submitted'] });
    const due = (need: ListedNeed) => Date.parse(need.dueAt ?? need.createdAt);
    return needList.edges.map((edge) => edge.node).toSorted((a, b) => due(a) - due(b));
  },
  refetchInterval: 60_000,
});

/** Needs of one category that a need could be joined to, newest first. */
export const similarNeedsQuery = (category: string, text: string) =>
  queryOptions({
    queryKey: ['needs', 'similar', category, text],
    queryFn: async () =>
      (
        await request(NeedListDocument, {
          first: 8,
          states: ['asked', 'submitted', 'open', 'underway'],
          ...(text === '' ? { category } : { text }),
        })
      ).needList.edges.map((edge) => edge.node),
  });
