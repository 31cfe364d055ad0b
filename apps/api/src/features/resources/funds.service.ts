import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import { In } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { FundAccount, Transfer } from './fund.entity.js';
import { available, type FundKind, type TransferKind } from './fund.rules.js';
import type { MoveMoneyArgs, OpenFundArgs, ReceiveGiftArgs, TakeBackGiftArgs } from './fund.view.js';
import { Hosts } from './hosts.js';
import { isWithinPurpose, mayServe, type Asking } from './purpose.rules.js';
import { resourcePolicy } from './resource.policy.js';

/** A movement of money that a feature asks for. */
export interface TransferOrder {
  readonly fromId: string;
  readonly toId: string;
  /** Fen, positive. */
  readonly amount: number;
  readonly kind: TransferKind;
  readonly idempotencyKey: string | null;
  readonly reversesId?: string;
  readonly donorName?: string | null;
  readonly receiptNumber?: string | null;
  readonly reason?: string | null;
}

/** Money for a project. */
export interface GrantOrder extends Asking {
  readonly fundId: string;
  readonly projectId: string;
  readonly amount: number;
  readonly idempotencyKey: string;
}

/** The ledger of money. Every movement locks both its accounts in the order of their ids. */
@Injectable()
export class Funds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly hosts: Hosts,
  ) {}

  /** Accounts by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(FundAccount | null)[]> =>
    this.database.findMany(FundAccount, ids);

  /** Transfers by id, for a loader. */
  readonly transfersByIds = (ids: readonly string[]): Promise<(Transfer | null)[]> =>
    this.database.findMany(Transfer, ids);

  /** The transfer that took each one back, or null, for a loader. */
  readonly reversalsOf = async (ids: readonly string[]): Promise<(Transfer | null)[]> => {
    const rows = await this.database.repository(Transfer).findBy({ reversesId: In([...ids]) });
    const byReversed = new Map(rows.map((row) => [row.reversesId, row]));
    return ids.map((id) => byReversed.get(id) ?? null);
  };

  /** The transfer, if the actor may read the ledger of one of its accounts; else null. */
  async findTransfer(actor: Actor, id: string): Promise<Transfer | null> {
    const found = await this.database.find(Transfer, id);
    const accounts = found ? await this.byIds([found.debitId, found.creditId]) : [];
    return accounts.some((account) => account && resourcePolicy.readLedger(actor, account)) ? found : null;
  }

  /** Opens a fund for a purpose under its host charity. */
  async open(actor: Actor, { input, idempotencyKey }: OpenFundArgs): Promise<FundAccount> {
    const { organizationId, regionCode, name, purposeCategories, purposeRegions } = input;
    const host = await this.hosts.charity(actor, organizationId);
    await this.hosts.refuseUnknown(regionCode, input);
    return this.database.transaction(async () => {
      const fund = this.account('charityFund', {
        name: name.trim(),
        regionCode,
        organizationId,
        purposeCategories,
        purposeRegions,
        madeById: actor.personId,
        idempotencyKey,
      });
      if (!(await this.database.insertUnlessThere(FundAccount, fund)))
        return this.openedBefore(actor, idempotencyKey);
      const outside = this.account('outside', {
        name: host.name,
        regionCode: host.regionCode,
        organizationId,
      });
      await this.database.insertUnlessThere(FundAccount, outside);
      await this.events.record(actor, 'fund.opened', { type: 'fund', id: fund.id, regionCode });
      return fund;
    }, 'moveMoney');
  }

  /** Records a gift that a donor made to the host charity of a fund; a receipt number is recorded once. */
  async receiveGift(actor: Actor, args: ReceiveGiftArgs): Promise<Transfer> {
    const { fundId, amount, idempotencyKey } = args;
    const receiptNumber = args.receiptNumber?.trim() || null;
    return this.database.transaction(async () => {
      const fund = await this.existing(actor, fundId, 'receive');
      await this.hosts.charity(actor, fund.organizationId ?? '');
      const outside = await this.outsideOf(fund);
      const order = { fromId: outside.id, toId: fundId, amount, kind: 'gift' as const, idempotencyKey };
      const donorName = args.donorName?.trim() || null;
      const gift = await this.transfer(actor, { ...order, donorName, receiptNumber });
      await this.refuseSecondReceipt(gift);
      return gift;
    }, 'moveMoney');
  }

  /** Takes back a gift that was recorded wrongly, as far as the fund still holds it. */
  async takeBackGift(actor: Actor, { id, reason, idempotencyKey }: TakeBackGiftArgs): Promise<Transfer> {
    return this.database.transaction(async () => {
      const gift = await this.database.find(Transfer, id);
      if (!gift) throw new Refusal('NOT_FOUND');
      await this.existing(actor, gift.creditId, 'correct');
      if (gift.kind !== 'gift') throw new Refusal('INVALID_INPUT', { fields: ['id'] });
      return this.reverse(actor, gift, 'reversal', reason, idempotencyKey);
    }, 'moveMoney');
  }

  /** Passes money on to a fund of the same charity whose purpose lies within the first one's. */
  async moveMoney(actor: Actor, { fromId, toId, amount, idempotencyKey }: MoveMoneyArgs): Promise<Transfer> {
    return this.database.transaction(async () => {
      const from = await this.existing(actor, fromId, 'allocate');
      const to = await this.existing(actor, toId, 'receive');
      if (from.kind !== 'charityFund' || to.kind !== 'charityFund' || from.id === to.id)
        throw new Refusal('INVALID_INPUT', { fields: ['toId'] });
      if (!isWithinPurpose(to, from, await this.hosts.homes())) throw new Refusal('PURPOSE_DIFFERS');
      return this.transfer(actor, { fromId, toId, amount, kind: 'allocation', idempotencyKey });
    }, 'moveMoney');
  }

  /** Gives money of a fund to a project whose need lies within the fund's purpose. */
  async grant(actor: Actor, order: GrantOrder): Promise<Transfer> {
    const { fundId, projectId, amount, regionCode, idempotencyKey } = order;
    return this.database.transaction(async () => {
      const fund = await this.existing(actor, fundId, 'allocate');
      if (fund.kind !== 'charityFund') throw new Refusal('INVALID_INPUT', { fields: ['fundId'] });
      if (!mayServe(fund, order, await this.hosts.homes())) throw new Refusal('PURPOSE_DIFFERS');
      const toId = await this.accountOfProject(projectId, regionCode);
      return this.transfer(actor, { fromId: fundId, toId, amount, kind: 'allocation', idempotencyKey });
    }, 'moveMoney');
  }

  /** Brings money of a project back where it came from; the caller has asked who may. */
  async takeBack(actor: Actor, transferId: string, reason: string | null): Promise<Transfer> {
    const given = await this.database.find(Transfer, transferId);
    if (!given) throw new Refusal('NOT_FOUND');
    return this.database.transaction(() => this.reverse(actor, given, 'return', reason, null), 'moveMoney');
  }

  /**
   * Moves money; the caller has asked who may. Both accounts under lock in the order of their ids, then one row, then both balances.
   * INSUFFICIENT_FUNDS with what is left; the same key of the same person gives the transfer already made.
   */
  async transfer(actor: Actor, order: TransferOrder): Promise<Transfer> {
    const { fromId, toId, amount } = order;
    const locked = new Map<string, FundAccount>();
    for (const id of [fromId, toId].toSorted()) locked.set(id, await this.database.lock(FundAccount, id));
    const [from, to] = [locked.get(fromId), locked.get(toId)];
    if (!from || !to) throw new Refusal('NOT_FOUND');
    const before = await this.madeBefore(actor, order);
    if (before) return before;
    const left = available(from);
    if (left < amount) throw new Refusal('INSUFFICIENT_FUNDS', { left });
    const row = this.row(actor, order, to);
    if (!(await this.database.insertUnlessThere(Transfer, row))) throw new Refusal('WRONG_STATE');
    await this.database.update(FundAccount, from, { balance: from.balance - amount });
    await this.database.update(FundAccount, to, { balance: to.balance + amount });
    await this.record(actor, row, from, to);
    return row;
  }

  /** Takes a transfer back, once; the caller has asked who may. */
  reverse(
    actor: Actor,
    made: Transfer,
    kind: 'return' | 'reversal',
    reason: string | null,
    idempotencyKey: string | null,
  ): Promise<Transfer> {
    const { debitId: toId, creditId: fromId, amount, id: reversesId } = made;
    return this.transfer(actor, { fromId, toId, amount, kind, reversesId, reason, idempotencyKey });
  }

  private async existing(
    actor: Actor,
    id: string,
    action: 'receive' | 'correct' | 'allocate',
  ): Promise<FundAccount> {
    const fund = await this.database.find(FundAccount, id);
    if (!fund) throw new Refusal('NOT_FOUND');
    allow(actor, resourcePolicy, action, fund);
    return fund;
  }

  private async outsideOf(fund: FundAccount): Promise<FundAccount> {
    const organizationId = fund.organizationId ?? '';
    return this.database.repository(FundAccount).findOneByOrFail({ organizationId, kind: 'outside' });
  }

  private async accountOfProject(projectId: string, regionCode: string): Promise<string> {
    const account = Object.assign(this.account('project', { name: '', regionCode }), { projectId });
    await this.database.insertUnlessThere(FundAccount, account);
    const { id } = await this.database.repository(FundAccount).findOneByOrFail({ projectId });
    return id;
  }

  /** The outside account of the charity is under lock, so that two gifts with one receipt cannot pass each other. */
  private async refuseSecondReceipt(gift: Transfer): Promise<void> {
    if (gift.receiptNumber === null) return;
    const rows = await this.database.query(
      `select from transfers gift where gift.debit_id = $1 and gift.receipt_number = $2 and gift.id <> $3
       and not exists (select from transfers back where back.reverses_id = gift.id)`,
      [gift.debitId, gift.receiptNumber, gift.id],
    );
    if (rows.length > 0) throw new Refusal('RECEIPT_RECORDED', { fields: ['receiptNumber'] });
  }

  private async madeBefore(actor: Actor, order: TransferOrder): Promise<Transfer | null> {
    const { fromId: debitId, toId: creditId, amount, kind, reversesId = null, idempotencyKey } = order;
    if (idempotencyKey === null || actor.personId === null) return null;
    const transfers = this.database.repository(Transfer);
    const before = await transfers.findOneBy({ madeById: actor.personId, idempotencyKey });
    return madeByKey(before, { debitId, creditId, amount, kind, reversesId });
  }

  private async openedBefore(actor: Actor, idempotencyKey: string): Promise<FundAccount> {
    return this.database
      .repository(FundAccount)
      .findOneByOrFail({ madeById: actor.personId ?? '', idempotencyKey });
  }

  /** An empty account of a kind, not yet stored. */
  account(kind: FundKind, facts: Partial<FundAccount> & { name: string; regionCode: string }): FundAccount {
    return Object.assign(new FundAccount(), {
      id: newId(),
      countyCode: countyOf(facts.regionCode),
      organizationId: null,
      projectId: null,
      kind,
      purposeCategories: [],
      purposeRegions: [],
      balance: 0,
      createdAt: this.clock.now(),
      madeById: null,
      idempotencyKey: null,
      version: 1,
      ...facts,
    });
  }

  private row(actor: Actor, order: TransferOrder, to: FundAccount): Transfer {
    const id = newId();
    return Object.assign(new Transfer(), {
      id,
      countyCode: to.countyCode,
      groupId: id,
      kind: order.kind,
      debitId: order.fromId,
      creditId: order.toId,
      amount: order.amount,
      reversesId: order.reversesId ?? null,
      donorName: order.donorName ?? null,
      receiptNumber: order.receiptNumber ?? null,
      reason: order.reason?.trim() || null,
      at: this.clock.now(),
      madeById: actor.personId,
      idempotencyKey: order.idempotencyKey,
    });
  }

  private record(actor: Actor, row: Transfer, from: FundAccount, to: FundAccount): Promise<void> {
    const { id, kind, amount, debitId, creditId } = row;
    const regionCode = from.kind === 'outside' ? to.regionCode : from.regionCode;
    const rootId = from.kind === 'outside' ? creditId : debitId;
    return this.events.record(
      actor,
      EVENTS[kind],
      { type: 'transfer', id, regionCode, rootId },
      { amount, debitId, creditId },
    );
  }
}

/** How each movement reads once it has happened. */
const EVENTS: Readonly<Record<TransferKind, string>> = {
  gift: 'gift.received',
  allocation: 'money.allocated',
  appropriation: 'money.appropriated',
  remittance: 'money.remitted',
  return: 'money.returned',
  payment: 'money.paid',
  reversal: 'gift.takenBack',
};
