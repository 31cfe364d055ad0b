import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { Schedules } from '../../platform/schedules.js';
import { checks, countAll, findingsOf, NOWHERE, type Ask } from './checking.js';
import { IntegrityRun } from './integrity.entity.js';
import { integrityPolicy, seesNowhere } from './integrity.policy.js';
import type { IntegrityFindings, IntegrityReport } from './integrity.view.js';

const LOOK_MS = 600_000;
/** From this hour in Asia/Shanghai on, when few people work. */
const NIGHT_HOUR = 2;
const SHANGHAI_AHEAD = 8;
const HOURS = 24;
const MOST_ROWS = 100;

/** Looks through the data every night, or when asked, for what must never be so. */
@Injectable()
export class Integrity implements OnModuleInit {
  private readonly ask: Ask = (sql, parameters) => this.database.query(sql, parameters);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly schedules: Schedules,
  ) {}

  onModuleInit(): void {
    this.schedules.every('integrity.nightly', LOOK_MS, () => this.runNightly());
  }

  /** What the last run found within an administrator's reach. */
  async report(actor: Actor): Promise<IntegrityReport> {
    this.allow(actor, 'see');
    const run = await this.lastRun();
    const parameters: unknown[] = [run?.id ?? null];
    const reach = this.reach(actor, 'region_code', parameters);
    const rows = await this.database.query<{ code: string; count: number }>(
      `select check_code as code, sum(count)::int as count from integrity_counts
       where run_id = $1 and ${reach} group by check_code`,
      parameters,
    );
    const counts = new Map(rows.map(({ code, count }) => [code, count]));
    return {
      run,
      mayRun: integrityPolicy.run(actor, {}),
      checks: checks.map((check) => ({ ...check, count: counts.get(check.code) ?? 0 })),
    };
  }

  /** The rows a check finds now within an administrator's reach; NOT_FOUND for no such check. */
  async findings(actor: Actor, code: string): Promise<IntegrityFindings> {
    this.allow(actor, 'see');
    const check = checks.find((each) => each.code === code);
    if (!check) throw new Refusal('NOT_FOUND');
    const at = this.clock.now();
    const parameters: unknown[] = [at, this.clock.today()];
    const reach = this.reach(actor, '"regionCode"', parameters);
    const rows = await findingsOf(this.ask, check, parameters, reach, MOST_ROWS + 1);
    return { at, hasMore: rows.length > MOST_ROWS, rows: rows.slice(0, MOST_ROWS) };
  }

  /** Has all checks look now. */
  async runNow(actor: Actor): Promise<IntegrityReport> {
    this.allow(actor, 'run');
    await this.run(actor.personId);
    return this.report(actor);
  }

  /** Looks through the data once a day, at night; a database without any run is looked through at once. */
  async runNightly(): Promise<void> {
    const hour = (this.clock.now().getUTCHours() + SHANGHAI_AHEAD) % HOURS;
    const last = await this.lastRun();
    const isDue = last === null || (last.ranOn < this.clock.today() && hour >= NIGHT_HOUR);
    if (isDue) await this.run(null);
  }

  /** Runs every check over one state of the data and keeps what it found. */
  private async run(requestedById: string | null): Promise<void> {
    const startedAt = this.clock.now();
    const moment = { now: startedAt, today: this.clock.today() };
    const counts = await this.database.snapshot(() => countAll(this.ask, moment));
    await this.database.transaction(async () => {
      const run = {
        id: newId(),
        startedAt,
        finishedAt: this.clock.now(),
        ranOn: this.clock.today(),
        requestedById,
      };
      await this.database.insert(IntegrityRun, run);
      await this.database.query(
        `insert into integrity_counts (run_id, check_code, region_code, count)
         select $1, found."checkCode", found."regionCode", found.count
         from jsonb_to_recordset($2::jsonb) as found ("checkCode" text, "regionCode" text, count int)`,
        [run.id, JSON.stringify(counts)],
      );
    });
  }

  private async lastRun(): Promise<IntegrityRun | null> {
    const [run] = await this.database.repository(IntegrityRun).find({ order: { id: 'desc' }, take: 1 });
    return run ?? null;
  }

  private allow(actor: Actor, action: 'see' | 'run'): void {
    // The checks are no secret: who may not read them is told so.
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    if (!integrityPolicy.see(actor, {})) throw new Refusal('NOT_ALLOWED');
    allow(actor, integrityPolicy, action, {});
  }

  private reach(actor: Actor, column: string, parameters: unknown[]): string {
    const own = withinReach(column, prefixesOf(actor.hat, 'see'), parameters);
    return seesNowhere(actor, {}) ? `(${own} or ${column} = '${NOWHERE}')` : own;
  }
}
