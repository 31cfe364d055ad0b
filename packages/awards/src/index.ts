export type { AwardProgramme } from '@wushe/policy-packs';
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
export type * from './simulation.js';
