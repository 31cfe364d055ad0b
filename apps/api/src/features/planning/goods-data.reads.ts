import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { withinReach } from '../../platform/reach.js';
import { CLAIMABLE } from '../claims/index.js';
import { Regions } from '../regions/index.js';
import type { Purpose } from '../resources/index.js';
import type { Stock, WantedGoods } from './goods-plan.rules.js';

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
