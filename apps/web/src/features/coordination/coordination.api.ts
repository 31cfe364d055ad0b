import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnMeetingMutationVariables,
  CallMeetingMutationVariables,
  EditMeetingMutationVariables,
  MeetingListQuery,
  MeetingQuery,
  WriteMinutesMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const MeetingListDocument = graphql(`
  query MeetingList($after: String) {
    meetingList(first: 10, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          state
          meetsAt
          place
          region {
            name
          }
          chair {
            name
          }
        }
      }
    }
  }
`);
const MeetingDocument = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      id
      regionCode
      title
      state
      meetsAt
      place
      lastReason
      version
      region {
        name
      }
      chair {
        id
        name
      }
      caller {
        ...PartyParts
      }
      attendees {
        ...PartyParts
      }
      agenda {
        subjectType
        subjectId
        words
        isStruck
      }
      minutes {
        id
        number
        words
        writtenAt
        writtenBy {
          id
          name
        }
        signOff {
          signedAt
          signedBy {
            id
            name
          }
        }
      }
      actionItems {
        id
        title
        state
        dueAt
        createdAt
        owner {
          ...PartyParts
        }
        ownerPerson {
          id
          name
        }
      }
      history {
        id
        type
        at
        role
      }
      allowedActions {
        action
        isOpen
      }
    }
  }
  fragment PartyParts on Party {
    key
    role
    regionCode
    region {
      code
      name
    }
    organization {
      id
      name
    }
  }
`);
const DraftAgendaDocument = graphql(`
  query DraftAgenda($regionCode: ID!) {
    draftAgenda(regionCode: $regionCode) {
      subjectType
      subjectId
      title
      regionCode
      dueAt
    }
  }
`);
const CallMeetingDocument = graphql(`
  mutation CallMeeting($regionCode: ID!, $input: MeetingInput!, $idempotencyKey: String!) {
    callMeeting(regionCode: $regionCode, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const EditMeetingDocument = graphql(`
  mutation EditMeeting($id: ID!, $version: Int!, $input: MeetingInput!) {
    editMeeting(id: $id, version: $version, input: $input) {
      id
    }
  }
`);
const WriteMinutesDocument = graphql(`
  mutation WriteMinutes($id: ID!, $version: Int!, $words: String!) {
    writeMinutes(id: $id, version: $version, words: $words) {
      id
    }
  }
`);
const ActOnMeetingDocument = graphql(`
  mutation ActOnMeeting($id: ID!, $action: MeetingAction!, $version: Int!, $reason: String) {
    actOnMeeting(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);

export type ListedMeeting = MeetingListQuery['meetingList']['edges'][number]['node'];
export type OpenMeeting = NonNullable<MeetingQuery['meeting']>;

/** Meetings of the reach and those one is invited to, newest first. */
export const meetingListQuery = infiniteQueryOptions({
  queryKey: ['coordination', 'meetings'],
  queryFn: async ({ pageParam }) => (await request(MeetingListDocument, { after: pageParam })).meetingList,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
});

/** One meeting; null when there is none for the asker. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination', 'meeting', id],
    queryFn: async () => (await request(MeetingDocument, { id })).meeting ?? null,
  });

/** What is past its limit in a region. */
export const draftAgendaQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['coordination', 'agenda', regionCode],
    queryFn: async () => (await request(DraftAgendaDocument, { regionCode })).draftAgenda,
  });

export const callMeeting = async (variables: CallMeetingMutationVariables) =>
  (await request(CallMeetingDocument, variables)).callMeeting.id;
export const editMeeting = async (variables: EditMeetingMutationVariables) =>
  (await request(EditMeetingDocument, variables)).editMeeting.id;
export const writeMinutes = (variables: WriteMinutesMutationVariables) =>
  request(WriteMinutesDocument, variables);
export const actOnMeeting = (variables: ActOnMeetingMutationVariables) =>
  request(ActOnMeetingDocument, variables);
