import type { AssignmentProblem } from '../src/problem.js';

/** A plan in the making for the simple baselines: weights and bonuses only, no teams, no funds. */
export class Draft {
  objective = 0;
  readonly roleOf: Int32Array;
  readonly isTaken: Uint8Array;
  /** Pairs of each volunteer and of each role that are taken. */
  readonly ofVolunteer: number[][];
  readonly ofRole: number[][];
  private readonly filled = new Map<number, number>();
  private readonly asked = new Map<number, number>();

  constructor(readonly problem: AssignmentProblem) {
    const { pairs, roles, needs, volunteers } = problem;
    this.roleOf = new Int32Array(pairs.volunteer.length);
    this.isTaken = new Uint8Array(pairs.volunteer.length);
    this.ofVolunteer = Array.from(volunteers.key, () => []);
    this.ofRole = Array.from(roles.need, () => []);
    for (let r = 0; r < roles.need.length; r++) {
      this.roleOf.fill(r, pairs.offsets[r], pairs.offsets[r + 1]);
      const community = needs.community[roles.need[r]];
      this.asked.set(community, (this.asked.get(community) ?? 0) + roles.heads[r]);
    }
  }

  /** The pairs in whose place this one could be taken: of its volunteer those at the same time, or the lightest one of too many. */
  rivals(e: number): number[] {
    const { pairs, volunteers } = this.problem;
    const own = this.ofVolunteer[pairs.volunteer[e]];
    const rivals = own.filter((other) => this.overlap(e, other));
    if (own.length - rivals.length >= volunteers.maxShifts[pairs.volunteer[e]]) {
      const others = own.filter((other) => !rivals.includes(other));
      if (others.length > 0) rivals.push(this.lightest(others));
    }
    const r = this.roleOf[e];
    const isFull = this.ofRole[r].length === this.problem.roles.heads[r];
    const helps = rivals.some((other) => this.roleOf[other] === r);
    if (isFull && !helps) rivals.push(this.lightest(this.ofRole[r]));
    return rivals;
  }

  fits(e: number): boolean {
    const { pairs, volunteers, roles } = this.problem;
    const own = this.ofVolunteer[pairs.volunteer[e]];
    const r = this.roleOf[e];
    if (own.length >= volunteers.maxShifts[pairs.volunteer[e]]) return false;
    return this.ofRole[r].length < roles.heads[r] && own.every((other) => !this.overlap(e, other));
  }

  put(e: number): void {
    this.isTaken[e] = 1;
    this.ofVolunteer[this.problem.pairs.volunteer[e]].push(e);
    this.ofRole[this.roleOf[e]].push(e);
    const community = this.communityOf(e);
    const filled = (this.filled.get(community) ?? 0) + 1;
    this.filled.set(community, filled);
    this.objective += this.problem.pairs.weight[e] + this.bonus(community, filled);
  }

  drop(e: number): void {
    this.isTaken[e] = 0;
    for (const list of [this.ofVolunteer[this.problem.pairs.volunteer[e]], this.ofRole[this.roleOf[e]]])
      list.splice(list.indexOf(e), 1);
    const community = this.communityOf(e);
    const filled = this.filled.get(community) ?? 0;
    this.filled.set(community, filled - 1);
    this.objective -= this.problem.pairs.weight[e] + this.bonus(community, filled);
  }

  private lightest(rows: readonly number[]): number {
    const { weight } = this.problem.pairs;
    return rows.reduce((least, e) => (weight[e] < weight[least] ? e : least));
  }

  private communityOf(e: number): number {
    const { needs, roles } = this.problem;
    return needs.community[roles.need[this.roleOf[e]]];
  }

  private bonus(community: number, nth: number): number {
    const all = this.asked.get(community) ?? 0;
    return this.problem.fairness.find(({ share }) => nth <= Math.ceil((all * share) / 1000))?.bonus ?? 0;
  }

  private overlap(a: number, b: number): boolean {
    const { needs, roles, bufferMinutes } = this.problem;
    const [one, other] = [roles.need[this.roleOf[a]], roles.need[this.roleOf[b]]];
    return (
      needs.start[one] < needs.end[other] + bufferMinutes &&
      needs.start[other] < needs.end[one] + bufferMinutes
    );
  }
}
