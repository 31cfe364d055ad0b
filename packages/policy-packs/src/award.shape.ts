import { awardCase, caseWorkers } from './award-case.shape.js';
import {
  AwardApplicant,
  AwardReviewer,
  AwardRhythm,
  AwardSubject,
  EmploymentNature,
  LicenceGrade,
  RollOver,
  RuleCounts,
  TalentTitle,
  TermConvention,
} from './award.terms.js';
import {
  dayShape,
  type Held,
  listOf,
  mapOf,
  nullable,
  obeying,
  oneOf,
  record,
  regionShape,
  type Shape,
  text,
  truth,
  variant,
  whole,
} from './shape.js';
import { evidence, kebab, words } from './statement.shape.js';

const origin = { source: text, evidence };

/** The values of a parameter, each from a day on; none while no source gives one: an administrator fills it in. */
const valued = <T>(shape: Shape<T>) => ({
  name: words,
  values: listOf(record({ from: dayShape, value: shape, ...origin })),
});

const parameter = variant('kind', {
  day: valued(dayShape),
  months: valued(whole(1, 1200)),
  days: valued(whole(0, 3660)),
  fen: valued(whole(1, Number.MAX_SAFE_INTEGER)),
  convention: valued(oneOf(TermConvention)),
  rollOver: valued(oneOf(RollOver)),
});
/** A number, day or choice that a programme's rules use by its name. */
export type AwardParameter = Held<typeof parameter>;
export type AwardParameterKind = AwardParameter['kind'];

const material = record({ code: kebab, name: words, ...origin });
/** A paper or record that is wanted as evidence. */
export type AwardMaterial = Held<typeof material>;

const every = {
  code: kebab,
  name: words,
  counts: oneOf(RuleCounts),
  wants: listOf(material),
  ...origin,
};
const grade = oneOf(LicenceGrade);
const within = regionShape;
const natures = listOf(oneOf(EmploymentNature), 1);
/** The name of a parameter of the programme. */
const named = text;

const rule = variant('predicate', {
  employedFor: { ...every, within, months: named, gapDays: named, convention: named },
  worksIn: { ...every, within },
  insuredIn: { ...every, within },
  ofWorkingAge: every,
  certified: { ...every, grade },
  registered: every,
  notEmployedAs: { ...every, natures },
  employedAs: { ...every, natures, within },
  titled: { ...every, title: oneOf(TalentTitle) },
  enteredSince: { ...every, since: named },
  stayedFor: { ...every, months: named, gapDays: named, convention: named },
  certifiedByEntry: { ...every, grade, months: named },
  agencyInOrder: every,
  cleanRecord: every,
});
/** A named predicate over the facts, with the parameters it uses and the evidence it wants. */
export type AwardRule = Held<typeof rule>;

const tier = record({ code: kebab, name: words, amount: named, rules: listOf(rule) });
export type AwardTier = Held<typeof tier>;

const row = record(
  {
    code: kebab,
    name: words,
    applicant: oneOf(AwardApplicant),
    rhythm: oneOf(AwardRhythm),
    subject: oneOf(AwardSubject),
    /** The region a first entry must lie in; null for programmes that judge the career. */
    entryWithin: nullable(regionShape),
    parameters: mapOf(parameter),
    /** The parameter that holds the day the programme came into force. */
    inForceFrom: named,
    /** How long one may apply, from the first day on which every rule that counts towards it holds; null: as long as the rules hold. */
    window: nullable(record({ months: named, rollOver: named, ...origin })),
    /** Rules of every tier. */
    rules: listOf(rule),
    /** The best first: the first whose rules hold is granted. */
    tiers: listOf(tier, 1),
    /** What may not come together: the same programme twice, or with others. */
    stacking: record({ once: truth, notWith: listOf(kebab), ...origin }),
    /** Evidence wanted of everybody, beside what the rules want. */
    materials: listOf(material),
    reviewers: listOf(oneOf(AwardReviewer), 1),
    noticeDays: named,
    ...origin,
  },
  {
    /** People of the test cases, by name. */
    workers: caseWorkers,
    /** Test cases: a day, what is known, what must come out. */
    cases: listOf(awardCase),
  },
);

type Row = Held<typeof row>;

/** The parameters a rule names, with the kind each must be of. */
export function parametersOfRule(held: AwardRule): Readonly<Record<string, AwardParameterKind>> {
  switch (held.predicate) {
    case 'employedFor':
    case 'stayedFor':
      return { [held.months]: 'months', [held.gapDays]: 'days', [held.convention]: 'convention' };
    case 'certifiedByEntry':
      return { [held.months]: 'months' };
    case 'enteredSince':
      return { [held.since]: 'day' };
    default:
      return {};
  }
}

/** Every parameter a programme names, with the kind it must be of. */
export function parametersOf(held: Row): Readonly<Record<string, AwardParameterKind>> {
  const rules = [...held.rules, ...held.tiers.flatMap((each) => each.rules)];
  return Object.assign(
    { [held.inForceFrom]: 'day', [held.noticeDays]: 'days' },
    held.window && { [held.window.months]: 'months', [held.window.rollOver]: 'rollOver' },
    ...held.tiers.map(({ amount }) => ({ [amount]: 'fen' })),
    ...rules.map(parametersOfRule),
  );
}

const ABOUT_AN_ENTRY = new Set(['enteredSince', 'stayedFor', 'certifiedByEntry', 'agencyInOrder']);

function problemOf(held: Row): string | undefined {
  for (const [name, kind] of Object.entries(parametersOf(held))) {
    const found = held.parameters[name]?.kind;
    if (found !== kind) return `names ${name}, which must be a parameter of kind ${kind}, not ${found}`;
  }
  for (const [name, { values }] of Object.entries(held.parameters)) {
    if (values.some(({ from }, at) => at > 0 && from <= (values[at - 1]?.from ?? '')))
      return `has values of ${name} that are not in the order of their days`;
  }
  const judgesEntries = held.subject === AwardSubject.entry;
  if (judgesEntries !== (held.entryWithin !== null))
    return 'says where an entry lies exactly when it judges entries';
  for (const { code, rules } of held.tiers) {
    const all = [...held.rules, ...rules];
    if (new Set(all.map((each) => each.code)).size < all.length) return `has a rule twice in tier ${code}`;
    if (!judgesEntries && all.some(({ predicate }) => ABOUT_AN_ENTRY.has(predicate)))
      return `has a rule about an entry in tier ${code}, so it must judge entries`;
  }
  return undefined;
}

/** A programme that pays people who qualify by dated rules. */
export const awardRow = obeying(row, problemOf);
export type AwardRow = Held<typeof awardRow>;
