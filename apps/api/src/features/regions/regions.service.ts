import { Injectable } from '@nestjs/common';
import { ancestorsOf, isRegionCode, type RegionLevel } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { Region } from './region.entity.js';

const MOST_FOUND = 20;
/** Reaches change only when a code release is loaded; a minute is soon enough. */
const REACH_KEPT_MS = 60_000;

/** The region tree: look-up, search, and the reach of a unit over its predecessors. */
@Injectable()
export class Regions {
  private readonly reaches = new Map<string, { prefixes: readonly string[]; until: number }>();

  constructor(private readonly database: Database) {}

  /** Units by code, for a loader. */
  readonly byCodes = async (codes: readonly string[]): Promise<(Region | null)[]> => {
    const rows = await this.database
      .repository(Region)
      .createQueryBuilder('region')
      .where('region.code = any(:codes)', { codes })
      .getMany();
    const byCode = new Map(rows.map((row) => [row.code, row]));
    return codes.map((code) => byCode.get(code) ?? null);
  };

  /** The unit with this code, in force today; REGION_UNKNOWN when there is none. */
  async existing(code: string, level?: RegionLevel): Promise<Region> {
    const [region] = isRegionCode(code) ? await this.byCodes([code]) : [];
    if (!region || region.validTo !== null || (level && region.level !== level)) {
      throw new Refusal('REGION_UNKNOWN', { code });
    }
    return region;
  }

  /** The unit and all above it, province first. */
  async path(code: string): Promise<Region[]> {
    const units = await this.byCodes([...ancestorsOf(code), code].toSorted((a, b) => a.length - b.length));
    return units.filter((unit) => unit !== null);
  }

  /** The units directly below one (the provinces for null), in the order of their codes. */
  async children(code: string | null): Promise<Region[]> {
    return this.database
      .repository(Region)
      .createQueryBuilder('region')
      .where(code === null ? 'region.parent_code is null' : 'region.parent_code = :code', { code })
      .andWhere('region.valid_to is null')
      .orderBy('region.code')
      .getMany();
  }

  /** All units of one level below a region, in the order of their codes. */
  async below(code: string, level: RegionLevel): Promise<Region[]> {
    return this.database
      .repository(Region)
      .createQueryBuilder('region')
      .where('region.level = :level and region.code >= :code and region.code < :end', {
        level,
        code,
        end: `${code}~`,
      })
      .andWhere('region.valid_to is null')
      .orderBy('region.code')
      .getMany();
  }

  /** Units whose name, pinyin or initials begin with the text, highest level first; at most 20. */
  async search(text: string, within: string | null, level: RegionLevel | null): Promise<Region[]> {
    const start = text
      .trim()
      .toLowerCase()
      .replaceAll(/[\\%_]/g, '');
    if (start === '') return [];
    const query = this.database
      .repository(Region)
      .createQueryBuilder('region')
      .where(
        '(region.name like :start or region.pinyin like :start or region.initials like :start or region.code like :start)',
        { start: `${start}%` },
      )
      .andWhere('region.valid_to is null');
    if (within !== null) query.andWhere('region.code like :within', { within: `${within}%` });
    if (level !== null) query.andWhere('region.level = :level', { level });
    return query.orderBy('length(region.code)').addOrderBy('region.code').take(MOST_FOUND).getMany();
  }

  /** The prefixes a unit reaches: its own and those of the units it succeeded. */
  async reachOf(code: string): Promise<readonly string[]> {
    const kept = this.reaches.get(code);
    if (kept && kept.until > Date.now()) return kept.prefixes;
    const rows = await this.database.query<{ code: string }>(
      `with recursive reach as (
         select $1::text collate "C" as code
         union select region.code from regions region join reach on region.successor_code = reach.code
       ) select code from reach`,
      [code],
    );
    const prefixes = rows.map((row) => row.code);
    this.reaches.set(code, { prefixes, until: Date.now() + REACH_KEPT_MS });
    return prefixes;
  }
}
