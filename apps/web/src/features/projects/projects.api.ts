import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  AcceptProjectMutationVariables,
  ActOnProjectMutationVariables,
  AssignSocialWorkerMutationVariables,
  ProjectListQuery,
  ProjectListQueryVariables,
  ProjectQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ProjectListDocument = graphql(`
  query ProjectList($after: String, $states: [ProjectState!]) {
    projectList(first: 30, after: $after, states: $states) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          stateSince
          servedCount
          organization {
            id
            name
          }
          community {
            code
            name
          }
          need {
            id
            title
            number
            dueAt
            stateSince
            parts {
              ...PartOfNeed
            }
          }
          ...ProjectLinkage
        }
      }
    }
  }
  fragment ProjectLinkage on Project {
    linkage {
      community
      organization
      worker
      volunteer
      resource
      steps
    }
  }
`);
const ProjectDocument = graphql(`
  query Project($id: ID!) {
    project(id: $id) {
      id
      state
      stateSince
      lastReason
      servedCount
      createdAt
      acceptedAt
      version
      organization {
        id
        name
      }
      community {
        code
        name
      }
      socialWorker {
        id
        name
        grade
      }
      claims {
        ...ClaimParts
      }
      need {
        id
        title
        number
        state
        category
        targetCount
        startsAt
        endsAt
        dueAt
        stateSince
        parts {
          ...PartOfNeed
        }
      }
      allowedActions {
        action
        isOpen
        wantsReason
      }
      ...ProjectLinkage
    }
  }
`);
const ActOnProjectDocument = graphql(`
  mutation ActOnProject($id: ID!, $action: ProjectAction!, $version: Int!, $reason: String) {
    actOnProject(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);
const AcceptProjectDocument = graphql(`
  mutation AcceptProject($id: ID!, $version: Int!, $servedCount: Int!) {
    acceptProject(id: $id, version: $version, servedCount: $servedCount) {
      id
    }
  }
`);
const AssignSocialWorkerDocument = graphql(`
  mutation AssignSocialWorker($id: ID!, $version: Int!, $socialWorkerId: ID!) {
    assignSocialWorker(id: $id, version: $version, socialWorkerId: $socialWorkerId) {
      id
    }
  }
`);
const WorkerChoicesDocument = graphql(`
  query WorkerChoices {
    socialWorkers(first: 100) {
      edges {
        node {
          id
          name
          grade
          state
        }
      }
    }
  }
`);

export type ListedProject = ProjectListQuery['projectList']['edges'][number]['node'];
export type OpenProject = NonNullable<ProjectQuery['project']>;

/** Projects of the own organization or within reach, newest first. */
export const projectListQuery = (filter: Omit<ProjectListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['projects', 'list', filter],
    queryFn: async ({ pageParam }) =>
      (await request(ProjectListDocument, { ...filter, after: pageParam })).projectList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One project; null when there is none or it is not for this hat. */
export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', 'one', id],
    queryFn: async () => (await request(ProjectDocument, { id })).project ?? null,
  });

/** Social workers that can be put in charge. */
export const workerChoicesQuery = queryOptions({
  queryKey: ['projects', 'workers'],
  queryFn: async () => (await request(WorkerChoicesDocument)).socialWorkers.edges.map(({ node }) => node),
});

/** Says that the work is done, or sends it back. */
export const actOnProject = async (variables: ActOnProjectMutationVariables) =>
  (await request(ActOnProjectDocument, variables)).actOnProject;

/** The community accepts the work. */
export const acceptProject = async (variables: AcceptProjectMutationVariables) =>
  (await request(AcceptProjectDocument, variables)).acceptProject;

/** Puts a social worker in charge. */
export const assignSocialWorker = async (variables: AssignSocialWorkerMutationVariables) =>
  (await request(AssignSocialWorkerDocument, variables)).assignSocialWorker;
