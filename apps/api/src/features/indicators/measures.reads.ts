import { Injectable } from '@nestjs/common';
import { levelOf } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { withinReach } from '../../platform/reach.js';
import type { PackRow } from './catalogue.js';
import { areaOf, byArea, groupsOf } from './areas.js';
import { divisorOf, type Divisor } from './base-figure.rules.js';
import { BaseReads } from './base-figures.reads.js';
import { Computations, regionUnits } from './computations.js';
import { digitsBelow, hasDenominator, isBaseKind, SHORT_OF, type Measured } from './measure.rules.js';
import { homeSql, type Question } from './question.js';
import { COUNTING_STATES } from './report.rules.js';

/** A row of a policy at a region and period, with the target each unit must reach where it is for each. */
export interface Measuring extends Question {
  readonly row: PackRow['row'];
  readonly packRow: PackRow;
  /** The row under which its figure is reported. */
  readonly enteredAs: PackRow;
  readonly period: string;
  readonly eachTarget: string | null;
}

interface CountRow {
  readonly area: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly short: number;
  readonly units: number;
  readonly sent: number;
  readonly unsettled: number;
}

/** The newest version of each region's report for a row and period that was handed in, under the code of its day. */
export function reportsFor(
  { enteredAs: { pack, row }, period, reach }: Pick<Measuring, 'enteredAs' | 'period' | 'reach'>,
  parameters: unknown[],
): string {
  return `select distinct on (region_code) region_code as key, id, state, numerator, denominator
    from indicator_reports
    where pack = $${parameters.push(pack.code)} and indicator = $${parameters.push(row.code)}
      and period = $${parameters.push(period)} and state = any($${parameters.push(COUNTING_STATES)})
      and ${withinReach('region_code', reach, parameters)}
    order by region_code, number desc`;
}

/**
 * The same by units of today: a unit that handed in nothing itself has what those handed in whose rows came to it,
 * added up, and the state of the one that is least far.
 */
export function handedIn(
  measuring: Pick<Measuring, 'enteredAs' | 'period' | 'reach' | 'moved'>,
  parameters: unknown[],
): string {
  const reports = reportsFor(measuring, parameters);
  if (measuring.moved.length === 0) return reports;
  return `select home as key, min(id::text)::uuid as id, (array_agg(state order by array_position(array['submitted', 'accepted', 'approved', 'locked'], state)))[1] as state,
      sum(numerator) as numerator,
      sum(denominator) as denominator
    from (select *, bool_or(key = home) over (partition by home) as has_own
      from (select report.*, ${homeSql('report.key', measuring, parameters)} as home from (${reports}) as report) as each)
      as known
    where key = home or not has_own group by home`;
}

/** Counts of rows at a region and right below it, one statement each. */
@Injectable()
export class MeasureReads {
  constructor(
    private readonly database: Database,
    private readonly computations: Computations,
    private readonly bases: BaseReads,
  ) {}

  /** Whether anything records the row: a report, or a count that a feature makes. */
  isRecorded({ row }: PackRow): boolean {
    return row.definition.by === 'reported' || this.computations.of(row) !== undefined;
  }

  /** What was counted, by region code: of the region itself, and with `below` of each one right under it. */
  async of(measuring: Measuring, below: boolean): Promise<Map<string, Measured>> {
    const digits = below ? digitsBelow(levelOf(measuring.regionCode)) : null;
    const { row } = measuring;
    if (row.definition.by === 'reported') return this.reported(measuring, digits);
    return this.computations.of(row) === undefined ? new Map() : this.computed(measuring, digits);
  }

