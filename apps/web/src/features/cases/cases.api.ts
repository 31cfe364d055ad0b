import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  CaseDayQuery,
  CaseFilesQuery,
  CaseFilesQueryVariables,
  ReadCaseMutation,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const DayDocument = graphql(`
  query CaseDay {
    caseDay {
      ...DueParts
    }
  }
  fragment DueParts on CaseDue {
    id
    kind
    caseId
    number
    alias
    workerId
    worker
    risk
    dueOn
    daysLate
  }
`);
const QueueDocument = graphql(`
  query CaseQueue {
    caseQueue {
      ...DueParts
    }
  }
`);
const FilesDocument = graphql(`
  query CaseFiles($isSupervised: Boolean!, $state: CaseState, $after: String) {
    caseFiles(isSupervised: $isSupervised, state: $state, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          alias
          state
          risk
          nextVisitOn
          dueOn
          region {
            code
            name
          }
        }
      }
    }
  }
`);
const ReadDocument = graphql(`
  mutation ReadCase($id: ID!) {
    readCase(id: $id) {
      file {
        id
        number
        alias
        state
        stateSince
        risk
        dueOn
        nextVisitOn
        lastContactOn
        exportAskedOn
        erasureAskedOn
        createdAt
        version
        mayOverrideConsent
        region {
          code
          name
          path {
            code
            name
          }
        }
        need {
          id
          number
          title
        }
        referrals {
          id
          state
          receiver
          isTransfer
          createdAt
        }
        allowedActions {
          action
          isOpen
          wants
        }
      }
      client {
        name
        bornIn
        idNumber
        phone
        household
      }
      entries {
        id
        action
        at
        by
        words
        risk
        consentHow
        goals
        on
        manner
        isMade
        minutes
        outcome
      }
      readings {
        id
        at
        times
        reader
        role
        isSearch
      }
      visitsLacking
      awaitsSupervisor
    }
  }
`);
const ColleaguesDocument = graphql(`
  query CaseColleagues($regionCode: ID) {
    caseColleagues(regionCode: $regionCode) {
      workerId
      name
      regionCode
    }
  }
`);
const RightsDocument = graphql(`
  query CaseRights {
    caseRights {
      id
      reason
      fromOn
      toOn
      person {
        name
      }
      region {
        name
      }
    }
  }
`);

export type Due = CaseDayQuery['caseDay'][number];
export type ListedCase = CaseFilesQuery['caseFiles']['edges'][number]['node'];
export type OpenedCase = ReadCaseMutation['readCase'];
export type CaseEntry = OpenedCase['entries'][number];

/** What is due for the worker within a week. */
export const caseDayQuery = queryOptions({
  queryKey: ['cases', 'day'],
  queryFn: async () => (await request(DayDocument)).caseDay,
});

/** What waits for the supervisor. */
export const caseQueueQuery = queryOptions({
  queryKey: ['cases', 'queue'],
  queryFn: async () => (await request(QueueDocument)).caseQueue,
});

/** Own files, or those one supervises. */
export const caseFilesQuery = (filters: Omit<CaseFilesQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'files', filters],
    queryFn: async ({ pageParam }) =>
      (await request(FilesDocument, { ...filters, after: pageParam })).caseFiles,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** A file opened: each opening is a reading, so that it is not asked again by itself. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: async () => (await request(ReadDocument, { id })).readCase,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
    retry: false,
  });

/** Who could take a case in the own county. */
export const caseColleaguesQuery = (regionCode: string | null) =>
  queryOptions({
    queryKey: ['cases', 'colleagues', regionCode],
    queryFn: async () => (await request(ColleaguesDocument, { regionCode })).caseColleagues,
  });

/** Who may approve their own work. */
export const caseRightsQuery = queryOptions({
  queryKey: ['cases', 'rights'],
  queryFn: async () => (await request(RightsDocument)).caseRights,
});
