import { LEAST } from './chains.js';
import type { Funding } from './funding.js';
import type { Snapshot, Turnover } from './turnover.js';

/** Needs that may make way for one. */
const RIVALS = 4;
/** The share of the needs outside, and of those inside, for which a round tries a trade: those for which most speaks. */
const SHARE = 0.5;
/** Needs tried in when others have gone. */
const TRIES = 6;
/** The share of the better candidates left out by chance, so that trades differ. */
const PASSED_OVER = 0.3;
/** Needs looked at for going together. */
const NEAR = 12;
/** What a trade may cost at first, as a share of what a need is worth on average. */
const HEAT = 0.3;

/**
 * Needs trade places: one that is left out is let in, those make way who stand in its way and bring least, and what this
 * leaves of volunteers and money goes to others. Kept when the plan is worth more, taken back when not.
 */
export class Trades {
  /** What each need would bring (outside) or the plan would lose without it (inside), when last looked at. */
  private readonly value: Float64Array;
  /** Needs outside, those first that bring most beyond what they pay; needs inside, those first that bring least. */
  private outside: number[] = [];
  private inside: number[] = [];

  /** @param random numbers in [0, 1), the same series in every run */
  constructor(
    readonly turnover: Turnover,
    private readonly random: () => number,
    private readonly isStopped: () => boolean,
  ) {
    this.value = new Float64Array(turnover.roster.counts.length);
  }

  get looks(): number {
    return this.turnover.chains.looks;
  }

  /** One round of trades with so many looks at most; returns what the plan gained. */
  round(budget: number): number {
    const { roster } = this.turnover;
    const before = roster.worth;
    const limit = this.looks + budget;
    this.assess();
    for (const i of this.outside.slice(0, Math.ceil(this.outside.length * SHARE))) {
      if (this.isStopped() || this.looks > limit) break;
      if (roster.counts[i] === 0) this.admit(i, 0);
    }
    for (const i of this.inside.slice(0, Math.ceil(this.inside.length * SHARE))) {
      if (this.isStopped() || this.looks > limit) break;
      if (roster.counts[i] === 1) this.replace([i], 0);
    }
    return roster.worth - before;
  }

  /** Trades at random, at first also such as cost a little (threshold accepting of Dueck and Scheuer); returns the best. */
  shake(budget: number): Snapshot {
    const { roster, chains } = this.turnover;
    const from = this.looks;
    this.assess();
    let best = this.turnover.snapshot();
    const highest = (HEAT * roster.worth) / Math.max(1, this.inside.length);
    while (this.looks - from < budget && !this.isStopped()) {
      chains.looks++;
      const list = this.random() < 0.5 ? this.outside : this.inside;
      if (list.length === 0) continue;
      const i = list[Math.floor(this.random() ** 2 * list.length)];
      const allowed = highest * Math.max(0, 1 - (this.looks - from) / budget);
      if (roster.counts[i] === 0) this.admit(i, allowed);
      else {
        const near = this.turnover.neighbours(i, NEAR, this.random).filter((k) => roster.counts[k] === 1);
        this.replace([i, ...near.slice(0, 1 + Math.floor(this.random() * 2))], allowed);
      }
      if (roster.worth > best.worth) best = this.turnover.snapshot();
    }
    return best;
  }

  /** Looks at every need: what it would bring, or what the plan would lose. */
  private assess(): void {
    const { value } = this;
    const { roster, isFixed } = this.turnover;
    const { counts } = roster;
    const own: number[] = [];
    for (let i = 0; i < value.length; i++) {
      if (isFixed[i] === 1) continue;
      if (this.isStopped()) return;
      value[i] = this.valueOf(i);
      if (value[i] > -Infinity) own.push(i);
    }
    const bySurplus = (a: number, b: number) => this.surplus(b) - this.surplus(a) || a - b;
    this.outside = own.filter((i) => counts[i] === 0).sort(bySurplus);
    this.inside = own.filter((i) => counts[i] === 1).sort((a, b) => bySurplus(b, a));
  }

  private valueOf(i: number): number {
    const { roster } = this.turnover;
    const mark = roster.mark;
    const before = roster.worth;
    let value = -Infinity;
    if (roster.counts[i] === 1) {
      this.turnover.leave(i);
      value = before - roster.worth;
    } else if (this.turnover.enter(i)) value = roster.worth - before;
    roster.undo(mark);
    return value;
  }

