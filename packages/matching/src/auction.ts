import type { Component } from './component.js';
import { OpenPlaces } from './open-places.js';
import { Seats, SETTLED } from './seats.js';
import { AT_ONCE, Shortlists } from './shortlists.js';

/**
 * Roles bid for volunteers' time (forward auction, Bertsekas). A bid for a volunteer pays for every shift it displaces,
 * plus what the role would lose with its next best choice, plus epsilon; so the plan is within epsilon a head of the best.
 * All open heads of a role bid together up to the next best choice, which spares the price wars of equals.
 *
 * Heads may also stay open. The places for that are a community's own: with n heads there are n of them, and they cost
 * what fairness pays for the heads filled, the dearest tier last. So heads of one community compete for being left out.
 */
export class Auction {
  readonly taken: Uint8Array;
  /** Heads of each role that have neither a volunteer nor a place to stay open. */
  readonly open: Int32Array;
  /** Bids made so far. */
  bids = 0;

  private readonly seats: Seats;
  private readonly places: OpenPlaces;
  private readonly shortlists: Shortlists;

  private readonly queue: Int32Array;
  private readonly isQueued: Uint8Array;
  private head = 0;
  private waiting = 0;

  /** @param gain what each pair is sought for @param counts needs that take part; all when null */
  constructor(
    private readonly component: Component,
    private readonly gain: Float64Array,
    counts: Uint8Array | null,
  ) {
    const { heads, asked, roleOf, pinned, needOf, communityOf } = component;
    const roleCount = heads.length;
    this.seats = new Seats(component);
    this.taken = this.seats.taken;
    this.shortlists = new Shortlists(component, gain, this.seats);
    this.open = new Int32Array(roleCount);
    this.queue = new Int32Array(roleCount);
    this.isQueued = new Uint8Array(roleCount);

    const taking = new Int32Array(asked.length);
    for (let r = 0; r < roleCount; r++) {
      if (counts !== null && counts[needOf[r]] === 0) continue;
      this.open[r] = heads[r];
      taking[communityOf[r]] += heads[r];
    }
    const free = taking.slice();
    for (let e = 0; e < pinned.length; e++) {
      if (pinned[e] === 0) continue;
      this.seats.sit(e, SETTLED);
      this.seats.reprice(component.volunteerOf[e]);
      this.open[roleOf[e]]--;
      free[communityOf[roleOf[e]]]--;
    }
    this.places = new OpenPlaces(component, taking, free);
    for (let r = 0; r < roleCount; r++) if (this.open[r] > 0) this.enqueue(r);
  }

  /**
   * Lets the roles bid until no head is open or the budget of bids is used up; false then, and the heads that are open
   * stay so: the plan is feasible at any moment.
   */
  run(epsilon: number, budget: number): boolean {
    const { open, places, shortlists } = this;
    const { communityOf } = this.component;
    const limit = this.bids + budget;
    while (this.waiting > 0) {
      if (this.bids >= limit) return false;
      const r = this.queue[this.head];
      this.head = this.head + 1 === open.length ? 0 : this.head + 1;
      this.waiting--;
      this.isQueued[r] = 0;
      const wanted = Math.min(open[r], AT_ONCE);
      const found = shortlists.find(r, wanted, -places.cheapest(communityOf[r]));
      this.bidFor(r, communityOf[r], wanted, found, epsilon);
    }
    return true;
  }

  private bidFor(r: number, c: number, wanted: number, found: number, epsilon: number): void {
    const { open, places } = this;
    const { value: bestValue, pair: bestPair, cost: bestCost } = this.shortlists;
    const next = found > wanted ? bestValue[wanted] : -Infinity;
    let used = 0;
    while (used < found && used < wanted && bestValue[used] > -places.cheapest(c)) {
      const second = Math.max(next, -places.cheapest(c));
      this.bids++;
      this.seat(bestPair[used], bestCost[used] + (bestValue[used] - second) + epsilon);
      open[r]--;
      used++;
    }
    if (used === wanted) {
      if (open[r] > 0) this.enqueue(r);
      return;
    }
    // What is left over stays open: the best pair not taken is worth less than the cheapest place.
    const otherwise = used < found ? bestValue[used] : -Infinity;
    while (open[r] > 0 && otherwise <= -places.cheapest(c)) {
      this.bids++;
      open[r]--;
      const before = places.take(c, r, otherwise, epsilon);
      if (before >= 0) this.reopen(before);
    }
    if (open[r] > 0) this.enqueue(r);
  }

