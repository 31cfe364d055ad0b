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
    const before = open > 0 ? this.save() : null;
    while (open > 0) {
      const moved = this.augment(i, open);
      if (moved === 0) {
        if (before) this.restore(before);
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

  /** The payments as they stand, for `restore`. */
  save(): Payments {
    return { paid: this.paid.slice(), left: this.left.slice() };
  }

  restore({ paid, left }: Payments): void {
    this.paid.set(paid);
    this.left.set(left);
  }

  /** The funds whose money could come to pay a need, directly or by others' payments moving. */
  reach(i: number): Uint8Array {
    const { offsets, fund, amount } = this.money;
    const isIn = new Uint8Array(amount.length);
    const queue: number[] = [];
    const add = (f: number) => {
      if (isIn[f] === 1) return;
      isIn[f] = 1;
      queue.push(f);
    };
    for (let q = offsets[i]; q < offsets[i + 1]; q++) add(fund[q]);
    for (let at = 0; at < queue.length; at++) {
      for (const q of this.rowsOfFund[queue[at]]) {
        if (this.paid[q] === 0) continue;
        for (let to = offsets[this.needOfRow[q]]; to < offsets[this.needOfRow[q] + 1]; to++) add(fund[to]);
      }
    }
    return isIn;
  }

  /** Whether a need is paid from one of these funds. */
  isPaidFrom(i: number, funds: Uint8Array): boolean {
    const { offsets, fund } = this.money;
    for (let q = offsets[i]; q < offsets[i + 1]; q++)
      if (this.paid[q] > 0 && funds[fund[q]] === 1) return true;
    return false;
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

/** Who pays how much at some moment. */
export interface Payments {
  readonly paid: Float64Array;
  readonly left: Float64Array;
}
