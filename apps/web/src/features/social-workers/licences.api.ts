import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { LicenceStatisticsQuery, PublishedLicencesInput } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const LicenceStatisticsDocument = graphql(`
  query LicenceStatistics($regionCode: ID!) {
    licenceStatistics(regionCode: $regionCode) {
      countedAt
      mayEnter
      whole {
        ...LicenceCountParts
      }
      units {
        ...LicenceCountParts
      }
      own {
        ...LicenceCountParts
      }
      published {
        id
        measure
        number
        value
        asOn
        source
        enteredAt
      }
      checks {
        kind
        measure
        stated
        computed
        difference
        agreement
        tolerance
        impliedLeast
        impliedMost
      }
    }
  }
  fragment LicenceCountParts on LicenceCounts {
    regionCode
    region {
      name
      level
    }
    assistant
    intermediate
    senior
    total
    unlicensed
    perTenThousand
    residents {
      value
      asOn
      source
    }
  }
`);
const EnterPublishedLicencesDocument = graphql(`
  mutation EnterPublishedLicences($input: PublishedLicencesInput!) {
    enterPublishedLicences(input: $input) {
      id
    }
  }
`);

export type Statistics = LicenceStatisticsQuery['licenceStatistics'];
export type Counts = Statistics['whole'];
export type Check = Statistics['checks'][number];

/** A region's licences, counted now, beside what others published. */
export const licencesQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['socialWorkers', 'licences', regionCode],
    queryFn: async () => (await request(LicenceStatisticsDocument, { regionCode })).licenceStatistics,
  });

/** Enters what others published. */
export const enterPublished = (input: PublishedLicencesInput) =>
  request(EnterPublishedLicencesDocument, { input });
