import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { IntegrityReportQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const IntegrityReportDocument = graphql(`
  query IntegrityReport {
    integrityReport {
      mayRun
      run {
        startedAt
      }
      checks {
        code
        section
        severity
        count
        name {
          zh
          en
        }
        description {
          zh
          en
        }
        recommendation {
          zh
          en
        }
      }
    }
  }
`);
const IntegrityFindingsDocument = graphql(`
  query IntegrityFindings($code: ID!) {
    integrityFindings(code: $code) {
      at
      hasMore
      rows {
        id
        name
        link
        region {
          code
          name
        }
      }
    }
  }
`);
const RunIntegrityChecksDocument = graphql(`
  mutation RunIntegrityChecks {
    runIntegrityChecks {
      mayRun
    }
  }
`);

export type Check = IntegrityReportQuery['integrityReport']['checks'][number];

/** What the last run found. */
export const reportQuery = queryOptions({
  queryKey: ['integrity', 'report'],
  queryFn: async () => (await request(IntegrityReportDocument)).integrityReport,
});

/** The rows a check finds now. */
export const findingsQuery = (code: string) =>
  queryOptions({
    queryKey: ['integrity', 'findings', code],
    queryFn: async () => (await request(IntegrityFindingsDocument, { code })).integrityFindings,
  });

/** Has all checks look now. */
export const runChecks = async () => (await request(RunIntegrityChecksDocument)).runIntegrityChecks;
