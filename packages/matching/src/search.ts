import { Auction } from './auction.js';
import type { Component } from './component.js';
import { Choice } from './choice.js';
import { descend } from './descent.js';
import { Dual } from './dual.js';
import { Exchange } from './exchange.js';
import type { Limits } from './limits.js';
import { worthOf } from './worth.js';

/** Phases bid in steps of so much of the mean gain: the coarsest that gives a good plan, and the finest to begin with. */
const COARSE = 1 / 40;
const FINE = 1 / 320;
/** A phase bids in steps so much finer than the one before. */
const FINER = 4;
const PHASES = 4;
/** Steps of so many times the target, against the mean gain, are as a rule fine enough to reach it. */
const STEPS = { slots: 36, windows: 5 };
/** Times that prices are lowered one by one after an auction; with slots it costs little. */
const SWEEPS = { slots: 6, windows: 2 };
/** A sweep that takes less than this share of the gap away is the last. */
const WORTH_SWEEPING = 0.03;
/** When fewer than one role in so many moves, looking round again finds little. */
const FEW = 500;
/** Times that roles look round after an auction. */
const LOOKS = 6;
/** A phase that leaves more than this share of the gap shows that finer ones will not help. */
const WORTH_GOING_ON = 0.9;
/** Rounds of exchanges at the end. */
const EXCHANGES = 2;
/** Bids between two looks whether to stop. */
const CHUNK = 20_000;

/** The best plan so far for one component, and what no plan for it can be worth more than. */
export class Search {
  taken: Uint8Array;
  /** Paid per row of the component's money.fund. */
  paid: Float64Array | null = null;
  objective: number;
  bound = Infinity;
  bids = 0;
  isDone = false;
  private phase = 0;
  private readonly kind: 'slots' | 'windows';
  private readonly best: { readonly role: Float64Array; readonly fund: Float64Array };
  private readonly dual: Dual;
  private readonly choice: Choice | null;
  private readonly coarse: number;
  /** Epsilon of the first phase. */
  private readonly first: number;

  constructor(
    readonly component: Component,
    private readonly limits: Limits,
  ) {
    const { gain, pinned } = component;
    this.dual = new Dual(component, gain);
    this.best = { role: this.dual.role.slice(), fund: this.dual.fund.slice() };
    this.choice = component.isConditional ? new Choice(component, this.dual, limits) : null;
    this.taken = pinned.slice();
    this.objective = worthOf(component, this.taken, gain);
    let sum = 0;
    for (let e = 0; e < gain.length; e++) sum += gain[e];
    const mean = gain.length === 0 ? 1 : sum / gain.length;
    this.coarse = mean * COARSE;
    this.kind = component.slots ? 'slots' : 'windows';
    this.first = mean * Math.max(FINE, Math.min(COARSE, STEPS[this.kind] * limits.targetGap));
    this.isDone = gain.length === 0;
    if (this.isDone) this.lowerBound();
  }

  private get isNear(): boolean {
    return this.bound - this.objective <= this.limits.targetGap * this.bound;
  }

  private get left(): number {
    return this.limits.budgetBids - this.bids;
  }

  /** Makes the plan or the bound better; sets `isDone` when it is near enough or nothing more can be tried. */
  step(): void {
    if (this.isDone) return;
    if (this.choice) this.stepConditional(this.choice);
    else this.stepPlain();
    this.phase++;
    this.isDone ||= this.isNear || this.left <= 0 || this.limits.isStopped();
  }

