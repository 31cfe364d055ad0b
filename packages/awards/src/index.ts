export type { AwardProgramme } from '@wushe/policy-packs';
export { runCase } from './cases.js';
export { eligibility } from './eligibility.js';
export {
  AwardOutcome,
  type CitedFact,
  type CitedParameter,
  type EligibilityExplanation,
  type RuleExplanation,
  type TierExplanation,
  type WindowExplanation,
} from './explanation.js';
export type * from './facts.js';
export { freeze, FrozenChanged, type FrozenDecision, programmeIn, recompute, sameAnswer } from './frozen.js';
export {
  checkParameter,
  fill,
  type FilledParameter,
  missingIn,
  opensOn,
  type ParameterFault,
  parameterOn,
} from './programme.js';
export { decompositions, type PublishedTotal } from './decompositions.js';
export { simulate } from './simulate.js';
export type { AwardChange, Payout, SimulatedRow, Simulation, SimulationOf } from './simulation.js';
export type { RestsOn } from './standing.js';
