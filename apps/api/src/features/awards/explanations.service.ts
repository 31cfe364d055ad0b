import { Injectable } from '@nestjs/common';
import type { EligibilityExplanation, RuleExplanation, TierExplanation } from '@wushe/awards';
import type { AwardProgramme } from '@wushe/policy-packs';
import { isRegionCode } from '@wushe/values';
import { isId } from '../../platform/ids.js';
import { Organizations } from '../organizations/index.js';
import { Regions } from '../regions/index.js';
import type {
  EligibilityExplanationView,
  RuleExplanationView,
  TierExplanationView,
} from './explanation.view.js';

type Named = ReadonlyMap<string, string>;

/** The answers of the rules as the api shows them: regions, employers, documents and parameters by their names. */
@Injectable()
export class Explanations {
  constructor(
    private readonly regions: Regions,
    private readonly organizations: Organizations,
  ) {}

  async view(told: EligibilityExplanation, programme: AwardProgramme): Promise<EligibilityExplanationView> {
    const named = await this.names(told);
    return {
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
      tiers: told.tiers.map((tier) => tierView(tier, programme, named)),
    };
  }

  /** Names of the regions and organizations that facts mention. */
  private async names({ tiers }: EligibilityExplanation): Promise<Named> {
    const said = new Set(
      tiers.flatMap(({ rules }) => rules.flatMap(({ facts }) => facts.map(({ says }) => says))),
    );
    const codes = [...said].filter(isRegionCode);
    const ids = [...said].filter(isId);
    const found = [await this.regions.byCodes(codes), await this.organizations.byIds(ids)].flat();
    return new Map(
      found.flatMap((each) => (each ? [['code' in each ? each.code : each.id, each.name] as const] : [])),
    );
  }
}

const ruleView = (
  rule: RuleExplanation,
  { sources, parameters }: AwardProgramme,
  named: Named,
): RuleExplanationView => {
  const documentOf = (source: string) => sources[source]?.document ?? null;
  return {
    code: rule.code,
    name: rule.name,
    holds: rule.holds,
    isUndecided: rule.isUndecided ?? false,
    trueSince: rule.trueSince,
    trueFrom: rule.trueFrom,
    trueUntil: rule.trueUntil,
    facts: rule.facts.map((fact) => ({ ...fact, says: named.get(fact.says) ?? fact.says })),
    parameters: rule.parameters.map(({ name, value, from, source, evidence }) => ({
      parameter: name,
      name: parameters[name]?.name ?? { zh: name, en: name },
      kind: parameters[name]?.kind ?? '',
      value: String(value),
      from,
      document: documentOf(source) ?? { zh: source, en: source },
      evidence,
    })),
    document: documentOf(rule.source),
    evidence: rule.evidence,
  };
};

const tierView = (tier: TierExplanation, programme: AwardProgramme, named: Named): TierExplanationView => ({
  code: tier.code,
  name: tier.name,
  outcome: tier.outcome,
  amount: tier.amount,
  opensOn: tier.window?.opensOn ?? null,
  closesOn: tier.window?.closesOn ?? null,
  failing: [...tier.failing],
  rules: tier.rules.map((rule) => ruleView(rule, programme, named)),
});
