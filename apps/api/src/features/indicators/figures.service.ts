import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions, type Region } from '../regions/index.js';
import { Catalogue, rowsOf, type PackRow } from './catalogue.js';
import { describeRow } from './describe.js';
import { figureOf } from './figure.js';
import type {
  CountedUnit,
  CountedUnitsArgs,
  IndicatorArgs,
  IndicatorFigure,
  IndicatorPage,
  IndicatorTable,
  IndicatorTableArgs,
} from './figures.view.js';
import { indicatorPolicy } from './indicator.policy.js';
import { MeasureReads, type Measuring } from './measures.reads.js';
import { PeriodApproval } from './period-approval.entity.js';
import type { Ground } from './question.js';
import { daysOf, isPeriod, periodAt, periodsTo } from './period.rules.js';
import { TableReads } from './table.reads.js';
import type { TargetEntry } from './target-entry.entity.js';
import { valueInForce } from './target.rules.js';
import { UnitReads } from './units.reads.js';

/** How many periods the course of a figure shows. */
const TREND_PERIODS = 8;

/** The figures of policies' rows, each opening to the units behind it. */
@Injectable()
export class IndicatorFigures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly catalogue: Catalogue,
    private readonly measures: MeasureReads,
    private readonly tables: TableReads,
    private readonly unitReads: UnitReads,
  ) {}

  /** Every row that holds at a region, in the period in which a day lies. */
  async table(actor: Actor, { regionCode, on }: IndicatorTableArgs): Promise<IndicatorTable> {
    const region = await this.reached(actor, regionCode);
    const packs = this.catalogue.packs(regionCode);
    const rows = packs.flatMap(rowsOf);
    const dayShown = on ?? this.clock.today();
    const periods = rows.map(({ row }) => periodAt(dayShown, row.frequency));
    const [ground, entries, approvals, path] = await Promise.all([
      this.groundOf(regionCode),
      this.catalogue.entriesAtHome(packs.map(({ code }) => code)),
      this.lastApprovals(regionCode, periods),
      this.pathOf(actor, regionCode),
    ]);
    const asked = rows.map((packRow, at) => this.measuring(packRow, entries, ground, periods[at] ?? ''));
    const measured = await this.tables.of(ground, asked);
    const figures = asked.map((measuring, at) => {
      const { pack, row } = measuring.packRow;
      const approved = approvals.find(
        (each) => each.pack === pack.code && each.indicator === row.code && each.period === measuring.period,
      );
      return this.figure(measuring, entries, region, measured[at] ?? null, approved ?? null);
    });
    return { figures, path, asOf: this.clock.now() };
  }

  /** One row at a region with those right below it, its approvals and its course. */
  async page(actor: Actor, args: IndicatorArgs): Promise<IndicatorPage> {
    const { regionCode, period } = args;
    const region = await this.reached(actor, regionCode);
    const [measuring, entries] = await this.ask(args);
    const [children, measured, approvals, path] = await Promise.all([
      region.level === 'community' ? [] : this.regions.children(regionCode),
      this.measures.of(measuring, true),
      this.approvalsOf(args, periodsTo(period, TREND_PERIODS)),
      this.pathOf(actor, regionCode),
    ]);
    const ofPeriod = approvals.filter((each) => each.period === period && each.regionCode === regionCode);
    const own = this.figure(
      measuring,
      entries,
      region,
      measured.get(regionCode) ?? null,
      ofPeriod[0] ?? null,
    );
    const isOver = daysOf(period).to < this.clock.today();
    return {
      own,
      below: children.map((child) => {
        const approved = approvals.find((each) => each.regionCode === child.code && each.period === period);
        return this.figure(measuring, entries, child, measured.get(child.code) ?? null, approved ?? null);
      }),
      approvals: ofPeriod,
      trend: lastOfEach(approvals.filter((each) => each.regionCode === regionCode)),
      path,
      mayApprove: isOver && own.numerator !== null && indicatorPolicy.approvePeriod(actor, { regionCode }),
      asOf: this.clock.now(),
    };
  }

  /** The region's own figure, for who approves it. */
  async own(args: IndicatorArgs, region: Region): Promise<IndicatorFigure> {
    const [measuring, entries] = await this.ask(args);
    const measured = await this.measures.of(measuring, false);
    return this.figure(measuring, entries, region, measured.get(region.code) ?? null, null);
  }

  /** The units behind a figure, in the order of their codes. */
  async units(actor: Actor, args: CountedUnitsArgs): Promise<Page<CountedUnit>> {
    await this.reached(actor, args.regionCode);
    const [measuring] = await this.ask(args);
    return this.unitReads.list(measuring, args);
  }

  /** The row as it is asked for at a region and period; INVALID_INPUT for a period of another frequency. */
  async ask(
    args: Pick<IndicatorArgs, 'pack' | 'indicator' | 'regionCode' | 'period'>,
  ): Promise<readonly [Measuring, readonly TargetEntry[]]> {
    const packRow = this.catalogue.row(args.pack, args.indicator);
    const holdsThere = this.catalogue.packs(args.regionCode).some(({ code }) => code === args.pack);
    if (!holdsThere) throw new Refusal('INVALID_INPUT', { fields: ['regionCode'] });
    if (!isPeriod(args.period, packRow.row.frequency))
      throw new Refusal('INVALID_INPUT', { fields: ['period'] });
    const [ground, entries] = await Promise.all([
      this.groundOf(args.regionCode),
      this.catalogue.entriesAtHome([args.pack], args.indicator),
    ]);
    return [this.measuring(packRow, entries, ground, args.period), entries];
  }

  /** The region, if the actor may read its figures. */
  async reached(actor: Actor, regionCode: string): Promise<Region> {
    const region = await this.regions.existing(regionCode);
    // A region is no secret: who may not read its figures is told so, not that it does not exist.
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    if (!indicatorPolicy.see(actor, { regionCode }))
      throw new Refusal('REGION_OUT_OF_REACH', { code: regionCode });
    return region;
  }

  private async groundOf(regionCode: string): Promise<Ground> {
    const successions = await this.regions.successions();
    return {
      regionCode,
      reach: successions.reachOf(regionCode),
      moved: successions.movedInto(regionCode),
    };
  }

  private measuring(
    packRow: PackRow,
    entries: readonly TargetEntry[],
    ground: Ground,
    period: string,
  ): Measuring {
    const { regionCode } = ground;
    const { from, to } = daysOf(period);
    const today = this.clock.today();
    const until = to < today ? to : today;
    const { row, pack } = packRow;
    const own = entries.filter((entry) => entry.pack === pack.code && entry.indicator === row.code);
    const [eachTarget = null] = valueInForce(row, own, { field: 'target', regionCode, on: until }).values;
    const enteredAs = this.catalogue.enteredAs(packRow, regionCode);
    return { ...ground, packRow, enteredAs, row, period, from, to: until, eachTarget };
  }

  private figure(
    measuring: Measuring,
    entries: readonly TargetEntry[],
    region: Region,
    measured: Parameters<typeof figureOf>[0]['measured'],
    approved: PeriodApproval | null,
  ): IndicatorFigure {
    const { packRow, to, period } = measuring;
    const own = entries.filter(
      (entry) => entry.pack === packRow.pack.code && entry.indicator === packRow.row.code,
    );
    const isRecorded = (row: PackRow): boolean => this.measures.isRecorded(row);
    return figureOf({
      packRow,
      region,
      period,
      measured,
      approved,
      inForce: valueInForce(packRow.row, own, { field: 'target', regionCode: region.code, on: to }),
      indicator: describeRow(packRow, own, { regionCode: region.code, on: to, isRecorded }),
    });
  }

  private async pathOf(actor: Actor, regionCode: string): Promise<Region[]> {
    const seen = prefixesOf(actor.hat, 'see');
    const path = await this.regions.path(regionCode);
    return path.filter(({ code }) => seen.some((prefix) => code.startsWith(prefix)));
  }

  private lastApprovals(regionCode: string, periods: readonly string[]): Promise<PeriodApproval[]> {
    return this.database
      .repository(PeriodApproval)
      .createQueryBuilder('approval')
      .where('approval.regionCode = :regionCode', { regionCode })
      .andWhere('approval.period = any(:periods)', { periods: [...new Set(periods)] })
      .orderBy('approval.number', 'DESC')
      .getMany();
  }

  /** Approvals of a row at a region and right below it, the last first. */
  private approvalsOf(
    { pack, indicator, regionCode }: IndicatorArgs,
    periods: readonly string[],
  ): Promise<PeriodApproval[]> {
    return this.database
      .repository(PeriodApproval)
      .createQueryBuilder('approval')
      .where('approval.pack = :pack and approval.indicator = :indicator', { pack, indicator })
      .andWhere(
        'approval.regionCode in (select region.code from regions region where region.code = :regionCode or region.parent_code = :regionCode)',
        { regionCode },
      )
      .andWhere('approval.period = any(:periods)', { periods })
      .orderBy('approval.number', 'DESC')
      .getMany();
  }
}

/** The last approval of each period, oldest period first; the list has the last ones first. */
function lastOfEach(approvals: readonly PeriodApproval[]): PeriodApproval[] {
  const byPeriod = new Map<string, PeriodApproval>();
  for (const each of approvals) if (!byPeriod.has(each.period)) byPeriod.set(each.period, each);
  return [...byPeriod.values()].toSorted((a, b) => (a.period < b.period ? -1 : 1));
}
