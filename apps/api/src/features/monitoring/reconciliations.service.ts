import { Injectable, Logger } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import {
  COUNT_LIMIT,
  fromCursor,
  pageOf,
  type Page,
  type PageArgs,
} from '../../platform/graphql/connection.js';
import { newId } from '../../platform/ids.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { FigureDrift, FigureReconciliation } from './reconciliation.entity.js';
import { lastSlice, olderSlice, reconcile } from './reconcile.js';
import { reconciliationPolicy } from './reconciliation.policy.js';
import type { Drift, DriftListArgs, Reconciliation } from './reconciliation.view.js';

const EARLIEST = `select least((select min(happened_on) from events),
  (select min(coalesce(event.body->>'countsOn', event.body->>'servedOn'))::date from events event
    where coalesce(event.body->>'countsOn', event.body->>'servedOn') is not null))::text as "on"`;

/** The figures compared with the sealed events, every night. */
@Injectable()
export class Reconciliations {
  private readonly logger = new Logger(Reconciliations.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Recomputes the month of yesterday and one older month, and keeps what differs. */
  async runNightly(): Promise<void> {
    const startedAt = this.clock.now();
    const today = this.clock.today();
    const last = lastSlice(today);
    const { older, result } = await this.database.snapshot(async () => {
      const [earliest] = await this.database.query<{ on: string | null }>(EARLIEST);
      const slice = olderSlice(today, earliest?.on ?? null);
      const slices = [last, ...(slice ? [slice] : [])];
      return { older: slice, result: await reconcile((sql, days) => this.database.query(sql, days), slices) };
    });
    const id = newId();
    await this.database.transaction(async () => {
      await this.database.insert(FigureReconciliation, {
        id,
        startedAt,
        finishedAt: this.clock.now(),
        fromOn: last.from,
        toOn: last.to,
        olderOn: older?.from ?? null,
        compared: result.compared,
        driftCount: result.driftCount,
        isMended: false,
      });
      for (const { table, regionCode, key, expected, found } of result.drifts) {
        const countyCode = countyOf(regionCode);
        const drift = { id: newId(), reconciliationId: id, countyCode, regionCode, folded: table, key };
        await this.database.insert(FigureDrift, { ...drift, expected, found });
      }
    });
    if (result.driftCount > 0)
      this.logger.error(`${result.driftCount} folded rows are not what the events say`);
  }

  /** What was compared, newest first. */
  async list(actor: Actor, { first, after }: PageArgs): Promise<Page<Reconciliation>> {
    refuseOthers(actor);
    const parameters: unknown[] = [];
    const reach = withinReach('drift.region_code', prefixesOf(actor.hat, 'see'), parameters);
    const further = after ? `where done.id < $${parameters.push(fromCursor(after, 'id')[0])}::uuid` : '';
    const rows = await this.database.query<Reconciliation>(
      `select done.id, started_at as "startedAt", finished_at as "finishedAt", from_on::text as "fromOn",
         to_on::text as "toOn", older_on::text as "olderOn", compared, drift_count as "driftCount", is_mended as "isMended",
         (select count(*)::int from figure_drifts drift where drift.reconciliation_id = done.id and ${reach})
           as "driftsWithin"
       from figure_reconciliations done ${further} order by done.id desc limit $${parameters.push(first + 1)}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ id }) => [id],
      () => this.database.repository(FigureReconciliation).count(),
    );
  }

  /** What differed within the actor's reach. */
  async drifts(actor: Actor, { id, first, after }: DriftListArgs): Promise<Page<Drift>> {
    refuseOthers(actor);
    const parameters: unknown[] = [id];
    const reach = withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters);
    const where = `reconciliation_id = $1 and ${reach}`;
    const counted = [...parameters];
    const further = after ? `and id > $${parameters.push(fromCursor(after, 'id')[0])}::uuid` : '';
    const rows = await this.database.query<FigureDrift>(
      `select id, region_code as "regionCode", folded, key, expected, found from figure_drifts
       where ${where} ${further} order by id limit $${parameters.push(first + 1)}`,
      parameters,
    );
    return pageOf(
      rows.map(driftOf),
      first,
      (row) => [row.id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from figure_drifts where ${where} limit ${COUNT_LIMIT + 1}) as found`,
          counted,
        );
        return count?.n ?? 0;
      },
    );
  }
}

function refuseOthers(actor: Actor): void {
  if (reconciliationPolicy.see(actor, {})) return;
  throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
}

const driftOf = ({ id, regionCode, folded, key, expected, found }: FigureDrift): Drift => ({
  id,
  regionCode,
  folded,
  key,
  amounts: Object.keys(expected)
    .filter((name) => expected[name] !== found[name])
    .map((name) => ({ name, expected: expected[name] ?? 0, found: found[name] ?? 0 })),
});
