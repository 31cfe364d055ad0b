import type { TestActor } from './api.js';

const APPROVAL = 'number value numerator denominator progress targets due reported reason period regionCode';
const FIGURE = `region { code } period progress value numerator denominator targets { value isMet } targetYear unitsShort
  due reported unsettled difference approved { ${APPROVAL} } bases { value asOn source }
  indicator { id status unit isRecorded targets { field value isInForce entry { number } } }`;
export const TABLE = `query ($regionCode: ID!, $on: Day) {
  indicatorTable(regionCode: $regionCode, on: $on) { figures { ${FIGURE} } path { code } } }`;
export const PAGE = `query ($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!) {
  indicatorPage(pack: $pack, indicator: $indicator, regionCode: $regionCode, period: $period) {
    own { ${FIGURE} } below { ${FIGURE} } approvals { ${APPROVAL} } trend { ${APPROVAL} } mayApprove } }`;
export const UNITS = `query ($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!, $isCounted: Boolean, $first: Int, $after: String) {
  countedUnits(pack: $pack, indicator: $indicator, regionCode: $regionCode, period: $period, isCounted: $isCounted, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { key kind title regionCode amount reportState region { code } } } } }`;
export const SUPERSEDE = `mutation ($input: TargetEntryInput!) { supersedeTarget(input: $input) { id number fromOn } }`;
export const ENTER_BASE = `mutation ($input: BaseFigureInput!) { enterBaseFigure(input: $input) { id number } }`;
export const APPROVE = `mutation ($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!, $after: Int!, $reason: String) {
  approvePeriod(pack: $pack, indicator: $indicator, regionCode: $regionCode, period: $period, after: $after, reason: $reason) { ${APPROVAL} } }`;
const REPORT = `id state heldCode number version numerator denominator value divisor valueBefore findings lastReason
  allowedActions { action isOpen } steps { action state heldCode reason by { name } } indicator { id }`;
export const SAVE_REPORT = `mutation ($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!, $version: Int!, $numerator: String!, $denominator: String, $stated: String, $note: String) {
  saveReport(pack: $pack, indicator: $indicator, regionCode: $regionCode, period: $period, version: $version, numerator: $numerator, denominator: $denominator, stated: $stated, note: $note) { ${REPORT} } }`;
export const ACT_ON_REPORT = `mutation ($id: ID!, $action: ReportAction!, $version: Int!, $reason: String) {
  actOnReport(id: $id, action: $action, version: $version, reason: $reason) { ${REPORT} } }`;
export const ACT_ON_REPORTS = `mutation ($action: ReportAction!, $reports: [ReadReportInput!]!) {
  actOnReports(action: $action, reports: $reports) { id refusal findings report { state version } } }`;
export const CORRECT = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  correctReport(id: $id, version: $version, reason: $reason) { ${REPORT} } }`;
export const QUEUE = `query ($regionCode: ID!) { reportQueue(regionCode: $regionCode) { totalCount edges { node { ${REPORT} regionCode } } } }`;
export const CHECKS = `query ($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!) {
  reportChecks(pack: $pack, indicator: $indicator, regionCode: $regionCode, period: $period) {
    completeness { region { code } due handedIn locked } missing { code }
    findings { report { id regionCode } findings score } } }`;

/** An approval as the api answers it. */
export interface Approval {
  readonly number: number;
  readonly value: string | null;
  readonly progress: string;
  readonly period: string;
  readonly due: number | null;
  readonly reported: number | null;
}

/** A figure as the api answers it. */
export interface FigureAnswer {
  readonly region: { readonly code: string };
  readonly period: string;
  readonly progress: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly targets: readonly { readonly value: string; readonly isMet: boolean | null }[];
  readonly unitsShort: number | null;
  readonly due: number | null;
  readonly reported: number | null;
  readonly difference: string | null;
  readonly approved: Approval | null;
  readonly bases: readonly { readonly value: number; readonly asOn: string; readonly source: string }[];
  readonly indicator: {
    readonly id: string;
    readonly status: string;
    readonly isRecorded: boolean;
    readonly targets: readonly { readonly value: string; readonly isInForce: boolean }[];
  };
}

/** A report as the api answers it. */
export interface Report {
  readonly id: string;
  readonly state: string;
  readonly heldCode: string;
  readonly number: number;
  readonly version: number;
  readonly numerator: string;
  readonly value: string | null;
  readonly divisor: string | null;
  readonly valueBefore: string | null;
  readonly findings: readonly string[];
  readonly lastReason: string | null;
  readonly regionCode: string;
  readonly steps: readonly {
    readonly action: string;
    readonly state: string;
    readonly reason: string | null;
  }[];
}

export interface PageAnswer {
  readonly own: FigureAnswer;
  readonly below: readonly FigureAnswer[];
  readonly approvals: readonly Approval[];
  readonly trend: readonly Approval[];
  readonly mayApprove: boolean;
}

/** A row at a region and period. */
export const pageOf = async (who: TestActor, variables: object): Promise<PageAnswer> =>
  (await who.does<{ indicatorPage: PageAnswer }>(PAGE, variables)).indicatorPage;

/** A township's share of older people served at home, begun and handed in. */
export const HOME_SERVICE = {
  pack: 'js-14-5',
  indicator: 'home-service-for-older-people',
  regionCode: '320106001',
  period: '2025',
} as const;

/** A report begun with some figures. */
export async function aReport(who: TestActor, over: object = {}): Promise<Report> {
  const given = { ...HOME_SERVICE, version: 0, numerator: '180', denominator: '1000', note: '', ...over };
  return (await who.does<{ saveReport: Report }>(SAVE_REPORT, given)).saveReport;
}

/** What became of one report of many. */
export interface Outcome {
  readonly id: string;
  readonly refusal: string | null;
  readonly findings: readonly string[];
  readonly report: { readonly state: string; readonly version: number } | null;
}

/** The same step with many reports, as they were read. */
export async function together(
  who: TestActor,
  action: string,
  reports: readonly Pick<Report, 'id' | 'version'>[],
): Promise<readonly Outcome[]> {
  const read = reports.map(({ id, version }) => ({ id, version }));
  return (await who.does<{ actOnReports: Outcome[] }>(ACT_ON_REPORTS, { action, reports: read }))
    .actOnReports;
}

/** A step with a report. */
export async function step(
  who: TestActor,
  { id, version }: Report,
  action: string,
  reason?: string,
): Promise<Report> {
  return (await who.does<{ actOnReport: Report }>(ACT_ON_REPORT, { id, version, action, reason }))
    .actOnReport;
}

/** Who works at each region from a township up to its province. */
export type Line = Readonly<Record<'township' | 'county' | 'city' | 'province', TestActor>>;

/** A report on its whole way up to where it is locked. */
export async function lockedReport(
  { township, county, city, province }: Line,
  begun: Report,
): Promise<Report> {
  let report = await step(township, begun, 'submit');
  for (const who of [county, city, province]) {
    report = await step(who, report, 'accept');
    report = await step(who, report, 'approve');
  }
  return report;
}
