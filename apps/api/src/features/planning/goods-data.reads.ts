import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { withinReach } from '../../platform/reach.js';
import { CLAIMABLE } from '../claims/index.js';
import { Regions } from '../regions/index.js';
import type { Purpose } from '../resources/index.js';
import { goodsPair, type Stock, type WantedGoods } from './goods-plan.rules.js';

const CITY_DIGITS = 4;

/** A lot with where it lies and what it was given for. */
export type PlacedStock = Stock & Purpose & { readonly regionCode: string };

/** Reads what asks for goods and what there is. */
@Injectable()
export class GoodsData {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** Open parts of the region's needs that ask for goods. */
  async demand(regionCode: string): Promise<WantedGoods[]> {
    const parameters: unknown[] = [CLAIMABLE];
    const reach = withinReach('need.region_code', await this.regions.reachOf(regionCode), parameters);
    return this.database.query<WantedGoods>(
      `select need.id as "needId", part.id as "partId", need.region_code as "regionCode", need.category, need.urgency,
         part.name, part.unit, part.quantity - part.pending - part.accepted as open
       from needs need join need_parts part on part.need_id = need.id
       where ${reach} and need.state = any($1) and part.kind = 'goods' and not part.is_dropped
         and part.quantity > part.pending + part.accepted
       order by need.id, part.place`,
      parameters,
    );
  }

  /** Which lots are not to go to which parts, as the desk of the region decided. */
  async excluded(regionCode: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ partId: string; lotId: string }>(
      `select line.part_id as "partId", line.lot_id as "lotId" from goods_plan_lines line
       join goods_plans plan on plan.id = line.plan_id where plan.region_code = $1 and line.is_excluded`,
      [regionCode],
    );
    return new Set(rows.map(({ partId, lotId }) => goodsPair(partId, lotId)));
  }

  /** Lots of the region's city, of the province where the region is one, with something on hand; what expired is among them. */
  async stock(regionCode: string): Promise<PlacedStock[]> {
    const parameters: unknown[] = [];
    const around = await this.regions.reachOf(regionCode.slice(0, CITY_DIGITS));
    const reach = withinReach('region_code', around, parameters);
    return this.database.query<PlacedStock>(
      `select id, name, unit, region_code as "regionCode", on_hand as "onHand",
         to_char(expires_on, 'YYYY-MM-DD') as "expiresOn", purpose_categories as "purposeCategories",
         purpose_regions as "purposeRegions"
       from goods_lots where ${reach} and on_hand > 0 order by id`,
      parameters,
    );
  }
}
