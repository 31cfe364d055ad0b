import { Injectable } from '@nestjs/common';
import { ancestorsOf, isRegionCode, type RegionLevel } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { Region } from './region.entity.js';
import { Successions, type Ended } from './succession.rules.js';

const MOST_FOUND = 20;
/** SQL for the state of the tree: another text after every applied change. */
export const TREE_EDITION = `(select edition::text from region_editions where name = 'tree')`;

/** The region tree: look-up, search, and the reach of a unit over its predecessors. */
@Injectable()
export class Regions {
  private known: { readonly edition: string | null; readonly successions: Successions } | undefined;

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

  /** The reach of a unit today: its prefix, those of the units it succeeded, and what was handed on. */
  async reachOf(code: string): Promise<readonly string[]> {
    return (await this.successions()).reachOf(code);
  }

  /** Who followed whom, as the tree is now; an edition just read (TREE_EDITION) saves the question for it. */
  async successions(edition?: string | null): Promise<Successions> {
    const now = edition === undefined ? await this.edition() : edition;
    if (this.known?.edition === now) return this.known.successions;
    const ended = await this.database.query<Ended>(
      `select code, successor_code as "successorCode", valid_to::text as "endedOn"
       from regions where successor_code is not null and valid_to is not null`,
    );
    const successions = new Successions(ended);
    this.known = { edition: now, successions };
    return successions;
  }

  private async edition(): Promise<string | null> {
    const [row] = await this.database.query<{ edition: string | null }>(`select ${TREE_EDITION} as edition`);
    return row?.edition ?? null;
  }
}
