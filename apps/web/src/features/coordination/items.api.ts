import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActionItemListQuery,
  ActionItemListQueryVariables,
  ActionItemPeopleQueryVariables,
  ActionItemQuery,
  ActOnActionItemMutationVariables,
  OpenActionItemMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ActionItemListDocument = graphql(`
  query ActionItemList($isOwn: Boolean, $states: [ActionItemState!], $after: String) {
    actionItemList(isOwn: $isOwn, states: $states, first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
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
      }
    }
  }
`);
const ActionItemDocument = graphql(`
  query ActionItem($id: ID!) {
    actionItem(id: $id) {
      id
      title
      state
      dueAt
      createdAt
      stateSince
      outcome
      lastReason
      version
      owner {
        ...PartyParts
      }
      ownerPerson {
        id
        name
      }
      checker {
        ...PartyParts
      }
      meeting {
        id
        title
      }
      escalations {
        id
        escalatedAt
        toRegion {
          code
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
        wantsWords
        setsClock
      }
    }
  }
`);
const ItemPeopleDocument = graphql(`
  query ActionItemPeople($meetingId: ID!, $owner: PartyInput!) {
    actionItemPeople(meetingId: $meetingId, owner: $owner) {
      id
      name
    }
  }
`);
const OpenActionItemDocument = graphql(`
  mutation OpenActionItem(
    $meetingId: ID!
    $title: String!
    $owner: PartyInput!
    $ownerPersonId: ID
    $dueOn: Day
    $idempotencyKey: String!
  ) {
    openActionItem(
      meetingId: $meetingId
      title: $title
      owner: $owner
      ownerPersonId: $ownerPersonId
      dueOn: $dueOn
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const ActOnActionItemDocument = graphql(`
  mutation ActOnActionItem(
    $id: ID!
    $action: ActionItemAction!
    $version: Int!
    $words: String
    $dueOn: Day
  ) {
    actOnActionItem(id: $id, action: $action, version: $version, words: $words, dueOn: $dueOn) {
      id
    }
  }
`);

export type ListedItem = ActionItemListQuery['actionItemList']['edges'][number]['node'];
export type OpenItem = NonNullable<ActionItemQuery['actionItem']>;

/** Action items, newest first. */
export const actionItemListQuery = (filter: Omit<ActionItemListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['coordination', 'items', filter],
    queryFn: async ({ pageParam }) =>
      (await request(ActionItemListDocument, { ...filter, after: pageParam })).actionItemList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One action item; null when there is none for the asker. */
export const actionItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['coordination', 'item', id],
    queryFn: async () => (await request(ActionItemDocument, { id })).actionItem ?? null,
  });

/** Who sits at the desk that is to own an item of the meeting. */
export const itemPeopleQuery = (variables: ActionItemPeopleQueryVariables) =>
  queryOptions({
    queryKey: ['coordination', 'people', variables],
    queryFn: async () => (await request(ItemPeopleDocument, variables)).actionItemPeople,
  });

export const openActionItem = (variables: OpenActionItemMutationVariables) =>
  request(OpenActionItemDocument, variables);

export const actOnActionItem = (variables: ActOnActionItemMutationVariables) =>
  request(ActOnActionItemDocument, variables);
