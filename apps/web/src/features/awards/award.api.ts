import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { AwardApplicationQuery } from '../../gql/graphql.js';
import { ifThere, request } from '../../platform/api.js';

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
      appealDays
      createdAt
      employer {
        name
      }
      turn
      turnAt {
        name
        level
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
      paperFiles {
        id
        paper
        type
        size
        putInAt
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
export type OpenAward = NonNullable<AwardApplicationQuery['awardApplication']>;

/** One application; null when there is none to see. */
export const awardQuery = (id: string) =>
  queryOptions({
    queryKey: ['awards', 'one', id],
    queryFn: () => ifThere(request(OneDocument, { id }).then(({ awardApplication }) => awardApplication)),
  });
