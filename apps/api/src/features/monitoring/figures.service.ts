import { Injectable } from '@nestjs/common';
import type { RegionLevel } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Page } from '../../platform/graphql/connection.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions, type Region } from '../regions/index.js';
import { figurePolicy } from './figure.policy.js';
import { FigureRowReads } from './figure-rows.reads.js';
import { Figure } from './figure.rules.js';
import type { FigureListArgs, FigureRow, FiguresArgs, RegionFigures, RegionPage } from './figure.view.js';
import { FigureReads, type Folded, type Months } from './figures.reads.js';

/** Digits of the codes one level further down. */
const DIGITS_BELOW: Readonly<Record<RegionLevel, number>> = {
  province: 4,
  city: 6,
  county: 9,
  township: 12,
  community: 12,
};

/** The figures of regions, each opening to the list behind it. */
@Injectable()
export class Figures {
  constructor(
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly reads: FigureReads,
    private readonly rows: FigureRowReads,
  ) {}

  /** The figures of a region and of each one directly below it. */
  async page(actor: Actor, args: FiguresArgs): Promise<RegionPage> {
    const { regionCode } = args;
    const region = await this.reached(actor, regionCode);
    const months = monthsOf(args);
    const [folded, children, path, asOf] = await Promise.all([
      this.reads.below(regionCode, DIGITS_BELOW[region.level], months),
      region.level === 'community' ? [] : this.regions.children(regionCode),
      this.regions.path(regionCode),
      this.reads.asOf(this.clock),
    ]);
    return {
      own: figuresOf(region, folded.get('')),
      below: children.map((child) => figuresOf(child, folded.get(child.code))),
      path: path.filter(({ code }) => prefixesOf(actor.hat, 'see').some((prefix) => code.startsWith(prefix))),
      asOf,
    };
  }

  /** The list behind one figure. */
  async list(
    actor: Actor,
    { regionCode, figure, from, to, first, after }: FigureListArgs,
  ): Promise<Page<FigureRow>> {
    await this.reached(actor, regionCode);
    return this.rows.list(figure, regionCode, monthsOf({ regionCode, from, to }), {
      first,
      after: after ?? null,
    });
  }

  private async reached(actor: Actor, regionCode: string): Promise<Region> {
    const region = await this.regions.existing(regionCode);
    // A region is no secret: who may not read its figures is told so, not that it does not exist.
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    if (!figurePolicy.see(actor, { regionCode }))
      throw new Refusal('REGION_OUT_OF_REACH', { code: regionCode });
    return region;
  }
}

function monthsOf({ from, to }: FiguresArgs): Months {
  if (to < from) throw new Refusal('INVALID_INPUT', { fields: ['to'] });
  return { from: `${from}-01`, to: `${to}-01` };
}

/** Figures at which nothing happened: counts are zero, what cannot be said is null. */
const UNSAID: readonly Figure[] = [Figure.hoursToFirstClaim, Figure.linkageIndex];

function figuresOf(region: Region, folded: Folded | undefined): RegionFigures {
  return {
    region,
    figures: Object.values(Figure).map((figure) => ({
      figure,
      value: folded?.values.get(figure) ?? (folded || UNSAID.includes(figure) ? null : 0),
    })),
    linkage: [...(folded?.linkage ?? [])],
  };
}
