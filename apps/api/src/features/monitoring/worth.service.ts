import { Injectable } from '@nestjs/common';
import type { RegionLevel } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Policies } from '../policies/index.js';
import { Regions, type Region } from '../regions/index.js';
import { monthAfter, monthOf } from './figure.rules.js';
import type { FigureRow } from './figure.view.js';
import { Figures } from './figures.service.js';
import { WorthReads, type WorthNeeds } from './worth.reads.js';
import { isComparable, isFarBelow, Worth } from './worth.rules.js';
import type { WorthALook, WorthListArgs } from './worth.view.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTHS_A_YEAR = 12;
/** Digits of the units directly below; a community stands for itself. */
const DIGITS_BELOW: Readonly<Record<RegionLevel, number>> = {
  province: 4,
  city: 6,
  county: 9,
  township: 12,
  community: 12,
};

/** What stands now is compared with nothing. */
const UNCOMPARED = { compared: null, fewestBefore: null } as const;

/** What in a region is worth a look, by the rules of the policy pack; units in code order, no person and no rank. */
@Injectable()
export class WorthLooks {
  constructor(
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly figures: Figures,
    private readonly reads: WorthReads,
  ) {}

  /** Each rule with the units below a region where it holds; of a community the community itself. */
  async of(actor: Actor, regionCode: string): Promise<WorthALook[]> {
    const region = await this.figures.reached(actor, regionCode);
    const units = region.level === 'community' ? [region] : await this.regions.children(regionCode);
    const { pack, unclaimedDays } = this.bounds(regionCode);
    return [
      {
        kind: Worth.pastClock,
        bound: null,
        month: null,
        pack,
        ...UNCOMPARED,
        units: await this.holding('pastClock', region, units),
      },
      {
        kind: Worth.unclaimed,
        bound: unclaimedDays,
        month: null,
        pack,
        ...UNCOMPARED,
        units: await this.holding('unclaimed', region, units),
      },
      await this.fewerServed(region, units),
    ];
  }

  /** The needs behind a rule, the latest first. */
  async list(actor: Actor, { regionCode, kind, first, after }: WorthListArgs): Promise<Page<FigureRow>> {
    await this.figures.reached(actor, regionCode);
    const rule = kind === Worth.unclaimed ? 'unclaimed' : 'pastClock';
    return this.reads.list(rule, regionCode, this.before(rule, regionCode), { first, after: after ?? null });
  }

  private bounds(regionCode: string) {
    return this.policies.on(regionCode, this.clock.today()).worthALook;
  }

  private before(rule: WorthNeeds, regionCode: string): Date {
    const now = this.clock.now();
    if (rule === 'pastClock') return now;
    return new Date(now.getTime() - this.bounds(regionCode).unclaimedDays * DAY_MS);
  }

  private async holding(rule: WorthNeeds, { code, level }: Region, units: readonly Region[]) {
    const counts = await this.reads.byUnit(rule, code, DIGITS_BELOW[level], this.before(rule, code));
    return units.flatMap((region) => {
      const count = counts.get(region.code) ?? 0;
      return count > 0 ? [{ region, count, before: null }] : [];
    });
  }

  private async fewerServed({ code }: Region, units: readonly Region[]): Promise<WorthALook> {
    const month = monthAfter(monthOf(this.clock.today()), -1);
    const yearBefore = monthAfter(month, -MONTHS_A_YEAR);
    const served = await this.reads.served(
      units.map((unit) => unit.code),
      [month, yearBefore],
    );
    const bounds = this.bounds(code);
    const looked = units.map((region) => ({
      region,
      count: served.get(`${region.code} ${month}`) ?? 0,
      before: served.get(`${region.code} ${yearBefore}`) ?? 0,
    }));
    return {
      kind: Worth.fewerServed,
      bound: bounds.fewerThanThousandths,
      month: month.slice(0, 7),
      compared: looked.filter(({ before }) => isComparable(before, bounds)).length,
      fewestBefore: bounds.fewestBefore,
      pack: bounds.pack,
      units: looked.filter(({ count, before }) => isFarBelow(count, before, bounds)),
    };
  }
}
