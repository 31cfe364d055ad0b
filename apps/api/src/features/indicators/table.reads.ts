import { Injectable } from '@nestjs/common';
import type { Setting } from '@wushe/policy-packs';
import { Database } from '../../platform/db/database.js';
import { belowCode } from '../../platform/reach.js';
import { divisorOf, type Divisor } from './base-figure.rules.js';
import { BaseReads } from './base-figures.reads.js';
import { FIRST_DIGITS } from './computations.js';
import { isBaseKind, type Measured } from './measure.rules.js';
import { handedIn, MeasureReads, type Measuring } from './measures.reads.js';
import type { Ground } from './question.js';

/** What was handed in of one row; none of it stands for null. */
interface SumRow {
  readonly at: number;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly sent: number;
  readonly unsettled: number;
}

/** How many administrative units of a level there are, by the digit that tells a community's setting. */
interface UnitRow {
  readonly level: string;
  readonly digit: string;
  readonly units: number;
}

/** Reported rows whose target is one for the region; a row for each unit asks which are short of it. */
const isAddedUp = ({ row: { definition } }: Measuring): boolean =>
  definition.by === 'reported' && definition.reportedBy !== undefined && definition.each !== true;

/** All rows of a region at once: what is reported in three statements, however many rows there are. */
@Injectable()
export class TableReads {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureReads,
    private readonly bases: BaseReads,
  ) {}

  /** What was counted of each row at the region, in the order asked, the same as of each alone. */
  async of(ground: Ground, asked: readonly Measuring[]): Promise<(Measured | null)[]> {
    const together = asked.filter(isAddedUp);
    const [reported, alone] = await Promise.all([
      this.reported(ground, together),
      Promise.all(
        asked.map(async (each) =>
          isAddedUp(each) ? null : ((await this.measures.of(each, false)).get(ground.regionCode) ?? null),
        ),
      ),
    ]);
    return asked.map((each, at) =>
      isAddedUp(each) ? (reported[together.indexOf(each)] ?? null) : (alone[at] ?? null),
    );
  }

  private async reported(ground: Ground, asked: readonly Measuring[]): Promise<Measured[]> {
    if (asked.length === 0) return [];
    const [sums, units, bases] = await Promise.all([
      this.sums(ground, asked),
      this.units(ground.regionCode, asked),
      this.basesOf(asked),
    ]);
    return asked.map((each, at): Measured => {
      const { denominator, levels = [], setting, reportedBy } = each.row.definition;
      const sum = sums.get(at);
      const divisor: Divisor | null =
        denominator === 'units'
          ? { value: String(countOf(units, levels, setting)), baseIds: [] }
          : (bases.get(at) ?? null);
      return {
        numerator: sum?.numerator ?? null,
        denominator: denominator === 'reported' ? (sum?.denominator ?? null) : (divisor?.value ?? null),
        unitsShort: null,
        due: countOf(units, reportedBy === undefined ? [] : [reportedBy]),
        reported: sum?.sent ?? 0,
        unsettled: sum?.unsettled ?? 0,
        baseIds: divisor?.baseIds ?? [],
      };
    });
  }

  /** What units of today handed in of each row, added up. */
  private async sums({ regionCode }: Ground, asked: readonly Measuring[]): Promise<Map<number, SumRow>> {
    const parameters: unknown[] = [];
    const parts = asked.map(
      (each, at) =>
        `select ${at} as at, $${parameters.push(each.row.definition.reportedBy)}::text as level, sent.*
         from (${handedIn(each, parameters)}) as sent`,
    );
    const rows = await this.database.query<SumRow>(
      `select at, sum(numerator)::text as numerator, sum(denominator)::text as denominator, count(*)::int as sent,
         (count(*) filter (where sent.state <> 'locked'))::int as unsettled
       from (${parts.join(' union all ')}) as sent join regions due on due.code = sent.key
       where due.level = sent.level and due.is_administrative and due.valid_to is null
         and ${belowCode('due.code', regionCode, parameters)} group by at`,
      parameters,
    );
    return new Map(rows.map((row) => [row.at, row]));
  }

  private async units(regionCode: string, asked: readonly Measuring[]): Promise<UnitRow[]> {
    const levels = asked.flatMap(({ row: { definition } }) => [
      definition.reportedBy,
      ...(definition.denominator === 'units' ? (definition.levels ?? []) : []),
    ]);
    const parameters: unknown[] = [[...new Set(levels)]];
    return this.database.query<UnitRow>(
      `select level, substr(code, 10, 1) as digit, count(*)::int as units from regions
       where level = any($1) and is_administrative and valid_to is null and ${belowCode('code', regionCode, parameters)}
       group by 1, 2`,
      parameters,
    );
  }

  private async basesOf(asked: readonly Measuring[]): Promise<Map<number, Divisor | null>> {
    const wanted = asked.flatMap(({ regionCode, to, row }, at) => {
      const { denominator: kind } = row.definition;
      return isBaseKind(kind) ? [{ at, regionCode, kind, on: to }] : [];
    });
    const told = await this.bases.of(wanted);
    return new Map(wanted.map(({ at }, place) => [at, divisorOf(told[place] ?? [])]));
  }
}

const countOf = (units: readonly UnitRow[], levels: readonly string[], setting?: Setting): number =>
  units
    .filter(({ level }) => levels.includes(level))
    .filter(({ digit }) => setting === undefined || FIRST_DIGITS[setting].includes(digit))
    .reduce((sum, each) => sum + each.units, 0);
