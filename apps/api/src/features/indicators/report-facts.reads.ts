import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { Catalogue } from './catalogue.js';
import { findingsOf, type ReportFinding } from './checks.rules.js';
import { fractionOf, shown } from './fraction.rules.js';
import { hasDenominator } from './measure.rules.js';
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
  readonly divisor: string | null;
  readonly numeratorBefore: string | null;
  readonly denominatorBefore: string | null;
}

/** Facts beside reports, read for many at once. */
@Injectable()
export class ReportFactReads {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {}

  /** The facts of each report, in their order, in one round trip. */
  async of(
    reports: readonly Pick<
      IndicatorReport,
      'id' | 'pack' | 'indicator' | 'regionCode' | 'period' | 'numerator' | 'denominator' | 'stated'
    >[],
    jumpPercent: number,
  ): Promise<ReportFacts[]> {
    const rows = reports.map((report) => this.catalogue.row(report.pack, report.indicator).row);
    const found = await this.database.query<Found>(FACTS, [
      reports.map(({ id }) => id),
      reports.map(({ regionCode }) => regionCode),
      reports.map(({ pack }) => pack),
      reports.map(({ indicator }) => indicator),
      reports.map(({ period }) => periodBefore(period)),
      reports.map(({ period }) => daysOf(period).to),
      rows.map(({ definition }) => definition.denominator ?? 'none'),
      rows.map(({ definition }) => definition.levels?.[0] ?? ''),
      rows.map(({ definition: { setting } }) =>
        setting === undefined ? '0123' : setting === 'urban' ? '01' : '23',
      ),
      COUNTING_STATES,
    ]);
    const byId = new Map(found.map((each) => [each.id, each]));
    return reports.map((report, at) => {
      const row = rows[at];
      const facts = byId.get(report.id);
      if (!row) return NOTHING;
      const own = row.definition.denominator === 'reported';
      const divisor = own ? report.denominator : (facts?.divisor ?? null);
      const before =
        facts && facts.numeratorBefore !== null
          ? { numerator: facts.numeratorBefore, denominator: own ? facts.denominatorBefore : divisor }
          : null;
      const valueOf = (numerator: string, denominator: string | null): string | null => {
        if (row.unit === null || (hasDenominator(row) && denominator === null)) return null;
        const figure = fractionOf(row.unit, numerator, denominator);
        return figure === null ? null : shown(figure, row.shownPlaces);
      };
      return {
        divisor,
        value: valueOf(report.numerator, divisor),
        before,
        valueBefore: before === null ? null : valueOf(before.numerator, before.denominator),
        findings: findingsOf(
          {
            unit: row.unit,
            numerator: report.numerator,
            denominator: divisor,
            hasDenominator: hasDenominator(row),
            stated: report.stated,
            before,
          },
          jumpPercent,
        ),
      };
    });
  }
}

const NOTHING: ReportFacts = { divisor: null, value: null, before: null, valueBefore: null, findings: [] };

/** The divisor is a base figure as of the period's end, or a number of administrative units of the tree. */
const FACTS = `
  select asked.id, before.numerator::text as "numeratorBefore", before.denominator::text as "denominatorBefore",
    case when asked.divided_by = 'units' then (
        select count(*)::text from regions unit
        where unit.level = asked.level and unit.is_administrative and unit.valid_to is null
          and unit.code >= asked.region_code and unit.code < asked.region_code || '~'
          and (asked.level <> 'community' or strpos(asked.settings, substr(unit.code, 10, 1)) > 0))
      else (
        select value::text from base_figures base
        where base.region_code = asked.region_code and base.kind = asked.divided_by and base.as_on <= asked.to_on
        order by base.as_on desc, base.number desc limit 1)
    end as divisor
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::text[], $8::text[], $9::text[])
    as asked (id, region_code, pack, indicator, period_before, to_on, divided_by, level, settings)
  left join lateral (
    select numerator, denominator from indicator_reports earlier
    where earlier.pack = asked.pack and earlier.indicator = asked.indicator
      and earlier.period = asked.period_before and earlier.region_code = asked.region_code
      and earlier.state = any($10)
    order by earlier.number desc limit 1
  ) before on true`;
