import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnSocialWorkerMutationVariables,
  EditSocialWorkerMutationVariables,
  RegisterSocialWorkerMutationVariables,
  SocialWorkerListQuery,
  SocialWorkerListQueryVariables,
  SocialWorkerQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const SocialWorkerListDocument = graphql(`
  query SocialWorkerList(
    $regionCode: ID
    $grade: CertificateGrade
    $state: SocialWorkerState
    $text: String
    $after: String
  ) {
    socialWorkers(
      regionCode: $regionCode
      grade: $grade
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
          state
          grade
          certificateValidTo
          specialties
          capacity
          isDemo
          region {
            name
          }
          organization {
            name
          }
        }
      }
    }
  }
`);
const SocialWorkerDocument = graphql(`
  query SocialWorker($id: ID!) {
    socialWorker(id: $id) {
      id
      name
      state
      grade
      certificateEnding
      certificateValidTo
      specialties
      capacity
      isDemo
      createdAt
      version
      recognition {
        since
        mayRecognize
      }
      region {
        code
        name
        path {
          name
        }
      }
      organization {
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
const UnregisteredDocument = graphql(`
  query UnregisteredSocialWorkers {
    unregisteredSocialWorkers {
      personId
      name
      regionCode
    }
  }
`);
const EmployerListDocument = graphql(`
  query EmployerList {
    organizationList(state: active, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);
const RegisterSocialWorkerDocument = graphql(`
  mutation RegisterSocialWorker($personId: ID!, $input: SocialWorkerInput!, $certificate: CertificateInput) {
    registerSocialWorker(personId: $personId, input: $input, certificate: $certificate) {
      id
    }
  }
`);
const EditSocialWorkerDocument = graphql(`
  mutation EditSocialWorker($id: ID!, $version: Int!, $input: SocialWorkerInput!) {
    editSocialWorker(id: $id, version: $version, input: $input) {
      id
    }
  }
`);
const ActOnSocialWorkerDocument = graphql(`
  mutation ActOnSocialWorker($id: ID!, $action: SocialWorkerAction!, $version: Int!) {
    actOnSocialWorker(id: $id, action: $action, version: $version) {
      id
    }
  }
`);

const OwnRecognitionDocument = graphql(`
  query OwnRecognition {
    mySocialWorker {
      id
      recognition {
        since
      }
    }
  }
`);
const RecognizeDocument = graphql(`
  mutation RecognizeSocialWorker($id: ID!) {
    recognizeSocialWorker(id: $id) {
      id
    }
  }
`);

export type ListedWorker = SocialWorkerListQuery['socialWorkers']['edges'][number]['node'];
export type OpenWorker = NonNullable<SocialWorkerQuery['socialWorker']>;

/** Social workers whom the hat finds, newest first, page by page. */
export const workerListQuery = (filter: Omit<SocialWorkerListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['socialWorkers', 'list', filter],
    queryFn: async ({ pageParam }) =>
      (await request(SocialWorkerListDocument, { ...filter, after: pageParam })).socialWorkers,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One social worker; null when there is none or they are not for this hat. */
export const workerQuery = (id: string) =>
  queryOptions({
    queryKey: ['socialWorkers', 'one', id],
    queryFn: async () => (await request(SocialWorkerDocument, { id })).socialWorker ?? null,
  });

/** Holders of the role without a record, where the hat may enter them. */
export const unregisteredQuery = queryOptions({
  queryKey: ['socialWorkers', 'unregistered'],
  queryFn: async () => (await request(UnregisteredDocument)).unregisteredSocialWorkers,
});

/** Confirmed organizations that could employ a social worker. */
export const employerListQuery = queryOptions({
  queryKey: ['socialWorkers', 'employers'],
  queryFn: async () => (await request(EmployerListDocument)).organizationList.edges.map(({ node }) => node),
});

/** Enters a holder of the role into the register. */
export const registerWorker = async (variables: RegisterSocialWorkerMutationVariables) =>
  (await request(RegisterSocialWorkerDocument, variables)).registerSocialWorker.id;

/** Changes a record. */
export const editWorker = async (variables: EditSocialWorkerMutationVariables) =>
  (await request(EditSocialWorkerDocument, variables)).editSocialWorker.id;

/** Marks leave, return or departure. */
export const actOnWorker = (variables: ActOnSocialWorkerMutationVariables) =>
  request(ActOnSocialWorkerDocument, variables);

/** Whether somebody has yet to say that it is oneself who signs in with another phone. */
export const ownRecognitionQuery = queryOptions({
  queryKey: ['socialWorkers', 'ownRecognition'],
  queryFn: async () => Boolean((await request(OwnRecognitionDocument)).mySocialWorker?.recognition),
});

/** Says that a social worker is who they were. */
export const recognizeWorker = (id: string) => request(RecognizeDocument, { id });
