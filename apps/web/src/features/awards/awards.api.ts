import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  AwardApplicationsQuery,
  AwardApplicationsQueryVariables,
  MyAwardsQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const MineDocument = graphql(`
  query MyAwards {
    myAwards {
      workerId
      name
      mayBegin
      programme {
        code
        name {
          zh
          en
        }
        applicant
        rhythm
        isOpen
        opensOn
        parameters {
          parameter
          name {
            zh
            en
          }
        }
      }
      application {
        id
        state
      }
      explanation {
        ...WhyParts
      }
    }
  }
  fragment WhyParts on EligibilityExplanation {
    on
    outcome
    tier
    amount
    opensOn
    closesOn
    mayApplyFrom
    daysUntil
    failing
    missing
    tiers {
      code
      name {
        zh
        en
      }
      outcome
      amount
      opensOn
      closesOn
      failing
      rules {
        code
        name {
          zh
          en
        }
        holds
        isUndecided
        trueSince
        trueFrom
        trueUntil
        evidence
        document {
          zh
          en
        }
        facts {
          kind
          says
          from
          to
          source
        }
        parameters {
          parameter
          name {
            zh
            en
          }
          kind
          value
          from
          evidence
          document {
            zh
            en
          }
        }
      }
    }
  }
`);
const RegisteredDocument = graphql(`
  query RegisteredForAwards {
    mySocialWorker {
      id
    }
  }
`);
const ListDocument = graphql(`
  query AwardApplications($programme: ID, $state: AwardState, $isMyTurn: Boolean, $after: String) {
    awardApplications(programme: $programme, state: $state, isMyTurn: $isMyTurn, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ListedAward
        }
      }
    }
  }
  fragment ListedAward on AwardApplication {
    id
    state
    stateSince
    amount
    tier
    month
    appliedOn
    noticeEndsOn
    person {
      name
    }
    region {
      code
      name
    }
    programme {
      code
      name {
        zh
        en
      }
      tiers {
        code
        name {
          zh
          en
        }
      }
    }
  }
`);
const WaitingDocument = graphql(`
  query AwardsWaiting {
    awardApplications(isMyTurn: true, first: 1) {
      totalCount
    }
  }
`);
export type Outlook = MyAwardsQuery['myAwards'][number];
export type Why = Outlook['explanation'];
export type WhyRule = Why['tiers'][number]['rules'][number];
export type ListedAward = AwardApplicationsQuery['awardApplications']['edges'][number]['node'];

/** What awards there are for the asker, or for those the asker's organization employs. */
export const myAwardsQuery = queryOptions({
  queryKey: ['awards', 'mine'],
  queryFn: async () => (await request(MineDocument)).myAwards,
});

/** Whether the asker is in the register of social workers. */
export const registeredQuery = queryOptions({
  queryKey: ['awards', 'registered'],
  queryFn: async () => (await request(RegisteredDocument)).mySocialWorker !== null,
});

/** Applications of the asker, of their organization and in their reach. */
export const awardListQuery = (filters: Omit<AwardApplicationsQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['awards', 'list', filters],
    queryFn: async ({ pageParam }) =>
      (await request(ListDocument, { ...filters, after: pageParam })).awardApplications,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** How many applications wait for the asker. */
export const waitingQuery = queryOptions({
  queryKey: ['awards', 'waiting'],
  queryFn: async () => (await request(WaitingDocument)).awardApplications.totalCount,
});
