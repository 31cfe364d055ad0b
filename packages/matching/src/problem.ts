/**
 * A plan to make: who serves which need. Plain typed arrays, so that a district's or a province's week can be handed to
 * a worker without being copied. A role is one kind of person a need asks for; a pair is a volunteer who could fill it.
 */
export interface AssignmentProblem {
  /** One entry a need. Minutes from the plan's start, end > start. `key` is unique and the only tie-break. */
  readonly needs: {
    readonly key: BigInt64Array;
    readonly community: Int32Array;
    readonly start: Int32Array;
    readonly end: Int32Array;
  };
  /** One entry a role: its need and the heads it asks for. */
  readonly roles: { readonly need: Int32Array; readonly heads: Int32Array };
  /** One entry a volunteer: the most shifts in this plan. */
  readonly volunteers: { readonly key: BigInt64Array; readonly maxShifts: Int32Array };
  /** Candidate pairs grouped by role: role r owns rows offsets[r] to offsets[r + 1]. Weight is a positive integer. */
  readonly pairs: {
    readonly offsets: Int32Array;
    readonly volunteer: Int32Array;
    readonly weight: Int32Array;
  };
  /** Minutes that must lie between two shifts of one person. */
  readonly bufferMinutes: number;
  /**
   * Concave fairness: of a community's heads asked, those filled up to ceil(asked x share) earn the tier's bonus each.
   * Shares are cumulative whole thousandths and rise; bonuses must not rise.
   */
  readonly fairness: readonly FairnessTier[];
  /** Whole teams: a need counts only if every role has at least ceil(heads x share) heads (thousandths). */
  readonly teams?: { readonly share: number };
  /**
   * Cost of each need and the funds that may pay it (rows offsets[i] to offsets[i + 1] of `fund`). A need counts only
   * if it is fully paid; several funds may pay one need.
   */
  readonly funds?: {
    readonly cost: Int32Array;
    readonly amount: Int32Array;
    readonly offsets: Int32Array;
    readonly fund: Int32Array;
  };
  /** Rows of pairs that are settled: the plan keeps them, and their needs count, their team and payment being settled too. */
  readonly pinned?: Int32Array;
  /** Rows of pairs of the last plan; each earns `inertia` thousandths of its weight, which the objective leaves out. */
  readonly previous?: Int32Array;
  readonly inertia?: number;
}

/** The heads of a community filled up to `share` (cumulative thousandths) earn `bonus` each. */
export interface FairnessTier {
  readonly share: number;
  readonly bonus: number;
}

/** Lagrangian prices; with them anybody can work out the bound again. */
export interface Prices {
  /** What one head of the role is worth at the margin; below zero where the community's bonus pays for it. */
  readonly role: Float64Array;
  /** What the volunteer's best schedule earns beyond the prices of its roles. */
  readonly volunteer: Float64Array;
  /** What one unit of the fund's money is worth at the margin. */
  readonly fund: Float64Array;
}

/** Who serves what, who pays what, and the proof how good it is. */
export interface Plan {
  /** Chosen rows of the problem's pairs, ascending. */
  readonly pairs: Int32Array;
  readonly payments: {
    readonly need: Int32Array;
    readonly fund: Int32Array;
    readonly amount: Int32Array;
  };
  /** Weights of the chosen pairs and fairness bonuses. */
  readonly objective: number;
  /** No plan whatever is worth more than this. */
  readonly bound: number;
  /** (bound - objective) / bound; 0 when the bound is 0. */
  readonly gap: number;
  readonly prices: Prices;
}

/** When to stop. Whatever comes first ends the run. */
export interface AssignOptions {
  /** Stop when the plan is proven to be this near the optimum, as a share. */
  readonly targetGap?: number;
  /** The most bids in any one connected component: work counted, so the same records give the same plan. */
  readonly budgetBids?: number;
  /** The most milliseconds; a plan that ends by it need not come out the same twice. */
  readonly budgetMs?: number;
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run is. */
export interface Progress {
  readonly objective: number;
  readonly bound: number;
}
