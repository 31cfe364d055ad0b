import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  AskForHelpMutationVariables,
  FollowNeedMutation,
  PublicNeedListQuery,
  RateNeedMutationVariables,
} from '../../gql/graphql.js';
import { ifThere, request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const PublicNeedListDocument = graphql(`
  query PublicNeedList($after: String, $regionCode: ID, $category: String) {
    publicNeeds(first: 20, after: $after, regionCode: $regionCode, category: $category) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...PublicNeedParts
        }
      }
    }
  }
  fragment PublicNeedParts on PublicNeed {
    id
    sentence
    category
    urgency
    state
    townshipCode
    townshipName
    targetCount
    peopleWanted
    peopleFound
    publishedAt
  }
`);
const PublicNeedDocument = graphql(`
  query PublicNeedOne($needId: ID!) {
    publicNeed(needId: $needId) {
      ...PublicNeedParts
    }
  }
`);
const RegionPathDocument = graphql(`
  query RegionPath($code: ID!) {
    region(code: $code) {
      code
      name
      level
      path {
        code
        name
      }
    }
  }
`);
const SearchCommunitiesDocument = graphql(`
  query SearchCommunities($text: String!) {
    searchRegions(text: $text, level: community) {
      code
      name
      path {
        code
        name
      }
    }
  }
`);
const AskForHelpDocument = graphql(`
  mutation AskForHelp(
    $regionCode: ID!
    $category: String!
    $urgency: Urgency!
    $words: String!
    $phone: String
    $isOnBehalf: Boolean!
    $idempotencyKey: String!
  ) {
    askForHelp(
      regionCode: $regionCode
      category: $category
      urgency: $urgency
      words: $words
      phone: $phone
      isOnBehalf: $isOnBehalf
      idempotencyKey: $idempotencyKey
    ) {
      code
      number
      dueAt
    }
  }
`);
const FollowNeedDocument = graphql(`
  mutation FollowNeed($code: String!) {
    followNeed(code: $code) {
      ...ResidentNeedParts
    }
  }
  fragment ResidentNeedParts on ResidentNeed {
    number
    state
    category
    communityName
    reason
    dueAt
    canRate
    canWithdraw
    outcome
    timesRead
    steps {
      state
      at
    }
  }
`);
const RateNeedDocument = graphql(`
  mutation RateNeed($code: String!, $outcome: RatingOutcome!, $stars: Int) {
    rateNeed(code: $code, outcome: $outcome, stars: $stars) {
      ...ResidentNeedParts
    }
  }
`);
const WithdrawRequestDocument = graphql(`
  mutation WithdrawRequest($code: String!) {
    withdrawRequest(code: $code) {
      ...ResidentNeedParts
    }
  }
`);

export type PublicNeed = PublicNeedListQuery['publicNeeds']['edges'][number]['node'];
export type ResidentNeed = FollowNeedMutation['followNeed'];
type PublicFilter = { readonly regionCode?: string; readonly category?: string };

/** The needs that stations have made public, newest first, page by page. */
export const publicNeedsQuery = (filter: PublicFilter) =>
  infiniteQueryOptions({
    queryKey: ['requests', 'public', filter],
    queryFn: async ({ pageParam }) =>
      (await request(PublicNeedListDocument, { ...filter, after: pageParam })).publicNeeds,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One public need; null when there is none. */
export const publicNeedQuery = (needId: string) =>
  queryOptions({
    queryKey: ['requests', 'public', needId],
    queryFn: () => ifThere(request(PublicNeedDocument, { needId }).then(({ publicNeed }) => publicNeed)),
  });

/** One unit of the region tree with those above it; null when there is none. */
export const regionPathQuery = (code: string) =>
  queryOptions({
    queryKey: ['regions', 'path', code],
    queryFn: async () => (await request(RegionPathDocument, { code })).region ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Communities whose name, pinyin or initials begin with a text. */
export const communitiesQuery = (text: string) =>
  queryOptions({
    queryKey: ['regions', 'communities', text],
    queryFn: async () => (await request(SearchCommunitiesDocument, { text })).searchRegions,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A resident tells the community; the same key twice gives the same code. */
export const askForHelp = async (variables: AskForHelpMutationVariables) =>
  (await request(AskForHelpDocument, variables)).askForHelp;

/** What became of the need behind a code; a wrong code is counted. */
export const followNeed = async (code: string) => (await request(FollowNeedDocument, { code })).followNeed;

/** The resident's word on the outcome. */
export const rateNeed = async (variables: RateNeedMutationVariables) =>
  (await request(RateNeedDocument, variables)).rateNeed;

/** The resident takes the request back. */
export const withdrawRequest = async (code: string) =>
  (await request(WithdrawRequestDocument, { code })).withdrawRequest;
