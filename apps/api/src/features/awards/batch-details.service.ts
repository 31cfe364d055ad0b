import { Injectable } from '@nestjs/common';
import type { Words } from '@wushe/policy-packs';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { AwardBatch } from './batch.entity.js';
import { batchPolicy } from './batch.policy.js';
import { batchActions } from './batch.rules.js';
import type { AllowedBatchAction, AwardPaymentView } from './batch.view.js';
import { BatchFiles } from './batch-files.service.js';
import { Batches } from './batches.service.js';

/** What stands behind a batch of payments. */
@Injectable()
export class BatchDetails {
  constructor(
    private readonly database: Database,
    private readonly batches: Batches,
    private readonly files: BatchFiles,
  ) {}

  async programme(batch: AwardBatch): Promise<Words> {
    return (await this.batches.programmeOf(batch)).name;
  }

  /** The payments with names, accounts masked. */
  payments({ id }: AwardBatch): Promise<AwardPaymentView[]> {
    return this.database.query<AwardPaymentView & Record<string, unknown>>(
      `select payment.id, payment.line, payment.application_id as "applicationId", person.name,
         payment.account_ending as "accountEnding", payment.amount::float8 as amount, payment.state,
         payment.bank_reference as "bankReference", payment.bank_reason as "bankReason"
       from award_payments payment
       join award_applications award on award.id = payment.application_id
       join people person on person.id = award.person_id
       where payment.batch_id = $1 order by payment.line`,
      [id],
    );
  }

  async allowed(actor: Actor, batch: AwardBatch): Promise<AllowedBatchAction[]> {
    const facts = await this.batches.factsOf(batch);
    const isUntold = await this.files.isUntold(batch);
    return batchActions.names
      .filter((action) => batchPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: batchActions.isOpen(batch.state, action) && (action !== 'takeFile' || isUntold),
      }));
  }
}
