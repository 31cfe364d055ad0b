import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { StationKind } from '../../gql/enums.js';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnStationMutationVariables,
  EditStationMutationVariables,
  EntrustStationMutationVariables,
  RegisterStationMutationVariables,
  StationListQuery,
  StationListQueryVariables,
  StationQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const StationListDocument = graphql(`
  query StationList(
    $regionCode: ID
    $kind: StationKind
    $parentId: ID
    $organizationId: ID
    $state: StationState
    $text: String
    $after: String
  ) {
    stations(
      regionCode: $regionCode
      kind: $kind
      parentId: $parentId
      organizationId: $organizationId
      state: $state
      text: $text
      first: 30
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          kind
          state
          openedOn
          closedOn
          isDemo
          operationMode
          region {
            code
            name
          }
          parent {
            id
            name
          }
          operator {
            id
            name
          }
        }
      }
    }
  }
`);
const StationDocument = graphql(`
  query Station($id: ID!) {
    station(id: $id) {
      id
      name
      kind
      state
      address
      openedOn
      closedOn
      isDemo
      version
      regionCode
      operationMode
      floorArea
      seats
      isStepFree
      isOpenNow
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
      staffCount
      licensedStaffCount
      staff {
        ...StaffParts
      }
      supports {
        ...SupportParts
      }
      region {
        code
        name
        path {
          code
          name
        }
      }
      parent {
        id
        name
      }
      operator {
        id
        name
      }
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const StationLeadersDocument = graphql(`
  query StationLeaders($kind: StationKind!, $regionCode: ID!) {
    stationLeaders(kind: $kind, regionCode: $regionCode) {
      id
      name
    }
  }
`);
const OperatorListDocument = graphql(`
  query OperatorList($regionCode: ID) {
    organizationList(regionCode: $regionCode, state: active, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);
const RegisterStationDocument = graphql(`
  mutation RegisterStation($input: StationInput!) {
    registerStation(input: $input) {
      id
    }
  }
`);
const EditStationDocument = graphql(`
  mutation EditStation($id: ID!, $version: Int!, $input: StationInput!) {
    editStation(id: $id, version: $version, input: $input) {
      id
    }
  }
`);
const ActOnStationDocument = graphql(`
  mutation ActOnStation($id: ID!, $action: StationAction!, $version: Int!) {
    actOnStation(id: $id, action: $action, version: $version) {
      id
    }
  }
`);
const EntrustStationDocument = graphql(`
  mutation EntrustStation($id: ID!, $organizationId: ID, $mode: OperationMode, $version: Int!) {
    entrustStation(id: $id, organizationId: $organizationId, mode: $mode, version: $version) {
      id
    }
  }
`);

export type ListedStation = StationListQuery['stations']['edges'][number]['node'];
export type OpenStation = NonNullable<StationQuery['station']>;

/** Stations, newest first, page by page. */
export const stationListQuery = (filter: Omit<StationListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['stations', 'list', filter],
    queryFn: async ({ pageParam }) =>
      (await request(StationListDocument, { ...filter, after: pageParam })).stations,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One station; null when there is none. */
export const stationQuery = (id: string) =>
  queryOptions({
    queryKey: ['stations', 'one', id],
    queryFn: async () => (await request(StationDocument, { id })).station ?? null,
  });

/** Open stations that could lead one of a kind at a region, the nearest first. */
export const stationLeadersQuery = (kind: StationKind, regionCode: string) =>
  queryOptions({
    queryKey: ['stations', 'leaders', kind, regionCode],
    queryFn: async () => (await request(StationLeadersDocument, { kind, regionCode })).stationLeaders,
  });

/** Confirmed organizations with their seat below a region, who could run a station. */
export const operatorListQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['stations', 'operators', regionCode],
    queryFn: async () =>
      (await request(OperatorListDocument, { regionCode })).organizationList.edges.map(({ node }) => node),
  });

/** Enters a station into the register. */
export const registerStation = async (variables: RegisterStationMutationVariables) =>
  (await request(RegisterStationDocument, variables)).registerStation.id;

/** Changes an entry. */
export const editStation = async (variables: EditStationMutationVariables) =>
  (await request(EditStationDocument, variables)).editStation.id;

/** Closes a station as of today, or opens it again. */
export const actOnStation = (variables: ActOnStationMutationVariables) =>
  request(ActOnStationDocument, variables);

/** Hands a station to an organization in a way of running it, or takes it back with null. */
export const entrustStation = (variables: EntrustStationMutationVariables) =>
  request(EntrustStationDocument, variables);
