import type { Money } from './component.js';

/** Who pays what: needs are paid in full or not at all, and no fund pays more than it has. */
export class Funding {
  /** Paid per row of money.fund. */
  readonly paid: Float64Array;
  private readonly left: Float64Array;
  private readonly needOfRow: Int32Array;
  private readonly rowsOfFund: number[][];

  constructor(private readonly money: Money) {
    const { fund, offsets, amount, cost } = money;
    this.paid = new Float64Array(fund.length);
    this.left = amount.slice();
    this.needOfRow = new Int32Array(fund.length);
    this.rowsOfFund = Array.from(amount, () => []);
    for (let i = 0; i < cost.length; i++) {
      for (let q = offsets[i]; q < offsets[i + 1]; q++) {
        this.needOfRow[q] = i;
        this.rowsOfFund[fund[q]].push(q);
      }
    }
  }

  /** Pays a need, moving other needs' payments between funds where that helps; false, and nothing changes, if it cannot. */
  pay(i: number): boolean {
    const { cost } = this.money;
    let open = cost[i];
    const before = open > 0 ? { paid: this.paid.slice(), left: this.left.slice() } : null;
    while (open > 0) {
      const moved = this.augment(i, open);
      if (moved === 0) {
        if (before) {
          this.paid.set(before.paid);
          this.left.set(before.left);
        }
        return false;
      }
      open -= moved;
    }
    return true;
  }

  release(i: number): void {
    const { offsets, fund } = this.money;
    for (let q = offsets[i]; q < offsets[i + 1]; q++) {
      this.left[fund[q]] += this.paid[q];
      this.paid[q] = 0;
    }
  }

  copy(): Funding {
    const other = new Funding(this.money);
    other.paid.set(this.paid);
    other.left.set(this.left);
    return other;
  }

  take(other: Funding): void {
    this.paid.set(other.paid);
    this.left.set(other.left);
  }

  /** Finds the shortest chain of payments from the need to a fund with money left, and moves as much as fits. */
  private augment(i: number, wanted: number): number {
    const { offsets, fund, amount } = this.money;
    const funds = amount.length;
    // The row that would pay more, and the row of the same need that would pay less for it (-1: the need itself).
    const more = new Int32Array(funds).fill(-1);
    const less = new Int32Array(funds).fill(-1);
    const queue: number[] = [];
    for (let q = offsets[i]; q < offsets[i + 1]; q++) {
      if (more[fund[q]] >= 0) continue;
      more[fund[q]] = q;
      queue.push(fund[q]);
    }
    for (let at = 0; at < queue.length; at++) {
      const f = queue[at];
      if (this.left[f] > 0) return this.moveAlong(f, wanted, more, less);
      for (const q of this.rowsOfFund[f]) {
        if (this.paid[q] === 0) continue;
        const other = this.needOfRow[q];
        for (let to = offsets[other]; to < offsets[other + 1]; to++) {
          if (more[fund[to]] >= 0) continue;
          more[fund[to]] = to;
          less[fund[to]] = q;
          queue.push(fund[to]);
        }
      }
    }
    return 0;
  }

  private moveAlong(last: number, wanted: number, more: Int32Array, less: Int32Array): number {
    const { fund } = this.money;
    let moved = Math.min(wanted, this.left[last]);
    for (let f = last; less[f] >= 0; f = fund[less[f]]) moved = Math.min(moved, this.paid[less[f]]);
    this.left[last] -= moved;
    for (let f = last; ; f = fund[less[f]]) {
      this.paid[more[f]] += moved;
      if (less[f] < 0) return moved;
      this.paid[less[f]] -= moved;
    }
  }
}
