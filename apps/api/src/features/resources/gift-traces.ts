import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { FundAccount, Transfer } from './fund.entity.js';
import { sharesOf, type FundMovement, type GiftShare } from './fund.rules.js';
import { resourcePolicy } from './resource.policy.js';

/** Which transfers a gift went out with, and what of it is left in its fund, in fen. */
interface GiftWay {
  readonly shares: GiftShare[];
  readonly left: number;
}

/** Follows a gift through its fund. */
@Injectable()
export class GiftTraces {
  constructor(private readonly database: Database) {}

  /** Which transfers a gift went out with, and what of it is left, in fen; what was taken back counts on neither side. */
  async of(actor: Actor, transferId: string): Promise<GiftWay> {
    const gift = await this.database.find(Transfer, transferId);
    const fund = gift && (await this.database.find(FundAccount, gift.creditId));
    if (!gift || !fund) throw new Refusal('NOT_FOUND');
    allow(actor, resourcePolicy, 'readLedger', fund);
    return this.along(gift);
  }

  /** The same for whoever holds the donor's code. */
  async along(gift: Transfer): Promise<GiftWay> {
    const [gifts, spent] = await Promise.all([
      this.standing('credit_id', gift.creditId),
      this.standing('debit_id', gift.creditId),
    ]);
    return sharesOf(gift.id, gifts, spent);
  }

  private standing(side: 'credit_id' | 'debit_id', fundId: string): Promise<FundMovement[]> {
    return this.database.query<FundMovement & Record<string, unknown>>(
      `select id as "transferId", amount::float8 as amount from transfers made
       where ${side} = $1 and reverses_id is null
       and not exists (select from transfers back where back.reverses_id = made.id) order by id`,
      [fundId],
    );
  }
}
