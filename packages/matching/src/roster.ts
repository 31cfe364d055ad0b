import { bonusOf, type Component } from './component.js';
import { runningSum } from './running-sum.js';
import { Seats } from './seats.js';

/** Who serves in the needs that count, while needs come and go; every change can be taken back, and is worth exactly what it says. */
export class Roster {
  readonly seats: Seats;
  /** Needs that count. */
  readonly counts: Uint8Array;
  /** Heads filled of each role; the pairs are held[heldFrom[r]] and following. */
  readonly filled: Int32Array;
  readonly held: Int32Array;
  readonly heldFrom: Int32Array;
  /** Gains and bonuses of the pairs held. */
  worth = 0;
  private readonly served: Int32Array;
  /** Pairs put in (e) and taken out (-e - 1), needs that came or went (pairs + i). */
  private readonly journal: number[] = [];

  constructor(
    readonly component: Component,
    counts: Uint8Array,
    taken: Uint8Array,
  ) {
    const { heads, offsets, asked } = component;
    this.seats = new Seats(component);
    this.counts = counts.slice();
    this.filled = new Int32Array(heads.length);
    this.heldFrom = runningSum(heads.map((wanted, r) => Math.min(wanted, offsets[r + 1] - offsets[r])));
    this.held = new Int32Array(this.heldFrom[heads.length]);
    this.served = new Int32Array(asked.length);
    for (let e = 0; e < taken.length; e++) if (taken[e] === 1) this.put(e);
    this.settle();
  }

  /** Where the journal stands; `undo` takes back what came later. */
  get mark(): number {
    return this.journal.length;
  }

  undo(mark: number): void {
    const { journal } = this;
    const pairs = this.seats.taken.length;
    for (let at = journal.length - 1; at >= mark; at--) {
      const step = journal[at];
      if (step >= pairs) this.counts[step - pairs] ^= 1;
      else if (step >= 0) this.drop(step);
      else this.put(-step - 1);
    }
    journal.length = mark;
  }

  /** What was done stays. */
  settle(): void {
    this.journal.length = 0;
  }

  /** Lets a need in or out. */
  toggle(i: number): void {
    this.counts[i] ^= 1;
    this.journal.push(this.seats.taken.length + i);
  }

  put(e: number): void {
    const { roleOf, communityOf, gain } = this.component;
    const r = roleOf[e];
    const c = communityOf[r];
    this.seats.sit(e, 0);
    this.held[this.heldFrom[r] + this.filled[r]++] = e;
    this.worth += gain[e] + bonusOf(this.component, c, ++this.served[c]);
    this.journal.push(e);
  }

  drop(e: number): void {
    const { roleOf, communityOf, gain, volunteerOf } = this.component;
    const { held, heldFrom } = this;
    const r = roleOf[e];
    const c = communityOf[r];
    this.seats.leave(volunteerOf[e], this.seats.of(e));
    let at = heldFrom[r];
    while (held[at] !== e) at++;
    held[at] = held[heldFrom[r] + --this.filled[r]];
    this.worth -= gain[e] + bonusOf(this.component, c, this.served[c]--);
    this.journal.push(-e - 1);
  }

  /** The bonus of one head more in a role's community, and of the last one it has. */
  nextBonus(r: number): number {
    const c = this.component.communityOf[r];
    return bonusOf(this.component, c, this.served[c] + 1);
  }

  lastBonus(r: number): number {
    const c = this.component.communityOf[r];
    return bonusOf(this.component, c, this.served[c]);
  }

  /** Whether the volunteer of a pair could take it, if need be instead of another one. */
  isFree(e: number, instead: number): boolean {
    const { volunteerOf, roleOf, start, end, most } = this.component;
    const { offsets, count, pair, start: from, end: to } = this.seats;
    const j = volunteerOf[e];
    const r = roleOf[e];
    let others = 0;
    for (let q = offsets[j]; q < offsets[j] + count[j]; q++) {
      if (pair[q] === instead) continue;
      others++;
      if (from[q] < end[r] && start[r] < to[q]) return false;
    }
    return others < most[j];
  }
}
