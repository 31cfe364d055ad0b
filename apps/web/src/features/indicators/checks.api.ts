import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { ReportChecksQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import type { RowAt } from './indicators.api.js';

const ChecksDocument = graphql(`
  query ReportChecks($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!) {
    reportChecks(pack: $pack, indicator: $indicator, regionCode: $regionCode, period: $period) {
      completeness {
        region {
          code
          name
        }
        due
        handedIn
        locked
      }
      missing {
        code
        name
        parent {
          code
          name
          parent {
            code
            name
            parent {
              code
              name
            }
          }
        }
      }
      findings {
        findings
        score
        report {
          id
          regionCode
          state
          numerator
          divisor
          value
          valueBefore
          stated
          region {
            name
          }
        }
      }
    }
  }
`);

export type Checks = ReportChecksQuery['reportChecks'];

/** Who has not reported, and which figures ask for a second look. */
export const checksQuery = (at: RowAt) =>
  queryOptions({
    queryKey: ['indicators', 'checks', at],
    queryFn: async () => (await request(ChecksDocument, at)).reportChecks,
  });
