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
import { RegionBoundary } from './boundary.entity.js';
import { boundaryPolicy } from './boundary.policy.js';
import { isReviewNumber, outlinesOf } from './boundary.rules.js';
import type { PutInBoundaryArgs, TakeOutBoundaryArgs } from './boundary.view.js';

type Drawn = Pick<RegionBoundary, 'reviewNumber' | 'source' | 'drawnOn' | 'outlines'>;
const NOTHING: Drawn = { reviewNumber: null, source: null, drawnOn: null, outlines: null };

/** Official boundaries that administrators put in; none come with the product. */
@Injectable()
export class Boundaries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
  ) {}

  /** What was last put in or taken out for a region; null when nothing ever was, or the region is out of reach. */
  async last(actor: Actor, regionCode: string): Promise<RegionBoundary | null> {
    if (!boundaryPolicy.see(actor, { regionCode })) return null;
    return this.latest(regionCode);
  }

  /** Puts in the boundaries of the units directly below a region; they take the place of those before. */
  async putIn(actor: Actor, args: PutInBoundaryArgs): Promise<RegionBoundary> {
    const { geojson, drawnOn } = args;
    await this.drawable(actor, args.regionCode);
    const reviewNumber = args.reviewNumber.trim();
    if (!isReviewNumber(reviewNumber)) throw new Refusal('REVIEW_NUMBER_NOT_VALID');
    if (drawnOn > this.clock.today()) throw new Refusal('INVALID_INPUT', { fields: ['drawnOn'] });
    const units = await this.regions.children(args.regionCode);
    const read = outlinesOf(
      geojson,
      units.map(({ code }) => code),
    );
    if ('fault' in read) {
      const { code, ...details } = read.fault;
      throw new Refusal(code, details);
    }
    const { outlines } = read;
    const drawn = { reviewNumber, source: args.source.trim(), drawnOn, outlines };
    return this.append(actor, args, drawn, 'boundary.putIn');
  }

  /** Takes the boundaries of a region out again: its page shows tiles. */
  async takeOut(actor: Actor, args: TakeOutBoundaryArgs): Promise<RegionBoundary> {
    await this.drawable(actor, args.regionCode);
    const last = await this.latest(args.regionCode);
    if (last?.number === args.number && !last.outlines) return last;
    return this.append(actor, args, NOTHING, 'boundary.takenOut');
  }

  private async drawable(actor: Actor, regionCode: string): Promise<void> {
    await this.regions.existing(regionCode);
    allow(actor, boundaryPolicy, 'draw', { regionCode });
  }

  private latest(regionCode: string): Promise<RegionBoundary | null> {
    return this.database
      .repository(RegionBoundary)
      .findOne({ where: { regionCode }, order: { number: 'desc' } });
  }

  /** Of two who put in after reading the same, the number lets one pass. */
  private append(
    actor: Actor,
    { regionCode, number }: TakeOutBoundaryArgs,
    drawn: Drawn,
    event: string,
  ): Promise<RegionBoundary> {
    return this.database.transaction(async () => {
      const last = (await this.latest(regionCode))?.number ?? 0;
      const row = Object.assign(new RegionBoundary(), drawn, {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        number: number + 1,
        uploadedById: actor.personId ?? '',
        uploadedAt: this.clock.now(),
      });
      if (number !== last || !(await this.database.insertUnlessThere(RegionBoundary, row)))
        throw new Refusal('STALE_VERSION', { version: Math.max(last, number + 1) });
      const units = drawn.outlines?.length ?? 0;
      const subject = { type: 'boundary', id: row.id, regionCode };
      await this.events.record(actor, event, subject, { number: row.number, units });
      return row;
    });
  }
}
