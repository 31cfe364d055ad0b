import { Injectable } from '@nestjs/common';
import { parseDay, type RegionLevel } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Page } from '../../platform/graphql/connection.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { reaches } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { RegionHistoryReads, Regions, type Region } from '../regions/index.js';
import { figurePolicy } from './figure.policy.js';
import { FigureRowReads } from './figure-rows.reads.js';
import { Figure, monthAfter, monthOf } from './figure.rules.js';
import type {
  FigureListArgs,
  FigureRow,
  FigureTile,
  FigureTilesArgs,
  FigureValue,
  MonthFigures,
  RegionFigures,
  RegionFiguresArgs,
  RegionPage,
} from './figure.view.js';
import { FigureReads, type Folded } from './figures.reads.js';
import { before, daysOf, isDay, spanOf, type Days, type Span } from './period.rules.js';

/** The level whose tiles a region's page shows: two further down, so that each child has a row of them. */
const TILES_OF: Readonly<Record<RegionLevel, RegionLevel>> = {
  province: 'county',
  city: 'township',
  county: 'community',
  township: 'community',
  community: 'community',
};
/** How many months the course of a figure shows. */
const COURSE_MONTHS = 12;

/** The figures of regions, each opening to the list behind it. */
@Injectable()
export class Figures {
  constructor(
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly history: RegionHistoryReads,
    private readonly reads: FigureReads,
    private readonly rows: FigureRowReads,
  ) {}

  /** The figures of a region and of each one directly below it. */
  async page(actor: Actor, args: RegionFiguresArgs): Promise<RegionPage> {
    const { regionCode } = args;
    const on = args.asOn ?? undefined;
    const region = await this.reached(actor, regionCode, on);
    const days = this.soundDays(args);
    const children = region.level === 'community' ? [] : await this.children(regionCode, on);
    const compared = this.comparedDays(args) ?? before(days);
    const lastMonth = monthOf(days.to);
    const course = { from: monthAfter(lastMonth, 1 - COURSE_MONTHS), to: lastMonth };
    const [folded, earlier, monthly, path, asOf] = await Promise.all([
      this.reads.ofRegions([regionCode, ...children.map(({ code }) => code)], this.spanOf(days), on),
      this.reads.ofRegions([regionCode], this.spanOf(compared), on),
      this.reads.course(regionCode, course, on),
      this.regions.path(regionCode),
      this.reads.asOf(this.clock),
    ]);
    return {
      own: figuresOf(region, folded.get(regionCode)),
      below: children.map((child) => figuresOf(child, folded.get(child.code))),
      before: valuesOf(earlier.get(regionCode)),
      beforeFrom: compared.from,
      beforeTo: compared.to,
      course: courseOf(monthly, course.from),
      path: path.filter(({ code }) => reaches(prefixesOf(actor.hat, 'see'), code)),
      asOf,
    };
  }

  /** One figure of every region two levels down; of a township, of its communities. */
  async tiles(actor: Actor, { figure, ...args }: FigureTilesArgs): Promise<FigureTile[]> {
    const on = args.asOn ?? undefined;
    const region = await this.reached(actor, args.regionCode, on);
    const span = this.spanOf(this.soundDays(args));
    const level = TILES_OF[region.level];
    const regions = await (on === undefined
      ? this.regions.below(region.code, level)
      : this.history.belowOn(region.code, level, on));
    const folded = await this.reads.ofRegions(
      regions.map(({ code }) => code),
      span,
      on,
    );
    return regions.map((each) => ({ region: each, value: valueOf(figure, folded.get(each.code)) }));
  }

  /** The figures of a region in each of so many months, up to and with one named by its first day. */
  async courseUpTo(regionCode: string, to: string, months: number): Promise<MonthFigures[]> {
    const from = monthAfter(to, 1 - months);
    return courseOf(await this.reads.course(regionCode, { from, to }), from, months);
  }

  /** One figure of regions in a period, by their codes. */
  async oneOf(
    figure: Figure,
    codes: readonly string[],
    period: Days,
  ): Promise<ReadonlyMap<string, number | null>> {
    const folded = await this.reads.ofRegions(codes, this.spanOf(this.soundDays(period)));
    return new Map(codes.map((code) => [code, valueOf(figure, folded.get(code))]));
  }

