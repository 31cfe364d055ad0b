import { Injectable } from '@nestjs/common';
import { levelOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import { BaseFigure } from './base-figure.entity.js';
import { Catalogue, rowsOf } from './catalogue.js';
import { describeRow } from './describe.js';
import { IndicatorFigures } from './figures.service.js';
import type { IndicatorArgs } from './figures.view.js';
import { reportPolicy } from './indicator.policy.js';
import { digitsBelow } from './measure.rules.js';
import { MeasureReads } from './measures.reads.js';
import { daysOf, periodAt, periodsTo } from './period.rules.js';
import { IndicatorReport, ReportStep } from './report.entity.js';
import { topOf } from './report.rules.js';
import type { ReportQueueArgs, ReportSheet, ReportTask } from './reports.view.js';

/** How many periods a region sees of what it has to report. */
const PERIODS_SHOWN = 3;

/** Lists of reports. */
@Injectable()
export class ReportReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly catalogue: Catalogue,
    private readonly measures: MeasureReads,
    private readonly figures: IndicatorFigures,
  ) {}

  /** The steps of reports, oldest first, for a loader. */
  readonly stepsOf = async (reportIds: readonly string[]): Promise<ReportStep[][]> => {
    const steps = await this.database
      .repository(ReportStep)
      .createQueryBuilder('step')
      .where('step.reportId = any(:reportIds)', { reportIds })
      .orderBy('step.id')
      .getMany();
    return reportIds.map((id) => steps.filter(({ reportId }) => reportId === id));
  };

  /** What a region reports itself, with the state of its last periods. */
  async tasks(actor: Actor, regionCode: string): Promise<ReportTask[]> {
    const region = await this.figures.reached(actor, regionCode);
    const on = this.clock.today();
    const packs = this.catalogue.packs(regionCode);
    const rows = packs
      .flatMap(rowsOf)
      .filter(({ row }) => region.isAdministrative && row.definition.reportedBy === levelOf(regionCode))
      .filter((packRow) => this.catalogue.enteredAs(packRow, regionCode).pack === packRow.pack);
    const [entries, reports] = await Promise.all([
      this.catalogue.entriesAtHome(packs.map(({ code }) => code)),
      this.database.repository(IndicatorReport).find({ where: { regionCode }, order: { number: 'desc' } }),
    ]);
    return rows.map((packRow) => {
      const { pack, row } = packRow;
      const periods = periodsTo(periodAt(on, row.frequency), PERIODS_SHOWN).toReversed();
      return {
        indicator: describeRow(packRow, entries, {
          regionCode,
          on,
          isRecorded: (each) => this.measures.isRecorded(each),
        }),
        periods: periods.map((period) => ({
          period,
          isOver: daysOf(period).to < on,
          report:
            reports.find(
              (each) => each.pack === pack.code && each.indicator === row.code && each.period === period,
            ) ?? null,
        })),
      };
    });
  }

  /** One figure to report, with all its versions and what it is divided by. */
  async sheet(actor: Actor, args: IndicatorArgs): Promise<ReportSheet> {
    const { indicator, regionCode, period } = args;
    const region = await this.figures.reached(actor, regionCode);
    const [measuring, entries] = await this.figures.ask(args);
    const { enteredAs, to } = measuring;
    const pack = enteredAs.pack.code;
    if (enteredAs.row.definition.reportedBy !== levelOf(regionCode))
      throw new Refusal('INVALID_INPUT', { fields: ['regionCode'] });
    const [versions, divisors] = await Promise.all([
      this.database
        .repository(IndicatorReport)
        .find({ where: { pack, indicator, regionCode, period }, order: { number: 'desc' } }),
      this.measures.divisors(measuring, null),
    ]);
    const divisor = divisors.get(regionCode) ?? null;
    const bases = await this.database.findMany(BaseFigure, divisor?.baseIds ?? []);
    const topCode = topOf(enteredAs.pack.holdsIn, regionCode);
    const fresh = { state: 'draft', regionCode, heldCode: regionCode, topCode } as const;
    return {
      indicator: describeRow(measuring.packRow, entries, {
        regionCode,
        on: to,
        isRecorded: (each) => this.measures.isRecorded(each),
      }),
      region,
      period,
      versions,
      divisor: divisor?.value ?? null,
      bases: bases.filter((each) => each !== null),
      mayBegin:
        (versions[0] === undefined || versions[0].state === 'discarded') &&
        daysOf(period).from <= this.clock.today() &&
        region.isAdministrative &&
        reportPolicy.save(actor, fresh),
    };
  }

  /** Reports whose next step is a region's, the oldest first. */
  async queue(actor: Actor, { regionCode, first, after }: ReportQueueArgs): Promise<Page<IndicatorReport>> {
    await this.figures.reached(actor, regionCode);
    const { code } = await this.regions.existing(regionCode);
    const digits = digitsBelow(levelOf(code)) ?? 0;
    const successions = await this.regions.successions();
    const parameters: unknown[] = [successions.formsOf(code), digits];
    const waiting = `state in ('submitted', 'accepted', 'approved') and ${withinReach('held_code', successions.reachOf(code), parameters)}
      and ((held_code = any($1) and state = 'accepted') or (length(held_code) = $2 and state in ('submitted', 'approved')))`;
    const given = [...parameters];
    const from = after ? ` and id > $${given.push(fromCursor(after, 'id')[0])}::uuid` : '';
    const ids = await this.database.query<{ id: string }>(
      `select id from indicator_reports where ${waiting}${from} order by id limit $${given.push(first + 1)}`,
      given,
    );
    const found = await this.database.findMany(
      IndicatorReport,
      ids.map(({ id }) => id),
    );
    return pageOf(
      found.filter((row) => row !== null),
      first,
      ({ id }) => [id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from indicator_reports where ${waiting} limit ${COUNT_LIMIT + 1}) as found`,
          parameters,
        );
        return count?.n ?? 0;
      },
    );
  }
}
