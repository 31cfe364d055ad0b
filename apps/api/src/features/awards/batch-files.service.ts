import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { PersonalReads } from '../accounts/index.js';
import { AwardApplication } from './award.entity.js';
import { paymentFile } from './bank-file.rules.js';
import type { TakeFileArgs } from './batch.args.js';
import type { AwardBatch } from './batch.entity.js';
import { Batches } from './batches.service.js';
import { Payees } from './payees.service.js';

/** SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The files that batches are handed to the bank as. */
@Injectable()
export class BatchFiles {
  constructor(
    private readonly database: Database,
    private readonly batches: Batches,
    private readonly payees: Payees,
    private readonly reads: PersonalReads,
  ) {}

  /**
   * The file for the bank, byte for byte the same until the bank tells of a line; after that none, for what it holds
   * would be paid again. Opening each account leaves a trace that its owner can read.
   */
  async take(actor: Actor, args: TakeFileArgs): Promise<{ batch: AwardBatch; content: string }> {
    let content = '';
    const batch = await this.batches.step(actor, args, 'takeFile', async (given) => {
      if (!(await this.isUntold(given))) throw new Refusal('WRONG_STATE', { state: given.state });
      content = await this.fileOf(actor, given);
      return { fileHash: sha256(content) };
    });
    return { batch, content };
  }

  /** Whether the bank has told of no line yet: until then the same file may be taken again. */
  async isUntold({ id }: AwardBatch): Promise<boolean> {
    return (await this.batches.payments(id)).every(({ state }) => state === 'remitted');
  }

  private async fileOf(actor: Actor, batch: AwardBatch): Promise<string> {
    const payments = await this.batches.payments(batch.id);
    const opened = await this.payees.opened(payments.map(({ applicationId }) => applicationId));
    const awards = await this.database.findMany(
      AwardApplication,
      payments.map(({ applicationId }) => applicationId),
    );
    const { name } = await this.batches.programmeOf(batch);
    const lines = [];
    for (const [at, payment] of payments.entries()) {
      const [payee, award] = [opened.get(payment.applicationId), awards[at]];
      if (!payee || !award) throw new Error(`no payee of ${payment.applicationId}`);
      const subject = { subjectType: 'award', subjectId: award.id, regionCode: award.regionCode };
      await this.reads.note(actor, { personId: award.personId, matter: 'bankAccount', ...subject });
      lines.push({ ...payee, line: payment.line, amount: payment.amount, purpose: name.zh });
    }
    return paymentFile(lines);
  }
}
