import { randomUUID } from 'node:crypto';
import type { TestActor } from './api.js';
import type { Standing } from './coordination.js';

export const PLAN = `mutation ($regionCode: ID!, $input: InspectionInput!, $key: String!) {
  planInspection(regionCode: $regionCode, input: $input, idempotencyKey: $key) { id state version } }`;
export const ACT_ON_INSPECTION = `mutation ($id: ID!, $action: InspectionAction!, $version: Int!) {
  actOnInspection(id: $id, action: $action, version: $version) { id state version } }`;
export const VISIT = `mutation ($inspectionId: ID!, $regionCode: ID, $stationId: ID, $organizationId: ID, $visitedOn: Day!, $results: [ChecklistResult!]!, $key: String!) {
  recordVisit(inspectionId: $inspectionId, regionCode: $regionCode, stationId: $stationId, organizationId: $organizationId,
    visitedOn: $visitedOn, results: $results, idempotencyKey: $key) { id inspected { role regionCode organization { id } } } }`;
export const NOTE = `mutation ($visitId: ID!, $item: Int, $severity: Severity!, $title: String!, $words: String!, $isDemanded: Boolean!, $dueOn: Day, $key: String!) {
  noteFinding(visitId: $visitId, item: $item, severity: $severity, title: $title, words: $words, isDemanded: $isDemanded, dueOn: $dueOn, idempotencyKey: $key) {
    id state version dueAt checklistItem } }`;
export const ACT_ON_FINDING = `mutation ($id: ID!, $action: FindingAction!, $version: Int!, $words: String, $dueOn: Day) {
  actOnFinding(id: $id, action: $action, version: $version, words: $words, dueOn: $dueOn) { id state version dueAt answer } }`;

/** An inspection of the county that has begun. */
export async function anInspection(official: TestActor, over: object = {}): Promise<Standing> {
  const input = {
    title: '社工站规范化检查',
    startsOn: '2027-03-01',
    endsOn: '2027-03-31',
    checklist: ['台账齐全', '消防通道畅通'],
    ...over,
  };
  const { planInspection } = await official.does<{ planInspection: Standing }>(PLAN, {
    regionCode: '640106',
    input,
    key: randomUUID(),
  });
  const { id, version } = planInspection;
  const begun = await official.does<{ actOnInspection: Standing }>(ACT_ON_INSPECTION, {
    id,
    action: 'begin',
    version,
  });
  return begun.actOnInspection;
}

/** A visit to a township's station. */
export async function aVisit(official: TestActor, inspectionId: string, over: object = {}): Promise<string> {
  const { recordVisit } = await official.does<{ recordVisit: { id: string } }>(VISIT, {
    inspectionId,
    regionCode: '640106001',
    visitedOn: '2027-03-02',
    results: ['met', 'notMet'],
    key: randomUUID(),
    ...over,
  });
  return recordVisit.id;
}

/** A finding that is to be put right. */
export async function aFinding(official: TestActor, visitId: string, over: object = {}): Promise<Standing> {
  const { noteFinding } = await official.does<{ noteFinding: Standing }>(NOTE, {
    visitId,
    item: 1,
    severity: 'serious',
    title: '消防通道堆放杂物',
    words: '二楼通道堆放折叠椅，占用一半宽度',
    isDemanded: true,
    key: randomUUID(),
    ...over,
  });
  return noteFinding;
}
