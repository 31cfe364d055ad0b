import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { CandidateKind } from '../../gql/enums.js';
import type { NeedsForMeQuery, SuggestionRecordsQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const NeedsForMeDocument = graphql(`
  query NeedsForMe($kind: CandidateKind!) {
    needsForMe(kind: $kind) {
      isPersonal
      pool
      fitting
      needs {
        score
        metres
        isDistanceAbout
        parts {
          part
          weight
          value
          amount
        }
        need {
          id
          title
          publicSentence
          category
          urgency
          languages
          startsAt
          endsAt
          community {
            code
            name
          }
          parts {
            ...PartOfNeed
          }
        }
        shift {
          id
          startsAt
          endsAt
          capacity
          taken
          activity {
            title
          }
        }
      }
    }
  }
`);
const RankingDocument = graphql(`
  query Ranking {
    rankingChoice {
      isPersonal
      chosenAt
    }
  }
`);
const ChooseRankingDocument = graphql(`
  mutation ChooseRanking($isPersonal: Boolean!) {
    chooseRanking(isPersonal: $isPersonal) {
      isPersonal
      chosenAt
    }
  }
`);
const SuggestionRecordsDocument = graphql(`
  query SuggestionRecords($needId: ID!) {
    suggestionRecords(needId: $needId) {
      id
      kind
      label
      state
      timesShown
      steps {
        step
        at
        by
        chance
        reason
      }
    }
  }
`);
const MayReadSuggestionsDocument = graphql(`
  query MayReadSuggestions($needId: ID!) {
    need(id: $needId) {
      id
      mayReadSuggestions
    }
  }
`);
const MySuggestionsDocument = graphql(`
  query MySuggestions {
    mySuggestions {
      needId
      sentence
      kind
      state
      timesShown
      lastAt
    }
  }
`);

export type NeedsForMe = NonNullable<NeedsForMeQuery['needsForMe']>;
export type NeedForMe = NeedsForMe['needs'][number];
export type SuggestionRecord = SuggestionRecordsQuery['suggestionRecords'][number];

/** Open needs that the reader may help with, best first; null for who is no such candidate. */
export const needsForMeQuery = (kind: CandidateKind) =>
  queryOptions({
    queryKey: ['matching', 'forMe', kind],
    queryFn: async () => (await request(NeedsForMeDocument, { kind })).needsForMe ?? null,
  });

/** Whether lists are ordered for the reader, and since when. */
export const rankingQuery = queryOptions({
  queryKey: ['matching', 'ranking'],
  queryFn: async () => (await request(RankingDocument)).rankingChoice,
});

/** Lets lists be ordered for the reader, or by time alone. */
export const chooseRanking = async (isPersonal: boolean) =>
  (await request(ChooseRankingDocument, { isPersonal })).chooseRanking;

/** Whether this hat reads what became of a need's suggestions. */
export const mayReadSuggestionsQuery = (needId: string) =>
  queryOptions({
    queryKey: ['matching', 'mayRead', needId],
    queryFn: async () =>
      (await request(MayReadSuggestionsDocument, { needId })).need?.mayReadSuggestions ?? false,
  });

/** What became of a need's suggestions, newest first. */
export const suggestionRecordsQuery = (needId: string) =>
  queryOptions({
    queryKey: ['matching', 'suggestion', needId, 'records'],
    queryFn: async () => (await request(SuggestionRecordsDocument, { needId })).suggestionRecords,
  });

/** The needs one was suggested for, newest first. */
export const mySuggestionsQuery = queryOptions({
  queryKey: ['matching', 'mySuggestions'],
  queryFn: async () => (await request(MySuggestionsDocument)).mySuggestions,
});
