import type { AssignOptions } from './problem.js';

/** When a run must end: by bids, which count work, by time, or because somebody says so. */
export class Limits {
  readonly targetGap: number;
  readonly budgetBids: number;
  private readonly endsAt: number;
  private readonly shouldStop: () => boolean;
  private ended = false;

  constructor({ targetGap = 0.0005, budgetBids = Infinity, budgetMs = Infinity, shouldStop }: AssignOptions) {
    this.targetGap = targetGap;
    this.budgetBids = budgetBids;
    this.endsAt = budgetMs === Infinity ? Infinity : performance.now() + budgetMs;
    this.shouldStop = shouldStop ?? (() => false);
  }

  /** Whether time is up or somebody stopped the run; once true it stays so. */
  readonly isStopped = (): boolean => {
    this.ended ||= this.shouldStop() || (this.endsAt < Infinity && performance.now() >= this.endsAt);
    return this.ended;
  };
}
