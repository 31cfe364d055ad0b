import type { Day } from '@wushe/values';
import { freeSpans } from '../volunteers/index.js';
import type { Span, Supply } from './plan-data.js';
import { WEEK_DAYS } from './plan.rules.js';

/** When people are free within a week: minutes side by side, since a plan asks for it some ten million times. */
export class FreeTimes {
  /** Person i owns the spans from offsets[i] to offsets[i + 1]; `taken` likewise. */
  private readonly free: Spans;
  private readonly taken: Spans;

  constructor(
    supply: readonly Supply[],
    weekOn: Day,
    private readonly bufferMinutes: number,
  ) {
    this.free = spansOf(supply.map((one) => freeSpans(one, weekOn, WEEK_DAYS)));
    this.taken = spansOf(supply.map(({ taken }) => taken));
  }

  /** Free minutes of somebody in the week. */
  minutesOf(person: number): number {
    let sum = 0;
    this.free.forEachOf(person, (start, end) => (sum += end - start));
    return sum;
  }

  /** Whether somebody is free all through a time, with the buffer to what they gave away already. */
  isFree(person: number, { start, end }: Span): boolean {
    return (
      this.free.isCovered(person, start, end) &&
      !this.taken.isTouched(person, start - this.bufferMinutes, end + this.bufferMinutes)
    );
  }
}

/** Spans of many, one after another. */
class Spans {
  constructor(
    private readonly offsets: Int32Array,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
  ) {}

  forEachOf(one: number, look: (start: number, end: number) => void): void {
    for (let at = this.offsets[one] ?? 0; at < (this.offsets[one + 1] ?? 0); at++)
      look(this.starts[at] ?? 0, this.ends[at] ?? 0);
  }

  /** Whether one of the spans holds all of it. */
  isCovered(one: number, start: number, end: number): boolean {
    const last = this.offsets[one + 1] ?? 0;
    for (let at = this.offsets[one] ?? 0; at < last; at++)
      if ((this.starts[at] ?? 0) <= start && end <= (this.ends[at] ?? 0)) return true;
    return false;
  }

  /** Whether one of the spans holds some of it. */
  isTouched(one: number, start: number, end: number): boolean {
    const last = this.offsets[one + 1] ?? 0;
    for (let at = this.offsets[one] ?? 0; at < last; at++)
      if ((this.starts[at] ?? 0) < end && start < (this.ends[at] ?? 0)) return true;
    return false;
  }
}

function spansOf(lists: readonly (readonly Span[])[]): Spans {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => (offsets[at + 1] = (offsets[at] ?? 0) + list.length));
  const all = lists.flat();
  return new Spans(
    offsets,
    Int32Array.from(all, ({ start }) => start),
    Int32Array.from(all, ({ end }) => end),
  );
}
