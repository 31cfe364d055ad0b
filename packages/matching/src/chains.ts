import type { Component } from './component.js';
import type { Roster } from './roster.js';

/** Moves in one chain. */
const LONGEST = 8;
/** Roles looked at to fill a head, and volunteers to place somebody: further in plans of no more roles than `upTo`. */
const FAR = { fill: 60, place: 60, upTo: 1000 } as const;
const NEAR = { fill: 20, place: 8 } as const;
/** Gains and bonuses are whole numbers: less than this is nothing. */
export const LEAST = 0.5;

/**
 * Chains of moves in a roster: a role takes a volunteer from another one, which takes one from a third, and so on until
 * somebody is free or a role can do without. Found by labels that improve (Bellman and Ford) within a few moves.
 */
export class Chains {
  /** Roles and volunteers looked at so far. */
  looks = 0;
  private readonly component: Component;
  /** What the chain to a role (or volunteer) brings so far; the pair that pushed it out, and the pair it lost. */
  private readonly label: Float64Array;
  private readonly taker: Int32Array;
  private readonly lost: Int32Array;
  private readonly stamp: Int32Array;
  private readonly isWaiting: Uint8Array;
  /** The pairs of each role, those of the highest gain first. */
  private readonly byGain: Int32Array;
  private now = 0;
  private readonly queue: number[] = [];
  private best = 0;
  /** The last pair taken, and the pairs given up for it without another. */
  private bestTaker = -1;
  private readonly bestLost: number[] = [];
  private readonly met: number[] = [];
  private readonly reach: { readonly fill: number; readonly place: number };

  constructor(
    private readonly roster: Roster,
    private readonly least: Int32Array,
  ) {
    this.component = roster.component;
    const size = Math.max(this.component.heads.length, this.component.most.length);
    this.label = new Float64Array(size);
    this.taker = new Int32Array(size);
    this.lost = new Int32Array(size);
    this.stamp = new Int32Array(size);
    this.isWaiting = new Uint8Array(size);
    const { offsets, gain, heads } = this.component;
    this.reach = heads.length <= FAR.upTo ? FAR : NEAR;
    this.byGain = Int32Array.from(gain, (_, e) => e);
    for (let r = 0; r < heads.length; r++)
      this.byGain.subarray(offsets[r], offsets[r + 1]).sort((a, b) => gain[b] - gain[a] || a - b);
  }

  /** Gives a role one head more by the best chain found, if that brings more than `floor`. */
  fill(r: number, floor: number): boolean {
    this.begin(r, floor);
    const bonus = this.roster.nextBonus(r);
    const community = this.component.communityOf[r];
    for (let at = 0; at < this.queue.length && at < this.reach.fill; at++) {
      const role = this.queue[at];
      this.isWaiting[role] = 0;
      this.lookFor(role, bonus, community);
    }
    this.end(this.reach.fill);
    return this.bestTaker >= 0 && this.apply(r, this.component.roleOf, floor);
  }

  private begin(root: number, floor: number): void {
    this.now++;
    this.best = floor;
    this.bestTaker = -1;
    this.queue.length = 0;
    this.queue.push(root);
    this.stamp[root] = this.now;
    this.label[root] = 0;
    this.taker[root] = -1;
    this.lost[root] = -1;
  }

  private end(most: number): void {
    this.looks += Math.min(this.queue.length, most);
    for (const each of this.queue) this.isWaiting[each] = 0;
  }

  /** Who could fill a role's open head, and what whoever they leave would do then. */
  private lookFor(role: number, bonus: number, community: number): void {
    const { offsets, volunteerOf, gain, start, end, most, pinned, roleOf } = this.component;
    const { seats } = this.roster;
    const sofar = this.label[role];
    const { met } = this;
    for (let q = offsets[role]; q < offsets[role + 1]; q++) {
      const e = this.byGain[q];
      const value = sofar + gain[e];
      // Whoever makes way seldom finds something better: a pair that would not do alone will not do in a chain.
      if (value + bonus <= this.best) return;
      if (seats.taken[e] === 1) continue;
      const j = volunteerOf[e];
      met.length = 0;
      let isSettled = false;
      for (let q = seats.offsets[j]; q < seats.offsets[j] + seats.count[j]; q++) {
        if (seats.start[q] >= end[role] || start[role] >= seats.end[q]) continue;
        met.push(seats.pair[q]);
        isSettled ||= pinned[seats.pair[q]] === 1 || roleOf[seats.pair[q]] === role;
      }
      if (isSettled) continue;
      if (met.length > 1) this.offerAll(e, value + bonus);
      else if (met.length === 1) this.offerOne(e, met[0], value, bonus, community);
      else if (seats.count[j] < most[j]) this.offer(e, -1, value + bonus);
      else {
        for (let q = seats.offsets[j]; q < seats.offsets[j] + seats.count[j]; q++) {
          if (pinned[seats.pair[q]] === 0) this.offerOne(e, seats.pair[q], value, bonus, community);
        }
      }
    }
  }