  /** Seats a pair at its volunteer and reopens the heads it displaces. */
  private seat(e: number, price: number): void {
    const { volunteerOf, roleOf, start, end, most } = this.component;
    const {
      offsets: seatOffsets,
      count: seatCount,
      price: seatPrice,
      start: seatStart,
      end: seatEnd,
    } = this.seats;
    const j = volunteerOf[e];
    const from = start[roleOf[e]];
    const to = end[roleOf[e]];
    const first = seatOffsets[j];
    for (let q = first; q < first + seatCount[j];) {
      if (seatStart[q] < to && from < seatEnd[q]) this.unseat(j, q);
      else q++;
    }
    if (seatCount[j] === most[j]) {
      let cheapest = first;
      for (let q = first + 1; q < first + seatCount[j]; q++)
        if (seatPrice[q] < seatPrice[cheapest]) cheapest = q;
      this.unseat(j, cheapest);
    }
    this.seats.sit(e, price);
    this.seats.reprice(j);
  }

  private unseat(j: number, q: number): void {
    this.reopen(this.component.roleOf[this.seats.leave(j, q)]);
  }

  /**
   * Lets every role look round once more: a bid that displaces several shifts, or is itself displaced by a shorter one,
   * leaves time that others would take now but have not been asked about. A role whose worst head would do better moves
   * it. Returns how many moved.
   */
  lookRound(epsilon: number, budget: number): number {
    const limit = this.bids + budget;
    let moved = 0;
    for (let r = 0; r < this.open.length && this.bids < limit; r++) {
      if (!this.releaseWorst(r, epsilon)) continue;
      moved++;
      this.run(epsilon, limit - this.bids);
    }
    return moved;
  }

  /** Reopens the role's worst head if it could do better by more than epsilon. */
  private releaseWorst(r: number, epsilon: number): boolean {
    const { offsets, communityOf, volunteerOf } = this.component;
    let best = -Infinity;
    let worst = Infinity;
    let worstPair = -1;
    for (let e = offsets[r]; e < offsets[r + 1]; e++) {
      if (this.taken[e] === 0) best = Math.max(best, this.gain[e] - this.seats.costOf(e));
      else {
        const price = this.seats.price[this.seats.of(e)];
        if (price === SETTLED || this.gain[e] - price >= worst) continue;
        worst = this.gain[e] - price;
        worstPair = e;
      }
    }
    const place = best === -Infinity ? -1 : this.places.dearestOf(communityOf[r], r);
    const atPlace = place < 0 ? Infinity : -this.places.costAt(place);
    if (best <= Math.min(worst, atPlace) + epsilon) return false;
    if (atPlace < worst) {
      this.places.vacate(communityOf[r], place);
      this.reopen(r);
    } else if (worstPair >= 0) this.unseat(volunteerOf[worstPair], this.seats.of(worstPair));
    else return false;
    return true;
  }

  private reopen(r: number): void {
    this.open[r]++;
    this.enqueue(r);
  }

  private enqueue(r: number): void {
    if (this.isQueued[r] === 1) return;
    this.isQueued[r] = 1;
    const at = this.head + this.waiting++;
    this.queue[at >= this.queue.length ? at - this.queue.length : at] = r;
  }

  /** What one more head of each role would be worth at the auction's prices; where a role has no head it stays as given. */
  rolePrices(prices: Float64Array): void {
    const { roleOf } = this.component;
    const known = new Float64Array(prices.length).fill(Infinity);
    for (let e = 0; e < this.taken.length; e++) {
      if (this.taken[e] === 0) continue;
      const price = this.seats.price[this.seats.of(e)];
      if (price < SETTLED) known[roleOf[e]] = Math.min(known[roleOf[e]], this.gain[e] - price);
    }
    this.places.eachTaken((r, cost) => (known[r] = Math.min(known[r], -cost)));
    for (let r = 0; r < prices.length; r++) if (known[r] < Infinity) prices[r] = known[r];
  }
}
