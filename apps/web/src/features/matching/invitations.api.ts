import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { InvitationState } from '../../gql/enums.js';
import type {
  ActOnInvitationMutationVariables,
  InvitationListQuery,
  NeedInvitationsQuery,
  NeedToTakeQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const InvitationListDocument = graphql(`
  query InvitationList($after: String, $states: [InvitationState!]) {
    invitationList(first: 20, after: $after, states: $states, isMine: true) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...InvitationParts
        }
      }
    }
  }
  fragment InvitationParts on Invitation {
    id
    state
    inviteeKind
    reason
    sentAt
    expiresAt
    endedAt
    version
    isYesTakenBack
    reasons {
      isDistanceAbout
      metres
      parts {
        part
        weight
        value
        amount
      }
    }
    need {
      id
      title
      publicSentence
      category
      ...NeedSteps
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
  }
  fragment NeedSteps on Need {
    state
    place
    startsAt
    endsAt
    agreedTerms {
      startsAt
      endsAt
      place
    }
    mayClaim
    community {
      code
      name
    }
    parts {
      ...PartOfNeed
    }
    claims {
      id
      state
    }
    hasJoined
    shiftsAhead {
      id
      startsAt
      endsAt
      capacity
      taken
      mySignUp {
        id
        state
      }
    }
  }
`);
const NeedToTakeDocument = graphql(`
  query NeedToTake($id: ID!) {
    need(id: $id) {
      id
      title
      detail
      publicSentence
      channel
      targetGroup
      targetCount
      languages
      minutesEach
      budget
      servedCount
      maySuggest
      ...NeedSteps
    }
    invitationList(first: 5, needId: $id, states: [sent, seen, accepted, declined], isMine: true) {
      edges {
        node {
          ...InvitationParts
        }
      }
    }
  }
`);
const NeedInvitationsDocument = graphql(`
  query NeedInvitations($needId: ID!) {
    need(id: $needId) {
      id
      mayOpenActivity
      invitationAnswers {
        accepted
        declined
        waiting
        ended
      }
    }
    invitationList(first: 50, needId: $needId) {
      edges {
        node {
          id
          state
          inviteeKind
          inviteeName
          reason
          sentAt
          expiresAt
          endedAt
          version
          isYesTakenBack
          allowedActions {
            action
            isOpen
          }
        }
      }
    }
  }
`);
const ActOnInvitationDocument = graphql(`
  mutation ActOnInvitation($id: ID!, $action: InvitationAction!, $version: Int!, $reason: String) {
    actOnInvitation(id: $id, action: $action, version: $version, reason: $reason) {
      id
      state
    }
  }
`);

export type ListedInvitation = InvitationListQuery['invitationList']['edges'][number]['node'];
export type NeedToTake = NonNullable<NeedToTakeQuery['need']>;
export type SentInvitation = NeedInvitationsQuery['invitationList']['edges'][number]['node'];

/** Invitations to the reader or the organization of the hat in some states, newest first. */
const listQuery = (states: readonly InvitationState[]) =>
  infiniteQueryOptions({
    queryKey: ['matching', 'invitations', states],
    queryFn: async ({ pageParam }) =>
      (await request(InvitationListDocument, { states: [...states], after: pageParam })).invitationList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** Invitations that wait for an answer of the reader. */
export const invitationListQuery = listQuery(['sent', 'seen']);

/** Invitations to which the reader said yes. */
export const agreedListQuery = listQuery(['accepted']);

/** What a person who may help reads of a need, and the invitations to it that they have; null when there is none. */
export const needToTakeQuery = (id: string) =>
  queryOptions({
    queryKey: ['matching', 'toTake', id],
    queryFn: async () => {
      const { need, invitationList } = await request(NeedToTakeDocument, { id });
      return need ? { need, invitations: invitationList.edges.map(({ node }) => node) } : null;
    },
  });

/** Who was invited to a need and how they answered; answers are null for who does not read them. */
export const needInvitationsQuery = (needId: string) =>
  queryOptions({
    queryKey: ['matching', 'suggestion', needId, 'invitations'],
    queryFn: async () => {
      const { need, invitationList } = await request(NeedInvitationsDocument, { needId });
      return {
        answers: need?.invitationAnswers ?? null,
        mayOpenActivity: need?.mayOpenActivity ?? false,
        sent: invitationList.edges.map(({ node }) => node),
      };
    },
  });

/** Answers an invitation or takes it back. */
export const actOnInvitation = async (variables: ActOnInvitationMutationVariables) =>
  (await request(ActOnInvitationDocument, variables)).actOnInvitation;
