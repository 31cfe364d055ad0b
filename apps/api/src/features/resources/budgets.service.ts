import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Regions } from '../regions/index.js';
import type { AppropriateArgs, OpenBudgetArgs } from './budget.view.js';
import { FundAccount, Transfer } from './fund.entity.js';
import { Funds } from './funds.service.js';
import { resourcePolicy } from './resource.policy.js';

const MOST_LISTED = 50;

/** One payment out of a public budget, as another feature orders it. */
export interface Remittance {
  readonly budgetId: string;
  /** Fen, positive. */
  readonly amount: number;
  /** The same key remits once. */
  readonly idempotencyKey: string;
}

/** Accounts of public budgets: the treasury fills them, payments leave them over a clearing account. */
@Injectable()
export class Budgets {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly funds: Funds,
  ) {}

  /** Opens an account; the same key gives the one opened before. */
  async open(actor: Actor, { regionCode, name, idempotencyKey }: OpenBudgetArgs): Promise<FundAccount> {
    await this.regions.existing(regionCode);
    allow(actor, resourcePolicy, 'keepBudget', { organizationId: null, regionCode });
    const madeById = actor.personId ?? '';
    return this.database.transaction(async () => {
      const given = { name: name.trim(), regionCode, madeById, idempotencyKey };
      const budget = this.funds.account('publicBudget', given);
      if (!(await this.database.insertUnlessThere(FundAccount, budget))) {
        const before = await this.database
          .repository(FundAccount)
          .findOneBy({ madeById, idempotencyKey, kind: 'publicBudget' });
        const same = madeByKey(before, { name: given.name, regionCode });
        if (!same) throw new Refusal('KEY_USED_BEFORE');
        return same;
      }
      await this.events.record(actor, 'budget.opened', { type: 'fund', id: budget.id, regionCode });
      return budget;
    });
  }

  /** Enters what the treasury gave an account. */
  appropriate(
    actor: Actor,
    { budgetId, amount, document, idempotencyKey }: AppropriateArgs,
  ): Promise<Transfer> {
    return this.database.transaction(async () => {
      const budget = await this.keep(actor, budgetId);
      const outside = await this.beside(budget, 'outside');
      const order = { fromId: outside.id, toId: budgetId, amount, idempotencyKey };
      return this.funds.transfer(actor, { ...order, kind: 'appropriation', reason: document });
    }, 'moveMoney');
  }

  /** Money leaves the budget for a payee and lies in clearing until the bank tells; INSUFFICIENT_FUNDS. */
  async remit(actor: Actor, { budgetId, amount, idempotencyKey }: Remittance): Promise<Transfer> {
    const { clearing } = await this.hold(await this.keep(actor, budgetId));
    const order = { fromId: budgetId, toId: clearing.id, amount, idempotencyKey };
    return this.funds.transfer(actor, { ...order, kind: 'remittance' });
  }

  /** The payee has the money of a remittance. */
  async settle(actor: Actor, remittanceId: string, idempotencyKey: string): Promise<Transfer> {
    const { debitId, creditId, amount } = await this.remittance(remittanceId);
    const { outside } = await this.hold(await this.keep(actor, debitId));
    const order = { fromId: creditId, toId: outside.id, amount, idempotencyKey };
    return this.funds.transfer(actor, { ...order, kind: 'payment' });
  }

  /** The money of a remittance comes back into its budget; what was settled before is unsettled first. */
  async bringBack(
    actor: Actor,
    { remittanceId, paymentId }: { readonly remittanceId: string; readonly paymentId: string | null },
    reason: string,
  ): Promise<Transfer> {
    const remitted = await this.remittance(remittanceId);
    await this.hold(await this.keep(actor, remitted.debitId));
    const payment = paymentId ? await this.database.find(Transfer, paymentId) : null;
    if (payment) await this.funds.reverse(actor, payment, 'reversal', reason, null);
    return this.funds.reverse(actor, remitted, 'return', reason, null);
  }

  /** The budgets of a region, newest first, at most 50, for those who may read their ledgers. */
  async of(actor: Actor, regionCode: string): Promise<FundAccount[]> {
    const parameters: unknown[] = [];
    const within = withinReach('region_code', await this.regions.reachOf(regionCode), parameters);
    const rows = await this.database.query<{ id: string }>(
      `select id from fund_accounts where kind = 'publicBudget' and ${within}
       order by id desc limit ${MOST_LISTED}`,
      parameters,
    );
    const found = await this.funds.byIds(rows.map(({ id }) => id));
    return found.filter((fund) => fund !== null).filter((fund) => resourcePolicy.readLedger(actor, fund));
  }

  /** The budget, if the actor keeps it; NOT_FOUND for one they may not see. */
  async keep(actor: Actor, id: string): Promise<FundAccount> {
    const budget = await this.database.find(FundAccount, id);
    if (!budget || budget.kind !== 'publicBudget') throw new Refusal('NOT_FOUND');
    allow(actor, resourcePolicy, 'keepBudget', budget);
    return budget;
  }

  /** The accounts a budget's payments pass through, locked in the order of their ids before any of them moves. */
  private async hold(
    budget: FundAccount,
  ): Promise<{ readonly clearing: FundAccount; readonly outside: FundAccount }> {
    const clearing = await this.beside(budget, 'payeeClearing');
    const outside = await this.beside(budget, 'outside');
    const ids = [budget.id, clearing.id, outside.id].toSorted();
    for (const id of ids) await this.database.lock(FundAccount, id);
    return { clearing, outside };
  }

  private async remittance(id: string): Promise<Transfer> {
    const found = await this.database.find(Transfer, id);
    if (found?.kind !== 'remittance') throw new Refusal('NOT_FOUND');
    return found;
  }

  /** The one account of its kind that belongs to the region and to no organization. */
  private async beside({ regionCode }: FundAccount, kind: 'outside' | 'payeeClearing'): Promise<FundAccount> {
    await this.database.insertUnlessThere(FundAccount, this.funds.account(kind, { name: '', regionCode }));
    const [found] = await this.database
      .repository(FundAccount)
      .find({ where: { regionCode, kind, organizationId: IsNull() } });
    if (!found) throw new Error(`no account ${kind} at ${regionCode}`);
    return found;
  }
}
