import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import type { LatestEvent } from './drilldown.view.js';

/** What a wall may show: that it happened, when and where. */
const SHOWN = [
  'need.submitted',
  'need.verified',
  'claim.made',
  'need.accepted',
  'hours.entered',
  'allocation.confirmed',
];
/** How many days back a quiet region is looked through. */
const DAYS_BACK = 30;

/** Reads what happened last. */
@Injectable()
export class DrilldownReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** The latest events of a region within thirty days, newest first. */
  async latest(regionCode: string, first: number, today: Day): Promise<LatestEvent[]> {
    const parameters: unknown[] = [SHOWN, addDays(today, -DAYS_BACK), first];
    return this.database.query<LatestEvent>(
      `select event.id, event.type, event.at, region.name as place
       from events event join regions region on region.code = event.region_code
       where event.type = any($1) and event.happened_on >= $2
         and ${withinReach('event.region_code', await this.regions.reachOf(regionCode), parameters)}
       order by event.happened_on desc, event.id desc limit $3`,
      parameters,
    );
  }
}
