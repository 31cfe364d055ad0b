import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { isDatabaseAway } from '../../platform/db/away.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { PlanMaker } from './plan-maker.js';
import { MatchingPlan } from './plan.entity.js';
import { planActions } from './plan.rules.js';

const LEASE_MS = 20_000;
const RENEW_MS = 1_000;

/** Runs plans one after the other, each by one process: whoever holds its lease. A process that dies leaves it to others. */
@Injectable()
export class PlanRuns implements BeforeApplicationShutdown {
  private readonly logger = new Logger(PlanRuns.name);
  private readonly holder = randomUUID();
  private readonly ending = new AbortController();
  private running: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly maker: PlanMaker,
  ) {}

  /** Begins to run what waits, unless this process is at it already. */
  wake(): void {
    this.running ??= this.runAll().finally(() => (this.running = null));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  private async runAll(): Promise<void> {
    try {
      for (let id = await this.take(); id; id = await this.take()) await this.run(id);
    } catch (error) {
      // The database may be restarting; the next round takes the plan up again.
      this.logger.warn(`plans wait: ${String(error)}`);
    }
  }

  /** The next plan, its lease taken; none when nothing waits or the process ends. */
  private async take(): Promise<string | null> {
    if (this.ending.signal.aborted) return null;
    const [row] = await this.database.query<{ id: string }>(
      `insert into plan_runs as run (plan_id, holder, until)
       select plan.id, $1, now() + make_interval(secs => $2) from matching_plans plan
       left join plan_runs other on other.plan_id = plan.id
       where plan.state in ('queued', 'running') and (other.until is null or other.until < now())
       order by plan.id limit 1
       on conflict (plan_id) do update set holder = excluded.holder, until = excluded.until where run.until < now()
       returning plan_id as id`,
      [this.holder, LEASE_MS / 1000],
    );
    return row?.id ?? null;
  }

  private async run(id: string): Promise<void> {
    const stop = new AbortController();
    const giveUp = (): void => stop.abort();
    this.ending.signal.addEventListener('abort', giveUp);
    // A renewal that fails is tried again long before the lease is over.
    const renewing = setInterval(() => void this.renew(id, stop).catch(() => undefined), RENEW_MS);
    try {
      const plan = await this.change(id, (queued) => this.begin(queued));
      const made = plan && (await this.maker.make(plan, stop.signal));
      if (made && !this.ending.signal.aborted) await this.change(id, (now) => this.maker.store(now, made));
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      this.logger.error(`plan ${id} failed: ${String(error)}`);
      await this.change(id, (now) => this.fail(now));
    } finally {
      clearInterval(renewing);
      this.ending.signal.removeEventListener('abort', giveUp);
      await this.database.query('delete from plan_runs where plan_id = $1 and holder = $2', [
        id,
        this.holder,
      ]);
    }
  }

  /** Holds the lease, and ends the search when somebody asked for the best plan so far. */
  private async renew(id: string, stop: AbortController): Promise<void> {
    const [row] = await this.database.query<{ isStopAsked: boolean }>(
      `update plan_runs run set until = now() + make_interval(secs => $3)
       from matching_plans plan where run.plan_id = $1 and run.holder = $2 and plan.id = run.plan_id
       returning plan.is_stop_asked as "isStopAsked"`,
      [id, this.holder, LEASE_MS / 1000],
    );
    if (!row || row.isStopAsked) stop.abort();
  }

  /** Changes the plan, locked, as long as this process holds its lease; null, with nothing written, once another does. */
  private change<T>(id: string, work: (plan: MatchingPlan) => Promise<T>): Promise<T | null> {
    return this.database.transaction(async () => {
      const held = await this.database.query(
        'select plan_id from plan_runs where plan_id = $1 and holder = $2 for update',
        [id, this.holder],
      );
      return held.length > 0 ? work(await this.database.lock(MatchingPlan, id)) : null;
    });
  }

  private async begin(plan: MatchingPlan): Promise<MatchingPlan | null> {
    if (!planActions.isOpen(plan.state, 'begin')) return null;
    return this.database.update(MatchingPlan, plan, {
      state: planActions.next(plan.state, 'begin'),
      basisAt: this.clock.now(),
      basisId: newId(),
      steps: [],
      progress: [],
    });
  }

  private async fail(plan: MatchingPlan): Promise<void> {
    if (!planActions.isOpen(plan.state, 'fail')) return;
    const state = planActions.next(plan.state, 'fail');
    await this.database.update(MatchingPlan, plan, { state, finishedAt: this.clock.now() });
  }
}
