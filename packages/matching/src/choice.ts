import { Auction } from './auction.js';
import type { Component } from './component.js';
import type { Dual } from './dual.js';
import { Funding } from './funding.js';
import type { Limits } from './limits.js';
import { Roster } from './roster.js';
import { drawsFrom, Trades } from './trades.js';
import { Turnover } from './turnover.js';

/** Needs that fall short go in thirds, so that the rest may take over their volunteers; after so many rounds all go. */
const GENTLE_ROUNDS = 3;
const CHUNK = 20_000;
/** Rounds of trades in a new plan, as long as each brings this share. */
const ROUNDS = 4;
const WORTH_A_ROUND = 0.0007;
/** Looks after which needs trade no more: as many as the largest plans take for one round. */
const MOST_LOOKS = 700_000;
/** Phases that plan anew by their prices. */
const PLANS = 2;
/** Looks of a phase that trades at random: so many a role, in large plans no more than this. */
const SHAKEN_PER_ROLE = 300;
const SHAKEN = 150_000;

/** Needs that take part, who pays them, and their staff. */
interface Draft {
  readonly counts: Uint8Array;
  readonly funding: Funding | null;
  readonly taken: Uint8Array;
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
 * short are dropped; then needs trade places.
 */
export class Choice {
  /** What a need adds to the gain of a role that others would not leave it: the price below staying open. */
  private readonly subsidy: Float64Array;
  private readonly random = drawsFrom(1);
  private best: Turnover | null = null;
  private bids = 0;
  private looks = 0;

  constructor(
    private readonly component: Component,
    private readonly dual: Dual,
    private readonly limits: Limits,
  ) {
    this.subsidy = new Float64Array(component.heads.length);
  }

  /** Plans anew by the prices, then lets needs trade places in the best plan so far. */
  improve(epsilon: number, phase: number, budget: number): Outcome {
    this.bids = 0;
    const { communityOf } = this.component;
    for (let r = 0; r < this.subsidy.length; r++) {
      this.subsidy[r] = Math.max(0, -(this.dual.role[r] + this.dual.community[communityOf[r]]));
    }
    if (phase <= PLANS && this.looks < MOST_LOOKS) {
      const proposed = this.byPrices();
      const draft = this.staff(proposed.counts, proposed.funding, epsilon);
      if (draft)
        this.consider(draft, phase === 0 ? 0 : Math.min(budget - this.bids, MOST_LOOKS - this.looks));
    }
    if (this.best && phase > 0) this.shake(this.best, Math.min(budget - this.bids, MOST_LOOKS - this.looks));
    const { best } = this;
    if (!best) return { taken: null, paid: null, bids: this.bids };
    best.releaseUnserved();
    return { taken: best.roster.seats.taken, paid: best.funding?.paid.slice() ?? null, bids: this.bids };
  }

  /** Betters a new plan by rounds of trades, and keeps it if it is worth more than the best so far. */
  private consider({ counts, funding, taken }: Draft, budget: number): void {
    const turnover = new Turnover(new Roster(this.component, counts, taken), funding, this.dual);
    const trades = new Trades(turnover, this.random, this.limits.isStopped);
    turnover.releaseUnserved();
    turnover.fillOpen();
    for (let n = 0; n < ROUNDS && trades.looks < budget && !this.limits.isStopped(); n++)
      if (trades.round(budget - trades.looks) < turnover.roster.worth * WORTH_A_ROUND) break;
    this.count(trades.looks);
    if (!this.best || turnover.roster.worth > this.best.roster.worth) this.best = turnover;
  }

  private shake(turnover: Turnover, budget: number): void {
    if (budget <= 0) return;
    const trades = new Trades(turnover, this.random, this.limits.isStopped);
    const before = trades.looks;
    const most = Math.min(SHAKEN, SHAKEN_PER_ROLE * this.component.heads.length);
    const best = trades.shake(Math.min(budget, most));
    this.count(trades.looks - before);
    if (turnover.roster.worth >= best.worth) return;
    if (best.payments) turnover.funding?.restore(best.payments);
    this.best = new Turnover(
      new Roster(this.component, best.counts, best.taken),
      turnover.funding,
      this.dual,
    );
  }

  private count(looks: number): void {
    this.bids += looks;
    this.looks += looks;
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
      if (short.length === 0) return { counts, funding, taken: auction.taken };
      short.sort((a, b) => b.missing - a.missing || a.i - b.i);
      for (const { i } of round > GENTLE_ROUNDS ? short : short.slice(0, Math.ceil(short.length / 3))) {
        counts[i] = 0;
        funding?.release(i);
      }
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
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
