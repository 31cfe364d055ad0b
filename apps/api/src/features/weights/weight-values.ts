import { CandidateKind, inOrder, Urgency, type Weights } from '@wushe/policy-packs';
import { Refusal } from '../../platform/refusal.js';
import { SuggestionPart } from '../matching/index.js';
import type { KindWeights, WeightValues } from './weights.view.js';

const isPart = (name: string): name is SuggestionPart => Object.hasOwn(SuggestionPart, name);

/** Weights as the edge shows them. */
export const valuesOf = (weights: Weights): WeightValues => ({
  kinds: Object.values(CandidateKind).map((kind) => ({
    kind,
    parts: inOrder(kind, weights.kinds[kind].weights).flatMap(({ part, weight }) =>
      isPart(part) ? [{ part, weight }] : [],
    ),
    withinMetres: weights.kinds[kind].withinMetres,
  })),
  fullLoad: weights.fullLoad,
  urgencyValues: Object.values(Urgency).map((urgency) => ({
    urgency,
    value: weights.urgencyValues[urgency],
  })),
  fairness: weights.fairness.map(({ share, bonus }) => ({ share, bonus })),
  bufferMinutes: weights.bufferMinutes,
  inertiaThousandths: weights.inertiaThousandths,
});

/** Weights from what the edge took in; INVALID_INPUT for a kind, part or urgency that is missing or named twice. */
export function weightsFrom(values: WeightValues): Weights {
  const { fullLoad, fairness, bufferMinutes, inertiaThousandths } = values;
  const valueOf = (urgency: Urgency): number =>
    only(values.urgencyValues, (each) => each.urgency === urgency, `urgencyValues.${urgency}`).value;
  const of = (kind: CandidateKind): Weights['kinds'][CandidateKind] =>
    kindFrom(only(values.kinds, (each) => each.kind === kind, `kinds.${kind}`));
  return {
    kinds: {
      organization: of('organization'),
      socialWorker: of('socialWorker'),
      volunteer: of('volunteer'),
      resource: of('resource'),
    },
    fullLoad,
    urgencyValues: {
      urgent: valueOf('urgent'),
      pressing: valueOf('pressing'),
      ordinary: valueOf('ordinary'),
      longTerm: valueOf('longTerm'),
    },
    fairness: fairness.map(({ share, bonus }) => ({ share, bonus })),
    bufferMinutes,
    inertiaThousandths,
  };
}

function kindFrom({ kind, parts, withinMetres }: KindWeights): Weights['kinds'][CandidateKind] {
  const weights = Object.fromEntries(parts.map(({ part, weight }) => [part, weight]));
  if (Object.keys(weights).length < parts.length)
    throw new Refusal('INVALID_INPUT', { fields: [`weights.kinds.${kind}.parts`] });
  return { weights, withinMetres };
}

function only<T>(list: readonly T[], is: (each: T) => boolean, field: string): T {
  const [one, other] = list.filter(is);
  if (!one || other) throw new Refusal('INVALID_INPUT', { fields: [`weights.${field}`] });
  return one;
}
