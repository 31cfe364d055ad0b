import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import { BaseFigure } from './base-figure.entity.js';
import { sumOf } from './base-figure.rules.js';
import type { BaseFigureInput } from './base-figure.view.js';
import { BaseReads } from './base-figures.reads.js';
import { indicatorPolicy } from './indicator.policy.js';

/** How many of a region's base figures are shown. */
const MOST_SHOWN = 60;

/** What figures are divided by: people and households of regions, with source and day. */
@Injectable()
export class BaseFigures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly reads: BaseReads,
  ) {}

  /** Base figures by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(BaseFigure | null)[]> =>
    this.database.findMany(BaseFigure, ids);

  /** A region's base figures, the latest day first, at most 60. */
  async list(actor: Actor, code: string): Promise<BaseFigure[]> {
    const { code: regionCode } = await this.regions.existing(code);
    allow(actor, indicatorPolicy, 'see', { regionCode });
    return this.database.repository(BaseFigure).find({
      where: { regionCode },
      order: { asOn: 'desc', kind: 'asc', number: 'desc' },
      take: MOST_SHOWN,
    });
  }

  /**
   * The residents of each region as told up to a day, in the order asked, with all sources and the earliest of their
   * days; null where nobody told.
   */
  async residents(
    codes: readonly string[],
    on: string,
  ): Promise<(Pick<BaseFigure, 'value' | 'asOn' | 'source'> | null)[]> {
    const told = await this.reads.of(codes.map((regionCode) => ({ regionCode, kind: 'residents', on })));
    return told.map((bases) => {
      const value = sumOf(bases);
      const [asOn] = bases.map((each) => each.asOn).toSorted();
      if (value === null || asOn === undefined) return null;
      return { value, asOn, source: [...new Set(bases.map(({ source }) => source))].join('; ') };
    });
  }

  /** Enters a figure; of two at once the second is told that it read what is no longer the last. */
  async enter(actor: Actor, input: BaseFigureInput): Promise<BaseFigure> {
    const { code: regionCode } = await this.regions.existing(input.regionCode);
    allow(actor, indicatorPolicy, 'enterBase', { regionCode });
    if (input.asOn > this.clock.today()) throw new Refusal('INVALID_INPUT', { fields: ['asOn'] });
    return this.database.transaction(async () => {
      const [before] = await this.database.query<{ number: number }>(
        'select max(number) as number from base_figures where region_code = $1 and kind = $2',
        [regionCode, input.kind],
      );
      if ((before?.number ?? 0) !== input.after)
        throw new Refusal('STALE_VERSION', { number: before?.number ?? 0 });
      const figure = Object.assign(new BaseFigure(), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        kind: input.kind,
        number: input.after + 1,
        value: input.value,
        asOn: input.asOn,
        source: input.source.trim(),
        enteredById: actor.personId ?? '',
        enteredAt: this.clock.now(),
      });
      if (!(await this.database.insertUnlessThere(BaseFigure, figure)))
        throw new Refusal('STALE_VERSION', { number: input.after + 1 });
      const { id, kind, number, value, asOn } = figure;
      const subject = { type: 'baseFigure', id, regionCode };
      await this.events.record(actor, 'baseFigure.entered', subject, { kind, number, value, asOn });
      return figure;
    });
  }
}
