import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { Computations, regionUnits } from './computations.js';
import type { CountedUnit, CountedUnitKind, CountedUnitsArgs } from './figures.view.js';
import { SHORT_OF } from './measure.rules.js';
import { handedIn, type Measuring } from './measures.reads.js';

/** Both halves of a count as one relation. */
export interface Listed {
  readonly kind: CountedUnitKind;
  /** Rows of `key`, `code`, `title` and what else is shown of a unit. */
  readonly from: string;
  /** SQL of what is shown beside `key`, `code` and `title`. */
  readonly shown: string;
  /** SQL that holds for units that count. */
  readonly counts: string;
  readonly parameters: unknown[];
}

const SHOWN = 'amount::text, denominator::text, state as "reportState"';

/** The units behind a figure. */
@Injectable()
export class UnitReads {
  constructor(
    private readonly database: Database,
    private readonly computations: Computations,
  ) {}

  /** One page of them, in the order of their codes; an empty one where nothing records the row. */
  async list(
    measuring: Measuring,
    args: Pick<CountedUnitsArgs, 'first' | 'after' | 'isCounted'>,
  ): Promise<Page<CountedUnit>> {
    const listed = this.listed(measuring);
    if (listed === null)
      return pageOf<CountedUnit>(
        [],
        args.first,
        () => [],
        () => Promise.resolve(0),
      );
    return this.page<CountedUnit>(listed, args);
  }

  /** One page of what a count lists, in the order of codes. */
  async page<Unit extends { readonly key: string; readonly regionCode: string }>(
    listed: Listed,
    { first, after, isCounted }: Pick<CountedUnitsArgs, 'first' | 'after' | 'isCounted'>,
  ): Promise<Page<Unit>> {
    const { kind, from, shown, counts, parameters } = listed;
    const wanted =
      isCounted === null || isCounted === undefined ? 'true' : isCounted ? counts : `not (${counts})`;
    const counted = [...parameters];
    const given = [...parameters];
    const rows = await this.database.query<Unit>(
      `select key, code as "regionCode", title, ${shown}
       from (${from}) as unit where ${wanted}${afterKey(kind, after, given)}
       order by code, key limit $${given.push(first + 1)}`,
      given,
    );
    return pageOf(
      rows.map((row) => Object.assign(row, { kind })),
      first,
      ({ regionCode, key }) => (kind === 'region' ? [Number(regionCode)] : [Number(regionCode), key]),
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from (${from}) as unit where ${wanted} limit ${COUNT_LIMIT + 1}) as found`,
          counted,
        );
        return count?.n ?? 0;
      },
    );
  }

  private listed(measuring: Measuring): Listed | null {
    const { row, regionCode, eachTarget } = measuring;
    const { definition, direction } = row;
    const parameters: unknown[] = [];
    if (definition.reportedBy !== undefined) {
      const due = regionUnits(regionCode, [definition.reportedBy], undefined, parameters);
      return {
        kind: 'region',
        from: `select due.*, coalesce(sent.numerator, 0) as amount, sent.denominator, sent.state
          from (${due}) as due left join (${handedIn(measuring, parameters)}) as sent on sent.key = due.key`,
        shown: SHOWN,
        counts: 'state is not null',
        parameters,
      };
    }
    const parts = this.computations.of(row)?.(measuring, parameters);
    if (!parts) return null;
    const isEach = definition.each === true && eachTarget !== null && direction !== null;
    return {
      kind: parts.subject,
      from: `select unit.*, coalesce(counted.amount, 0) as amount, null::numeric as denominator, null::text as state
        from (${parts.units}) as unit left join (${parts.counted}) as counted on counted.key = unit.key`,
      counts: isEach
        ? `not (amount ${SHORT_OF[direction]} $${parameters.push(eachTarget)}::numeric)`
        : 'amount > 0',
      shown: SHOWN,
      parameters,
    };
  }
}

/** What follows the last row read; codes begin with a digit above zero, so a number holds one. */
function afterKey(kind: CountedUnitKind, after: string | null | undefined, parameters: unknown[]): string {
  if (!after) return '';
  const [code = 0, key = ''] =
    kind === 'region' ? fromCursor(after, 'number') : fromCursor(after, 'number', 'id');
  if (kind === 'region') return ` and code > $${parameters.push(String(code))}::text collate "C"`;
  return ` and (code, key) > ($${parameters.push(String(code))}::text collate "C", $${parameters.push(String(key))}::text)`;
}
