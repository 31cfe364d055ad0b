import { loadChecks, type IntegrityCheck } from '@wushe/policy-packs';

/** Stands for the region of what lies in none. */
export const NOWHERE = '000000';

/** Asks the database; the columns as the SQL names them. */
export type Ask = <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** The moment the checks speak of. */
export interface Moment {
  readonly now: Date;
  readonly today: string;
}

/** How much a check found in one region. */
export interface FoundCount {
  readonly checkCode: string;
  readonly regionCode: string;
  readonly count: number;
}

/** One row at fault. */
export interface Finding {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  readonly link: string | null;
}

/** The checks as they ship. */
export const checks: readonly IntegrityCheck[] = loadChecks();

/** The rows a check finds, as a table; the first two parameters are the moment. */
const rowsOf = ({ details }: IntegrityCheck): string => `
  with moment as (select $1::timestamptz as now, $2::date as today), found as (${details})
  select id, name, coalesce(region_code, '${NOWHERE}') as "regionCode", link from found`;

/** What every check finds, by region; a check that finds nothing has no row. */
export async function countAll(ask: Ask, { now, today }: Moment): Promise<FoundCount[]> {
  const counts: FoundCount[] = [];
  for (const check of checks) {
    const rows = await ask<{ regionCode: string; count: number }>(
      `select "regionCode", count(*)::int as count from (${rowsOf(check)}) as row group by 1 order by 1`,
      [now, today],
    );
    counts.push(...rows.map((row) => ({ checkCode: check.code, ...row })));
  }
  return counts;
}

/** The first rows a check finds that fulfil a condition on "regionCode", whose parameters follow the moment's. */
export function findingsOf(
  ask: Ask,
  check: IntegrityCheck,
  parameters: readonly unknown[],
  where: string,
  most: number,
): Promise<Finding[]> {
  return ask<Finding>(
    `select * from (${rowsOf(check)}) as row where ${where} order by "regionCode", id limit ${most}`,
    parameters,
  );
}
