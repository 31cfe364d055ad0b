import type { EligibilityExplanation, RuleExplanation, TierExplanation } from '@wushe/awards';
import type { AwardProgramme } from '@wushe/policy-packs';
import type {
  EligibilityExplanationView,
  RuleExplanationView,
  TierExplanationView,
} from './explanation.view.js';

type Sources = AwardProgramme['sources'];

const ruleView = (rule: RuleExplanation, sources: Sources): RuleExplanationView => ({
  code: rule.code,
  name: rule.name,
  holds: rule.holds,
  trueSince: rule.trueSince,
  trueFrom: rule.trueFrom,
  trueUntil: rule.trueUntil,
  facts: [...rule.facts],
  parameters: rule.parameters.map((each) => ({ ...each, value: String(each.value) })),
  document: sources[rule.source]?.document ?? null,
  evidence: rule.evidence,
});

const tierView = (tier: TierExplanation, sources: Sources): TierExplanationView => ({
  code: tier.code,
  name: tier.name,
  outcome: tier.outcome,
  amount: tier.amount,
  opensOn: tier.window?.opensOn ?? null,
  closesOn: tier.window?.closesOn ?? null,
  failing: [...tier.failing],
  rules: tier.rules.map((rule) => ruleView(rule, sources)),
});

/** The answer of the rules as the api shows it, with the documents behind the rules by name. */
export const explanationView = (
  told: EligibilityExplanation,
  sources: Sources,
): EligibilityExplanationView => ({
  programme: told.programme,
  on: told.on,
  outcome: told.outcome,
  tier: told.tier,
  amount: told.amount,
  opensOn: told.window?.opensOn ?? null,
  closesOn: told.window?.closesOn ?? null,
  mayApplyFrom: told.mayApplyFrom,
  daysUntil: told.daysUntil,
  failing: [...told.failing],
  missing: [...told.missing],
  tiers: told.tiers.map((tier) => tierView(tier, sources)),
});
