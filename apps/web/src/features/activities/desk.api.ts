import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnActivityMutationVariables,
  ActivityListQuery,
  ActivityQuery,
  AddShiftMutationVariables,
  CancelShiftMutationVariables,
  ChangeCapacityMutationVariables,
  ConfirmHoursMutationVariables,
  CorrectHoursMutationVariables,
  EditActivityMutationVariables,
  OpenActivityMutationVariables,
  TickSignUpMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const TickSignUpDocument = graphql(`
  mutation TickSignUp($id: ID!, $action: SignUpAction!, $version: Int!, $at: DateTime) {
    actOnSignUp(id: $id, action: $action, version: $version, at: $at) {
      id
    }
  }
`);
const ConfirmHoursDocument = graphql(`
  mutation ConfirmHours($id: ID!, $version: Int!, $minutes: Int, $reason: String) {
    confirmHours(id: $id, version: $version, minutes: $minutes, reason: $reason) {
      id
    }
  }
`);
const ActivityListDocument = graphql(`
  query ActivityList($projectId: ID, $after: String) {
    activityList(projectId: $projectId, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          place
          state
          community {
            name
          }
          organization {
            name
          }
          shifts {
            id
            startsAt
            capacity
            taken
          }
        }
      }
    }
  }
`);
const ActivityDocument = graphql(`
  query Activity($id: ID!) {
    activity(id: $id) {
      id
      title
      place
      detail
      state
      version
      lastReason
      allowedActions {
        action
        isOpen
      }
      need {
        id
        title
      }
      community {
        name
      }
      organization {
        name
      }
      need {
        id
        title
      }
      shifts {
        id
        startsAt
        endsAt
        capacity
        taken
        waiting
        state
        skills
        signUps {
          id
          state
          version
          minutes
          volunteerName
          checkedInAt
          checkedOutAt
          placeInLine
          allowedActions {
            action
            isOpen
          }
        }
      }
    }
  }
`);
const OpenActivityDocument = graphql(`
  mutation OpenActivity(
    $projectId: ID
    $needId: ID
    $input: ActivityInput!
    $shifts: [ShiftInput!]!
    $key: String!
  ) {
    openActivity(
      projectId: $projectId
      needId: $needId
      input: $input
      shifts: $shifts
      idempotencyKey: $key
    ) {
      id
    }
  }
`);
const ActOnActivityDocument = graphql(`
  mutation ActOnActivity($id: ID!, $action: ActivityAction!, $version: Int!, $reason: String) {
    actOnActivity(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);
const EditActivityDocument = graphql(`
  mutation EditActivity($id: ID!, $version: Int!, $input: ActivityInput!) {
    editActivity(id: $id, version: $version, input: $input) {
      id
    }
  }
`);
const AddShiftDocument = graphql(`
  mutation AddShift($activityId: ID!, $shift: ShiftInput!) {
    addShift(activityId: $activityId, shift: $shift) {
      id
    }
  }
`);
const ChangeCapacityDocument = graphql(`
  mutation ChangeCapacity($id: ID!, $capacity: Int!) {
    changeCapacity(id: $id, capacity: $capacity) {
      id
    }
  }
`);
const CancelShiftDocument = graphql(`
  mutation CancelShift($id: ID!, $reason: String!) {
    cancelShift(id: $id, reason: $reason) {
      id
    }
  }
`);
const CorrectHoursDocument = graphql(`
  mutation CorrectHours($id: ID!, $minutes: Int!, $reason: String!) {
    correctHours(id: $id, minutes: $minutes, reason: $reason) {
      id
    }
  }
`);
const ShiftCodeDocument = graphql(`
  query ShiftCode($shiftId: ID!) {
    shiftCode(shiftId: $shiftId) {
      code
      changesAt
    }
  }
`);
const WorkingProjectsDocument = graphql(`
  query WorkingProjects {
    projectList(first: 50) {
      edges {
        node {
          id
          state
          need {
            title
          }
        }
      }
    }
  }
`);

export type ListedActivity = ActivityListQuery['activityList']['edges'][number]['node'];
export type OpenActivity = NonNullable<ActivityQuery['activity']>;
export type Shift = OpenActivity['shifts'][number];
export type SignUp = Shift['signUps'][number];

/** Checks in or out, now or at a moment past; marks absent or present after all. */
export const tickSignUp = (variables: TickSignUpMutationVariables) => request(TickSignUpDocument, variables);

/** Confirms the hours of one volunteer in a shift. */
export const confirmHours = (variables: ConfirmHoursMutationVariables) =>
  request(ConfirmHoursDocument, variables);

/** Finishes an activity or cancels it. */
export const actOnActivity = (variables: ActOnActivityMutationVariables) =>
  request(ActOnActivityDocument, variables);

/** Writes anew what an activity is and where it meets. */
export const editActivity = (variables: EditActivityMutationVariables) =>
  request(EditActivityDocument, variables);

/** Adds a shift to an activity. */
export const addShift = (variables: AddShiftMutationVariables) => request(AddShiftDocument, variables);

/** Gives a shift other places. */
export const changeCapacity = (variables: ChangeCapacityMutationVariables) =>
  request(ChangeCapacityDocument, variables);

/** Calls a shift off. */
export const cancelShift = (variables: CancelShiftMutationVariables) =>
  request(CancelShiftDocument, variables);

/** Corrects confirmed hours by a reversal and a new entry. */
export const correctHours = (variables: CorrectHoursMutationVariables) =>
  request(CorrectHoursDocument, variables);

/** Activities of the hat's organization or reach, newest first. */
export const activityListQuery = (projectId: string | null) =>
  infiniteQueryOptions({
    queryKey: ['activities', 'desk', 'list', projectId],
    queryFn: async ({ pageParam }) =>
      (await request(ActivityListDocument, { projectId, after: pageParam })).activityList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One activity with its shifts and who signed up. */
export const activityQuery = (id: string) =>
  queryOptions({
    queryKey: ['activities', 'desk', 'one', id],
    queryFn: async () => (await request(ActivityDocument, { id })).activity ?? null,
  });

/** Projects in which activities may be held. */
export const workingProjectsQuery = queryOptions({
  queryKey: ['activities', 'desk', 'projects'],
  queryFn: async () =>
    (await request(WorkingProjectsDocument)).projectList.edges
      .map(({ node }) => node)
      .filter(({ state }) => state === 'underway'),
});

/** Opens an activity with its shifts; the same key twice opens one. */
export const openActivity = async (variables: OpenActivityMutationVariables) =>
  (await request(OpenActivityDocument, variables)).openActivity.id;

const FIVE_SECONDS = 5000;

/** The code of a shift as it is now; it changes every half minute, so it is asked for again. */
export const shiftCodeQuery = (shiftId: string) =>
  queryOptions({
    queryKey: ['activities', 'desk', 'code', shiftId],
    queryFn: async () => (await request(ShiftCodeDocument, { shiftId })).shiftCode,
    refetchInterval: FIVE_SECONDS,
  });
