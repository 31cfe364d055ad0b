import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  DesignationKindsQuery,
  DesignationListQuery,
  DesignationListQueryVariables,
  DesignationQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const KindsDocument = graphql(`
  query DesignationKinds($regionCode: ID!) {
    designationKinds(regionCode: $regionCode) {
      ...KindParts
      mayApply
    }
  }
  fragment KindParts on DesignationKind {
    code
    pack
    name {
      zh
      en
    }
    level
    decidedAt
    noticeDays
    experts
    termMonths
    criteria {
      code
      name {
        zh
        en
      }
      fact
      atLeast
      evidence
    }
    progress {
      named
      underWay
      places
      target
      isPercent
      targetYear
    }
  }
`);
const ListDocument = graphql(`
  query DesignationList($regionCode: ID, $kind: String, $state: DesignationState, $after: String) {
    designationList(regionCode: $regionCode, kind: $kind, state: $state, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ListedDesignation
        }
      }
    }
  }
  fragment ListedDesignation on Designation {
    id
    state
    stateSince
    noticeEndsOn
    namedOn
    endsOn
    recheckOn
    title {
      zh
      en
    }
    region {
      code
      name
      path {
        code
        name
      }
    }
  }
`);
const ToJudgeDocument = graphql(`
  query DesignationsToJudge {
    designationsToJudge(first: 30) {
      edges {
        node {
          ...ListedDesignation
        }
      }
    }
  }
`);
const PublicListDocument = graphql(`
  query PublicDesignations($regionCode: ID, $after: String) {
    publicDesignations(regionCode: $regionCode, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ListedDesignation
        }
      }
    }
  }
`);
const OneDocument = graphql(`
  query Designation($id: ID!) {
    designation(id: $id) {
      ...ListedDesignation
      regionCode
      statement
      lastReason
      createdAt
      version
      kind {
        ...KindParts
      }
      checks {
        at
        fromMonth
        toMonth
        evidence {
          criterion
          value
          atLeast
          isMet
          words
        }
      }
      reviews {
        id
        expert
        isMine
        verdict
        words
        answeredAt
      }
      objections {
        id
        at
        words
        isUpheld
        answer
      }
      allowedActions {
        action
        isOpen
        wantsReason
      }
    }
  }
`);
const ExpertsDocument = graphql(`
  query DesignationExperts($id: ID!, $text: String!) {
    designationExperts(id: $id, text: $text) {
      personId
      name
      role
      regionCode
      isConflicted
    }
  }
`);
export type Kind = DesignationKindsQuery['designationKinds'][number];
export type ListedDesignation = DesignationListQuery['designationList']['edges'][number]['node'];
export type OpenDesignation = NonNullable<DesignationQuery['designation']>;
export type Objection = OpenDesignation['objections'][number];

/** What a region and the places below it can be named. */
export const kindsQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['designations', 'kinds', regionCode],
    queryFn: async () => (await request(KindsDocument, { regionCode })).designationKinds,
  });

/** Applications and names in the asker's reach. */
export const designationListQuery = (filters: Omit<DesignationListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['designations', 'list', filters],
    queryFn: async ({ pageParam }) =>
      (await request(ListDocument, { ...filters, after: pageParam })).designationList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** What waits for the asker's word as an expert. */
export const toJudgeQuery = queryOptions({
  queryKey: ['designations', 'toJudge'],
  queryFn: async () => (await request(ToJudgeDocument)).designationsToJudge.edges.map(({ node }) => node),
});

/** Names on notice, in force and ended, for everybody. */
export const publicDesignationsQuery = (filters: { readonly regionCode?: string }) =>
  infiniteQueryOptions({
    queryKey: ['designations', 'public', filters],
    queryFn: async ({ pageParam }) =>
      (await request(PublicListDocument, { ...filters, after: pageParam })).publicDesignations,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One application or name; null when there is none to see. */
export const designationQuery = (id: string) =>
  queryOptions({
    queryKey: ['designations', 'one', id],
    queryFn: async () => (await request(OneDocument, { id })).designation,
  });

/** Who could judge an application. */
export const expertsQuery = (id: string, text: string) =>
  queryOptions({
    queryKey: ['designations', 'experts', id, text],
    queryFn: async () => (await request(ExpertsDocument, { id, text })).designationExperts,
  });
