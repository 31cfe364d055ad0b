import type { Slots } from './slots.js';

/**
 * A part of the problem that shares no volunteer, no bonus and no fund with the rest, in the order of the keys, so that
 * the same records give the same plan however they came. Indices are the component's own.
 */
export interface Component {
  readonly rows: Int32Array;
  readonly rolesInProblem: Int32Array;
  readonly needsInProblem: Int32Array;
  readonly volunteersInProblem: Int32Array;
  readonly fundsInProblem: Int32Array;

  /** Roles of need i: rows needRoles[i] to needRoles[i + 1]; roles stand in the order of their needs. */
  readonly needRoles: Int32Array;
  readonly needOf: Int32Array;
  readonly heads: Int32Array;
  /** Heads below which the need does not count; 0 without teams. */
  readonly least: Int32Array;
  readonly start: Int32Array;
  /** With the buffer. */
  readonly end: Int32Array;
  readonly communityOf: Int32Array;

  /** Pairs of role r: offsets[r] to offsets[r + 1]. */
  readonly offsets: Int32Array;
  readonly volunteerOf: Int32Array;
  readonly roleOf: Int32Array;
  /** What the pair adds to the objective. */
  readonly weight: Float64Array;
  /** What the pair is sought for: its weight and its inertia. */
  readonly gain: Float64Array;
  readonly pinned: Uint8Array;

  readonly most: Int32Array;
  /** Pairs of volunteer j by their end: volunteerPairs rows volunteerOffsets[j] to volunteerOffsets[j + 1]. */
  readonly volunteerOffsets: Int32Array;
  readonly volunteerPairs: Int32Array;
  /** The role of each row of volunteerPairs. */
  readonly volunteerRoles: Int32Array;

  readonly asked: Int32Array;
  readonly communityNeeds: Int32Array;
  readonly communityOffsets: Int32Array;
  /** Community c has upTo[c * tiers + k] heads within tier k, counted from the first. */
  readonly bonuses: Float64Array;
  readonly upTo: Int32Array;

  /** Null where every need counts anyhow. */
  readonly money: Money | null;
  /** Null where windows overlap that are not the same: then one shift may stand in the way of several. */
  readonly slots: Slots | null;
  /** Whether a need counts only when something holds. */
  readonly isConditional: boolean;
}

/** What needs cost and who may pay. */
export interface Money {
  readonly cost: Float64Array;
  readonly offsets: Int32Array;
  readonly fund: Int32Array;
  readonly amount: Float64Array;
}

/** The bonus of the n-th head filled in a community, from 1. */
export function bonusOf(component: Component, community: number, nth: number): number {
  const { bonuses, upTo } = component;
  const tiers = bonuses.length;
  for (let k = 0; k < tiers; k++) if (nth <= upTo[community * tiers + k]) return bonuses[k];
  return 0;
}

/** The bonuses of a community with so many heads filled. */
export function bonusSum(component: Component, community: number, filled: number): number {
  const { bonuses, upTo } = component;
  const tiers = bonuses.length;
  let sum = 0;
  let below = 0;
  for (let k = 0; k < tiers && below < filled; k++) {
    const to = Math.min(filled, upTo[community * tiers + k]);
    sum += bonuses[k] * (to - below);
    below = Math.max(below, to);
  }
  return sum;
}
