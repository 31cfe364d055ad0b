import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { FollowCodes } from '../../platform/follow-codes/follow-codes.js';
import { allow } from '../../platform/permissions/policy.js';
import { CaseFile } from './case.entity.js';
import { casePolicy } from './case.policy.js';
import { CaseReadings } from './case-readings.js';
import { CaseReads } from './case.reads.js';
import { CaseReferralReads } from './referral.reads.js';
import { CaseSheets } from './case-sheets.js';
import { CaseTies } from './case-ties.js';
import { Cases } from './cases.service.js';
import type { CaseExport, CaseReceipt } from './case.view.js';

/** What the person of a case gets into their hands: a copy of the file, and a new code for a lost one. */
@Injectable()
export class CaseExports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly codes: FollowCodes,
    private readonly cases: Cases,
    private readonly reads: CaseReads,
    private readonly referrals: CaseReferralReads,
    private readonly readings: CaseReadings,
    private readonly sheets: CaseSheets,
    private readonly ties: CaseTies,
  ) {}

  /** Writes out everything a file holds; noted as a reading, and whoever asked for it has been answered. */
  async export(actor: Actor, id: string): Promise<CaseExport> {
    return this.database.transaction(async () => {
      const file = await this.database.lock(CaseFile, id);
      allow(actor, casePolicy, 'export', await this.ties.factsOf(file));
      await this.readings.note(actor, file);
      const entries = await this.reads.entries(file);
      const content = {
        number: file.number,
        state: file.state,
        openedAt: file.createdAt,
        writtenOutAt: this.clock.now(),
        person: await this.sheets.client(file),
        entries,
        referrals: await this.referrals.lettersOf(file),
        readings: await this.readings.of(file, null),
      };
      await this.cases.save(actor, file, 'export', { exportAskedOn: null });
      return { fileName: `${file.number}.json`, text: JSON.stringify(content, null, 2) };
    });
  }

  /** A new code for the person; the one before opens nothing any more. */
  renewCode(actor: Actor, id: string): Promise<CaseReceipt> {
    const code = this.codes.from('case-code', randomUUID());
    return this.database.transaction(async () => {
      const file = await this.database.lock(CaseFile, id);
      allow(actor, casePolicy, 'correct', await this.ties.factsOf(file));
      const saved = await this.cases.save(actor, file, 'correct', {
        codeHash: this.codes.hash('case-code', code),
      });
      return { file: saved, code };
    });
  }
}
