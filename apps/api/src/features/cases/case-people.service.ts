import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { FollowCodes } from '../../platform/follow-codes/follow-codes.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts, PersonalReads } from '../accounts/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import type { AskForMyCaseArgs } from './case-people.args.js';
import { CaseFile } from './case.entity.js';
import { CaseReadings } from './case-readings.js';
import { OPEN_STATES } from './case.rules.js';
import { CaseTies } from './case-ties.js';
import { Cases } from './cases.service.js';
import type { MyCase } from './case.view.js';

/** What a person's account is hashed as. */
const TIED = 'case-client';

/**
 * What the person of a case does with the code they were handed: sees who read it, asks for a copy or for erasure. The
 * log tells what was asked, not under which account: its seals outlive the file.
 */
@Injectable()
export class CasePeople implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly reads: PersonalReads,
    private readonly codes: FollowCodes,
    private readonly accounts: Accounts,
    private readonly workers: SocialWorkers,
    private readonly readings: CaseReadings,
    private readonly ties: CaseTies,
    private readonly cases: Cases,
  ) {}

  onModuleInit(): void {
    this.reads.alsoOf((personId) => this.tiedTo(personId));
  }

  /** The case behind a code; CODE_UNKNOWN, TOO_MANY_TRIES. */
  async open(actor: Actor, code: string): Promise<MyCase> {
    return this.shown(actor, await this.fileOf(actor, code));
  }

  /** Asks for a copy of what the file holds, or for its erasure; asking twice changes nothing. */
  async ask(actor: Actor, { code, isErasure }: AskForMyCaseArgs): Promise<MyCase> {
    const { id } = await this.fileOf(actor, code);
    return this.database.transaction(async () => {
      const file = await this.database.lock(CaseFile, id);
      const asked = isErasure ? file.erasureAskedOn : file.exportAskedOn;
      if (asked !== null || file.state === 'erased') return this.shown(actor, file);
      const today = this.clock.today();
      const saved = await this.database.update(
        CaseFile,
        file,
        isErasure ? { erasureAskedOn: today } : { exportAskedOn: today },
      );
      const { workers, supervisors } = await this.ties.factsOf(saved);
      const type = isErasure ? 'case.erasureAsked' : 'case.exportAsked';
      await this.cases.record(SYSTEM, saved, type, isErasure ? supervisors : workers);
      return this.shown(actor, saved);
    });
  }

  /**
   * Ties the case to the account signed in, so that its readings stand among one's own. WRONG_STATE when it has another;
   * NOT_ALLOWED for who works on it or supervises it: they have the code from handing it over.
   */
  async tie(actor: Actor, code: string): Promise<MyCase> {
    const { id } = await this.fileOf(actor, code);
    return this.database.transaction(async () => {
      const file = await this.database.lock(CaseFile, id);
      if (this.isOf(actor, file)) return this.shown(actor, file);
      if (file.clientHash !== null) throw new Refusal('WRONG_STATE', { state: 'tied' });
      const { workers, supervisors } = await this.ties.factsOf(file);
      if ([...workers, ...supervisors].includes(actor.personId ?? '')) throw new Refusal('NOT_ALLOWED');
      const clientHash = this.keys.hash(TIED, actor.personId ?? '');
      const saved = await this.database.update(CaseFile, file, { clientHash });
      await this.cases.record(SYSTEM, saved, 'case.tied');
      return this.shown(actor, saved);
    });
  }

  private isOf({ personId }: Actor, { clientHash }: CaseFile): boolean {
    return personId !== null && clientHash !== null && this.keys.lookup(TIED, personId).includes(clientHash);
  }

  private async tiedTo(personId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from case_files where client_hash = any($1)',
      [this.keys.lookup(TIED, personId)],
    );
    return rows.map(({ id }) => id);
  }

  private fileOf(actor: Actor, code: string): Promise<CaseFile> {
    return this.codes.open(actor, 'case-code', code, async (hashes) => {
      const [row] = await this.database.query<{ id: string }>(
        'select id from case_files where code_hash = any($1)',
        [hashes],
      );
      return row ? this.database.find(CaseFile, row.id) : null;
    });
  }

  private async shown(actor: Actor, file: CaseFile): Promise<MyCase> {
    const [worker] = await this.workers.byIds([file.workerId]);
    const [person] = worker ? await this.accounts.byIds([worker.personId]) : [];
    return {
      number: file.number,
      isOpen: OPEN_STATES.includes(file.state),
      worker: person?.name ?? '',
      placeCode: file.regionCode.slice(0, 9),
      exportAskedOn: file.exportAskedOn,
      erasureAskedOn: file.erasureAskedOn,
      isMine: this.isOf(actor, file),
      readings: await this.readings.of(file),
    };
  }
}
