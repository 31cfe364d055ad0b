import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { Gifts, GiftTraces, type Transfer } from '../resources/index.js';
import type { FollowedGift, FollowedGiftUse } from './followed-gift.view.js';

type GiftHead = Pick<FollowedGift, 'charityName' | 'fundName' | 'purposeCategories' | 'isTakenBack'>;
type UseRow = Pick<FollowedGiftUse, keyof FollowedGiftUse> & { transferId: string; projectId: string | null };

/** What a donor reads with a code: amounts, organizations and results, and nobody's name or address. */
@Injectable()
export class FollowedGifts {
  constructor(
    private readonly database: Database,
    private readonly gifts: Gifts,
    private readonly traces: GiftTraces,
  ) {}

  /** Where the gift behind a code went; a wrong code is counted. */
  async follow(actor: Actor, code: string): Promise<FollowedGift> {
    const gift = await this.gifts.behind(actor, code);
    const head = await this.headOf(gift);
    const { shares, left } = await this.traces.along(gift);
    const rows = await this.usesOf(shares.map(({ transferId }) => transferId));
    const byTransfer = new Map(rows.map((row) => [row.transferId, row]));
    const served = new Map(rows.map(({ projectId, servedCount }) => [projectId, servedCount ?? 0]));
    return {
      ...head,
      amount: gift.amount,
      givenAt: gift.at,
      receiptNumber: gift.receiptNumber,
      used: shares.reduce((sum, { amount }) => sum + amount, 0),
      left,
      servedCount: [...served.values()].reduce((sum, count) => sum + count, 0),
      uses: shares.flatMap(({ transferId, amount }) => {
        const use = byTransfer.get(transferId);
        return use ? [{ ...use, amount }] : [];
      }),
    };
  }

  private async headOf(gift: Transfer): Promise<GiftHead> {
    const [head] = await this.database.query<GiftHead>(
      `select outside.name as "charityName", fund.name as "fundName", fund.purpose_categories as "purposeCategories",
              exists (select from transfers back where back.reverses_id = $3) as "isTakenBack"
       from fund_accounts fund, fund_accounts outside where fund.id = $1 and outside.id = $2`,
      [gift.creditId, gift.debitId, gift.id],
    );
    if (!head) throw new Error('a gift has two accounts');
    return head;
  }

  private usesOf(transferIds: readonly string[]): Promise<UseRow[]> {
    return this.database.query<UseRow>(
      `select transfer.id as "transferId", transfer.at, project.id as "projectId",
              case when receiver.kind = 'charityFund' then receiver.name end as "fundName",
              organization.name as "organizationName", need.category,
              case when need.published_at is not null then need.public_sentence end as sentence,
              township.name as "townshipName", allocation.confirmed_at as "confirmedAt",
              project.accepted_at as "acceptedAt", project.served_count as "servedCount",
              (select outcome from need_ratings where need_id = need.id order by id desc limit 1) as outcome
       from transfers transfer
       join fund_accounts receiver on receiver.id = transfer.credit_id
       left join allocations allocation on allocation.transfer_id = transfer.id
       left join projects project on project.id = allocation.project_id
       left join organizations organization on organization.id = project.organization_id
       left join needs need on need.id = project.need_id
       left join regions township on township.code = left(need.region_code, 9)
       where transfer.id = any($1)`,
      [transferIds],
    );
  }
}
