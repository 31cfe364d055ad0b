import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import { request } from '../../platform/api.js';

const GroupNeedsDocument = graphql(`
  query GroupNeeds($regionCode: ID!, $month: String) {
    groupNeeds(regionCode: $regionCode, month: $month) {
      months
      month
      frozenAt
      isPublished
      rows {
        group
        isSensitive
        count
        ofYear
      }
    }
  }
`);

/** Needs by target group in a frozen month; the last one for null. */
export const groupNeedsQuery = (regionCode: string, month: string | null) =>
  queryOptions({
    queryKey: ['monitoring', 'groups', regionCode, month],
    queryFn: async () => (await request(GroupNeedsDocument, { regionCode, month })).groupNeeds,
    placeholderData: keepPreviousData,
  });

const CaseCountsDocument = graphql(`
  query CaseCounts($regionCode: ID!, $month: String) {
    caseCounts(regionCode: $regionCode, month: $month) {
      months
      month
      frozenAt
      isPublished
      opened
      closed
      referred
    }
  }
`);

/** Casework of a region in a frozen month; the last one for null. */
export const caseCountsQuery = (regionCode: string, month: string | null) =>
  queryOptions({
    queryKey: ['monitoring', 'cases', regionCode, month],
    queryFn: async () => (await request(CaseCountsDocument, { regionCode, month })).caseCounts,
    placeholderData: keepPreviousData,
  });
