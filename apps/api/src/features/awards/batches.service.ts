import { Injectable } from '@nestjs/common';
import type { AwardProgramme } from '@wushe/policy-packs';
import { addMoney, countyOf, fen } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { carriesTo } from '../../platform/permissions/roles.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { OtherHands } from '../accounts/index.js';
import { refusePersonal } from '../needs/index.js';
import { Budgets } from '../resources/index.js';
import { AwardApplication } from './award.entity.js';
import type { ActOnBatchArgs, MakeBatchArgs } from './batch.args.js';
import { AwardBatch, AwardPayment } from './batch.entity.js';
import { batchPolicy, type BatchFacts } from './batch.policy.js';
import { BatchRecorder } from './batch-recorder.js';
import {
  batchActions,
  isContradicted,
  paymentActions,
  type BatchAction,
  type KeptLine,
} from './batch.rules.js';
import { Evaluations } from './evaluations.service.js';
import { Payees } from './payees.service.js';
import { Programmes } from './programmes.service.js';

/** Whoever approves is independent of those who had the batch in hand before. */
const BEFORE: Readonly<Partial<Record<BatchAction, (batch: AwardBatch) => readonly (string | null)[]>>> = {
  approve: ({ madeById }) => [madeById],
  approveAgain: ({ madeById, firstById }) => [madeById, firstById],
};

