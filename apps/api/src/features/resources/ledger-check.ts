import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { ResourceKind } from './resource.view.js';

/** A balance that its own rows do not add up to. */
export interface LedgerFault {
  readonly ledger: ResourceKind;
  readonly id: string;
  /** What the record says: fen, or units. */
  readonly kept: number;
  /** What its rows add up to. */
  readonly folded: number;
}

const MONEY = `
  select 'money' as ledger, fund.id, fund.balance::float8 as kept, coalesce(rows.folded, 0)::float8 as folded
  from fund_accounts fund
  left join (
    select account, sum(amount) as folded from (
      select credit_id as account, amount from transfers union all select debit_id, -amount from transfers
    ) as ends group by account
  ) as rows on rows.account = fund.id
  where fund.balance <> coalesce(rows.folded, 0)`;

const GOODS = `
  select 'goods' as ledger, lot.id, lot.on_hand::float8 as kept, coalesce(rows.folded, 0)::float8 as folded
  from goods_lots lot
  left join (select lot_id, sum(change) as folded from goods_movements group by lot_id) as rows on rows.lot_id = lot.id
  where lot.on_hand <> coalesce(rows.folded, 0)`;

/** The most that is booked at any start of a booking may not pass the capacity: there the peak of an offer lies. */
const OFFERS = `
  select 'offer' as ledger, offer.id, offer.capacity::float8 as kept, max(peak.taken)::float8 as folded
  from resource_offers offer
  join bookings moment on moment.offer_id = offer.id
    and not exists (select from booking_releases where booking_id = moment.id)
  cross join lateral (
    select sum(booking.quantity) as taken from bookings booking
    where booking.offer_id = offer.id and booking.starts_at <= moment.starts_at and moment.starts_at < booking.ends_at
    and not exists (select from booking_releases where booking_id = booking.id)
  ) as peak
  group by offer.id having max(peak.taken) > offer.capacity`;

/** The nightly check of the ledgers: folds every row again and names each balance that differs. */
@Injectable()
export class LedgerCheck {
  private readonly logger = new Logger(LedgerCheck.name);

  constructor(private readonly database: Database) {}

  /** The faults of all three ledgers, read in one statement so that no transaction falls between. */
  run(): Promise<LedgerFault[]> {
    return this.database.query<LedgerFault & Record<string, unknown>>(
      `${MONEY} union all ${GOODS} union all ${OFFERS}`,
    );
  }

  /** Writes each fault into the log, where the operator's alarm reads it. */
  async report(): Promise<void> {
    for (const { ledger, id, kept, folded } of await this.run()) {
      this.logger.error(`the ledger of ${ledger} does not add up: ${id} says ${kept}, its rows ${folded}`);
    }
  }
}
