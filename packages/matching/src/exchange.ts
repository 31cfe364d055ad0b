import type { Component } from './component.js';
import { Roster } from './roster.js';

/** What a change must bring: gains and bonuses are whole numbers. */
const LEAST = 0.5;

/**
 * Betters a finished plan by exchanges that an auction misses where windows differ: two short shifts in place of a long
 * one that neither could displace alone. Each volunteer in turn is given the best schedule as the plan stands, those who
 * lose a shift by it another one, roles that lose a head another volunteer; what does not pay is taken back.
 */
export class Exchange {
  private readonly roster: Roster;
  private readonly kept: number[] = [];
  private readonly before: number[] = [];
  private readonly best: number[] = [];

  constructor(
    private readonly component: Component,
    taken: Uint8Array,
  ) {
    // No need comes or goes in an exchange, so none has to be told apart.
    this.roster = new Roster(component, new Uint8Array(0), taken);
  }

  /** The pairs of the plan as it stands. */
  get taken(): Uint8Array {
    return this.roster.seats.taken;
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
    const { roster, kept, before, best } = this;
    const { taken } = roster.seats;
    const width = most[j] + 1;
    if (width === 1) return 0;
    let now = 0;
    let n = 0;
    for (let m = 0; m < width; m++) best[m] = 0;
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const e = volunteerPairs[q];
      if (pinned[e] === 1) return 0;
      const isHeld = taken[e] === 1;
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
    const worth = roster.worth;
    this.change(j, this.chosen(n, width));
    const gained = roster.worth - worth;
    if (gained < LEAST) roster.undo(0);
    roster.settle();
    return gained < LEAST ? 0 : gained;
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

  /** Gives the volunteer the chosen shifts and mends what that breaks. */
  private change(j: number, chosen: ReadonlySet<number>): void {
    const { roleOf, heads } = this.component;
    const { roster } = this;
    const { seats, filled } = roster;
    const bereft: number[] = [];
    for (let q = seats.offsets[j]; q < seats.offsets[j] + seats.count[j];) {
      const e = seats.pair[q];
      if (chosen.has(e)) q++;
      else {
        roster.drop(e);
        bereft.push(roleOf[e]);
      }
    }
    const idle: number[] = [];
    for (const e of chosen) {
      if (seats.taken[e] === 1) continue;
      const r = roleOf[e];
      if (filled[r] === heads[r]) {
        const rival = this.cheapest(r).pair;
        if (rival < 0) continue;
        roster.drop(rival);
        idle.push(rival);
      }
      roster.put(e);
    }
    for (const e of idle) {
      const other = this.otherShift(e).pair;
      if (other >= 0) roster.put(other);
    }
    for (const r of bereft) {
      const other = this.otherVolunteer(r).pair;
      if (other >= 0 && filled[r] < heads[r]) roster.put(other);
    }
  }

  /** What the plan loses without this pair, its role given to somebody who is free. */
  private worthKeeping(e: number): number {
    const { roleOf, gain } = this.component;
    const r = roleOf[e];
    const other = this.otherVolunteer(r);
    return gain[e] - (other.pair < 0 ? -this.roster.lastBonus(r) : other.value);
  }

  /** What the plan gains with this pair, where the role is full in place of whoever is missed least. */
  private worthTaking(e: number): number {
    const { roleOf, heads, gain } = this.component;
    const r = roleOf[e];
    if (this.roster.filled[r] < heads[r]) return gain[e] + this.roster.nextBonus(r);
    const rival = this.cheapest(r);
    return rival.pair < 0 ? 0 : gain[e] - rival.value;
  }

  /** The pair of a full role that is missed least, its volunteer given another shift. */
  private cheapest(r: number): Found {
    const { offsets, pinned, gain } = this.component;
    const { taken } = this.roster.seats;
    let pair = -1;
    let value = Infinity;
    for (let e = offsets[r]; e < offsets[r + 1]; e++) {
      if (taken[e] === 0 || pinned[e] === 1) continue;
      const loss = gain[e] - Math.max(0, this.otherShift(e).value);
      if (loss >= value) continue;
      value = loss;
      pair = e;
    }
    return { pair, value };
  }

  /** The best shift of a role with open heads that the volunteer of a pair could take instead of it. */
  private otherShift(e: number): Found {
    const { volunteerOf, volunteerOffsets, volunteerPairs, roleOf, heads, gain } = this.component;
    const { roster } = this;
    const j = volunteerOf[e];
    let pair = -1;
    let value = -Infinity;
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const other = volunteerPairs[q];
      const r = roleOf[other];
      if (other === e || roster.seats.taken[other] === 1 || roster.filled[r] >= heads[r]) continue;
      const worth = gain[other] + roster.nextBonus(r);
      if (worth <= value || !roster.isFree(other, e)) continue;
      value = worth;
      pair = other;
    }
    return { pair, value };
  }

  /** The best pair of a role whose volunteer is free. */
  private otherVolunteer(r: number): Found {
    const { offsets, gain } = this.component;
    const { roster } = this;
    let pair = -1;
    let value = -Infinity;
    for (let e = offsets[r]; e < offsets[r + 1]; e++) {
      if (roster.seats.taken[e] === 1 || gain[e] <= value || !roster.isFree(e, -1)) continue;
      value = gain[e];
      pair = e;
    }
    return { pair, value };
  }
}

interface Found {
  readonly pair: number;
  readonly value: number;
}
