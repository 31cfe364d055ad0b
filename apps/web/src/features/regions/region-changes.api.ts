import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { RegionChangeAction, RegionChangeState } from '../../gql/enums.js';
import type {
  DraftRegionChangesMutationVariables,
  EditRegionChangeMutationVariables,
  FindRegionsQuery,
  RegionChangeListQuery,
  RegionChangeQuery,
  RegionDiffQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const RegionChangeListDocument = graphql(`
  query RegionChangeList($states: [RegionChangeState!], $after: String) {
    regionChanges(states: $states, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          state
          effectiveOn
          document
          refusedWith
          pairs {
            from
            to
            name
          }
          units {
            code
            name
          }
          region {
            code
            name
          }
        }
      }
    }
  }
`);
const RegionChangeDocument = graphql(`
  query RegionChange($id: ID!) {
    regionChange(id: $id) {
      id
      kind
      state
      version
      mainCode
      effectiveOn
      document
      madeAt
      appliedAt
      refusedWith
      grantCount
      openStationCount
      openNeedCount
      volunteerCount
      madeBy {
        name
      }
      settledBy {
        name
      }
      region {
        code
        name
      }
      pairs {
        from
        to
        name
      }
      units {
        code
        name
      }
      effect {
        fault
        faultCode
        unitCount
        communityCount
        steps {
          fromCode
          fromName
          toCode
          toName
          isMain
        }
      }
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const DraftRegionChangesDocument = graphql(`
  mutation DraftRegionChanges(
    $changes: [RegionChangeInput!]!
    $effectiveOn: Day!
    $document: String!
    $idempotencyKey: String!
  ) {
    draftRegionChanges(
      changes: $changes
      effectiveOn: $effectiveOn
      document: $document
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const EditRegionChangeDocument = graphql(`
  mutation EditRegionChange(
    $id: ID!
    $version: Int!
    $change: RegionChangeInput!
    $effectiveOn: Day!
    $document: String!
  ) {
    editRegionChange(
      id: $id
      version: $version
      change: $change
      effectiveOn: $effectiveOn
      document: $document
    ) {
      id
    }
  }
`);
const ActOnRegionChangeDocument = graphql(`
  mutation ActOnRegionChange($id: ID!, $version: Int!, $action: RegionChangeAction!) {
    actOnRegionChange(id: $id, version: $version, action: $action) {
      id
      state
    }
  }
`);
const FindRegionsDocument = graphql(`
  query FindRegions($text: String!, $within: ID) {
    findRegions(text: $text, within: $within) {
      formerCode
      formerName
      region {
        code
        name
        path {
          code
          name
        }
      }
    }
  }
`);
const RegionDiffDocument = graphql(`
  query RegionDiff($within: ID!, $text: String!) {
    regionDiff(within: $within, text: $text) {
      lineCount
      unreadCount
      proposals {
        kind
        certainty
        mainCode
        pairs {
          from
          fromName
          to
          name
        }
      }
    }
  }
`);

export type ChangeRow = RegionChangeListQuery['regionChanges']['edges'][number]['node'];
export type Change = RegionChangeQuery['regionChange'];
export type Found = FindRegionsQuery['findRegions'][number];
export type Diff = RegionDiffQuery['regionDiff'];
export type Proposal = Diff['proposals'][number];

/** Changes within one's reach, newest first. */
export const changeListQuery = (states: RegionChangeState[] | null) =>
  infiniteQueryOptions({
    queryKey: ['regionChanges', 'list', states],
    queryFn: async ({ pageParam }) =>
      (await request(RegionChangeListDocument, { states, after: pageParam })).regionChanges,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One change with what it would do. */
export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['regionChanges', 'one', id],
    queryFn: async () => (await request(RegionChangeDocument, { id })).regionChange,
  });

/** Units of today by a name or code they have or had. */
export const findRegionsQuery = (text: string, within: string | null) =>
  queryOptions({
    queryKey: ['regions', 'find', within, text],
    queryFn: async () => (await request(FindRegionsDocument, { text, within })).findRegions,
    enabled: text.trim() !== '',
  });

/** What a file and the tree differ in. */
export const compareFile = async (variables: { readonly within: string; readonly text: string }) =>
  (await request(RegionDiffDocument, variables)).regionDiff;

export const draftChanges = async (variables: DraftRegionChangesMutationVariables) =>
  (await request(DraftRegionChangesDocument, variables)).draftRegionChanges;

export const editChange = async (variables: EditRegionChangeMutationVariables) =>
  (await request(EditRegionChangeDocument, variables)).editRegionChange;

export const actOnChange = async ({ id, version }: Change, action: RegionChangeAction) =>
  (await request(ActOnRegionChangeDocument, { id, version, action })).actOnRegionChange;
