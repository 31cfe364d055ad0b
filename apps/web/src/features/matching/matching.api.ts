import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { InviteMutationVariables, SuggestMutation } from '../../gql/graphql.js';
import type { CandidateKind, ResourceList } from '../../gql/enums.js';
import { request } from '../../platform/api.js';

const MaySuggestDocument = graphql(`
  query MaySuggest($id: ID!) {
    need(id: $id) {
      id
      state
      maySuggest
      startsAt
      endsAt
      languages
      parts {
        id
        kind
        skills
        quantity
        accepted
        pending
        isDropped
      }
    }
  }
`);
const SuggestDocument = graphql(`
  mutation Suggest($needId: ID!, $kind: CandidateKind!, $resourceList: ResourceList) {
    suggest(needId: $needId, kind: $kind, resourceList: $resourceList) {
      id
      kind
      resourceList
      at
      pool
      fitting
      excluded {
        condition
        count
      }
      candidates {
        id
        label
        score
        chance
        metres
        isDistanceAbout
        hasClaimed
        parts {
          part
          weight
          value
          amount
        }
        invitation {
          id
          state
          sentAt
        }
      }
    }
  }
`);
const InviteDocument = graphql(`
  mutation Invite($viewId: ID!, $ids: [ID!]!) {
    invite(viewId: $viewId, ids: $ids) {
      id
    }
  }
`);

export type Suggested = SuggestMutation['suggest'];
export type Candidate = Suggested['candidates'][number];

/** Whether this hat gets suggestions for a need. */
export const maySuggestQuery = (id: string) =>
  queryOptions({
    queryKey: ['matching', 'may', id],
    queryFn: async () => (await request(MaySuggestDocument, { id })).need ?? null,
  });

/** Who fits a need; each time it is asked the api keeps what was shown, so it is asked once a visit. */
export const suggestionQuery = (
  needId: string,
  kind: CandidateKind,
  resourceList: ResourceList | null = null,
) =>
  queryOptions({
    queryKey: ['matching', 'suggestion', needId, kind, resourceList],
    queryFn: async () => (await request(SuggestDocument, { needId, kind, resourceList })).suggest,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
  });

/** Invites candidates of a view. */
export const invite = async (variables: InviteMutationVariables) =>
  (await request(InviteDocument, variables)).invite;
