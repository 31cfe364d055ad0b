import { bonusOf, type Component } from './component.js';
import { Seats } from './seats.js';

/** What a change must bring: gains and bonuses are whole numbers. */
const LEAST = 0.5;

/**
 * Betters a finished plan by exchanges that an auction misses where windows differ: two short shifts in place of a long
 * one that neither could displace alone. Each volunteer in turn is given the best schedule as the plan stands, those who
 * lose a shift by it another one, roles that lose a head another volunteer; what does not pay is taken back.
 */
export class Exchange {
  private readonly seats: Seats;
  private readonly filled: Int32Array;
  private readonly served: Int32Array;
  /** Pairs put in (e) and taken out (-e - 1) since the volunteer's turn began. */
  private readonly journal: number[] = [];

  private readonly kept: number[] = [];
  private readonly before: number[] = [];
  private readonly best: number[] = [];

  constructor(
    private readonly component: Component,
    private readonly gain: Float64Array,
    taken: Uint8Array,
  ) {
    this.seats = new Seats(component);
    this.filled = new Int32Array(component.heads.length);
    this.served = new Int32Array(component.asked.length);
    for (let e = 0; e < taken.length; e++) if (taken[e] === 1) this.put(e);
    this.journal.length = 0;
  }

  /** The pairs of the plan as it stands. */
  get taken(): Uint8Array {
    return this.seats.taken;
  }

  /** Gives every volunteer a turn; returns what the plan gained. */
  round(isStopped: () => boolean): number {
    let gained = 0;
    for (let j = 0; j < this.component.most.length; j++) {
      if (j % 1024 === 0 && isStopped()) break;
      gained += this.turn(j);
    }
    return gained;
  }

