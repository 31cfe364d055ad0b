import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { sumOf } from './base-figure.rules.js';
import { BaseReads } from './base-figures.reads.js';
import { Catalogue, type PackRow } from './catalogue.js';
import { findingsOf, type ReportFinding } from './checks.rules.js';
import { fractionOf, shown } from './fraction.rules.js';
import { hasDenominator, isBaseKind } from './measure.rules.js';
import { daysOf, periodBefore } from './period.rules.js';
import type { IndicatorReport } from './report.entity.js';
import { COUNTING_STATES } from './report.rules.js';

/** What a report is looked at with: what it is divided by, the period before, and what stands out in it. */
export interface ReportFacts {
  readonly divisor: string | null;
  readonly value: string | null;
  readonly before: { readonly numerator: string; readonly denominator: string | null } | null;
  readonly valueBefore: string | null;
  readonly findings: ReportFinding[];
}

interface Found {
  readonly id: string;
  readonly units: string | null;
  readonly numeratorBefore: string | null;
  readonly denominatorBefore: string | null;
}

/** Facts beside reports, read for many at once. */
@Injectable()
export class ReportFactReads {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly bases: BaseReads,
  ) {}

  /** The facts of each report, in their order, in as many round trips however many they are. */
  async of(
    reports: readonly Pick<
      IndicatorReport,
      'id' | 'pack' | 'indicator' | 'regionCode' | 'period' | 'numerator' | 'denominator' | 'stated'
    >[],
    jumpPercent: number,
  ): Promise<ReportFacts[]> {
    const rows = reports.map((report) => this.catalogue.row(report.pack, report.indicator).row);
    const [found, bases] = await Promise.all([
      this.database.query<Found>(FACTS, [
        reports.map(({ id }) => id),
        reports.map(({ regionCode }) => regionCode),
        reports.map(({ pack }) => pack),
        reports.map(({ indicator }) => indicator),
        reports.map(({ period }) => periodBefore(period)),
        rows.map(({ definition }) =>
          definition.denominator === 'units' ? (definition.levels?.[0] ?? '') : '',
        ),
        rows.map(({ definition: { setting } }) =>
          setting === undefined ? '0123' : setting === 'urban' ? '01' : '23',
        ),
        COUNTING_STATES,
      ]),
      this.basesOf(reports, rows),
    ]);
    const byId = new Map(found.map((each) => [each.id, each]));
    return reports.map((report, at) => {
      const row = rows[at];
      return row ? factsOf(report, row, byId.get(report.id), bases[at] ?? UNTOLD, jumpPercent) : NOTHING;
    });
  }

  /** How many each region had at the end of its report's period and of the period before, where a row is divided by that. */
  private async basesOf(reports: readonly Reported[], rows: readonly Row[]): Promise<DividedBy[]> {
    const asked = reports.flatMap(({ regionCode, period }, at) => {
      const kind = rows[at]?.definition.denominator;
      if (!isBaseKind(kind)) return [];
      return [period, periodBefore(period)].map((each) => ({ at, regionCode, kind, on: daysOf(each).to }));
    });
    const told = await this.bases.of(asked);
    const sums = asked.map(({ at }, place) => ({ at, sum: sumOf(told[place] ?? [])?.toString() ?? null }));
    return reports.map((_, at) => {
      const [now, before] = sums.filter((each) => each.at === at);
      return { now: now?.sum ?? null, before: before?.sum ?? null };
    });
  }
}

type Row = PackRow['row'];
type Reported = Parameters<ReportFactReads['of']>[0][number];

/** A divisor of the period and of the one before. */
interface DividedBy {
  readonly now: string | null;
  readonly before: string | null;
}
const UNTOLD: DividedBy = { now: null, before: null };

function factsOf(
  { numerator, denominator, stated }: Reported,
  row: Row,
  found: Found | undefined,
  bases: DividedBy,
  jumpPercent: number,
): ReportFacts {
  const divisors: Readonly<Record<'reported' | 'units' | 'base', DividedBy>> = {
    reported: { now: denominator, before: found?.denominatorBefore ?? null },
    units: { now: found?.units ?? null, before: found?.units ?? null },
    base: bases,
  };
  const { denominator: kind } = row.definition;
  const divided = kind === 'reported' || kind === 'units' ? divisors[kind] : divisors.base;
  const valueOf = (above: string, below: string | null): string | null => {
    if (row.unit === null || (hasDenominator(row) && below === null)) return null;
    const figure = fractionOf(row.unit, above, below);
    return figure === null ? null : shown(figure, row.shownPlaces);
  };
  const numeratorBefore = found?.numeratorBefore ?? null;
  const before =
    numeratorBefore === null ? null : { numerator: numeratorBefore, denominator: divided.before };
  const checked = {
    unit: row.unit,
    numerator,
    denominator: divided.now,
    hasDenominator: hasDenominator(row),
  };
  return {
    divisor: divided.now,
    value: valueOf(numerator, divided.now),
    before,
    valueBefore: before === null ? null : valueOf(before.numerator, before.denominator),
    findings: findingsOf({ ...checked, stated, before }, jumpPercent),
  };
}

const NOTHING: ReportFacts = { divisor: null, value: null, before: null, valueBefore: null, findings: [] };

/** What each region reported for the period before, and how many administrative units of a level the tree has there. */
const FACTS = `
  select asked.id, before.numerator::text as "numeratorBefore", before.denominator::text as "denominatorBefore",
    case when asked.level <> '' then (
      select count(*)::text from regions unit
      where unit.level = asked.level and unit.is_administrative and unit.valid_to is null
        and unit.code >= asked.region_code and unit.code < asked.region_code || '~'
        and (asked.level <> 'community' or strpos(asked.settings, substr(unit.code, 10, 1)) > 0))
    end as units
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
    as asked (id, region_code, pack, indicator, period_before, level, settings)
  left join lateral (
    select numerator, denominator from indicator_reports earlier
    where earlier.pack = asked.pack and earlier.indicator = asked.indicator
      and earlier.period = asked.period_before and earlier.region_code = asked.region_code
      and earlier.state = any($8)
    order by earlier.number desc limit 1
  ) before on true`;
