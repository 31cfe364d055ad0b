import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { LearningQueueQuery, WorkerFilePartsFragment } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const WorkerFileDocument = graphql(`
  query WorkerFile($id: ID!) {
    socialWorker(id: $id) {
      ...WorkerFileParts
    }
  }
  fragment WorkerFileParts on SocialWorker {
    id
    name
    state
    grade
    certificateValidTo
    fileActions
    region {
      code
      name
    }
    organization {
      name
    }
    certificates {
      id
      grade
      numberEnding
      approvedOn
      registeredOn
      validTo
      version
    }
    employments {
      id
      employer
      nature
      fromOn
      toOn
      version
      workplace {
        name
        path {
          name
        }
      }
    }
    insurance {
      id
      fromOn
      toOn
      version
      place {
        name
      }
    }
    postings {
      id
      kind
      fromOn
      toOn
      version
      place {
        name
      }
      station {
        name
      }
    }
    supervision {
      ...PairParts
    }
    guides {
      ...PairParts
    }
    deputies {
      id
      deputyName
      fromOn
      toOn
      confirmedAt
      version
    }
    standsInFor {
      id
      workerName
      fromOn
      toOn
      confirmedAt
    }
    learning {
      id
      kind
      title
      provider
      minutes
      learnedOn
      state
      lastReason
      version
      allowedActions {
        action
        isOpen
      }
    }
    learningCycle {
      fromOn
      toOn
      owedMinutes
      countedMinutes
      waitingMinutes
      sourceZh
      sourceEn
    }
    workTime {
      administrativeThousandths
      months {
        id
        month
        number
        professionalMinutes
        administrativeMinutes
      }
    }
  }
  fragment PairParts on SupervisionPair {
    id
    supervisorName
    workerName
    fromOn
    toOn
    confirmedAt
    version
    mayRecord
    sessions {
      id
      form
      heldOn
      minutes
      version
    }
  }
`);
const MySocialWorkerDocument = graphql(`
  query MySocialWorker {
    mySocialWorker {
      ...WorkerFileParts
    }
  }
`);
const OpenStationsDocument = graphql(`
  query OpenStations($regionCode: ID!) {
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
const ColleaguesDocument = graphql(`
  query Colleagues {
    socialWorkers(first: 100) {
      edges {
        node {
          id
          name
          state
          region {
            name
          }
        }
      }
    }
  }
`);
const LearningQueueDocument = graphql(`
  query LearningQueue($after: String) {
    learningToConfirm(first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          socialWorkerId
          workerName
          kind
          title
          provider
          minutes
          learnedOn
          version
          allowedActions {
            action
            isOpen
          }
        }
      }
    }
  }
`);
const CertificateNumberDocument = graphql(`
  query CertificateNumber($id: ID!) {
    certificateNumber(id: $id)
  }
`);
const WorkerParticularsDocument = graphql(`
  query WorkerParticulars($id: ID!) {
    workerParticulars(id: $id) {
      number
      sex
      birthMonth
      retirementCategory
    }
  }
`);
export type WorkerFile = WorkerFilePartsFragment;
export type WaitingLearning = LearningQueueQuery['learningToConfirm']['edges'][number]['node'];

/** What is written in a social worker's file, as far as the hat may read it; null when there is none. */
export const workerFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['socialWorkers', 'file', id],
    queryFn: async () => (await request(WorkerFileDocument, { id })).socialWorker ?? null,
  });

/** The signed-in person's own file; null for who is no social worker of the register. */
export const myFileQuery = queryOptions({
  queryKey: ['socialWorkers', 'mine'],
  queryFn: async () => (await request(MySocialWorkerDocument)).mySocialWorker ?? null,
});

/** Social workers who can be named as supervisor or deputy. */
export const colleaguesQuery = queryOptions({
  queryKey: ['socialWorkers', 'colleagues'],
  queryFn: async () =>
    (await request(ColleaguesDocument)).socialWorkers.edges
      .map(({ node }) => node)
      .filter(({ state }) => state !== 'left'),
});

/** Stations of a region to which somebody can be posted. */
export const openStationsQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['stations', 'open', regionCode],
    queryFn: async () =>
      (await request(OpenStationsDocument, { regionCode })).stations.edges.map(({ node }) => node),
  });

/** Entries of learning that wait for the hat's register. */
export const learningQueueQuery = infiniteQueryOptions({
  queryKey: ['socialWorkers', 'learningQueue'],
  queryFn: async ({ pageParam }) =>
    (await request(LearningQueueDocument, { after: pageParam })).learningToConfirm,
  initialPageParam: listStart,
  getNextPageParam: nextPage,
});

/** What the working age goes by; asked for only when somebody wants to see it, since the reading is logged. */
export const particularsOf = async (id: string) =>
  (await request(WorkerParticularsDocument, { id })).workerParticulars ?? null;

/** A certificate's whole number; the reading is logged. */
export const numberOf = async (id: string) =>
  (await request(CertificateNumberDocument, { id })).certificateNumber ?? null;
