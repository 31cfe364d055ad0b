import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { Budgets } from '../resources/index.js';
import { AwardApplication } from './award.entity.js';
import { Awards } from './awards.service.js';
import { bankLinesOf } from './bank-file.rules.js';
import type { ReconcileArgs } from './batch.args.js';
import { AwardBankLine, AwardBatch, AwardPayment } from './batch.entity.js';
import { BatchRecorder } from './batch-recorder.js';
import {
  batchActions,
  compare,
  figuresOf,
  paymentActions,
  type BankLine,
  type Compared,
  type ToldElsewhere,
} from './batch.rules.js';
import { sha256 } from './batch-files.service.js';
import { Batches } from './batches.service.js';

const NOTHING_TOLD = { reason: null, rule: null };

/** What the bank says of a batch, line by line: what agrees moves the ledger, what differs is kept for people. */
@Injectable()
export class Reconciliations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly budgets: Budgets,
    private readonly batches: Batches,
    private readonly awards: Awards,
    private readonly recorder: BatchRecorder,
  ) {}

  /** Compares a bank's answer with the batch; the same answer twice moves nothing twice. BANK_FILE_UNREADABLE. */
  async reconcile(actor: Actor, args: ReconcileArgs): Promise<AwardBatch> {
    const told = bankLinesOf(args.content);
    if (told === null) throw new Refusal('BANK_FILE_UNREADABLE');
    const fileHash = sha256(args.content);
    return this.database.transaction(async () => {
      const batch = await this.batches.step(actor, args, 'reconcile', async (locked) => {
        const compared = await this.apply(actor, locked, told, fileHash);
        return { lastAnswer: { ...figuresOf(compared), at: this.clock.now().toISOString() } };
      });
      return this.settleWhenTold(actor, batch);
    }, 'payAwards');
  }

  /** The lines of a batch's answers, the newest answer first. */
  lines(batchId: string): Promise<AwardBankLine[]> {
    return this.database
      .repository(AwardBankLine)
      .find({ where: { batchId }, order: { at: 'desc', place: 'asc' }, take: 1000 });
  }

  private async apply(
    actor: Actor,
    batch: AwardBatch,
    told: readonly BankLine[],
    fileHash: string,
  ): Promise<readonly Compared[]> {
    const payments = new Map((await this.batches.payments(batch.id)).map((each) => [each.id, each]));
    const ordered = [...payments.values()].map(({ id: paymentId, line, amount, accountEnding, state }) => ({
      paymentId,
      line,
      amount,
      accountEnding,
      state,
    }));
    const compared = compare(ordered, told, await this.toldElsewhere(batch, told, fileHash));
    const moving = compared.filter(({ verdict }) => verdict === 'paid' || verdict === 'returned');
    // Applications before accounts, each kind in the order of its ids.
    const awards = new Map<string, AwardApplication>();
    const touched = moving.flatMap(
      ({ ordered }) => payments.get(ordered?.paymentId ?? '')?.applicationId ?? [],
    );
    for (const id of touched.toSorted()) awards.set(id, await this.database.lock(AwardApplication, id));
    for (const each of moving) {
      const payment = payments.get(each.ordered?.paymentId ?? '');
      const award = payment && awards.get(payment.applicationId);
      if (payment && award) await this.movePayment(actor, each, payment, award);
    }
    await this.keep(actor, batch, compared, fileHash);
    return compared;
  }

  private async movePayment(
    actor: Actor,
    { told, verdict }: Compared,
    payment: AwardPayment,
    award: AwardApplication,
  ): Promise<void> {
    const { remittanceId, paymentId } = payment;
    if (remittanceId === null) throw new Error(`payment ${payment.id} was never remitted`);
    const bank = { bankReference: told.reference || null, bankReason: told.reason || null };
    if (verdict === 'paid') {
      const state = paymentActions.next(payment.state, 'pay');
      const settled = await this.budgets.settle(actor, remittanceId, `award-payment-${payment.id}`);
      await this.database.update(AwardPayment, payment, { ...bank, state, paymentId: settled.id });
      await this.awards.move(actor, award, 'pay', NOTHING_TOLD);
      return;
    }
    const state = paymentActions.next(payment.state, 'giveBack');
    const reason = told.reason || told.reference || 'returned';
    await this.budgets.bringBack(actor, { remittanceId, paymentId }, reason.slice(0, 200));
    await this.database.update(AwardPayment, payment, { ...bank, state });
    if (award.state === 'paid') await this.awards.move(actor, award, 'unpay', NOTHING_TOLD);
  }

  private async settleWhenTold(actor: Actor, batch: AwardBatch): Promise<AwardBatch> {
    const payments = await this.batches.payments(batch.id);
    if (batch.state !== 'approved' || payments.some(({ state }) => state === 'remitted')) return batch;
    const state = batchActions.next(batch.state, 'settle');
    const settled = await this.database.update(AwardBatch, batch, { state });
    await this.recorder.recordAction(actor, settled, 'settle');
    return settled;
  }

  /** What the bank told of other batches under the same numbers; BANK_FILE_OF_ANOTHER_BATCH for a whole file of theirs. */
  private async toldElsewhere(
    { id }: AwardBatch,
    told: readonly BankLine[],
    fileHash: string,
  ): Promise<ToldElsewhere[]> {
    const rows = await this.database.query<{
      reference: string;
      amount: string;
      ending: string;
      hash: string;
    }>(
      `select reference, amount, account_ending as ending, file_hash as hash from award_bank_lines
       where batch_id <> $1 and (file_hash = $2 or (reference <> '' and reference = any($3)))
         and payment_id is not null and verdict in ('paid', 'returned', 'known')`,
      [id, fileHash, told.map(({ reference }) => reference)],
    );
    if (rows.some(({ hash }) => hash === fileHash)) throw new Refusal('BANK_FILE_OF_ANOTHER_BATCH');
    return rows.map(({ reference, amount, ending }) => ({
      reference,
      amount: Number(amount),
      accountEnding: ending,
    }));
  }

  private async keep(
    actor: Actor,
    { id, countyCode }: AwardBatch,
    compared: readonly Compared[],
    fileHash: string,
  ): Promise<void> {
    const now = this.clock.now();
    for (const [at, { told, ordered, verdict }] of compared.entries()) {
      await this.database.insertUnlessThere(
        AwardBankLine,
        Object.assign(new AwardBankLine(), {
          id: newId(),
          countyCode,
          batchId: id,
          fileHash,
          place: at + 1,
          paymentId: ordered?.paymentId ?? null,
          verdict,
          line: told.line,
          amount: told.amount,
          accountEnding: told.accountEnding,
          reference: told.reference,
          reason: told.reason,
          byId: actor.personId ?? '',
          at: now,
        }),
      );
    }
  }
}
