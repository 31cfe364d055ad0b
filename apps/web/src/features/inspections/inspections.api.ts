import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnInspectionMutationVariables,
  EditInspectionMutationVariables,
  InspectionListQuery,
  InspectionQuery,
  PlanInspectionMutationVariables,
  RecordVisitMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const InspectionListDocument = graphql(`
  query InspectionList($after: String) {
    inspectionList(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          state
          startsOn
          endsOn
          region {
            name
          }
        }
      }
    }
  }
`);
const InspectionDocument = graphql(`
  query Inspection($id: ID!) {
    inspection(id: $id) {
      id
      regionCode
      title
      purpose
      state
      startsOn
      endsOn
      checklist
      lastReason
      version
      region {
        name
      }
      inspector {
        ...PartyParts
      }
      lead {
        id
        name
      }
      visits {
        id
        visitedOn
        results
        note
        inspected {
          ...PartyParts
        }
        station {
          id
          name
        }
        region {
          name
        }
      }
      findings {
        id
        title
        state
        severity
        dueAt
        createdAt
        inspected {
          ...PartyParts
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
`);
const PlanInspectionDocument = graphql(`
  mutation PlanInspection($regionCode: ID!, $input: InspectionInput!, $idempotencyKey: String!) {
    planInspection(regionCode: $regionCode, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const EditInspectionDocument = graphql(`
  mutation EditInspection($id: ID!, $version: Int!, $input: InspectionInput!) {
    editInspection(id: $id, version: $version, input: $input) {
      id
    }
  }
`);
const ActOnInspectionDocument = graphql(`
  mutation ActOnInspection($id: ID!, $action: InspectionAction!, $version: Int!, $reason: String) {
    actOnInspection(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);
const RecordVisitDocument = graphql(`
  mutation RecordVisit(
    $inspectionId: ID!
    $stationId: ID
    $organizationId: ID
    $regionCode: ID
    $visitedOn: Day!
    $results: [ChecklistResult!]!
    $note: String
    $idempotencyKey: String!
  ) {
    recordVisit(
      inspectionId: $inspectionId
      stationId: $stationId
      organizationId: $organizationId
      regionCode: $regionCode
      visitedOn: $visitedOn
      results: $results
      note: $note
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const StationChoicesDocument = graphql(`
  query StationChoices($regionCode: ID!) {
    stations(regionCode: $regionCode, state: open, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export type ListedInspection = InspectionListQuery['inspectionList']['edges'][number]['node'];
export type OpenInspection = NonNullable<InspectionQuery['inspection']>;

/** Inspections of one's desk and reach, newest first. */
export const inspectionListQuery = infiniteQueryOptions({
  queryKey: ['inspections', 'list'],
  queryFn: async ({ pageParam }) =>
    (await request(InspectionListDocument, { after: pageParam })).inspectionList,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
});

/** One inspection; null when there is none for the asker. */
export const inspectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', 'one', id],
    queryFn: async () => (await request(InspectionDocument, { id })).inspection ?? null,
  });

/** The open stations of a region that can be visited. */
export const stationChoicesQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['inspections', 'stations', regionCode],
    queryFn: async () =>
      (await request(StationChoicesDocument, { regionCode })).stations.edges.map(({ node }) => node),
  });

export const planInspection = async (variables: PlanInspectionMutationVariables) =>
  (await request(PlanInspectionDocument, variables)).planInspection.id;
export const editInspection = async (variables: EditInspectionMutationVariables) =>
  (await request(EditInspectionDocument, variables)).editInspection.id;
export const actOnInspection = (variables: ActOnInspectionMutationVariables) =>
  request(ActOnInspectionDocument, variables);
export const recordVisit = (variables: RecordVisitMutationVariables) =>
  request(RecordVisitDocument, variables);