  /** What a need brings beyond what its money would bring elsewhere. */
  private surplus(i: number): number {
    return this.value[i] - this.turnover.dual.payment(i);
  }

  /** Does something to the roster, and takes it back if the plan loses more than allowed by it. */
  private attempt(change: () => boolean, allowed: number): void {
    const { roster, funding } = this.turnover;
    const mark = roster.mark;
    const before = roster.worth;
    const saved = funding?.save();
    if (change() && roster.worth - before > LEAST - allowed) {
      roster.settle();
      return;
    }
    roster.undo(mark);
    if (saved) funding?.restore(saved);
  }

  /** Lets a need in, in place of those that stand in its way. */
  private admit(i: number, allowed: number): void {
    const { turnover } = this;
    const { funding } = turnover;
    this.attempt(() => {
      const gone: number[] = [];
      const makeWay = (rival: number): boolean => {
        if (rival < 0) return false;
        turnover.remove(rival);
        return gone.push(rival) > 0;
      };
      while (!turnover.enter(i)) {
        if (gone.length === RIVALS || !makeWay(this.rivalForStaff(i))) return false;
      }
      while (funding && !funding.pay(i)) {
        if (gone.length === RIVALS || !makeWay(this.rivalForMoney(i, funding))) return false;
      }
      if (gone.length > 0) this.refill(gone);
      return true;
    }, allowed);
  }

  /** Takes needs out and gives what they leave to others. */
  private replace(out: readonly number[], allowed: number): void {
    this.attempt(() => {
      for (const i of out) this.turnover.remove(i);
      this.refill(out);
      return true;
    }, allowed);
  }

  /** Lets in who can be paid and brings something: some for which most speaks, some near those gone, at last these. */
  private refill(gone: readonly number[]): void {
    const { turnover, random } = this;
    let tries = 0;
    for (const i of this.outside) {
      if (tries === TRIES || (this.surplus(i) < 0 && tries > TRIES / 2)) break;
      if (this.value[i] <= 0 || random() < PASSED_OVER) continue;
      if (turnover.letIn(i)) tries++;
    }
    for (const k of gone) for (const i of turnover.neighbours(k, TRIES, random)) turnover.letIn(i);
    for (const k of gone) turnover.letIn(k);
  }

  /** The need that holds what the other one lacks and brings least. */
  private rivalForStaff(i: number): number {
    const { roster, isFixed, dual } = this.turnover;
    const { seats, component } = roster;
    const { needRoles, offsets, volunteerOf, roleOf, needOf, start, end } = component;
    let rival = -1;
    let least = Infinity;
    for (let r = needRoles[i]; r < needRoles[i + 1]; r++) {
      for (let e = offsets[r]; e < offsets[r + 1]; e++) {
        const j = volunteerOf[e];
        for (let q = seats.offsets[j]; q < seats.offsets[j] + seats.count[j]; q++) {
          if (seats.start[q] >= end[r] || start[r] >= seats.end[q]) continue;
          const other = needOf[roleOf[seats.pair[q]]];
          if (isFixed[other] === 1 || other === i) continue;
          const loss = (this.value[other] - dual.payment(other)) * (0.7 + 0.6 * this.random());
          if (loss >= least) continue;
          least = loss;
          rival = other;
        }
      }
    }
    return rival;
  }

  /** The need whose money helps to pay the other one and is missed least. */
  private rivalForMoney(i: number, funding: Funding): number {
    const { roster, isFixed, dual } = this.turnover;
    const cost = roster.component.money?.cost ?? new Float64Array(0);
    const within = funding.reach(i);
    let rival = -1;
    let least = Infinity;
    for (const k of this.inside.concat(this.outside)) {
      if (k === i || isFixed[k] === 1 || roster.counts[k] === 0 || cost[k] === 0) continue;
      if (!funding.isPaidFrom(k, within)) continue;
      const surplus = this.value[k] - dual.payment(k) + dual.payment(i);
      const loss = (surplus / Math.min(cost[k], cost[i])) * (0.6 + 0.8 * this.random());
      if (loss >= least) continue;
      least = loss;
      rival = k;
    }
    return rival;
  }
}

/** Numbers in [0, 1), the same for the same start (xorshift of Marsaglia). */
export function drawsFrom(start: number): () => number {
  let state = start;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
