export {
  indicatorsOn,
  leadOn,
  listOn,
  packsOn,
  type Parameters,
  parametersOn,
  type PlaceAndDay,
  type RuleVersion,
} from './in-force.js';
export type { Indicator } from './indicator.shape.js';
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
  Direction,
  EscalatedMatter,
  EvidenceMark,
  Gate,
  IndicatorStatus,
  IndicatorUnit,
  LeadAuthority,
  OrganizationPart,
  ResourcePart,
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