/** Batches of payments: made of approved awards, approved by two people. */
@Injectable()
export class Batches {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly budgets: Budgets,
    private readonly programmes: Programmes,
    private readonly evaluations: Evaluations,
    private readonly payees: Payees,
    private readonly recorder: BatchRecorder,
    private readonly hands: OtherHands,
  ) {}

  /** What the policy asks about it. */
  async factsOf({ id, regionCode, madeById, firstById }: AwardBatch): Promise<BatchFacts> {
    const rows = await this.database.query<{ personId: string }>(
      `select award.person_id as "personId" from award_payments payment
       join award_applications award on award.id = payment.application_id where payment.batch_id = $1`,
      [id],
    );
    return { regionCode, madeById, firstById, payeeIds: rows.map(({ personId }) => personId) };
  }

  /** The batch; null for those who may not see it. */
  async find(actor: Actor, id: string): Promise<AwardBatch | null> {
    const found = await this.database.find(AwardBatch, id);
    return found && batchPolicy.see(actor, await this.factsOf(found)) ? found : null;
  }

  /** The payments of a batch, in the order of its file. */
  payments(batchId: string): Promise<AwardPayment[]> {
    return this.database.repository(AwardPayment).find({ where: { batchId }, order: { line: 'asc' } });
  }

  /** Makes a batch; the same key gives the one made before. IN_ANOTHER_BATCH for what is paid or about to be. */
  make(actor: Actor, args: MakeBatchArgs): Promise<AwardBatch> {
    const { programme, budgetId, idempotencyKey } = args;
    const madeById = actor.personId ?? '';
    return this.database.transaction(async () => {
      const before = await this.database.repository(AwardBatch).findOneBy({ madeById, idempotencyKey });
      const same = madeByKey(before, { programme, budgetId });
      if (same) return same;
      const { regionCode } = await this.budgets.keep(actor, budgetId);
      const awards = await this.lockApproved(actor, args);
      const payeeIds = awards.map(({ personId }) => personId);
      allow(actor, batchPolicy, 'make', { regionCode, madeById: null, firstById: null, payeeIds });
      const batch = this.made(actor, args, regionCode, awards);
      if (!(await this.database.insertUnlessThere(AwardBatch, batch))) throw new Refusal('TRY_AGAIN');
      await this.plan(batch, awards);
      await this.recorder.record(actor, batch, 'awardBatch.made');
      return batch;
    }, 'payAwards');
  }

  /** Approves, approves as the second, sends back or cancels. */
  act(actor: Actor, { id, version, action, reason: said }: ActOnBatchArgs): Promise<AwardBatch> {
    const reason = said?.trim() ?? '';
    if ((action === 'sendBack' || action === 'cancel') && reason === '')
      throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason });
    return this.step(actor, { id, version }, action, async (batch) => {
      const now = this.clock.now();
      switch (action) {
        case 'approve':
          return { firstById: actor.personId, firstAt: now };
        case 'approveAgain':
          await this.refuseContradicted(await this.payments(batch.id));
          await this.remit(actor, batch);
          return { secondById: actor.personId, secondAt: now };
        case 'sendBack':
          return { firstById: null, firstAt: null, lastReason: reason };
        case 'cancel':
          for (const payment of await this.payments(batch.id))
            await this.database.update(AwardPayment, payment, {
              state: paymentActions.next(payment.state, 'drop'),
            });
          return { lastReason: reason };
      }
    });
  }

  /** The programme a batch pays, as it was frozen with its awards: it can still be paid when the policy has ended. */
  async programmeOf({ id, programme, regionCode }: AwardBatch): Promise<AwardProgramme> {
    const [first] = await this.payments(id);
    const frozen = first ? await this.evaluations.programmeOf(first.applicationId) : null;
    return frozen ?? this.programmes.aroundOne(programme, regionCode);
  }

  /** Takes an action on the locked batch: allowed, of the present version, with what it changes. */
  step(
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
    action: BatchAction,
    changesOf: (batch: AwardBatch) => Promise<Partial<AwardBatch>>,
  ): Promise<AwardBatch> {
    return this.database.transaction(async () => {
      const batch = await this.database.lock(AwardBatch, id);
      const facts = await this.factsOf(batch);
      const before = BEFORE[action]?.(batch) ?? [];
      const isSame = facts[action === 'approve' ? 'madeById' : 'firstById'] === actor.personId;
      if (before.length > 0 && isSame && batchPolicy.make(actor, facts))
        throw new Refusal('SECOND_PERSON_REQUIRED');
      allow(actor, batchPolicy, action, facts);
      if (batch.version !== version)
        throw new Refusal('STALE_VERSION', { version: batch.version, state: batch.state });
      const state = batchActions.next(batch.state, action);
      await this.hands.refuseOne(actor, before);
      const saved = await this.database.update(AwardBatch, batch, { ...(await changesOf(batch)), state });
      await this.recorder.recordAction(actor, saved, action);
      return saved;
    }, 'payAwards');
  }

  private async lockApproved(
    actor: Actor,
    { applicationIds, programme }: MakeBatchArgs,
  ): Promise<AwardApplication[]> {
    const awards: AwardApplication[] = [];
    for (const id of [...new Set(applicationIds)].toSorted()) {
      const award = await this.database.lock(AwardApplication, id);
      // Out of reach is the same answer as not there.
      if (!carriesTo(actor, 'write', award.regionCode)) throw new Refusal('NOT_FOUND');
      if (award.programme !== programme) throw new Refusal('INVALID_INPUT', { fields: ['applicationIds'] });
      if (award.state === 'paid') throw new Refusal('IN_ANOTHER_BATCH', { applicationIds: [id] });
      if (award.state !== 'approved') throw new Refusal('WRONG_STATE', { state: award.state });
      awards.push(award);
    }
    await this.refuseContradicted(awards.map(({ id }) => ({ applicationId: id })));
    return awards;
  }

  /** Nothing is paid again while the bank's last word about an earlier payment is that it arrived after all. */
  private async refuseContradicted(of: readonly Pick<AwardPayment, 'applicationId'>[]): Promise<void> {
    const rows = await this.database.query<KeptLine & { paymentId: string; applicationId: string }>(
      `select line.payment_id as "paymentId", payment.application_id as "applicationId", line.verdict, line.reference
       from award_payments payment join award_bank_lines line on line.payment_id = payment.id
       where payment.application_id = any($1) and payment.state = 'returned' order by line.id`,
      [of.map(({ applicationId }) => applicationId)],
    );
    const told = [...groupBy(rows, ({ paymentId }) => paymentId).values()];
    const applicationIds = told.filter(isContradicted).flatMap(([line]) => line?.applicationId ?? []);
    if (applicationIds.length > 0) throw new Refusal('BANK_CONTRADICTS', { applicationIds });
  }

  private made(
    actor: Actor,
    { programme, budgetId, idempotencyKey }: MakeBatchArgs,
    regionCode: string,
    awards: readonly AwardApplication[],
  ): AwardBatch {
    return Object.assign(new AwardBatch(), {
      id: newId(),
      countyCode: countyOf(regionCode),
      regionCode,
      programme,
      budgetId,
      state: batchActions.initial,
      count: awards.length,
      total: addMoney(...awards.map(({ amount }) => fen(amount ?? 0))),
      madeById: actor.personId ?? '',
      createdAt: this.clock.now(),
      firstById: null,
      firstAt: null,
      secondById: null,
      secondAt: null,
      fileHash: null,
      lastReason: null,
      lastAnswer: null,
      idempotencyKey,
      version: 1,
    });
  }

  /** One payment an award; the unique index over live payments lets no second one stand beside it. */
  private async plan(batch: AwardBatch, awards: readonly AwardApplication[]): Promise<void> {
    const payees = await this.payees.opened(awards.map(({ id }) => id));
    for (const [at, award] of awards.entries()) {
      const payment = Object.assign(new AwardPayment(), {
        id: newId(),
        countyCode: batch.countyCode,
        batchId: batch.id,
        line: at + 1,
        applicationId: award.id,
        amount: award.amount ?? 0,
        accountEnding: payees.get(award.id)?.accountEnding ?? '',
        state: paymentActions.initial,
        remittanceId: null,
        paymentId: null,
        bankReference: null,
        bankReason: null,
      });
      if (!(await this.database.insertUnlessThere(AwardPayment, payment)))
        throw new Refusal('IN_ANOTHER_BATCH', { applicationIds: [award.id] });
    }
  }

  private async remit(actor: Actor, { id, budgetId }: AwardBatch): Promise<void> {
    for (const payment of await this.payments(id)) {
      const state = paymentActions.next(payment.state, 'remit');
      const idempotencyKey = `award-remittance-${payment.id}`;
      const remittance = await this.budgets.remit(actor, {
        budgetId,
        amount: payment.amount,
        idempotencyKey,
      });
      await this.database.update(AwardPayment, payment, { state, remittanceId: remittance.id });
    }
  }
}
