import { rolesOfRows } from './check.js';
import type { AssignmentProblem, Plan } from './problem.js';

/** Why a volunteer does or does not serve in a role. */
export type PairReason =
  /** Serves there. */
  | 'chosen'
  /** Serves at that time elsewhere. */
  | 'servesElsewhere'
  /** Has as many shifts as they take. */
  | 'hasEnoughShifts'
  /** The role has all its heads. */
  | 'roleIsFull'
  /** The need does not count: its team or its money does not come together. */
  | 'needLeftOut'
  /** Free, and still worth more to the plan at nothing. */
  | 'notWorthIt';

/** One pair, put into numbers that can be said in words. */
export interface PairExplanation {
  readonly kind: 'pair';
  readonly pair: number;
  readonly reason: PairReason;
  /** What it would add. */
  readonly weight: number;
  /** What a head of the role is worth at the margin. */
  readonly rolePrice: number;
  /** What the volunteer's time is worth to the plan. */
  readonly volunteerPrice: number;
  /** Chosen rows that stand in the way. */
  readonly blockedBy: readonly number[];
}

/** One role: who serves, and what became of the others who could. */
export interface RoleExplanation {
  readonly kind: 'role';
  readonly role: number;
  readonly asked: number;
  readonly filled: number;
  readonly price: number;
  /** Candidates by reason. */
  readonly candidates: Readonly<Record<PairReason, number>>;
  /** For each candidate who serves instead elsewhere, the needs at which they do. */
  readonly elsewhere: readonly (readonly number[])[];
  /** Needs at which candidates serve instead, most first. */
  readonly servedInstead: readonly { readonly need: number; readonly people: number }[];
}

export type Explanation = PairExplanation | RoleExplanation;

/** Explains one pair or one role of a plan. */
export function explain(
  problem: AssignmentProblem,
  plan: Plan,
  what: { readonly pair: number } | { readonly role: number },
): Explanation {
  const reading = new PlanReading(problem, plan);
  return 'pair' in what ? reading.pair(what.pair) : reading.role(what.role);
}

/** A plan read once, to explain much of it. */
export class PlanReading {
  private readonly roleOf: Int32Array;
  private readonly filled: Int32Array;
  private readonly rowsOf = new Map<number, number[]>();
  private readonly chosen: Set<number>;
  private readonly servedNeeds = new Set<number>();

  constructor(
    private readonly problem: AssignmentProblem,
    private readonly plan: Plan,
  ) {
    const { roles, pairs } = problem;
    this.roleOf = rolesOfRows(problem);
    this.filled = new Int32Array(roles.need.length);
    this.chosen = new Set(plan.pairs);
    for (const e of plan.pairs) {
      this.filled[this.roleOf[e]]++;
      this.servedNeeds.add(roles.need[this.roleOf[e]]);
      const own = this.rowsOf.get(pairs.volunteer[e]);
      if (own) own.push(e);
      else this.rowsOf.set(pairs.volunteer[e], [e]);
    }
  }

  /** One row of the problem's pairs. */
  pair(e: number): PairExplanation {
    const { pairs } = this.problem;
    const { reason, blockedBy } = this.reasonOf(e);
    return {
      kind: 'pair',
      pair: e,
      reason,
      weight: pairs.weight[e],
      rolePrice: this.plan.prices.role[this.roleOf[e]],
      volunteerPrice: this.plan.prices.volunteer[pairs.volunteer[e]],
      blockedBy,
    };
  }

  /** One role. */
  role(r: number): RoleExplanation {
    const { pairs, roles } = this.problem;
    const candidates = {
      chosen: 0,
      servesElsewhere: 0,
      hasEnoughShifts: 0,
      roleIsFull: 0,
      needLeftOut: 0,
      notWorthIt: 0,
    };
    const elsewhere: number[][] = [];
    const instead = new Map<number, number>();
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) {
      const { reason, blockedBy } = this.reasonOf(e);
      candidates[reason]++;
      const needs = [...new Set(blockedBy.map((row) => roles.need[this.roleOf[row]]))];
      if (needs.length > 0) elsewhere.push(needs);
      for (const need of needs) instead.set(need, (instead.get(need) ?? 0) + 1);
    }
    return {
      kind: 'role',
      role: r,
      asked: roles.heads[r],
      filled: this.filled[r],
      price: this.plan.prices.role[r],
      candidates,
      elsewhere,
      servedInstead: [...instead]
        .map(([need, people]) => ({ need, people }))
        .toSorted((a, b) => b.people - a.people || a.need - b.need),
    };
  }

  private reasonOf(e: number): { reason: PairReason; blockedBy: readonly number[] } {
    const { pairs, roles, needs, volunteers, bufferMinutes } = this.problem;
    if (this.chosen.has(e)) return { reason: 'chosen', blockedBy: [] };
    const r = this.roleOf[e];
    const need = roles.need[r];
    const own = this.rowsOf.get(pairs.volunteer[e]) ?? [];
    const overlapping = own.filter((row) => {
      const other = roles.need[this.roleOf[row]];
      return (
        needs.start[need] < needs.end[other] + bufferMinutes &&
        needs.start[other] < needs.end[need] + bufferMinutes
      );
    });
    if (overlapping.length > 0) return { reason: 'servesElsewhere', blockedBy: overlapping };
    if (own.length >= volunteers.maxShifts[pairs.volunteer[e]])
      return { reason: 'hasEnoughShifts', blockedBy: own };
    if (this.filled[r] >= roles.heads[r]) return { reason: 'roleIsFull', blockedBy: [] };
    const isConditional = Boolean(this.problem.teams ?? this.problem.funds);
    const isLeftOut = isConditional && !this.servedNeeds.has(need);
    return { reason: isLeftOut ? 'needLeftOut' : 'notWorthIt', blockedBy: [] };
  }
}
