import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnWorkGroupMutationVariables,
  AddWorkMembersMutationVariables,
  EditWorkGroupMutationVariables,
  EraseWorkMemberMutationVariables,
  HoldWorkSessionMutationVariables,
  MeasureWorkMutationVariables,
  PlanWorkGroupMutationVariables,
  WorkGroupQuery,
  WorkGroupsQuery,
  WorkGroupsQueryVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ListDocument = graphql(`
  query WorkGroups($method: WorkMethod, $after: String) {
    workGroups(method: $method, first: 30, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          method
          title
          state
          startsOn
          plannedSessions
          memberCount
          sessions {
            id
            headcount
          }
          region {
            name
          }
        }
      }
    }
  }
`);
const OneDocument = graphql(`
  query WorkGroup($id: ID!) {
    workGroup(id: $id) {
      id
      regionCode
      method
      title
      aim
      plannedSessions
      startsOn
      measure
      before
      after
      state
      summary
      version
      memberCount
      region {
        name
      }
      sessions {
        id
        heldOn
        topic
        minutes
        headcount
        note
      }
      members {
        id
        name
        before
        after
        attended
      }
      change {
        people
        came
        before
        after
      }
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const PlanDocument = graphql(`
  mutation PlanWorkGroup(
    $regionCode: ID!
    $method: WorkMethod!
    $input: WorkGroupInput!
    $idempotencyKey: String!
  ) {
    planWorkGroup(regionCode: $regionCode, method: $method, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const EditDocument = graphql(`
  mutation EditWorkGroup($id: ID!, $version: Int!, $input: WorkGroupInput!) {
    editWorkGroup(id: $id, version: $version, input: $input) {
      id
    }
  }
`);
const ActDocument = graphql(`
  mutation ActOnWorkGroup($id: ID!, $version: Int!, $action: WorkGroupAction!, $words: String) {
    actOnWorkGroup(id: $id, version: $version, action: $action, words: $words) {
      id
    }
  }
`);
const AddDocument = graphql(`
  mutation AddWorkMembers($id: ID!, $version: Int!, $names: [String!]!) {
    addWorkMembers(id: $id, version: $version, names: $names) {
      id
    }
  }
`);
const EraseDocument = graphql(`
  mutation EraseWorkMember($id: ID!, $version: Int!, $memberId: ID!) {
    eraseWorkMember(id: $id, version: $version, memberId: $memberId) {
      id
    }
  }
`);
const HoldDocument = graphql(`
  mutation HoldWorkSession(
    $id: ID!
    $version: Int!
    $heldOn: Day!
    $topic: String!
    $minutes: Int!
    $memberIds: [ID!]
    $headcount: Int
    $note: String!
  ) {
    holdWorkSession(
      id: $id
      version: $version
      heldOn: $heldOn
      topic: $topic
      minutes: $minutes
      memberIds: $memberIds
      headcount: $headcount
      note: $note
    ) {
      id
    }
  }
`);
const MeasureDocument = graphql(`
  mutation MeasureWork($id: ID!, $version: Int!, $memberId: ID, $before: Int, $after: Int) {
    measureWork(id: $id, version: $version, memberId: $memberId, before: $before, after: $after) {
      id
    }
  }
`);

export type ListedGroup = WorkGroupsQuery['workGroups']['edges'][number]['node'];
export type OpenGroup = NonNullable<WorkGroupQuery['workGroup']>;

/** Work with groups and communities. */
export const workGroupsQuery = (filters: Omit<WorkGroupsQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['workGroups', 'list', filters],
    queryFn: async ({ pageParam }) =>
      (await request(ListDocument, { ...filters, after: pageParam })).workGroups,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One of them; null when there is none to see. */
export const workGroupQuery = (id: string) =>
  queryOptions({
    queryKey: ['workGroups', 'one', id],
    queryFn: async () => (await request(OneDocument, { id })).workGroup,
  });

/** Plans it. */
export const planWorkGroup = async (variables: PlanWorkGroupMutationVariables): Promise<string> =>
  (await request(PlanDocument, variables)).planWorkGroup.id;

/** Changes the plan. */
export const editWorkGroup = async (variables: EditWorkGroupMutationVariables): Promise<string> =>
  (await request(EditDocument, variables)).editWorkGroup.id;

/** Begins, finishes, cancels, takes up again. */
export const actOnWorkGroup = async (variables: ActOnWorkGroupMutationVariables): Promise<string> =>
  (await request(ActDocument, variables)).actOnWorkGroup.id;

/** Members join. */
export const addMembers = async (variables: AddWorkMembersMutationVariables): Promise<string> =>
  (await request(AddDocument, variables)).addWorkMembers.id;

/** Enters a session. */
export const holdSession = async (variables: HoldWorkSessionMutationVariables): Promise<string> =>
  (await request(HoldDocument, variables)).holdWorkSession.id;

/** Erases a member's name on their request. */
export const eraseMember = async (variables: EraseWorkMemberMutationVariables): Promise<string> =>
  (await request(EraseDocument, variables)).eraseWorkMember.id;

/** Enters what was measured. */
export const measureWork = async (variables: MeasureWorkMutationVariables): Promise<string> =>
  (await request(MeasureDocument, variables)).measureWork.id;
