import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnBodyMutationVariables,
  ActOnTrackEntryMutationVariables,
  EnterTrackEntryMutationVariables,
  RegisterBodyMutationVariables,
  SelfGovernanceBodiesQuery,
  TrackEntryListQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const BodiesDocument = graphql(`
  query SelfGovernanceBodies($regionCode: ID!) {
    selfGovernanceBodies(regionCode: $regionCode) {
      id
      kind
      name
      state
      termStartsOn
      termEndsOn
      version
      region {
        name
      }
      members {
        id
        post
        startsOn
        endsOn
        leftOn
      }
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const RegisterBodyDocument = graphql(`
  mutation RegisterBody($input: BodyInput!) {
    registerBody(input: $input) {
      id
    }
  }
`);
const ActOnBodyDocument = graphql(`
  mutation ActOnBody(
    $id: ID!
    $action: BodyAction!
    $version: Int!
    $startsOn: Day
    $endsOn: Day
    $post: BodyPost
    $memberId: ID
  ) {
    actOnBody(
      id: $id
      action: $action
      version: $version
      startsOn: $startsOn
      endsOn: $endsOn
      post: $post
      memberId: $memberId
    ) {
      id
    }
  }
`);
const TrackCountsDocument = graphql(`
  query TrackCounts($regionCode: ID!) {
    trackCounts(regionCode: $regionCode) {
      tracks {
        track {
          code
          zh
          en
        }
        activities
        participants
        consultations
        needs
      }
      units {
        regionCode
        activities
        consultations
        region {
          name
        }
      }
    }
  }
`);
const TrackEntryListDocument = graphql(`
  query TrackEntryList($regionCode: ID!, $after: String) {
    trackEntryList(regionCode: $regionCode, first: 10, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          track
          title
          heldOn
          participants
          state
          version
          region {
            name
          }
          allowedActions {
            action
            isOpen
          }
        }
      }
    }
  }
`);
const EnterTrackEntryDocument = graphql(`
  mutation EnterTrackEntry(
    $regionCode: ID!
    $track: String!
    $title: String!
    $heldOn: Day!
    $participants: Int!
    $idempotencyKey: String!
  ) {
    enterTrackEntry(
      regionCode: $regionCode
      track: $track
      title: $title
      heldOn: $heldOn
      participants: $participants
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const ActOnTrackEntryDocument = graphql(`
  mutation ActOnTrackEntry($id: ID!, $action: TrackEntryAction!, $version: Int!, $reason: String) {
    actOnTrackEntry(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);

export type Body = SelfGovernanceBodiesQuery['selfGovernanceBodies'][number];
export type TrackEntry = TrackEntryListQuery['trackEntryList']['edges'][number]['node'];

/** The bodies of a region’s communities. */
export const bodiesQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['governance', 'bodies', regionCode],
    queryFn: async () => (await request(BodiesDocument, { regionCode })).selfGovernanceBodies,
  });

/** What was done under each track, in a region and below. */
export const trackCountsQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['governance', 'counts', regionCode],
    queryFn: async () => (await request(TrackCountsDocument, { regionCode })).trackCounts,
  });

/** The register below a region, newest first. */
export const trackEntryListQuery = (regionCode: string) =>
  infiniteQueryOptions({
    queryKey: ['governance', 'entries', regionCode],
    queryFn: async ({ pageParam }) =>
      (await request(TrackEntryListDocument, { regionCode, after: pageParam })).trackEntryList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

export const registerBody = (variables: RegisterBodyMutationVariables) =>
  request(RegisterBodyDocument, variables);
export const actOnBody = (variables: ActOnBodyMutationVariables) => request(ActOnBodyDocument, variables);
export const enterTrackEntry = (variables: EnterTrackEntryMutationVariables) =>
  request(EnterTrackEntryDocument, variables);
export const actOnTrackEntry = (variables: ActOnTrackEntryMutationVariables) =>
  request(ActOnTrackEntryDocument, variables);
