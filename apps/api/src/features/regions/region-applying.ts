import { Injectable } from '@nestjs/common';
import { readNames, type Reading } from '@wushe/regions';
import { isPseudoUnit, levelOf, parentOf } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { withinReach } from '../../platform/reach.js';
import type { RegionChange } from './region-change.entity.js';
import { workOut, type Step, type TreeUnit, type Worked } from './region-steps.rules.js';

/** Units with what the rule asks of them; a condition follows. */
const UNITS = `
  select region.code, region.name, region.valid_from::text as "validFrom", region.valid_to::text as "validTo",
    (select max(effective_on)::text from region_successions known
     where known.from_code = region.code or known.to_code = region.code) as "changedOn"
  from regions region where`;

/** New units keep position and standing of the one whose rows they take over, and its reading with its name. */
const ADD_UNITS = `
  insert into regions (code, name, level, parent_code, is_administrative, pinyin, initials, valid_from,
    latitude, longitude, is_position_invented)
  select distinct on (step."toCode") step."toCode", step."toName", step.level, step."parentCode",
    coalesce(before.is_administrative, step."isAdministrative"),
    case when before.name = step."toName" then before.pinyin else step.pinyin end,
    case when before.name = step."toName" then before.initials else step.initials end,
    $2::date, before.latitude, before.longitude, coalesce(before.is_position_invented, false)
  from jsonb_to_recordset($1::jsonb) as step ("fromCode" text, "toCode" text, "toName" text, "isMain" boolean,
    "isNew" boolean, level text, "parentCode" text, "isAdministrative" boolean, pinyin text, initials text)
  left join regions before on before.code = step."fromCode"
  where step."isNew" order by step."toCode", step."isMain" desc`;
const RENAME_UNITS = `
  update regions region set name = step."toName", pinyin = step.pinyin, initials = step.initials
  from jsonb_to_recordset($1::jsonb) as step ("toCode" text, "toName" text, "isNew" boolean, pinyin text, initials text)
  where region.code = step."toCode" and not step."isNew" and region.name <> step."toName"`;
const END_UNITS = `
  update regions region set valid_to = $2::date, successor_code = step."toCode"
  from jsonb_to_recordset($1::jsonb) as step ("fromCode" text, "toCode" text, "isMain" boolean)
  where region.code = step."fromCode" and step."isMain" and step."fromCode" <> step."toCode"`;
const NOTE_SUCCESSIONS = `
  insert into region_successions (id, change_id, county_code, from_code, from_name, to_code, to_name, is_main, effective_on)
  select step.id::uuid, $3, $4, step."fromCode", step."fromName", step."toCode", step."toName", step."isMain", $2::date
  from jsonb_to_recordset($1::jsonb) as step (id text, "fromCode" text, "fromName" text, "toCode" text, "toName" text,
    "isMain" boolean)`;

/** Writes changes into the tree: units begin and end, none is taken away and no row gets another code. */
@Injectable()
export class RegionApplying {
  constructor(private readonly database: Database) {}

  /** What a change does to the tree as it is now, or why it cannot. */
  async work(change: Pick<RegionChange, 'kind' | 'pairs' | 'mainCode' | 'effectiveOn'>): Promise<Worked> {
    const codes = [...new Set(change.pairs.flatMap(({ from, to }) => (from === null ? [to] : [from, to])))];
    const parameters: unknown[] = [codes.map((code) => parentOf(code) ?? code)];
    const within = withinReach('region.code', codes, parameters);
    const units = await this.database.query<TreeUnit>(
      `${UNITS} (region.code = any($1) or ${within})`,
      parameters,
    );
    return workOut(change, new Map(units.map((unit) => [unit.code, unit])), change.effectiveOn);
  }

  /** Lets changes of the tree by one at a time, and tells every process that the tree is another. */
  async turn(): Promise<void> {
    await this.database.query(
      `insert into region_editions (name, edition) values ('tree', $1)
       on conflict (name) do update set edition = excluded.edition`,
      [newId()],
    );
  }

  /** Writes the steps of a change. */
  async write({ id, countyCode, effectiveOn }: RegionChange, steps: readonly Step[]): Promise<void> {
    const given = steps.filter(({ from, toName }) => from?.name !== toName).map(({ toName }) => toName);
    const readings = readNames([...new Set(given)], countyCode.slice(0, PROVINCE_DIGITS));
    const rows = JSON.stringify(steps.map((step) => rowOf(step, readings.get(step.toName) ?? UNREAD)));
    await this.database.query(ADD_UNITS, [rows, effectiveOn]);
    await this.database.query(RENAME_UNITS, [rows]);
    await this.database.query(END_UNITS, [rows, effectiveOn]);
    await this.database.query(NOTE_SUCCESSIONS, [rows, effectiveOn, id, countyCode]);
  }
}

const PROVINCE_DIGITS = 2;
/** A name that nobody has read yet is found by its characters. */
const UNREAD: Reading = { pinyin: '', initials: '' };

const rowOf = ({ from, ...step }: Step, reading: Reading): object => ({
  ...step,
  ...reading,
  id: newId(),
  fromCode: from?.code ?? null,
  fromName: from?.name ?? null,
  level: levelOf(step.toCode),
  parentCode: parentOf(step.toCode) ?? null,
  isAdministrative: !isPseudoUnit(step.toCode),
});
