import { Chains, LEAST } from './chains.js';
import type { Dual } from './dual.js';
import type { Funding, Payments } from './funding.js';
import type { Roster } from './roster.js';

/** Lets needs in and out: with the heads they must have, paid in full, and what they leave taken over by others. */
export class Turnover {
  readonly chains: Chains;
  /** Needs that nothing here may move: settled ones, and such as no plan can serve. */
  readonly isFixed: Uint8Array;

  constructor(
    readonly roster: Roster,
    readonly funding: Funding | null,
    readonly dual: Dual,
  ) {
    this.chains = new Chains(roster, dual.atLeast);
    this.isFixed = dual.isSettled.map((settled, i) => (settled === 1 || dual.isHopeless[i] === 1 ? 1 : 0));
  }

  /** Fills what is open, with the needs that count as they are. */
  fillOpen(): void {
    const { counts, filled, component } = this.roster;
    const { heads, needOf } = component;
    for (let r = 0; r < heads.length; r++) {
      if (counts[needOf[r]] === 0) continue;
      while (filled[r] < heads[r] && this.chains.fill(r, LEAST));
    }
  }

  /** Staffs a need that takes no part; false, and nothing changes, when it cannot have the heads it must. */
  enter(i: number): boolean {
    const { roster, chains, dual } = this;
    const { needRoles, heads } = roster.component;
    const mark = roster.mark;
    roster.toggle(i);
    for (let r = needRoles[i]; r < needRoles[i + 1]; r++) {
      while (roster.filled[r] < dual.atLeast[r]) {
        if (chains.fill(r, -Infinity)) continue;
        roster.undo(mark);
        return false;
      }
    }
    for (let r = needRoles[i]; r < needRoles[i + 1]; r++)
      while (roster.filled[r] < heads[r] && chains.fill(r, LEAST));
    return true;
  }

  /** Takes a need's staff away, who go where they bring most. */
  leave(i: number): void {
    const { roster, chains } = this;
    const { needRoles, offsets, volunteerOf } = roster.component;
    const free: number[] = [];
    for (let e = offsets[needRoles[i]]; e < offsets[needRoles[i + 1]]; e++) {
      if (roster.seats.taken[e] === 0) continue;
      roster.drop(e);
      free.push(volunteerOf[e]);
    }
    roster.toggle(i);
    for (const j of free) while (chains.place(j));
  }

  /** Takes a need out, with its money. */
  remove(i: number): void {
    this.leave(i);
    this.funding?.release(i);
  }

  /** Lets a need in if it can be paid and brings something; whether it could be paid. */
  letIn(i: number): boolean {
    const { roster, funding } = this;
    if (roster.counts[i] === 1 || this.isFixed[i] === 1 || (funding && !funding.pay(i))) return false;
    const mark = roster.mark;
    const before = roster.worth;
    if (this.enter(i) && roster.worth - before > LEAST) return true;
    roster.undo(mark);
    funding?.release(i);
    return true;
  }

  /** A need that got nobody is not paid. */
  releaseUnserved(): void {
    const { roster, dual } = this;
    const { needRoles } = roster.component;
    for (let i = 0; i < roster.counts.length; i++) {
      if (roster.counts[i] === 0 || dual.isSettled[i] === 1) continue;
      let served = 0;
      for (let r = needRoles[i]; r < needRoles[i + 1]; r++) served += roster.filled[r];
      if (served === 0) this.remove(i);
    }
    roster.settle();
  }

  /** Some needs whose candidates a need shares. */
  neighbours(i: number, count: number, random: () => number): number[] {
    const found: number[] = [];
    const { needRoles, offsets, volunteerOf, volunteerOffsets, volunteerPairs, roleOf, needOf } =
      this.roster.component;
    const from = offsets[needRoles[i]];
    const size = offsets[needRoles[i + 1]] - from;
    for (let n = 0; n < 2 * count && found.length < count && size > 0; n++) {
      const j = volunteerOf[from + Math.floor(random() * size)];
      const own = volunteerOffsets[j + 1] - volunteerOffsets[j];
      const k = needOf[roleOf[volunteerPairs[volunteerOffsets[j] + Math.floor(random() * own)]]];
      if (k !== i && this.isFixed[k] === 0 && !found.includes(k)) found.push(k);
    }
    return found;
  }

  snapshot(): Snapshot {
    const { roster, funding } = this;
    return {
      worth: roster.worth,
      counts: roster.counts.slice(),
      taken: roster.seats.taken.slice(),
      payments: funding?.save() ?? null,
    };
  }
}

/** Needs that count, their staff and their payments at some moment. */
export interface Snapshot {
  readonly worth: number;
  readonly counts: Uint8Array;
  readonly taken: Uint8Array;
  readonly payments: Payments | null;
}
