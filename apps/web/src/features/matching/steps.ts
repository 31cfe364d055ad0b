const STEP = 200;
const STEPS = [0, 1, 2, 3, 4, 5] as const;

/** A value of 0 to 1,000 as a whole number of five steps. */
export const stepsOf = (value: number): (typeof STEPS)[number] =>
  STEPS[Math.max(0, Math.min(5, Math.round(value / STEP)))] ?? 0;

/** What reliability is worth of whom nothing is known yet; one failure makes it less. */
const UNKNOWN = 750;

/** Whether a part is only what stands in for a history nobody has yet. */
export const hasNoHistory = (scored: {
  readonly part: string;
  readonly value: number;
  readonly amount: number | null;
}): boolean => scored.part === 'reliability' && scored.amount === 0 && scored.value === UNKNOWN;
