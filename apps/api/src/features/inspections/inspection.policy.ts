import { isAmong, type PartyKey } from '../../platform/party.js';
import { anyOf, placed, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import type { FindingAction } from './finding.rules.js';
import type { InspectionAction } from './inspection.rules.js';

/** What the policy must know of an inspection. */
export interface InspectionFacts {
  readonly regionCode: string;
  /** The desk that inspects. */
  readonly inspector: PartyKey | null;
}

/** What the policy must know of a finding. */
export interface FindingFacts extends InspectionFacts {
  /** The desk or organization that was inspected. */
  readonly inspected: PartyKey;
}

const inspecting: Allowance<InspectionFacts> = (actor, { inspector }) => isAmong(actor, [inspector]);
const inspected: Allowance<FindingFacts> = (actor, facts) => isAmong(actor, [facts.inspected]);
const watchers = placed('see', 'official', 'administrator', 'auditor');
const neighbours = placed('see', 'official', 'stationWorker', 'administrator', 'auditor');

/** Who may do what with an inspection: officials plan it for their region, their desk carries it out. */
export const inspectionPolicy: Policy<InspectionAction | 'plan', InspectionFacts> = {
  see: anyOf<InspectionFacts>(inspecting, watchers),
  plan: placed('write', 'official'),
  edit: inspecting,
  begin: inspecting,
  recordVisit: inspecting,
  close: inspecting,
  reopen: inspecting,
  cancel: inspecting,
  restore: inspecting,
};

/** Who may do what with a finding: those inspected answer, the inspectors decide. */
export const findingPolicy: Policy<FindingAction, FindingFacts> = {
  see: anyOf<FindingFacts>(inspecting, inspected, neighbours),
  demand: inspecting,
  answer: inspected,
  close: inspecting,
  sendBack: inspecting,
  withdraw: inspecting,
  reopen: inspecting,
};
