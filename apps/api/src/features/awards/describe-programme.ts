import { missingIn, parameterOn } from '@wushe/awards';
import type { AwardProgramme, AwardRule } from '@wushe/policy-packs';
import type { Day } from '@wushe/values';
import { papersOf } from './award-steps.js';
import type { AwardProgrammeView, AwardRuleView } from './programme.view.js';

const numberOn = (programme: AwardProgramme, parameter: string, on: Day): number | null => {
  const value = parameterOn(programme, parameter, on)?.value;
  return typeof value === 'number' ? value : null;
};

/** A programme as the api shows it on a day; sources are told by the names of their documents. */
export function describeProgramme(programme: AwardProgramme, on: Day, mayDraft: boolean): AwardProgrammeView {
  const { sources } = programme;
  const rule = ({ code, name, source, evidence }: AwardRule): AwardRuleView => ({
    code,
    name,
    document: sources[source]?.document ?? null,
    evidence,
  });
  const missing = missingIn(programme);
  return {
    code: programme.code,
    pack: programme.pack,
    name: programme.name,
    holdsIn: programme.holdsIn,
    applicant: programme.applicant,
    rhythm: programme.rhythm,
    reviewers: [...programme.reviewers.order],
    noticeDays: numberOn(programme, programme.noticeDays, on),
    isOpen: missing.length === 0,
    missing: [...missing],
    rules: programme.rules.map(rule),
    tiers: programme.tiers.map((tier) => ({
      code: tier.code,
      name: tier.name,
      amount: numberOn(programme, tier.amount, on),
      rules: tier.rules.map(rule),
    })),
    parameters: Object.entries(programme.parameters).map(([parameter, { name, kind, values }]) => {
      const current = parameterOn(programme, parameter, on)?.value;
      return {
        parameter,
        name,
        kind,
        values: values.map((each) => ({
          from: each.from,
          value: String(each.value),
          source: sources[each.source]?.document.zh ?? each.source,
          evidence: each.evidence,
        })),
        current: current === undefined ? null : String(current),
      };
    }),
    papers: papersOf(programme, null).map(({ code, name }) => ({ code, name })),
    notWith: [...programme.stacking.notWith],
    isOnce: programme.stacking.once,
    mayDraft,
  };
}
