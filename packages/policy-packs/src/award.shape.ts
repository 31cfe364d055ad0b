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
  months: valued(whole(0, 1200)),
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
/** For how many months on end, with which gaps, and when they are complete. */
const onEnd = { months: named, gapDays: named, convention: named };

const rule = variant('predicate', {
  employedFor: { ...every, within, ...onEnd },
  worksIn: { ...every, within, ...onEnd },
  insuredIn: { ...every, within, ...onEnd },
  ofWorkingAge: every,
  certified: { ...every, grade },
  registered: every,
  notEmployedAs: { ...every, natures },
  employedAs: { ...every, natures, within },
  titled: { ...every, title: oneOf(TalentTitle) },
  enteredSince: { ...every, since: named },
  stayedFor: { ...every, ...onEnd },
  certifiedByEntry: { ...every, grade, months: named },
  agencyInOrder: every,
  cleanRecord: every,
});
/** A named predicate over the facts, with the parameters it uses and the evidence it wants. */
export type AwardRule = Held<typeof rule>;

const tier = record({ code: kebab, name: words, amount: named, rules: listOf(rule) });
export type AwardTier = Held<typeof tier>;

const row = record({
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
  /** Who looks at an application, in order. */
  reviewers: record({ order: listOf(oneOf(AwardReviewer), 1), ...origin }),
  noticeDays: named,
  ...origin,
});

type Row = Held<typeof row>;

/** The name of a parameter and the kind it must be of. */
type Named = readonly [name: string, kind: AwardParameterKind];

/** The parameters a rule names. */
export function parametersOfRule(rule: AwardRule): readonly Named[] {
  if ('convention' in rule)
    return [
      [rule.months, 'months'],
      [rule.gapDays, 'days'],
      [rule.convention, 'convention'],
    ];
  if ('months' in rule) return [[rule.months, 'months']];
  return 'since' in rule ? [[rule.since, 'day']] : [];
}

function parametersOf({ inForceFrom, noticeDays, window, rules, tiers }: Row): readonly Named[] {
  return [
    [inForceFrom, 'day'],
    [noticeDays, 'days'],
    ...(window
      ? ([
          [window.months, 'months'],
          [window.rollOver, 'rollOver'],
        ] as const)
      : []),
    ...tiers.map(({ amount }) => [amount, 'fen'] as const),
    ...[...rules, ...tiers.flatMap((each) => each.rules)].flatMap(parametersOfRule),
  ];
}

const ABOUT_AN_ENTRY = new Set(['enteredSince', 'stayedFor', 'certifiedByEntry', 'agencyInOrder']);

function problemOf(held: Row): string | undefined {
  for (const [name, kind] of parametersOf(held)) {
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
