import type { CandidateKind, SuggestionPart, Urgency } from '../../gql/enums.js';
import type { Values } from './weights.api.js';

export const THOUSAND = 1000;

type Kind = Values['kinds'][number];

/** What the parts of a kind add up to. */
export const sumOf = ({ parts }: Kind): number => parts.reduce((sum, { weight }) => sum + weight, 0);

/** The kinds whose parts do not add up to 1000. */
export const kindsOff = ({ kinds }: Values): CandidateKind[] =>
  kinds.filter((kind) => sumOf(kind) !== THOUSAND).map(({ kind }) => kind);

/** The first step of fairness that the server would refuse, and why: shares rise, bonuses do not. */
export function faultOfTiers({ fairness }: Pick<Values, 'fairness'>): {
  readonly at: number;
  readonly fault: 'tierNotHigher' | 'tierWorthMore';
} | null {
  for (const [at, { share, bonus }] of fairness.entries()) {
    const before = fairness[at - 1];
    if (before && share <= before.share) return { at, fault: 'tierNotHigher' };
    if (before && bonus > before.bonus) return { at, fault: 'tierWorthMore' };
  }
  return null;
}

const URGENCIES: readonly Urgency[] = ['urgent', 'pressing', 'ordinary', 'longTerm'];

/** The first urgency that counts for more than a more urgent one, with that one; null where they fall as they should. */
export function urgencyUpsideDown({
  urgencyValues,
}: Pick<Values, 'urgencyValues'>): { readonly less: Urgency; readonly more: Urgency } | null {
  const valueOf = (urgency: Urgency): number | undefined =>
    urgencyValues.find((each) => each.urgency === urgency)?.value;
  const known = URGENCIES.filter((urgency) => valueOf(urgency) !== undefined);
  for (const [at, more] of known.entries()) {
    const less = known[at - 1];
    if (less && (valueOf(less) ?? 0) < (valueOf(more) ?? 0)) return { less, more };
  }
  return null;
}

/** The same values with one part's weight changed. */
export const withPart = (values: Values, kind: CandidateKind, part: SuggestionPart, weight: number): Values =>
  withKind(values, kind, (each) => ({
    ...each,
    parts: each.parts.map((one) => (one.part === part ? { ...one, weight } : one)),
  }));

/** The same values with one kind's reach changed. */
export const withReach = (values: Values, kind: CandidateKind, withinMetres: number): Values =>
  withKind(values, kind, (each) => ({ ...each, withinMetres }));

/** The same values with one urgency's points changed. */
export const withUrgency = (values: Values, urgency: Urgency, value: number): Values => ({
  ...values,
  urgencyValues: values.urgencyValues.map((each) => (each.urgency === urgency ? { ...each, value } : each)),
});

/** The weight a part of a kind has in other values; null when it has none. */
export const weightIn = (values: Values, kind: CandidateKind, part: SuggestionPart): number | null =>
  values.kinds.find((each) => each.kind === kind)?.parts.find((each) => each.part === part)?.weight ?? null;

const withKind = (values: Values, kind: CandidateKind, change: (each: Kind) => Kind): Values => ({
  ...values,
  kinds: values.kinds.map((each) => (each.kind === kind ? change(each) : each)),
});