  private turn(j: number): number {
    const { volunteerPairs, volunteerOffsets, most, pinned, end, start, roleOf } = this.component;
    const { seats, kept, before, best } = this;
    const width = most[j] + 1;
    if (width === 1) return 0;
    let now = 0;
    let n = 0;
    for (let m = 0; m < width; m++) best[m] = 0;
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const e = volunteerPairs[q];
      if (pinned[e] === 1) return 0;
      const isHeld = seats.taken[e] === 1;
      const value = isHeld ? this.worthKeeping(e) : this.worthTaking(e);
      if (isHeld) now += value;
      if (value <= 0) continue;
      let p = n;
      while (p > 0 && end[roleOf[kept[p - 1]]] > start[roleOf[e]]) p--;
      kept[n] = e;
      before[n] = p;
      n++;
      best[n * width] = 0;
      for (let m = 1; m < width; m++) {
        best[n * width + m] = Math.max(best[(n - 1) * width + m], value + best[p * width + m - 1]);
      }
    }
    if (best[n * width + width - 1] < now + LEAST) return 0;
    const gained = this.change(j, this.chosen(n, width));
    if (gained >= LEAST) {
      this.journal.length = 0;
      return gained;
    }
    this.undo();
    return 0;
  }

  private chosen(count: number, width: number): Set<number> {
    const { kept, before, best } = this;
    const chosen = new Set<number>();
    for (let n = count, m = width - 1; n > 0 && m > 0;) {
      if (best[n * width + m] === best[(n - 1) * width + m]) n--;
      else {
        chosen.add(kept[n - 1]);
        n = before[n - 1];
        m--;
      }
    }
    return chosen;
  }

  /** Gives the volunteer the chosen shifts and mends what that breaks; returns what it brought, exactly. */
  private change(j: number, chosen: ReadonlySet<number>): number {
    const { roleOf, heads } = this.component;
    const { seats } = this;
    let gained = 0;
    const bereft: number[] = [];
    for (let q = seats.offsets[j]; q < seats.offsets[j] + seats.count[j];) {
      const e = seats.pair[q];
      if (chosen.has(e)) q++;
      else {
        gained += this.drop(e);
        bereft.push(roleOf[e]);
      }
    }
    const idle: number[] = [];
    for (const e of chosen) {
      if (seats.taken[e] === 1) continue;
      const r = roleOf[e];
      if (this.filled[r] === heads[r]) {
        const rival = this.cheapest(r).pair;
        if (rival < 0) continue;
        gained += this.drop(rival);
        idle.push(rival);
      }
      gained += this.put(e);
    }
    for (const e of idle) {
      const other = this.otherShift(e).pair;
      if (other >= 0) gained += this.put(other);
    }
    for (const r of bereft) {
      const other = this.otherVolunteer(r).pair;
      if (other >= 0 && this.filled[r] < heads[r]) gained += this.put(other);
    }
    return gained;
  }

  private undo(): void {
    for (let at = this.journal.length - 1; at >= 0; at--) {
      const step = this.journal[at];
      if (step >= 0) this.drop(step);
      else this.put(-step - 1);
    }
    this.journal.length = 0;
  }

  private put(e: number): number {
    const { roleOf, communityOf } = this.component;
    const c = communityOf[roleOf[e]];
    this.seats.sit(e, 0);
    this.filled[roleOf[e]]++;
    this.journal.push(e);
    return this.gain[e] + bonusOf(this.component, c, ++this.served[c]);
  }

  private drop(e: number): number {
    const { roleOf, communityOf, volunteerOf } = this.component;
    const c = communityOf[roleOf[e]];
    this.seats.leave(volunteerOf[e], this.seats.of(e));
    this.filled[roleOf[e]]--;
    this.journal.push(-e - 1);
    return -this.gain[e] - bonusOf(this.component, c, this.served[c]--);
  }

  /** What the plan loses without this pair, its role given to somebody who is free. */
  private worthKeeping(e: number): number {
    const { roleOf, communityOf } = this.component;
    const c = communityOf[roleOf[e]];
    const other = this.otherVolunteer(roleOf[e]);
    return this.gain[e] - (other.pair < 0 ? -bonusOf(this.component, c, this.served[c]) : other.value);
  }

  /** What the plan gains with this pair, where the role is full in place of whoever is missed least. */
  private worthTaking(e: number): number {
    const { roleOf, communityOf, heads } = this.component;
    const r = roleOf[e];
    const c = communityOf[r];
    if (this.filled[r] < heads[r]) return this.gain[e] + bonusOf(this.component, c, this.served[c] + 1);
    const rival = this.cheapest(r);
    return rival.pair < 0 ? 0 : this.gain[e] - rival.value;
  }

  /** The pair of a full role that is missed least, its volunteer given another shift. */
  private cheapest(r: number): Found {
    const { offsets, pinned } = this.component;
    let pair = -1;
    let value = Infinity;
    for (let e = offsets[r]; e < offsets[r + 1]; e++) {
      if (this.seats.taken[e] === 0 || pinned[e] === 1) continue;
      const loss = this.gain[e] - Math.max(0, this.otherShift(e).value);
      if (loss >= value) continue;
      value = loss;
      pair = e;
    }
    return { pair, value };
  }

  /** The best shift of a role with open heads that the volunteer of a pair could take instead of it. */
  private otherShift(e: number): Found {
    const { volunteerOf, volunteerOffsets, volunteerPairs, roleOf, heads, communityOf } = this.component;
    const j = volunteerOf[e];
    let pair = -1;
    let value = -Infinity;
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const other = volunteerPairs[q];
      const r = roleOf[other];
      if (other === e || this.seats.taken[other] === 1 || this.filled[r] >= heads[r]) continue;
      const worth =
        this.gain[other] + bonusOf(this.component, communityOf[r], this.served[communityOf[r]] + 1);
      if (worth <= value || !this.isFree(other, e)) continue;
      value = worth;
      pair = other;
    }
    return { pair, value };
  }

  /** The best pair of a role whose volunteer is free. */
  private otherVolunteer(r: number): Found {
    const { offsets } = this.component;
    let pair = -1;
    let value = -Infinity;
    for (let e = offsets[r]; e < offsets[r + 1]; e++) {
      if (this.seats.taken[e] === 1 || this.gain[e] <= value || !this.isFree(e, -1)) continue;
      value = this.gain[e];
      pair = e;
    }
    return { pair, value };
  }

  /** Whether the volunteer of a pair could take it, if need be instead of another one. */
  private isFree(e: number, instead: number): boolean {
    const { volunteerOf, roleOf, start, end, most } = this.component;
    const { seats } = this;
    const j = volunteerOf[e];
    let held = 0;
    for (let q = seats.offsets[j]; q < seats.offsets[j] + seats.count[j]; q++) {
      if (seats.pair[q] === instead) continue;
      held++;
      if (seats.start[q] < end[roleOf[e]] && start[roleOf[e]] < seats.end[q]) return false;
    }
    return held < most[j];
  }
}

interface Found {
  readonly pair: number;
  readonly value: number;
}
