import { queryOptions } from '@tanstack/react-query';
import type { ReportAction, ReportState } from '../../gql/enums.js';
import { graphql } from '../../gql/gql.js';
import type {
  ReportQueueQuery,
  ReportSheetQuery,
  ReportTasksQuery,
  SaveReportMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import type { RowAt } from './indicators.api.js';

const TasksDocument = graphql(`
  query ReportTasks($regionCode: ID!) {
    reportTasks(regionCode: $regionCode) {
      indicator {
        id
        pack
        code
        name {
          zh
          en
        }
        unit
      }
      periods {
        period
        isOver
        report {
          id
          state
          number
          value
          lastReason
        }
      }
    }
  }
`);
const SheetDocument = graphql(`
  query ReportSheet($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!) {
    reportSheet(pack: $pack, indicator: $indicator, regionCode: $regionCode, period: $period) {
      period
      divisor
      mayBegin
      region {
        code
        name
      }
      bases {
        id
        value
        asOn
        source
      }
      indicator {
        ...RowParts
      }
      versions {
        ...ReportParts
      }
    }
  }
  fragment ReportParts on IndicatorReport {
    id
    regionCode
    pack
    period
    number
    state
    numerator
    denominator
    stated
    note
    lastReason
    version
    stateSince
    value
    divisor
    valueBefore
    findings
    region {
      code
      name
    }
    heldBy {
      code
      name
    }
    madeBy {
      name
    }
    indicator {
      id
      code
      unit
      name {
        zh
        en
      }
      numerator {
        zh
        en
      }
      denominator {
        zh
        en
      }
      dividedBy
    }
    allowedActions {
      action
      isOpen
      needsReason
    }
    steps {
      id
      action
      state
      reason
      at
      numerator
      denominator
      by {
        name
      }
      heldBy {
        name
      }
    }
  }
`);
const QueueDocument = graphql(`
  query ReportQueue($regionCode: ID!) {
    reportQueue(regionCode: $regionCode, first: 50) {
      totalCount
      edges {
        node {
          ...ReportParts
        }
      }
    }
  }
`);
const CountDocument = graphql(`
  query ReportQueueCount($regionCode: ID!) {
    reportQueue(regionCode: $regionCode, first: 1) {
      totalCount
    }
  }
`);
const SaveDocument = graphql(`
  mutation SaveReport(
    $pack: String!
    $indicator: String!
    $regionCode: ID!
    $period: String!
    $version: Int!
    $numerator: String!
    $denominator: String
    $stated: String
    $note: String!
  ) {
    saveReport(
      pack: $pack
      indicator: $indicator
      regionCode: $regionCode
      period: $period
      version: $version
      numerator: $numerator
      denominator: $denominator
      stated: $stated
      note: $note
    ) {
      id
      version
    }
  }
`);
const ActDocument = graphql(`
  mutation ActOnReport($id: ID!, $action: ReportAction!, $version: Int!, $reason: String) {
    actOnReport(id: $id, action: $action, version: $version, reason: $reason) {
      id
      state
    }
  }
`);
const CorrectDocument = graphql(`
  mutation CorrectReport($id: ID!, $version: Int!, $reason: String!) {
    correctReport(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);
export type Task = ReportTasksQuery['reportTasks'][number];
export type Sheet = ReportSheetQuery['reportSheet'];
export type Report = ReportQueueQuery['reportQueue']['edges'][number]['node'];

/** What a region reports itself. */
export const tasksQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['indicators', 'tasks', regionCode],
    queryFn: async () => (await request(TasksDocument, { regionCode })).reportTasks,
  });

/** One figure to report, with every version. */
export const sheetQuery = (at: RowAt) =>
  queryOptions({
    queryKey: ['indicators', 'sheet', at],
    queryFn: async () => (await request(SheetDocument, at)).reportSheet,
  });

/** Reports whose next step is a region's, the oldest first. */
export const queueQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['indicators', 'queue', regionCode],
    queryFn: async () => {
      const { reportQueue } = await request(QueueDocument, { regionCode });
      return { total: reportQueue.totalCount, reports: reportQueue.edges.map(({ node }) => node) };
    },
  });

/** How many of them there are. */
export const queueCountQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['indicators', 'queueCount', regionCode],
    queryFn: async () => (await request(CountDocument, { regionCode })).reportQueue.totalCount,
  });

/** Begins or changes a report; its version. */
export const saveReport = async (
  variables: SaveReportMutationVariables,
): Promise<{ id: string; version: number }> => (await request(SaveDocument, variables)).saveReport;

/** One step with a report; the state it led to. */
export const actOnReport = async (variables: {
  readonly id: string;
  readonly version: number;
  readonly action: ReportAction;
  readonly reason?: string;
}): Promise<ReportState> => (await request(ActDocument, variables)).actOnReport.state;

/** Begins a new version of a locked report. */
export const correctReport = async (variables: {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}): Promise<string> => (await request(CorrectDocument, variables)).correctReport.id;
