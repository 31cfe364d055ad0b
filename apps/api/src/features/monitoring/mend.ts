import { addDays, addMonths, countyOf } from '@wushe/values';
import { newId } from '../../platform/ids.js';
import type { Addition } from './fold.rules.js';
import { FOLDED, LOCK_FOLD, setTo, valuesOf } from './folded-rows.js';
import { comparison, RECOMPUTED, type Recomputed } from './recomputed.js';
import { reconcile, type Compared, type Drift, type Reconciled, type Slice } from './reconcile.js';

/** So many rows of a table are told and mended at once. */
const AT_ONCE = 20_000;

/** Runs a statement within the one transaction that mends. */
export type Run = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * Makes every folded row of the months hold what the sealed events say, and tells each row that it changed. Runs in a
 * transaction of its caller: nobody folds until that ends. Throws when afterwards anything still differs.
 */
export async function mend(run: Run, { from, to }: Slice): Promise<Reconciled> {
  const days = [from, addDays(addMonths(to, 1), -1)] as const;
  await run(LOCK_FOLD);
  const drifts: Drift[] = [];
  let compared = 0;
  for (const recomputed of RECOMPUTED) {
    const statement = comparison(recomputed, AT_ONCE);
    for (let isOpen = true; isOpen;) {
      const [row] = await run<Compared>(statement, days);
      if (!row) break;
      if (drifts.every(({ table }) => table !== row.table)) compared += row.compared;
      await write(run, recomputed, row.told);
      drifts.push(...row.told.map((told) => ({ ...told, table: row.table })));
      isOpen = row.drifts > row.told.length;
    }
  }
  const left = await reconcile((sql, of) => run<Compared>(sql, of), [{ from, to }]);
  if (left.driftCount > 0) throw new Error(`${left.driftCount} rows still differ after they were mended`);
  return { compared, driftCount: drifts.length, drifts };
}

async function write(run: Run, { table, sums }: Recomputed, told: Compared['told']): Promise<void> {
  if (told.length === 0) return;
  const folded = Object.values(FOLDED).find(({ name }) => name === table);
  if (!folded) return link(run, told);
  const rows: Addition[] = told.map(({ regionCode, key, expected }) => [
    [regionCode, ...key.split(' ')],
    sums.map((sum) => expected[sum] ?? 0),
  ]);
  await run(setTo(folded), valuesOf(folded, rows));
}

/** The linkages of single projects: those that are wrong go, those that should be there come. */
async function link(run: Run, told: Compared['told']): Promise<void> {
  await run('delete from project_linkages where project_id = any($1)', [told.map(({ key }) => key)]);
  const right = told.filter(({ expected }) => (expected['steps'] ?? 0) > 0);
  await run(
    `insert into project_linkages (project_id, county_code, region_code, accepted_on, steps)
     select project.id, county_code, region_code, (accepted_at at time zone 'Asia/Shanghai')::date, linked.steps
     from unnest($1::uuid[], $2::int[]) as linked (id, steps) join projects project on project.id = linked.id`,
    [right.map(({ key }) => key), right.map(({ expected }) => expected['steps'])],
  );
}

/** Keeps what was mended among the reconciliations, for the administrators' page. */
export async function keepMended(
  run: Run,
  { from, to }: Slice,
  startedAt: Date,
  done: Reconciled,
): Promise<void> {
  const id = newId();
  await run(
    `insert into figure_reconciliations (id, started_at, finished_at, from_on, to_on, compared, drift_count, is_mended)
     values ($1, $2, clock_timestamp(), $3, $4, $5, $6, true)`,
    [id, startedAt, from, to, done.compared, done.driftCount],
  );
  await run(
    `insert into figure_drifts (id, reconciliation_id, county_code, region_code, folded, key, expected, found)
     select id, $1, "countyCode", "regionCode", "table", key, expected, found
     from jsonb_to_recordset($2::jsonb) as drift (id uuid, "countyCode" text, "regionCode" text, "table" text, key text,
       expected jsonb, found jsonb)`,
    [
      id,
      JSON.stringify(
        done.drifts.map((drift) => ({ ...drift, id: newId(), countyCode: countyOf(drift.regionCode) })),
      ),
    ],
  );
}
