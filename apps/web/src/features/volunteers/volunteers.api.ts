import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActAsVolunteerMutationVariables,
  MyVolunteerQuery,
  RegisterVolunteerMutationVariables,
  VolunteerListQuery,
  VolunteerListQueryVariables,
  VolunteerQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const VolunteerListDocument = graphql(`
  query VolunteerList(
    $regionCode: ID
    $skill: String
    $state: VolunteerState
    $text: String
    $after: String
  ) {
    volunteers(regionCode: $regionCode, skill: $skill, state: $state, text: $text, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          state
          skills
          maxShiftsPerWeek
          isDemo
          licences {
            skill
            expiresOn
          }
          weeklyHours {
            weekday
            fromMinute
            toMinute
          }
          region {
            name
          }
        }
      }
    }
  }
`);
const VolunteerDocument = graphql(`
  query Volunteer($id: ID!) {
    volunteer(id: $id) {
      ...VolunteerParts
      name
      createdAt
    }
  }
  fragment VolunteerParts on Volunteer {
    id
    state
    version
    regionCode
    skills
    languages
    categories
    maxShiftsPerWeek
    isDemo
    licences {
      skill
      expiresOn
      numberEnding
    }
    weeklyHours {
      weekday
      fromMinute
      toMinute
    }
    exceptions {
      on
      fromMinute
      toMinute
    }
    region {
      name
      path {
        name
      }
    }
  }
`);
const MyVolunteerDocument = graphql(`
  query MyVolunteer {
    myVolunteer {
      ...VolunteerParts
      name
      latitude
      longitude
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const RegisterVolunteerDocument = graphql(`
  mutation RegisterVolunteer($input: VolunteerInput!, $version: Int) {
    registerVolunteer(input: $input, version: $version) {
      id
    }
  }
`);
const ActAsVolunteerDocument = graphql(`
  mutation ActAsVolunteer($action: VolunteerAction!, $version: Int!) {
    actAsVolunteer(action: $action, version: $version) {
      id
    }
  }
`);

const PositionNoticeDocument = graphql(`
  query PositionNotice {
    privacyNotice {
      version
    }
  }
`);
const AgreeToPositionDocument = graphql(`
  mutation AgreeToPosition($version: String!) {
    giveConsent(purpose: position, version: $version) {
      id
    }
  }
`);

export type ListedVolunteer = VolunteerListQuery['volunteers']['edges'][number]['node'];
export type OpenVolunteer = NonNullable<VolunteerQuery['volunteer']>;
export type MyVolunteer = NonNullable<MyVolunteerQuery['myVolunteer']>;

/** Volunteers at home where the hat reaches, newest first, page by page. */
export const volunteerListQuery = (filter: Omit<VolunteerListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['volunteers', 'list', filter],
    queryFn: async ({ pageParam }) =>
      (await request(VolunteerListDocument, { ...filter, after: pageParam })).volunteers,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One volunteer; null when there is none or they are not for this hat. */
export const volunteerQuery = (id: string) =>
  queryOptions({
    queryKey: ['volunteers', 'one', id],
    queryFn: async () => (await request(VolunteerDocument, { id })).volunteer ?? null,
  });

/** The own record; null for who is no volunteer yet. */
export const myVolunteerQuery = queryOptions({
  queryKey: ['volunteers', 'mine'],
  queryFn: async () => (await request(MyVolunteerDocument)).myVolunteer ?? null,
});

/** Becomes a volunteer, or writes the own record anew under the version read. */
export const registerVolunteer = (variables: RegisterVolunteerMutationVariables) =>
  request(RegisterVolunteerDocument, variables);

/** Rests, comes back, leaves. */
export const actAsVolunteer = (variables: ActAsVolunteerMutationVariables) =>
  request(ActAsVolunteerDocument, variables);

/** Agrees that a rough position is kept, under the wording of the privacy notice in force. */
export async function agreeToPosition(): Promise<void> {
  const { version } = (await request(PositionNoticeDocument)).privacyNotice;
  await request(AgreeToPositionDocument, { version });
}
