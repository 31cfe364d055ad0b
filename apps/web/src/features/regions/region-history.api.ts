import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { RegionHistoryQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const RegionHistoryDocument = graphql(`
  query RegionHistory($code: ID!) {
    regionHistory(code: $code) {
      reach
      region {
        code
        name
        level
        validFrom
        validTo
        path {
          code
          name
        }
      }
      today {
        code
        name
      }
      entries {
        change {
          id
          kind
          effectiveOn
          document
        }
        successions {
          id
          fromCode
          fromName
          toCode
          toName
          isMain
        }
      }
    }
  }
`);
const TreeOnDayDocument = graphql(`
  query TreeOnDay($code: ID!, $on: Day) {
    childRegions(parentCode: $code, on: $on) {
      code
      name
    }
  }
`);
const FiguresOnDayDocument = graphql(`
  query FiguresOnDay($code: ID!, $from: String!, $to: String!, $asOn: Day) {
    regionFigures(regionCode: $code, from: $from, to: $to, asOn: $asOn) {
      own {
        figures {
          figure
          value
        }
      }
      below {
        region {
          code
        }
        figures {
          figure
          value
        }
      }
    }
  }
`);

export type History = RegionHistoryQuery['regionHistory'];

/** What became of a unit. */
export const historyQuery = (code: string) =>
  queryOptions({
    queryKey: ['regions', 'history', code],
    queryFn: async () => (await request(RegionHistoryDocument, { code })).regionHistory,
  });

/** The units directly below one on a day; null: today. */
export const treeOnDayQuery = (code: string, on: string | null) =>
  queryOptions({
    queryKey: ['regions', 'onDay', code, on],
    queryFn: async () => (await request(TreeOnDayDocument, { code, on })).childRegions,
  });

/** Figures of a year in the tree of a day; null: today’s. */
export const figuresOnDayQuery = (code: string, year: string, asOn: string | null) =>
  queryOptions({
    queryKey: ['regions', 'figuresOnDay', code, year, asOn],
    queryFn: async () =>
      (await request(FiguresOnDayDocument, { code, from: `${year}-01`, to: `${year}-12`, asOn }))
        .regionFigures,
    retry: false,
  });
