import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { Regions } from '../regions/index.js';
import { basesOf, type Base, type BaseUnit } from './base-figure.rules.js';

/** Of which unit of today, of which kind, and up to which day. */
export interface BaseAsked {
  readonly regionCode: string;
  readonly kind: string;
  readonly on: string;
}

type UnitRow = Omit<BaseUnit, 'own'> & { readonly at: number } & {
  readonly [K in keyof Base]: Base[K] | null;
};

/** Units of any time, each with its latest base figure of a kind up to a day. */
const UNITS = `
  select asked.at, region.code, region.valid_from::text as since, region.valid_to::text as "endedOn",
    region.successor_code as "successorCode",
    exists (select from region_successions part where part.from_code = region.code and not part.is_main
      and part.effective_on = region.valid_to) as "isSplit",
    (select max(effective_on)::text from region_successions part where part.to_code = region.code and not part.is_main)
      as "partCameOn",
    base.id, base.value, base.as_on::text as "asOn", base.source
  from unnest($1::int[], $2::text[], $3::text[], $4::date[]) as asked (at, code, kind, on_day)
  join regions region on region.code = asked.code
  left join lateral (
    select id, value, as_on, source from base_figures
    where region_code = asked.code and kind = asked.kind and as_on <= asked.on_day
    order by as_on desc, number desc limit 1
  ) base on true`;

/** What figures are divided by, of units as they are today. */
@Injectable()
export class BaseReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** The base figures that together tell how many each unit has, in the order asked; none where nobody told. */
  async of(asked: readonly BaseAsked[]): Promise<(readonly Base[])[]> {
    if (asked.length === 0) return [];
    const successions = await this.regions.successions();
    const forms = asked.flatMap(({ regionCode, kind, on }, at) =>
      successions.formsOf(regionCode).map((code) => ({ at, code, kind, on })),
    );
    const rows = await this.database.query<UnitRow>(UNITS, [
      forms.map(({ at }) => at),
      forms.map(({ code }) => code),
      forms.map(({ kind }) => kind),
      forms.map(({ on }) => on),
    ]);
    const known = groupBy(rows, ({ at }) => String(at));
    return asked.map(({ regionCode }, at) =>
      basesOf(regionCode, new Map((known.get(String(at)) ?? []).map((row) => [row.code, unitOf(row)]))),
    );
  }
}

function unitOf({ id, value, asOn, source, ...unit }: UnitRow): BaseUnit {
  const isTold = id !== null && value !== null && asOn !== null && source !== null;
  return { ...unit, own: isTold ? { id, value, asOn, source } : null };
}
