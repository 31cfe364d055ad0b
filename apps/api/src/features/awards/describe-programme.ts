import { missingIn, opensOn, parameterOn } from '@wushe/awards';
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
  const opens = opensOn(programme, on);
  return {
    code: programme.code,
    pack: programme.pack,
    name: programme.name,
    holdsIn: programme.holdsIn,
    applicant: programme.applicant,
    rhythm: programme.rhythm,
    reviewers: [...programme.reviewers.order],
    noticeDays: numberOn(programme, programme.noticeDays, on),
    isOpen: opens !== null && opens <= on,
    opensOn: opens,
    missing: [...missing],
    rules: programme.rules.map(rule),
    tiers: programme.tiers.map((tier) => ({
      code: tier.code,
      name: tier.name,
      amount: numberOn(programme, tier.amount, on),
      rules: tier.rules.map(rule),
    })),
    parameters: Object.entries(programme.parameters).map(([parameter, { name, kind, values }]) => {
      const held = parameterOn(programme, parameter, on);
      const current = held && held.from <= on ? held.value : undefined;
      return {
        parameter,
        name,
        kind,
        values: values.map((each) => ({
          from: each.from,
          value: String(each.value),
          source: sources[each.source]?.document ?? { zh: each.source, en: each.source },
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
