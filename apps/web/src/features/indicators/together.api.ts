import { graphql } from '../../gql/gql.js';
import type { ActOnReportsMutation } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import type { Report } from './reports.api.js';

const ActTogetherDocument = graphql(`
  mutation ActOnReports($action: ReportAction!, $reports: [ReadReportInput!]!) {
    actOnReports(action: $action, reports: $reports) {
      id
      refusal
      findings
      report {
        id
        period
        region {
          name
        }
        indicator {
          id
          name {
            zh
            en
          }
        }
      }
    }
  }
`);

export type Outcome = ActOnReportsMutation['actOnReports'][number];

/** The same step with many reports; what became of each. */
export const actOnReports = async (
  action: 'accept' | 'approve',
  reports: readonly Pick<Report, 'id' | 'version'>[],
): Promise<Outcome[]> =>
  (
    await request(ActTogetherDocument, {
      action,
      reports: reports.map(({ id, version }) => ({ id, version })),
    })
  ).actOnReports;
