import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  AllocateMutationVariables,
  AllocationQuery,
  ConfirmAllocationMutationVariables,
  ProjectsForResourceQuery,
  ReturnAllocationMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const AllocationDocument = graphql(`
  query Allocation($id: ID!) {
    allocation(id: $id) {
      ...AllocationParts
    }
  }
  fragment AllocationParts on Allocation {
    id
    kind
    amount
    state
    madeAt
    confirmedAt
    returnedAt
    lastReason
    version
    madeBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    resource {
      __typename
      id
      name
      organization {
        id
        name
      }
      ... on GoodsLot {
        unit
      }
      ... on ResourceOffer {
        unit
      }
    }
    project {
      id
      state
      community {
        code
        name
      }
      organization {
        id
        name
      }
      need {
        id
        title
        publicSentence
      }
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
  }
`);
const ProjectAllocationsDocument = graphql(`
  query ProjectAllocations($id: ID!) {
    project(id: $id) {
      id
      allocations {
        ...AllocationParts
      }
    }
  }
`);
const ProjectOfNeedDocument = graphql(`
  query ProjectOfNeed($id: ID!) {
    need(id: $id) {
      id
      project {
        id
      }
    }
  }
`);
const ProjectsForResourceDocument = graphql(`
  query ProjectsForResource($resourceId: ID!, $text: String) {
    projectsForResource(resourceId: $resourceId, text: $text, first: 50) {
      totalCount
      edges {
        node {
          id
          community {
            code
            name
          }
          organization {
            id
            name
          }
          need {
            id
            number
            title
            parts {
              id
              kind
              name
              unit
              quantity
              accepted
              pending
            }
          }
        }
      }
    }
  }
`);
const GiftTraceDocument = graphql(`
  query GiftTrace($transferId: ID!) {
    giftTrace(transferId: $transferId) {
      left
      uses {
        amount
        transferId
        allocation {
          ...AllocationParts
        }
      }
    }
  }
`);
const AllocateDocument = graphql(`
  mutation Allocate($input: AllocationInput!, $idempotencyKey: String!) {
    allocate(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const ConfirmAllocationDocument = graphql(`
  mutation ConfirmAllocation($id: ID!, $version: Int!) {
    confirmAllocation(id: $id, version: $version) {
      id
    }
  }
`);
const ReturnAllocationDocument = graphql(`
  mutation ReturnAllocation($id: ID!, $version: Int!, $reason: String) {
    returnAllocation(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export type OpenAllocation = NonNullable<AllocationQuery['allocation']>;
export type FittingProject = ProjectsForResourceQuery['projectsForResource']['edges'][number]['node'];

/** One allocation; null when there is none or it is not for this hat. */
export const allocationQuery = (id: string) =>
  queryOptions({
    queryKey: ['resources', 'allocation', id],
    queryFn: async () => (await request(AllocationDocument, { id })).allocation ?? null,
  });

/** What a project was given, oldest first. */
export const projectAllocationsQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['resources', 'project', projectId],
    queryFn: async () =>
      (await request(ProjectAllocationsDocument, { id: projectId })).project?.allocations ?? [],
  });

/** The project that serves a need, if this hat may see it; its resources hang on it. */
export const projectOfNeedQuery = (needId: string) =>
  queryOptions({
    queryKey: ['resources', 'projectOf', needId],
    queryFn: async () => (await request(ProjectOfNeedDocument, { id: needId })).need?.project?.id ?? null,
  });

/** Projects under way that a resource may serve. */
export const projectsForResourceQuery = (resourceId: string, text: string) =>
  queryOptions({
    queryKey: ['resources', 'projectsFor', resourceId, text],
    queryFn: async () => {
      const variables = { resourceId, ...(text !== '' && { text }) };
      const { projectsForResource } = await request(ProjectsForResourceDocument, variables);
      return projectsForResource.edges.map(({ node }) => node);
    },
  });

/** Where a gift went. */
export const giftTraceQuery = (transferId: string) =>
  queryOptions({
    queryKey: ['resources', 'trace', transferId],
    queryFn: async () => (await request(GiftTraceDocument, { transferId })).giftTrace,
  });

/** Gives something to a project; the same key twice gives once. */
export const allocate = async (variables: AllocateMutationVariables) =>
  (await request(AllocateDocument, variables)).allocate.id;

/** The receiver says that it came. */
export const confirmAllocation = async (variables: ConfirmAllocationMutationVariables) =>
  (await request(ConfirmAllocationDocument, variables)).confirmAllocation.id;

/** Sends it back. */
export const returnAllocation = async (variables: ReturnAllocationMutationVariables) =>
  (await request(ReturnAllocationDocument, variables)).returnAllocation.id;
