import { infiniteQueryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { ReadListQuery, ReadListQueryVariables } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ReadListDocument = graphql(`
  query ReadList(
    $regionCode: ID
    $readerId: ID
    $text: String
    $matter: PersonalMatter
    $from: String
    $to: String
    $after: String
  ) {
    readList(
      regionCode: $regionCode
      readerId: $readerId
      text: $text
      matter: $matter
      from: $from
      to: $to
      first: 30
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          matter
          role
          subjectType
          subjectId
          reader {
            id
            name
          }
          person {
            id
            name
          }
          region {
            code
            name
          }
        }
      }
    }
  }
`);

export type ListedReading = ReadListQuery['readList']['edges'][number]['node'];

/** Every reading of personal data within an auditor's reach, newest first, page by page. */
export const readListQuery = (filter: Omit<ReadListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['reads', filter],
    queryFn: async ({ pageParam }) =>
      (await request(ReadListDocument, { ...filter, after: pageParam })).readList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });
