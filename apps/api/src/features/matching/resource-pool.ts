import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { leftOf } from '../claims/index.js';
import type { NeedPart } from '../needs/index.js';
import { mayServePurpose, type Purpose } from '../resources/index.js';
import { candidateOf, countsOf, shortlistOf, type Found, type Wanted } from './candidate.js';
import { metresOf, Points } from './points.js';
import { isSuchGoods, valueOfExpiry, valueOfPurpose } from './resource-score.js';
import { partsOf, sift, valueOfDistance, valueOfLoad } from './score.rules.js';
import type { ResourceList, SuggestionCondition } from './suggestion.rules.js';

interface Row extends Purpose {
  readonly id: string;
  /** The kind of part it can serve. */
  readonly serves: 'money' | 'goods' | 'venue' | 'service';
  readonly name: string;
  /** Of goods on hand; null of what is booked, whose measure no part names. */
  readonly unit: string | null;
  readonly regionCode: string;
  /** How much is there to take, in the unit of the ledger. */
  readonly available: number;
  readonly expiresOn: string | null;
  readonly isWithdrawn: boolean;
  readonly asked: number;
}

/** The kind of part that each kind of resource serves. */
const SERVES: Readonly<Record<ResourceList, Row['serves']>> = {
  fund: 'money',
  lot: 'goods',
  venue: 'venue',
  service: 'service',
};

/** Goods on hand are known by name and unit, what is booked by its name; money is money, and a venue is a venue. */
function fits({ serves, name, unit }: Row, part: NeedPart): boolean {
  if (part.kind !== serves) return false;
  const isOfAnyName = serves === 'money' || serves === 'venue';
  return isOfAnyName || isSuchGoods({ name, unit: unit ?? part.unit }, part);
}

/** Money, goods and offers that lie in the need's city. */
@Injectable()
export class ResourcePool {
  constructor(
    private readonly database: Database,
    private readonly points: Points,
  ) {}

  async find(wanted: Wanted): Promise<Found> {
    const rows = await this.rows(wanted);
    const places = await this.points.of(rows.map((row) => ({ ...row, latitude: null, longitude: null })));
    const { withinMetres, weights } = wanted.matching.resource;
    const pool = rows.map((row, index) => ({
      ...row,
      metres: metresOf(places[index] ?? { point: null, isAbout: true }, wanted.place),
      isAbout: true,
      open: wanted.parts.filter((part) => fits(row, part)).reduce((sum, part) => sum + leftOf(part), 0),
    }));
    type Judged = (typeof pool)[number];
    const conditions: { name: SuggestionCondition; holds: (row: Judged) => boolean }[] = [
      { name: 'notWanted', holds: ({ open }) => open > 0 },
      { name: 'notActive', holds: ({ isWithdrawn }) => !isWithdrawn },
      {
        name: 'usedUp',
        holds: ({ available, expiresOn }) => available > 0 && (expiresOn ?? '9') >= wanted.on,
      },
      { name: 'otherPurpose', holds: (row) => mayServePurpose(row, wanted.need, wanted.home.homeOf) },
      { name: 'tooFar', holds: ({ metres }) => metres === null || metres <= withinMetres },
    ];
    const { left, excluded } = sift(pool, conditions);
    const candidates = left.map((row) =>
      candidateOf(
        row.id,
        partsOf(weights, {
          purpose: { value: valueOfPurpose(row, wanted.need.category), amount: null },
          quantity: {
            value: Math.min(1000, Math.round((1000 * row.available) / row.open)),
            amount: Math.min(row.available, row.open),
          },
          distance: { value: valueOfDistance(row.metres, withinMetres), amount: row.metres },
          time: { value: 1000, amount: null },
          expiry: { value: valueOfExpiry(row.expiresOn, wanted.on), amount: null },
          recentLoad: { value: valueOfLoad(row.asked, wanted.matching.fullLoad), amount: row.asked },
        }),
        row,
      ),
    );
    return {
      pool: pool.length,
      excluded: countsOf(conditions, excluded),
      ...shortlistOf(candidates, wanted.draw),
    };
  }

  /** The organization that answers for a resource. */
  async hostOf(id: string): Promise<string> {
    const [row] = await this.database.query<{ host: string | null }>(
      `select organization_id as host from fund_accounts where id = $1
       union all select organization_id from goods_lots where id = $1
       union all select organization_id from resource_offers where id = $1`,
      [id],
    );
    if (!row?.host) throw new Refusal('NOT_FOUND');
    return row.host;
  }

  private rows({ home, recentSince, on, resourceList }: Wanted): Promise<Row[]> {
    const parameters: unknown[] = [recentSince, on, resourceList === null ? null : SERVES[resourceList]];
    const isThere = withinReach('region_code', home.cityReach, parameters);
    return this.database.query<Row>(
      `select resource.*, (
         select count(*)::int from invitations where invitee_id = resource.id and sent_at >= $1) as asked
       from (
         select id, 'money' as serves, name, null as unit, region_code as "regionCode", balance::float8 as available,
           purpose_categories as "purposeCategories", purpose_regions as "purposeRegions",
           null as "expiresOn", false as "isWithdrawn"
         from fund_accounts where kind in ('charityFund', 'publicBudget') and ${isThere}
         union all
         select id, 'goods', name, unit, region_code, on_hand, purpose_categories, purpose_regions,
           to_char(expires_on, 'YYYY-MM-DD'), false
         from goods_lots where ${isThere}
         union all
         select id, case kind when 'equipment' then 'goods' else kind end, name, null, region_code, capacity,
           purpose_categories, purpose_regions, to_char(valid_to - 1, 'YYYY-MM-DD'),
           is_withdrawn or valid_from > $2
         from resource_offers where ${isThere}
       ) as resource
       where $3::text is null or serves = $3
       order by id`,
      parameters,
    );
  }
}
