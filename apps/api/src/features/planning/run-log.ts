import type { Progress } from '@wushe/matching';
import { Database } from '../../platform/db/database.js';
import { MatchingPlan, type PlanPoint, type PlanStep } from './plan.entity.js';
import type { PlanStage } from './plan.rules.js';

const WRITE_MS = 500;
const MOST_POINTS = 400;

/** What a run tells of itself while it runs: stages with their times, and the plan and its bound meeting. */
export class RunLog {
  private readonly steps: PlanStep[] = [];
  private points: PlanPoint[] = [];
  private since = performance.now();
  private written = 0;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly planId: string,
  ) {}

  /** Does a stage and notes how long it took. */
  async stage<T>(stage: PlanStage, work: () => Promise<T>, count: (found: T) => number): Promise<T> {
    this.since = performance.now();
    const found = await work();
    this.steps.push({ stage, milliseconds: Math.round(performance.now() - this.since), count: count(found) });
    await this.write();
    return found;
  }

  /** Notes how far the search is; of very many points every other one is kept. */
  point({ objective, bound }: Progress): void {
    this.points.push({ milliseconds: Math.round(performance.now() - this.since), objective, bound });
    if (this.points.length > MOST_POINTS)
      this.points = this.points.filter((_, at) => at % 2 === 0 || at === this.points.length - 1);
    if (performance.now() - this.written < WRITE_MS) return;
    // A point that was not written now comes with the next: the search does not wait for the database.
    this.writing = this.write().catch(() => undefined);
  }

  /** Everything noted so far. */
  told(): Pick<MatchingPlan, 'steps' | 'progress'> {
    return { steps: this.steps, progress: this.points };
  }

  private async write(): Promise<void> {
    this.written = performance.now();
    await this.writing;
    await this.database.repository(MatchingPlan).update({ id: this.planId }, this.told());
  }
}
