export type {
  AwardMaterial,
  AwardParameter,
  AwardParameterKind,
  AwardRow,
  AwardRule,
  AwardTier,
} from './award.shape.js';
export { parametersOfRule } from './award.shape.js';
export type { AwardCase, AwardCases, CaseFacts } from './award-case.shape.js';
export * from './award.terms.js';
export { type AwardProgramme, awardsOn } from './awards-on.js';
export type { DesignationKind } from './designation.shape.js';
export { CheckSection, CheckSeverity, type IntegrityCheck, loadChecks } from './checks.js';
export {
  designationsOn,
  indicatorsOn,
  leadOn,
  listOn,
  packsOn,
  type Parameters,
  parametersOn,
  type PlaceAndDay,
  type RuleVersion,
} from './in-force.js';
export type { Definition, Indicator } from './indicator.shape.js';
export { loadAwardCases } from './load-award-cases.js';
export { loadPacks } from './load-packs.js';
export { loadPrivacyNotice, type Notice, noticeOn, type NoticeVersion } from './notices.js';
export { PackRefused, readPack } from './pack.js';
export type { ListName, NamedPart, PolicyPack } from './pack.shape.js';
export type { Clock, EscalationRule, GateRule } from './parameters.shape.js';
export { clockFor, dueAt, dueSteps, type GatedNeed, gatesFor, starLevelFor } from './rules.js';
export type { Words } from './statement.shape.js';
export { loadTaxonomies, type Taxonomies, type Taxonomy, type Term } from './taxonomies.js';
export {
  CandidateKind,
  ClockStage,
  ClockUnit,
  DesignationFact,
  Computation,
  Direction,
  EscalatedMatter,
  EvidenceMark,
  Frequency,
  Gate,
  IndicatorMethod,
  IndicatorStatus,
  IndicatorUnit,
  LeadAuthority,
  OrganizationPart,
  ReportedDenominator,
  ResourcePart,
  Setting,
  SocialWorkerPart,
  TargetNature,
  Urgency,
  VolunteerPart,
  WorkField,
} from './terms.js';
export {
  faultsOfWeights,
  inOrder,
  parametersWith,
  type PublishedWeights,
  sumsOff,
  type Weighed,
  type Weights,
  weightsOf,
  withWeights,
} from './weights.js';
export type { WorkingAge, WorkingAgeRow } from './working-age.shape.js';
