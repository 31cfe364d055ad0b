import { parametersOn, type Parameters, type PlaceAndDay } from './in-force.js';
import { sectionShapes } from './parameters.shape.js';
import type { PolicyPack } from './pack.shape.js';
import { conforms, type Fault } from './shape.js';
import { CandidateKind, EvidenceMark, type Urgency } from './terms.js';
import { OrganizationPart, ResourcePart, SocialWorkerPart, VolunteerPart } from './terms.js';
import type { Day, RegionCode } from '@wushe/values';

/** What a region may set for itself within the sections `matching` and `planning`; everything else stays the pack's. */
export interface Weights {
  /** By kind of candidate: each part's weight in whole thousandths, together 1000, and how far a candidate may be. */
  readonly kinds: Readonly<
    Record<
      CandidateKind,
      { readonly weights: Readonly<Record<string, number>>; readonly withinMetres: number }
    >
  >;
  /** Invitations and shifts lately at which the load part is nothing. */
  readonly fullLoad: number;
  /** What a tenth of a score counts for, by the urgency of the need. */
  readonly urgencyValues: Readonly<Record<Urgency, number>>;
  /** A community's heads filled up to `share` (cumulative thousandths) earn `bonus` each. */
  readonly fairness: readonly { readonly share: number; readonly bonus: number }[];
  readonly bufferMinutes: number;
  /** Thousandths of its value that a pair that stands earns for staying. */
  readonly inertiaThousandths: number;
}

/** Weights that hold in a region from a day on, until later ones do. */
export interface PublishedWeights {
  readonly code: string;
  readonly regionCode: RegionCode;
  readonly from: Day;
  readonly weights: Weights;
}

/** The two sections that weights are a part of. */
export type Weighed = Pick<Parameters, 'matching' | 'planning'>;

const KINDS = Object.values(CandidateKind);

/** The parts of each kind's score in the order in which people read them; what is stored keeps no order. */
const PARTS: Readonly<Record<CandidateKind, readonly string[]>> = {
  organization: Object.values(OrganizationPart),
  socialWorker: Object.values(SocialWorkerPart),
  volunteer: Object.values(VolunteerPart),
  resource: Object.values(ResourcePart),
};

/** The weights of a kind in the order in which people read them. */
export const inOrder = (
  kind: CandidateKind,
  weights: Readonly<Record<string, number>>,
): readonly { readonly part: string; readonly weight: number }[] =>
  PARTS[kind].flatMap((part) => {
    const weight = weights[part];
    return weight === undefined ? [] : [{ part, weight }];
  });

/** The weights within parameters. */
export function weightsOf({ matching, planning }: Weighed): Weights {
  const of = (kind: CandidateKind) => ({
    weights: { ...matching[kind].weights },
    withinMetres: matching[kind].withinMetres,
  });
  return {
    kinds: {
      organization: of('organization'),
      socialWorker: of('socialWorker'),
      volunteer: of('volunteer'),
      resource: of('resource'),
    },
    fullLoad: matching.fullLoad,
    urgencyValues: planning.urgencyValues,
    fairness: planning.fairness,
    bufferMinutes: planning.bufferMinutes,
    inertiaThousandths: planning.inertiaThousandths,
  };
}

/** What the two sections would be with these weights; not yet known to be sound. A part that is not named counts for nothing. */
function draftOf(
  { matching, planning }: Weighed,
  weights: Weights,
): { matching: unknown; planning: unknown } {
  const { fullLoad, urgencyValues, fairness, bufferMinutes, inertiaThousandths } = weights;
  const { pack: _matchingPack, since: _matchingSince, ...plainMatching } = matching;
  const { pack: _planningPack, since: _planningSince, ...plainPlanning } = planning;
  const kinds = KINDS.map((kind) => {
    const { weights: set, withinMetres } = weights.kinds[kind];
    const named = Object.keys(matching[kind].weights).map((part) => [part, set[part] ?? 0]);
    const all = { ...Object.fromEntries(named), ...set };
    return [kind, { ...matching[kind], withinMetres, weights: all }];
  });
  return {
    matching: { ...plainMatching, ...Object.fromEntries(kinds), fullLoad },
    planning: { ...plainPlanning, urgencyValues, fairness, bufferMinutes, inertiaThousandths },
  };
}

/** What is wrong with weights, and where; weights without faults may be published. */
export function faultsOfWeights(base: Weighed, weights: Weights): readonly Fault[] {
  const { matching, planning } = draftOf(base, weights);
  return [...sectionShapes.matching(matching, 'matching'), ...sectionShapes.planning(planning, 'planning')];
}

/** The kinds whose weights do not add up to 1000 thousandths, with what they add up to. */
export const sumsOff = (weights: Weights): readonly { kind: CandidateKind; sum: number }[] =>
  KINDS.map((kind) => ({
    kind,
    sum: Object.values(weights.kinds[kind].weights).reduce((total, weight) => total + weight, 0),
  })).filter(({ sum }) => sum !== 1000);

/** The parameters with these weights in place of theirs; RangeError for weights with a fault. */
export function withWeights<P extends Weighed>(parameters: P, weights: Weights): P {
  const { matching, planning } = sections(parameters, weights);
  return {
    ...parameters,
    matching: { ...parameters.matching, ...matching },
    planning: { ...parameters.planning, ...planning },
  };
}

function sections(base: Weighed, weights: Weights) {
  const { matching, planning } = draftOf(base, weights);
  if (!conforms(sectionShapes.matching, matching) || !conforms(sectionShapes.planning, planning))
    throw new RangeError(JSON.stringify(faultsOfWeights(base, weights)));
  return { matching, planning };
}

/**
 * The parameters at the place on the day where regions publish weights of their own: those stand among the packs, so
 * that the more specific region and then the later day decides. Of equal ones the first named holds.
 */
export function parametersWith(
  packs: readonly PolicyPack[],
  published: readonly PublishedWeights[],
  at: PlaceAndDay,
): Parameters {
  const base = parametersOn(packs, at);
  const asPacks = published.map((each): PolicyPack => ({
    code: each.code,
    title: { zh: '发布的权重', en: 'Published weights' },
    holdsIn: each.regionCode,
    valid: { from: each.from, to: null, evidence: EvidenceMark.proposed },
    sources: {},
    leads: [],
    parameters: sections(base, each.weights),
  }));
  return parametersOn([...asPacks, ...packs], at);
}
