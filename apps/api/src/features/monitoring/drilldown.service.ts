import { Injectable } from '@nestjs/common';
import { parentOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Regions } from '../regions/index.js';
import { DrilldownReads } from './drilldown.reads.js';
import type {
  FigureCourseArgs,
  FigureMonth,
  FigurePeers,
  LatestEvent,
  LatestEventsArgs,
} from './drilldown.view.js';
import { figurePolicy } from './figure.policy.js';
import type { FigurePeersArgs } from './figure.view.js';
import { Figures } from './figures.service.js';
import { spreadOf } from './peers.rules.js';

/** What stands beside a figure: its course, its peers, and what happened last. */
@Injectable()
export class Drilldown {
  constructor(
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly figures: Figures,
    private readonly reads: DrilldownReads,
  ) {}

  /** One figure in each of so many months, up to and with the last. */
  async course(actor: Actor, { regionCode, figure, to, months }: FigureCourseArgs): Promise<FigureMonth[]> {
    await this.figures.reached(actor, regionCode);
    const course = await this.figures.courseUpTo(regionCode, `${to}-01`, months);
    return course.map((each) => ({
      month: each.month,
      value: each.figures.find((one) => one.figure === figure)?.value ?? null,
    }));
  }

  /** A region among the units of its level under its parent. Values of single units are those the asker may read. */
  async peers(actor: Actor, { regionCode, figure, from, to }: FigurePeersArgs): Promise<FigurePeers> {
    await this.figures.reached(actor, regionCode);
    const above = parentOf(regionCode);
    if (!above) return { parent: null, own: null, spread: null, units: [] };
    const [parent, units] = await Promise.all([this.regions.existing(above), this.regions.children(above)]);
    const peers = units.filter(({ isAdministrative, code }) => isAdministrative || code === regionCode);
    const codes = peers.map(({ code }) => code);
    const values = await this.figures.oneOf(figure, codes, { from, to });
    const valueOf = (code: string): number | null => values.get(code) ?? null;
    return {
      parent,
      own: valueOf(regionCode),
      spread: spreadOf(codes.map(valueOf)),
      units: peers
        .filter(({ code }) => figurePolicy.see(actor, { regionCode: code }))
        .map((region) => ({ region, value: valueOf(region.code) })),
    };
  }

  /** What happened last in a region. */
  async latest(actor: Actor, { regionCode, first }: LatestEventsArgs): Promise<LatestEvent[]> {
    await this.figures.reached(actor, regionCode);
    return this.reads.latest(regionCode, first, this.clock.today());
  }
}