  private offer(e: number, lost: number, value: number): void {
    if (value <= this.best) return;
    this.best = value;
    this.bestTaker = e;
    this.bestLost.length = 0;
    if (lost >= 0) this.bestLost.push(lost);
  }

  /** Several shifts make way, where their roles can do without. */
  private offerAll(e: number, value: number): void {
    const { roleOf, gain } = this.component;
    let sum = value;
    for (const f of this.met) {
      if (this.roster.filled[roleOf[f]] <= this.least[roleOf[f]]) return;
      sum -= gain[f] + this.roster.lastBonus(roleOf[f]);
    }
    if (sum <= this.best) return;
    this.offer(e, -1, sum);
    this.bestLost.push(...this.met);
  }

  /** One shift makes way: its role does without or looks for somebody else. */
  private offerOne(e: number, f: number, value: number, bonus: number, community: number): void {
    const { roleOf, gain, communityOf } = this.component;
    const role = roleOf[f];
    const left = value - gain[f];
    if (this.roster.filled[role] > this.least[role]) {
      const isSame = communityOf[role] === community;
      this.offer(e, f, isSame ? left : left + bonus - this.roster.lastBonus(role));
    }
    this.improve(role, left, e, f, roleOf);
  }

  /** Takes note of a better chain to a role or volunteer, unless the chain has it already. */
  private improve(to: number, value: number, e: number, f: number, of: Int32Array): void {
    const { stamp, label, taker, now } = this;
    if (stamp[to] === now && label[to] >= value) return;
    let length = 1;
    for (let at = of[e]; ; at = of[taker[at]]) {
      if (at === to || ++length > LONGEST) return;
      if (taker[at] < 0) break;
    }
    const isNew = stamp[to] !== now || this.isWaiting[to] === 0;
    stamp[to] = now;
    label[to] = value;
    taker[to] = e;
    this.lost[to] = f;
    if (!isNew) return;
    this.isWaiting[to] = 1;
    this.queue.push(to);
  }

  /**
   * Makes the moves of the best chain back to its root, a role or a volunteer; false, and nothing changes, when they get
   * into each other's way or bring no more than the floor.
   */
  private apply(root: number, of: Int32Array, floor: number): boolean {
    const { roster, taker, lost } = this;
    const { roleOf, heads } = this.component;
    const { taken } = roster.seats;
    const mark = roster.mark;
    const before = roster.worth;
    for (const f of this.bestLost) roster.drop(f);
    for (let e = this.bestTaker; ; e = taker[of[e]]) {
      // What this role or volunteer lost to the one before it in the chain is made good by the pair it takes.
      const own = lost[of[e]];
      if (own >= 0 && taken[own] === 1) roster.drop(own);
      if (taken[e] === 1 || roster.filled[roleOf[e]] >= heads[roleOf[e]] || !roster.isFree(e, -1)) break;
      roster.put(e);
      if (of[e] !== root) continue;
      if (roster.worth - before > floor) return true;
      break;
    }
    roster.undo(mark);
    return false;
  }

  /** Gives a volunteer who has time the best shift, by a chain of volunteers who take over from one another. */
  place(j: number): boolean {
    this.begin(j, LEAST);
    for (let at = 0; at < this.queue.length && at < this.reach.place; at++) {
      const each = this.queue[at];
      this.isWaiting[each] = 0;
      this.lookAround(each);
    }
    this.end(this.reach.place);
    return this.bestTaker >= 0 && this.apply(j, this.component.volunteerOf, LEAST);
  }

  /** What a volunteer could take, from nobody or from somebody else. */
  private lookAround(j: number): void {
    const { volunteerOffsets, volunteerPairs, roleOf, needOf, heads, gain, pinned, volunteerOf } =
      this.component;
    const { seats, counts, filled, held, heldFrom } = this.roster;
    const sofar = this.label[j];
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const e = volunteerPairs[q];
      const r = roleOf[e];
      if (seats.taken[e] === 1 || counts[needOf[r]] === 0 || !this.roster.isFree(e, this.lost[j])) continue;
      const value = sofar + gain[e];
      if (filled[r] < heads[r]) this.offer(e, -1, value + this.roster.nextBonus(r));
      for (let at = heldFrom[r]; at < heldFrom[r] + filled[r]; at++) {
        const f = held[at];
        if (pinned[f] === 1) continue;
        this.offer(e, f, value - gain[f]);
        this.improve(volunteerOf[f], value - gain[f], e, f, volunteerOf);
      }
    }
  }
}