  private async computed(measuring: Measuring, digits: number | null): Promise<Map<string, Measured>> {
    const { row, regionCode } = measuring;
    const parameters: unknown[] = [];
    const parts = this.computations.of(row)?.(measuring, parameters);
    if (!parts) return new Map();
    const rows = await this.database.query<CountRow>(
      `with unit as (${parts.units}), counted as (${parts.counted})
       select ${grouped('unit.code', digits, {
         numerator: 'coalesce(sum(counted.amount), 0)::text',
         denominator: 'count(unit.key)::text',
         short: shortOf(measuring, 'counted.amount', parameters),
       })}, count(unit.key)::int as units, 0 as sent, 0 as unsettled
       from unit left join counted on counted.key = unit.key ${groupsOf('unit.code', digits)}`,
      parameters,
    );
    return byArea(rows, regionCode, ({ numerator, denominator, short }) => ({
      numerator,
      denominator: hasDenominator(row) ? denominator : null,
      unitsShort: row.definition.each === true ? short : null,
      due: null,
      reported: null,
      unsettled: null,
      baseIds: [],
    }));
  }

  private async reported(measuring: Measuring, digits: number | null): Promise<Map<string, Measured>> {
    const { row, regionCode } = measuring;
    const { reportedBy, denominator, each } = row.definition;
    if (reportedBy === undefined) return new Map();
    const parameters: unknown[] = [];
    const due = regionUnits(regionCode, [reportedBy], each ? row.definition.setting : undefined, parameters);
    const [rows, divisors] = await Promise.all([
      this.database.query<CountRow>(
        `with due as (${due}), sent as (${handedIn(measuring, parameters)})
         select ${grouped('due.code', digits, {
           numerator: 'sum(sent.numerator)::text',
           denominator: 'sum(sent.denominator)::text',
           short: shortOf(measuring, 'sent.numerator', parameters),
         })}, count(*)::int as units, count(sent.id)::int as sent,
           (count(sent.id) filter (where sent.state <> 'locked'))::int as unsettled
         from due left join sent on sent.key = due.key ${groupsOf('due.code', digits)}`,
        parameters,
      ),
      this.divisors(measuring, digits),
    ]);
    return byArea(rows, regionCode, (counted, area) => ({
      numerator: counted.numerator,
      denominator: denominator === 'reported' ? counted.denominator : (divisors.get(area)?.value ?? null),
      unitsShort: each === true ? counted.short : null,
      due: counted.units,
      reported: counted.sent,
      unsettled: counted.unsettled,
      baseIds: divisors.get(area)?.baseIds ?? [],
    }));
  }

  /** What reported numerators are divided by where it is not reported with them: units of the tree, or base figures. */
  async divisors({ row, regionCode, to }: Question, digits: number | null): Promise<Map<string, Divisor>> {
    const { denominator, levels = [], setting } = row.definition;
    if (denominator === 'units') {
      const parameters: unknown[] = [];
      const units = regionUnits(regionCode, levels, setting, parameters);
      const rows = await this.database.query<{ area: string | null; value: string }>(
        `select ${areaOf('code', digits)} as area, count(*)::text as value from (${units}) as unit ${groupsOf('code', digits)}`,
        parameters,
      );
      return byArea(rows, regionCode, ({ value }) => ({ value, baseIds: [] }));
    }
    if (!isBaseKind(denominator)) return new Map();
    const codes = [regionCode, ...(digits === null ? [] : await this.codesBelow(regionCode))];
    const bases = await this.bases.of(codes.map((code) => ({ regionCode: code, kind: denominator, on: to })));
    const divisors = codes.map((code, at) => [code, divisorOf(bases[at] ?? [])] as const);
    return new Map(divisors.flatMap(([code, divisor]) => (divisor ? [[code, divisor] as const] : [])));
  }

  private async codesBelow(regionCode: string): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      'select code from regions where parent_code = $1 and valid_to is null',
      [regionCode],
    );
    return rows.map(({ code }) => code);
  }
}

type Selected = Readonly<Record<'numerator' | 'denominator' | 'short', string>>;

const grouped = (code: string, digits: number | null, columns: Selected): string =>
  `${areaOf(code, digits)} as area, ${columns.numerator} as numerator, ${columns.denominator} as denominator, ${columns.short} as short`;

function shortOf({ row, eachTarget }: Measuring, amount: string, parameters: unknown[]): string {
  if (row.definition.each !== true || eachTarget === null || row.direction === null) return '0';
  return `(count(*) filter (where coalesce(${amount}, 0) ${SHORT_OF[row.direction]} $${parameters.push(eachTarget)}::numeric))::int`;
}
