import { Injectable } from '@nestjs/common';
import type { RegionLevel } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { Refusal } from '../../platform/refusal.js';
import { RegionChange, RegionSuccession } from './region-change.entity.js';
import { Region } from './region.entity.js';
import type { FoundRegion, RegionEntry, RegionHistory } from './region-history.view.js';
import { Regions } from './regions.service.js';

const MOST_FOUND = 20;
const MOST_ENTRIES = 100;

/** What became of units, and the tree as it was. */
@Injectable()
export class RegionHistoryReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** What became of a unit and of which it came; REGION_UNKNOWN for a code that never was. */
  async of(code: string): Promise<RegionHistory> {
    const successions = await this.regions.successions();
    const home = successions.homeOf(code);
    const [region, today] = await this.regions.byCodes([code, home]);
    if (!region || !today) throw new Refusal('REGION_UNKNOWN', { code });
    return { region, today, entries: await this.entries(code), reach: [...successions.reachOf(code)] };
  }

  /** Units of today by the beginning of a name or code that they, or units they followed, have or had. */
  async find(text: string, within: string | null): Promise<FoundRegion[]> {
    const asToday = (await this.regions.search(text, within, null)).map((region) => ({
      region,
      formerCode: null,
      formerName: null,
    }));
    const start = text.trim().replaceAll(/[\\%_]/g, '');
    if (start === '') return [];
    const former = await this.database.query<{ code: string; name: string }>(
      `select code, name from (
         select code, name from regions where valid_to is not null
         union select from_code, from_name from region_successions where from_name is not null and from_name <> to_name
       ) as former
       where name like $1 or code like $1 order by length(code), code, name limit ${MOST_FOUND}`,
      [`${start}%`],
    );
    const successions = await this.regions.successions();
    const homes = former.map(({ code }) => successions.homeOf(code));
    const units = await this.regions.byCodes(homes);
    const found = former.flatMap(({ code, name }, index) => {
      const region = units[index];
      const isWithin =
        region !== null && region !== undefined && (within === null || region.code.startsWith(within));
      return isWithin ? [{ region, formerCode: code, formerName: name }] : [];
    });
    return [...asToday, ...found].slice(0, MOST_FOUND);
  }

  /** The unit with this code as it was on a day, under its name of then; REGION_UNKNOWN when there was none. */
  async unitOn(code: string, on: string): Promise<Region> {
    const [region] = await this.on(on, 'region.code = :code', { code });
    if (!region) throw new Refusal('REGION_UNKNOWN', { code });
    return region;
  }

  /** The units directly below one (the provinces for null) as they were on a day, under their names of then. */
  childrenOn(parentCode: string | null, on: string): Promise<Region[]> {
    const where = parentCode === null ? 'region.parent_code is null' : 'region.parent_code = :parentCode';
    return this.on(on, where, { parentCode });
  }

  /** All units of one level below a region as they were on a day, under their names of then. */
  belowOn(code: string, level: RegionLevel, on: string): Promise<Region[]> {
    const where = 'region.level = :level and region.code >= :code and region.code < :end';
    return this.on(on, where, { level, code, end: `${code}~` });
  }

  /** Units of a scope as they are now, for comparing with a file of codes. */
  async namesWithin(within: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ code: string; name: string }>(
      'select code, name from regions where code >= $1 and code < $2 and valid_to is null order by code',
      [within, `${within}~`],
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }

  private async on(on: string, where: string, parameters: object): Promise<Region[]> {
    const units = await this.database
      .repository(Region)
      .createQueryBuilder('region')
      .where(where, parameters)
      .andWhere('region.valid_from <= :on and (region.valid_to is null or region.valid_to > :on)', { on })
      .orderBy('region.code')
      .getMany();
    const later = await this.database.query<{ code: string; name: string }>(
      `select distinct on (from_code) from_code as code, from_name as name from region_successions
       where from_code = to_code and from_name <> to_name and from_code = any($1) and effective_on > $2
       order by from_code, effective_on, id`,
      [units.map(({ code }) => code), on],
    );
    const names = new Map(later.map(({ code, name }) => [code, name]));
    return units.map((unit) => Object.assign(unit, { name: names.get(unit.code) ?? unit.name }));
  }

  private async entries(code: string): Promise<RegionEntry[]> {
    const rows = await this.database
      .repository(RegionSuccession)
      .createQueryBuilder('succession')
      .where('succession.from_code = :code or succession.to_code = :code', { code })
      .orderBy('succession.effective_on', 'DESC')
      .addOrderBy('succession.id', 'DESC')
      .limit(MOST_ENTRIES)
      .getMany();
    const byChange = groupBy(rows, ({ changeId }) => changeId);
    const changes = await this.database.findMany(RegionChange, [...byChange.keys()]);
    return changes.flatMap((change) =>
      change ? [{ change, successions: byChange.get(change.id) ?? [] }] : [],
    );
  }
}
