import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { PolicyPacks } from '../indicators/index.js';
import { Regions, type Region } from '../regions/index.js';

type PackView = Awaited<ReturnType<PolicyPacks['list']>>[number];
/** A row of a policy, as it is known at a region. */
export type RowView = PackView['indicators'][number];

/** A period as any of the three ways writes it. */
const PERIOD = /^\d{4}(Q[1-4]|-(0[1-9]|1[0-2]))?$/;

/** Whether a text is written as a year, a quarter or a month. */
export const isPeriod = (text: string): boolean => PERIOD.test(text);

/** The last approval of a region's row for a period, with the row. */
export interface PublishedFigure {
  readonly regionCode: string;
  readonly regionName: string;
  readonly period: string;
  readonly pack: string;
  readonly indicator: string;
  readonly row: RowView;
  readonly value: string | null;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly targets: readonly string[];
  readonly progress: string;
  readonly due: number | null;
  readonly reported: number | null;
  readonly number: number;
  readonly asOf: Date;
  readonly approvedAt: Date;
  /** Approved by somebody invented for the demonstration, over what was invented for it. */
  readonly isDemo: boolean;
}

/** The approved figures of a region and period. */
export interface Publication {
  readonly region: Region;
  readonly period: string;
  readonly figures: readonly PublishedFigure[];
  readonly packs: readonly PackView[];
  /** When the last of them was approved. */
  readonly changedAt: Date;
  /** Whether any of them is invented for the demonstration. */
  readonly isDemo: boolean;
}

type ApprovalRow = Omit<PublishedFigure, 'row'>;

/** Of every row the last approval counts; what nobody approved is not there, however live it may be. */
const LAST = `
  select distinct on (approval.region_code, approval.pack, approval.indicator)
    approval.region_code as "regionCode", region.name as "regionName", approval.period, approval.pack,
    approval.indicator, approval.value, trim_scale(approval.numerator)::text as numerator,
    trim_scale(approval.denominator)::text as denominator, approval.targets, approval.progress, approval.due,
    approval.reported, approval.number, approval.as_of as "asOf", approval.approved_at as "approvedAt",
    approver.is_demo as "isDemo"
  from period_approvals approval join regions region on region.code = approval.region_code
  join people approver on approver.id = approval.approved_by_id
  where approval.period = $1 and (region.code = $2 or ($3 and region.parent_code = $2))
  order by approval.region_code, approval.pack, approval.indicator, approval.number desc`;

/** What regions approved, for everybody. */
@Injectable()
export class PublishedFigures {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
    private readonly packs: PolicyPacks,
  ) {}

  /**
   * The approved figures of a region and period, with those of the regions right below it where asked.
   * INVALID_INPUT for what is no period; NOT_FOUND where nothing is approved.
   */
  async of(regionCode: string, period: string, isWithBelow: boolean): Promise<Publication> {
    if (!isPeriod(period)) throw new Refusal('INVALID_INPUT', { fields: ['period'] });
    const region = await this.regions.existing(regionCode);
    const [approvals, packs] = await Promise.all([
      this.database.query<ApprovalRow>(LAST, [period, regionCode, isWithBelow]),
      this.packs.list(SYSTEM, regionCode),
    ]);
    const rows = new Map(packs.flatMap(({ indicators }) => indicators.map((row) => [row.id, row])));
    const figures = approvals.flatMap((approval) => {
      const row = rows.get(`${approval.pack}/${approval.indicator}`);
      return row ? [{ ...approval, row }] : [];
    });
    if (figures.length === 0) throw new Refusal('NOT_FOUND');
    const changedAt = new Date(Math.max(...figures.map(({ approvedAt }) => approvedAt.getTime())));
    return { region, period, figures, packs, changedAt, isDemo: figures.some(({ isDemo }) => isDemo) };
  }

  /** Every row of every policy, as the dictionary tells them. */
  everyPack(): Promise<PackView[]> {
    return this.packs.list(SYSTEM, null);
  }
}
