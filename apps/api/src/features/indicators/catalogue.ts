import { Injectable } from '@nestjs/common';
import type { Indicator as Row, PolicyPack } from '@wushe/policy-packs';
import { isWithin } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { TargetEntry } from './target-entry.entity.js';

/** A row with the pack it stands in. */
export interface PackRow {
  readonly pack: PolicyPack;
  readonly row: Row;
  readonly isGoal: boolean;
}

/** The rows of every pack, in the packs' order. */
export const rowsOf = (pack: PolicyPack): PackRow[] => [
  ...(pack.indicators ?? []).map((row) => ({ pack, row, isGoal: false })),
  ...(pack.goals ?? []).map((row) => ({ pack, row, isGoal: true })),
];

/** What the policy packs set, and what administrators entered beside it. */
@Injectable()
export class Catalogue {
  constructor(
    private readonly policies: Policies,
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** The packs that hold at a region, its own before the national ones; all of them for null. */
  packs(regionCode: string | null): PolicyPack[] {
    return this.policies.measured
      .filter(({ holdsIn }) => regionCode === null || holdsIn === null || isWithin(regionCode, holdsIn))
      .toSorted((a, b) => (b.holdsIn?.length ?? 0) - (a.holdsIn?.length ?? 0));
  }

  /** A pack by its code; NOT_FOUND when there is none. */
  pack(code: string): PolicyPack {
    const pack = this.policies.measured.find((each) => each.code === code);
    if (!pack) throw new Refusal('NOT_FOUND');
    return pack;
  }

  /** One row; NOT_FOUND when there is none. */
  row(packCode: string, code: string): PackRow {
    const found = rowsOf(this.pack(packCode)).find(({ row }) => row.code === code);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /**
   * The row under which a reported figure is entered at a region: several policies may ask for the same one, and it is
   * entered once, for the policy of the smallest region. The same are rows of one code and one definition.
   */
  enteredAs(packRow: PackRow, regionCode: string): PackRow {
    const { row } = packRow;
    const definition = JSON.stringify(row.definition);
    const same = this.packs(regionCode)
      .flatMap(rowsOf)
      .find((each) => each.row.code === row.code && JSON.stringify(each.row.definition) === definition);
    return same ?? packRow;
  }

  /** What was entered for these packs, or for one row of one, latest day first, each under the unit of today that has it. */
  async entriesAtHome(packs: readonly string[], indicator?: string): Promise<TargetEntry[]> {
    const [successions, entered] = await Promise.all([
      this.regions.successions(),
      this.entries(packs, indicator),
    ]);
    return entered.map((entry) =>
      Object.assign(new TargetEntry(), entry, { regionCode: successions.homeOf(entry.regionCode) }),
    );
  }

  private entries(packs: readonly string[], indicator?: string): Promise<TargetEntry[]> {
    const query = this.database
      .repository(TargetEntry)
      .createQueryBuilder('entry')
      .where('entry.pack = any(:packs)', { packs });
    if (indicator !== undefined) query.andWhere('entry.indicator = :indicator', { indicator });
    return query.orderBy('entry.fromOn', 'DESC').addOrderBy('entry.number', 'DESC').getMany();
  }
}
