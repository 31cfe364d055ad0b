import { Injectable } from '@nestjs/common';
import { formatFollowCode } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { FollowCodes } from '../../platform/follow-codes/follow-codes.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { FundAccount, Transfer } from './fund.entity.js';
import type { GiftReceipt, ReceiveGiftArgs } from './fund.view.js';
import { Funds } from './funds.service.js';
import { GiftCode } from './gift-code.entity.js';
import { resourcePolicy } from './resource.policy.js';

/** Gifts and the codes by which their donors, who have no account, see what became of them. */
@Injectable()
export class Gifts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly codes: FollowCodes,
    private readonly funds: Funds,
  ) {}

  /** Records a gift and makes the donor's code; the same form sent twice gives the same gift and code. */
  async receive(actor: Actor, args: ReceiveGiftArgs): Promise<GiftReceipt> {
    return this.database.transaction(async () => {
      const transfer = await this.funds.receiveGift(actor, args);
      return { transfer, code: await this.handOut(transfer.id, transfer.id) };
    }, 'moveMoney');
  }

  /** Makes a new code for a donor who lost theirs; the one before opens nothing any more. */
  async renewCode(actor: Actor, transferId: string): Promise<GiftReceipt> {
    const transfer = await this.database.find(Transfer, transferId);
    const fund = transfer && (await this.database.find(FundAccount, transfer.creditId));
    if (!transfer || !fund) throw new Refusal('NOT_FOUND');
    allow(actor, resourcePolicy, 'receive', fund);
    if (transfer.kind !== 'gift') throw new Refusal('INVALID_INPUT', { fields: ['id'] });
    return this.database.transaction(async () => {
      const code = await this.handOut(transfer.id, newId());
      const { id, regionCode } = fund;
      await this.events.record(actor, 'gift.codeRenewed', {
        type: 'transfer',
        id: transfer.id,
        regionCode,
        rootId: id,
      });
      return { transfer, code };
    });
  }

  /** The gift behind a donor's code; a wrong code is counted. */
  behind(actor: Actor, codeText: string): Promise<Transfer> {
    return this.codes.open(actor, 'gift-code', codeText, async (hashes) => {
      const [row] = await this.database.query<{ id: string }>(
        `select transfer_id as id from gift_codes code where code_hash = any($1)
         and not exists (select from gift_codes later where later.transfer_id = code.transfer_id and later.id > code.id)`,
        [hashes],
      );
      return row ? this.database.find(Transfer, row.id) : null;
    });
  }

  private async handOut(transferId: string, secret: string): Promise<string> {
    // Among a million gifts two may draw the same twelve digits: the later one draws again.
    for (let draw = 0; ; draw += 1) {
      const code = this.codes.from('gift-code', `${secret} ${draw}`);
      const codeHash = this.codes.hash('gift-code', code);
      const row = { id: newId(), transferId, codeHash, createdAt: this.clock.now() };
      if (await this.database.insertUnlessThere(GiftCode, row)) return formatFollowCode(code);
      const known = await this.database.repository(GiftCode).findOneBy({ codeHash });
      if (known?.transferId === transferId) return formatFollowCode(code);
    }
  }
}