  /** An auction in finer steps than the last, a look round, and prices lowered one by one. */
  private stepPlain(): void {
    const { component, dual, limits } = this;
    const before = this.bound - this.objective;
    const epsilon = this.first / FINER ** this.phase;
    const auction = this.auctionAll(epsilon);
    auction.rolePrices(dual.role);
    this.keep(auction.taken, null);
    this.lowerBound();
    const bids = auction.bids;
    for (let n = 0; n < LOOKS && !component.slots && !this.isNear && this.left > 0; n++) {
      if (limits.isStopped()) break;
      if (auction.lookRound(epsilon, this.left) * FEW < component.heads.length) break;
    }
    this.bids += auction.bids - bids;
    this.keep(auction.taken, null);
    for (let n = 0; n < SWEEPS[this.kind] && !this.isNear && !limits.isStopped(); n++) {
      const gap = this.bound - this.objective;
      dual.sweep(n % 2 === 1, limits.isStopped);
      this.lowerBound();
      if (this.bound - this.objective > (1 - WORTH_SWEEPING) * gap) break;
    }
    const isStuck = this.phase > 0 && this.bound - this.objective > before * WORTH_GOING_ON;
    this.isDone = isStuck || this.phase === PHASES - 1;
    if (this.isDone && !component.slots && !this.isNear) this.exchange();
  }

  /** Where finer bids do not help any more, exchanges do. */
  private exchange(): void {
    const { component, limits } = this;
    const exchange = new Exchange(component, this.taken);
    for (let n = 0; n < EXCHANGES && !limits.isStopped(); n++)
      if (exchange.round(limits.isStopped) === 0) break;
    this.keep(exchange.taken, null);
  }

  private auctionAll(epsilon: number): Auction {
    const { component, limits } = this;
    const auction = new Auction(component, component.gain, null);
    const budget = this.left;
    while (!auction.run(epsilon, Math.min(CHUNK, budget - auction.bids))) {
      if (auction.bids >= budget || limits.isStopped()) break;
    }
    this.bids += auction.bids;
    return auction;
  }

  /** First prices and a plan, then lower prices and a better plan by turns. */
  private stepConditional(choice: Choice): void {
    const { dual, limits } = this;
    if (this.phase === 0) {
      this.auctionAll(this.coarse).rolePrices(dual.role);
      for (let n = 0; n < 2; n++) {
        dual.priceFunds();
        dual.sweep(n % 2 === 1, limits.isStopped);
      }
      this.lowerBound();
    } else {
      const target = Math.min(0.997, 0.975 + 0.005 * this.phase);
      descend(dual, {
        rounds: 60,
        target,
        step: Math.max(0.1, 0.6 * 0.7 ** (this.phase - 1)),
        isStopped: limits.isStopped,
      });
      dual.priceFunds();
      dual.sweep(false, limits.isStopped);
      dual.sweep(true, limits.isStopped);
      this.lowerBound();
    }
    const before = this.objective;
    const improved = choice.improve(this.coarse / 8, this.phase, this.left);
    this.bids += improved.bids;
    if (improved.taken) this.keep(improved.taken, improved.paid);
    this.isDone = this.phase >= 8 || (this.phase >= 4 && this.objective === before);
  }

  private keep(taken: Uint8Array, paid: Float64Array | null): void {
    const objective = worthOf(this.component, taken, this.component.gain);
    if (objective < this.objective) return;
    this.taken = taken.slice();
    this.paid = paid;
    this.objective = objective;
  }

  private lowerBound(): void {
    const value = this.dual.value();
    if (value >= this.bound) return;
    this.bound = value;
    this.best.role.set(this.dual.role);
    this.best.fund.set(this.dual.fund);
  }

  /** What the plan is worth by weights and bonuses, without inertia. */
  worth(): number {
    return worthOf(this.component, this.taken, this.component.weight);
  }

  /** The best prices and the bound they prove for the weights alone, without inertia. */
  proof(): Proof {
    const { component, limits } = this;
    const hasInertia = component.gain.some((gain, e) => gain !== component.weight[e]);
    const dual = hasInertia ? new Dual(component, component.weight) : this.dual;
    dual.role.set(this.best.role);
    dual.fund.set(this.best.fund);
    if (hasInertia) for (let n = 0; n < 2; n++) dual.sweep(n % 2 === 1, limits.isStopped);
    const volunteer = new Float64Array(component.most.length);
    const bound = dual.value(volunteer);
    return { role: dual.role, fund: dual.fund, volunteer, bound };
  }
}

/** Prices of a component and what they prove. */
export interface Proof {
  readonly role: Float64Array;
  readonly fund: Float64Array;
  readonly volunteer: Float64Array;
  readonly bound: number;
}
