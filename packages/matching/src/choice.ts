import { Auction } from './auction.js';
import type { Component } from './component.js';
import type { Dual } from './dual.js';
import { Funding } from './funding.js';
import type { Limits } from './limits.js';
import { worthOf } from './worth.js';

/** Attempts to better the plan between two descents of the prices. */
const ATTEMPTS = 24;
/** The share of the needs outside that the first attempt may change. */
const FIRST_SHARE = 0.2;
/** Needs looked at for giving way to another one. */
const RIVALS = 12;
/** Needs that fall short go in thirds, so that the rest may take over their volunteers; after so many rounds all go. */
const GENTLE_ROUNDS = 6;
const CHUNK = 20_000;

/** Needs that take part, who pays them, and their staff. */
interface Draft {
  readonly counts: Uint8Array;
  readonly funding: Funding | null;
  readonly auction: Auction;
  readonly objective: number;
}

/** What a round of attempts came to. */
export interface Outcome {
  /** Null while no plan was finished. */
  readonly taken: Uint8Array | null;
  readonly paid: Float64Array | null;
  readonly bids: number;
}

/**
 * Chooses which needs count where a need is all or nothing: whole teams, full payment. Prices propose; needs that fall
 * short are dropped; then needs outside are tried in, alone or in place of one that is worth less.
 */
export class Choice {
  /** What a need adds to the gain of a role that others would not leave it: the price below staying open. */
  private readonly subsidy: Float64Array;
  private readonly tried = new Set<number>();
  private best: Draft | null = null;
  private bids = 0;

  constructor(
    private readonly component: Component,
    private readonly dual: Dual,
    private readonly limits: Limits,
  ) {
    this.subsidy = new Float64Array(component.heads.length);
  }

  /** Plans anew by the prices, then betters the best plan so far. */
  improve(epsilon: number, phase: number, budget: number): Outcome {
    this.bids = 0;
    const { communityOf } = this.component;
    for (let r = 0; r < this.subsidy.length; r++) {
      this.subsidy[r] = Math.max(0, -(this.dual.role[r] + this.dual.community[communityOf[r]]));
    }
    const proposed = this.byPrices();
    this.offer(this.staff(proposed.counts, proposed.funding, epsilon));
    this.tried.clear();
    let share = FIRST_SHARE;
    for (let attempt = 0; attempt < ATTEMPTS * Math.min(phase, 3) && this.best; attempt++) {
      if (this.bids >= budget || this.limits.isStopped()) break;
      const changed: number[] = [];
      const next = this.change(this.best, epsilon, share, changed);
      if (!next) break;
      if (this.offer(next)) continue;
      if (changed.length <= 2) for (const i of changed) this.tried.add(i);
      share /= 2;
    }
    const { best } = this;
    return { taken: best?.auction.taken ?? null, paid: best?.funding?.paid ?? null, bids: this.bids };
  }

  private offer(draft: Draft | null): boolean {
    if (!draft || (this.best && draft.objective <= this.best.objective)) return false;
    this.best = draft;
    return true;
  }

  /** The needs for which the prices speak, those that gain most first, as far as they can be paid. */
  private byPrices(): { counts: Uint8Array; funding: Funding | null } {
    const { dual } = this;
    const { money, needsInProblem } = this.component;
    const gains = Float64Array.from(needsInProblem, (_, i) =>
      dual.isSettled[i] === 1 ? Infinity : dual.gainOf(i),
    );
    const order = Array.from(gains, (_, i) => i).sort((a, b) => compare(gains[b], gains[a]) || a - b);
    const counts = new Uint8Array(gains.length);
    const funding = money ? new Funding(money) : null;
    for (const i of order) {
      if (dual.isHopeless[i] === 1 || gains[i] <= 0) continue;
      if (!funding || dual.isSettled[i] === 1 || funding.pay(i)) counts[i] = 1;
    }
    return { counts, funding };
  }

