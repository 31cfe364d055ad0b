import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { EventLog } from '../../platform/events/event-log.js';
import { deskKey } from '../../platform/party.js';
import type { AwardBatch } from './batch.entity.js';
import type { BatchAction } from './batch.rules.js';

/** The events of batches of payments. */
@Injectable()
export class BatchRecorder {
  constructor(private readonly events: EventLog) {}

  recordAction(actor: Actor, batch: AwardBatch, action: BatchAction): Promise<void> {
    return this.record(actor, batch, PAST[action]);
  }

  record(actor: Actor, batch: AwardBatch, type: string): Promise<void> {
    const { id, regionCode, state, programme, count, total } = batch;
    const to = [deskKey('official', regionCode)];
    return this.events.record(
      actor,
      type,
      { type: 'awardBatch', id, regionCode },
      { state, programme, count, total, to },
    );
  }
}

const PAST: Readonly<Record<BatchAction, string>> = {
  approve: 'awardBatch.approvedOnce',
  approveAgain: 'awardBatch.approved',
  sendBack: 'awardBatch.sentBack',
  cancel: 'awardBatch.cancelled',
  takeFile: 'awardBatch.fileTaken',
  reconcile: 'awardBatch.reconciled',
  settle: 'awardBatch.settled',
};
