import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  AwardApplicationQuery,
  AwardApplicationsQuery,
  AwardApplicationsQueryVariables,
  AwardNoticesQuery,
  MyAwardsQuery,
} from '../../gql/graphql.js';
import { ifThere, request } from '../../platform/api.js';
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
const OneDocument = graphql(`
  query AwardApplication($id: ID!) {
    awardApplication(id: $id) {
      ...ListedAward
      version
      statement
      lastReason
      rejectedRule
      closesOn
      appealEndsOn
      createdAt
      employer {
        name
      }
      programme {
        reviewers
        noticeDays
        applicant
        rules {
          code
          name {
            zh
            en
          }
        }
        tiers {
          rules {
            code
            name {
              zh
              en
            }
          }
        }
      }
      explanation {
        ...WhyParts
      }
      recomputation {
        stands
        sha256
        onDay
        nowOutcome
        nowFailing
      }
      steps {
        action
        at
        by
        reason
        rule
      }
      objections {
        id
        isAppeal
        at
        words
        isUpheld
        answer
      }
      payee {
        identityEnding
        bank
        accountEnding
      }
      papersWanted {
        code
        name {
          zh
          en
        }
        isThere
      }
      otherAwards {
        programme
        state
        place
        appliedOn
      }
      allowedActions {
        action
        isOpen
        wantsReason
      }
    }
  }
`);
const NoticesDocument = graphql(`
  query AwardNotices {
    awardNotices(first: 50) {
      id
      programme {
        zh
        en
      }
      name
      place
      employer
      amount
      noticeEndsOn
    }
  }
`);

export type Outlook = MyAwardsQuery['myAwards'][number];
export type Why = Outlook['explanation'];
export type WhyRule = Why['tiers'][number]['rules'][number];
export type ListedAward = AwardApplicationsQuery['awardApplications']['edges'][number]['node'];
export type OpenAward = NonNullable<AwardApplicationQuery['awardApplication']>;
export type OnNotice = AwardNoticesQuery['awardNotices'][number];

/** What awards there are for the asker, or for those the asker's organization employs. */
export const myAwardsQuery = queryOptions({
  queryKey: ['awards', 'mine'],
  queryFn: async () => (await request(MineDocument)).myAwards,
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

/** One application; null when there is none to see. */
export const awardQuery = (id: string) =>
  queryOptions({
    queryKey: ['awards', 'one', id],
    queryFn: () => ifThere(request(OneDocument, { id }).then(({ awardApplication }) => awardApplication)),
  });

/** Awards whose notice runs, for everybody. */
export const awardNoticesQuery = queryOptions({
  queryKey: ['awards', 'notices'],
  queryFn: async () => (await request(NoticesDocument)).awardNotices,
});