  /** The list behind one figure. */
  async list(
    actor: Actor,
    { regionCode, figure, from, to, asOn, first, after }: FigureListArgs,
  ): Promise<Page<FigureRow>> {
    const on = asOn ?? undefined;
    await this.reached(actor, regionCode, on);
    const page = { first, after: after ?? null };
    return this.rows.list(figure, regionCode, this.soundDays({ from, to }), page, on);
  }

  /** The twelve figures of one region in a period, and until when everything is counted. */
  async valuesOf(regionCode: string, days: Days): Promise<{ values: FigureValue[]; asOf: Date }> {
    const folded = await this.reads.ofRegions([regionCode], this.spanOf(days));
    return { values: valuesOf(folded.get(regionCode)), asOf: await this.reads.asOf(this.clock) };
  }

  private spanOf(days: Days): Span {
    return spanOf(days, this.clock.today());
  }

  /** The days of a period; INVALID_INPUT when it names no real day, a day to come, or ends before it begins. */
  private soundDays(period: Days, [from, to]: readonly [string, string] = ['from', 'to']): Days {
    const days = daysOf(period);
    const today = this.clock.today();
    if (!parseDay(days.from) || days.from > today) throw new Refusal('INVALID_INPUT', { fields: [from] });
    const isToCome = isDay(period.to) && days.to > today;
    if (!parseDay(days.to) || days.to < days.from || isToCome)
      throw new Refusal('INVALID_INPUT', { fields: [to] });
    return days;
  }

  /** The period to compare with, if one is named. */
  private comparedDays({ beforeFrom, beforeTo }: RegionFiguresArgs): Days | null {
    if (!beforeFrom || !beforeTo) return null;
    return this.soundDays({ from: beforeFrom, to: beforeTo }, ['beforeFrom', 'beforeTo']);
  }

  private children(regionCode: string, on: string | undefined): Promise<Region[]> {
    return on === undefined ? this.regions.children(regionCode) : this.history.childrenOn(regionCode, on);
  }

  /** The region, of today or as it was on a day, for whoever may read its figures; REGION_OUT_OF_REACH for others. */
  async reached(actor: Actor, regionCode: string, on?: string): Promise<Region> {
    const region = await (on === undefined
      ? this.regions.existing(regionCode)
      : this.history.unitOn(regionCode, on));
    // A region is no secret: who may not read its figures is told so, not that it does not exist.
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    if (!figurePolicy.see(actor, { regionCode }))
      throw new Refusal('REGION_OUT_OF_REACH', { code: regionCode });
    return region;
  }
}

/** Figures at which nothing happened: counts are zero, what cannot be said is null. */
const UNSAID: readonly Figure[] = [Figure.hoursToFirstClaim, Figure.linkageIndex];

function figuresOf(region: Region, folded: Folded | undefined): RegionFigures {
  return { region, figures: valuesOf(folded), linkage: [...(folded?.linkage ?? [])] };
}

const valuesOf = (folded: Folded | undefined): FigureValue[] =>
  Object.values(Figure).map((figure) => ({ figure, value: valueOf(figure, folded) }));

const valueOf = (figure: Figure, folded: Folded | undefined): number | null =>
  folded?.values.get(figure) ?? (folded || UNSAID.includes(figure) ? null : 0);

/** So many months from a first one on; open needs stay as they were in months without an event. */
function courseOf(
  monthly: ReadonlyMap<string, Folded>,
  from: string,
  months = COURSE_MONTHS,
): MonthFigures[] {
  const before =
    [...monthly.keys()]
      .filter((month) => month < from)
      .toSorted()
      .at(-1) ?? '';
  let open = monthly.get(before)?.values.get(Figure.needsOpen) ?? 0;
  return Array.from({ length: months }, (_, index) => {
    const month = monthAfter(from, index);
    const folded = monthly.get(month);
    open = folded?.values.get(Figure.needsOpen) ?? open;
    const figures = valuesOf(folded).map((each) =>
      each.figure === Figure.needsOpen ? { figure: each.figure, value: open } : each,
    );
    return { month: month.slice(0, 7), figures };
  });
}
