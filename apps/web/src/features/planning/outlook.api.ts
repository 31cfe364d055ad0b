import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { WeekOutlookQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const WeekOutlookDocument = graphql(`
  query WeekOutlook($regionCode: ID!, $weekOn: Day!) {
    weekOutlook(regionCode: $regionCode, weekOn: $weekOn) {
      regionCode
      weekOn
      needs
      heads
      needsWithoutTime
      people
      cells {
        category
        urgency
        on
        needs
        heads
      }
      days {
        on
        people
        minutes
      }
      skills {
        skill
        wanted
        people
        shifts
      }
    }
  }
`);

export type Outlook = WeekOutlookQuery['weekOutlook'];

/** A week before anything is planned. */
export const outlookQuery = (regionCode: string, weekOn: string) =>
  queryOptions({
    queryKey: ['planning', 'outlook', regionCode, weekOn],
    queryFn: async () => (await request(WeekOutlookDocument, { regionCode, weekOn })).weekOutlook,
  });