  /** Staffs the needs that take part; what falls short is left out and the rest staffed anew. Null when stopped. */
  private staff(counts: Uint8Array, funding: Funding | null, epsilon: number): Draft | null {
    const { component, limits } = this;
    const gain = component.gain.map((each, e) => each + this.subsidy[component.roleOf[e]]);
    for (let round = 0; ; round++) {
      const auction = new Auction(component, gain, counts);
      while (!auction.run(epsilon, CHUNK)) if (limits.isStopped()) return null;
      this.bids += auction.bids;
      const short = this.shortfalls(auction.taken, counts);
      if (short.length === 0) {
        this.releaseUnserved(auction.taken, counts, funding);
        return { auction, counts, funding, objective: worthOf(component, auction.taken, component.gain) };
      }
      short.sort((a, b) => b.missing - a.missing || a.i - b.i);
      for (const { i } of round > GENTLE_ROUNDS ? short : short.slice(0, Math.ceil(short.length / 3))) {
        counts[i] = 0;
        funding?.release(i);
      }
    }
  }

  /** A need that got nobody is not paid. */
  private releaseUnserved(taken: Uint8Array, counts: Uint8Array, funding: Funding | null): void {
    const { needRoles, offsets } = this.component;
    for (let i = 0; i < counts.length; i++) {
      if (counts[i] === 0 || this.dual.isSettled[i] === 1) continue;
      const from = offsets[needRoles[i]];
      const to = offsets[needRoles[i + 1]];
      if (taken.subarray(from, to).includes(1)) continue;
      counts[i] = 0;
      funding?.release(i);
    }
  }

  /** Needs that take part without the heads they must have, and the share of those that is missing. */
  private shortfalls(taken: Uint8Array, counts: Uint8Array): { i: number; missing: number }[] {
    const { needRoles, offsets, least } = this.component;
    const short: { i: number; missing: number }[] = [];
    for (let i = 0; i < counts.length; i++) {
      if (counts[i] === 0 || this.dual.isSettled[i] === 1) continue;
      let missing = 0;
      let wanted = 0;
      for (let r = needRoles[i]; r < needRoles[i + 1]; r++) {
        let filled = 0;
        for (let e = offsets[r]; e < offsets[r + 1]; e++) filled += taken[e];
        missing += Math.max(0, least[r] - filled);
        wanted += least[r];
      }
      if (missing > 0) short.push({ i, missing: missing / wanted });
    }
    return short;
  }

  /** Leaves out needs that cost more than they bring, and lets the best of those outside in. Null when nothing changes. */
  private change(from: Draft, epsilon: number, share: number, changed: number[]): Draft | null {
    const { component, dual, tried } = this;
    const counts = from.counts.slice();
    const funding = from.funding?.copy() ?? null;
    const inside: Valued[] = [];
    const outside: Valued[] = [];
    for (let i = 0; i < counts.length; i++) {
      if (dual.isHopeless[i] === 1 || dual.isSettled[i] === 1) continue;
      const bonus = dual.community[component.communityOf[component.needRoles[i]]] ?? 0;
      if (counts[i] === 1) inside.push({ i, value: from.auction.worthOf(i, bonus, component.gain) });
      else if (!tried.has(i)) outside.push({ i, value: from.auction.offerOf(i, bonus, component.gain) });
    }
    inside.sort((a, b) => a.value - b.value || a.i - b.i);
    outside.sort((a, b) => b.value - a.value || a.i - b.i);
    const most = Math.max(1, Math.ceil(share * outside.length));
    for (const { i, value } of inside) {
      if (value >= 0 || changed.length >= most) break;
      if (tried.has(i)) continue;
      counts[i] = 0;
      funding?.release(i);
      changed.push(i);
    }
    for (const { i, value } of outside) {
      if (value <= 0 || changed.length >= most) break;
      const giveWay = this.letIn(i, value, counts, funding, inside);
      if (giveWay) changed.push(i);
    }
    return changed.length === 0 ? null : this.staff(counts, funding, epsilon);
  }

  /** Lets a need in where it can be paid, if need be in place of one worth less. */
  private letIn(
    i: number,
    value: number,
    counts: Uint8Array,
    funding: Funding | null,
    inside: readonly Valued[],
  ): boolean {
    if (!funding || funding.pay(i)) {
      counts[i] = 1;
      return true;
    }
    const { money } = this.component;
    let looked = 0;
    for (const rival of inside) {
      if (rival.value >= value || looked === RIVALS) return false;
      if (counts[rival.i] === 0 || (money?.cost[rival.i] ?? 0) === 0) continue;
      looked++;
      const attempt = funding.copy();
      attempt.release(rival.i);
      if (!attempt.pay(i)) continue;
      funding.take(attempt);
      counts[rival.i] = 0;
      counts[i] = 1;
      return true;
    }
    return false;
  }
}

interface Valued {
  readonly i: number;
  readonly value: number;
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
