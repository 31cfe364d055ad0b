import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { PersonalReads } from '../accounts/index.js';
import { WorkerFiles } from './worker-files.service.js';
import { WorkerParticulars } from './worker-particulars.entity.js';
import { isBirthMonth } from './worker-particulars.rules.js';
import type { ParticularsInput, TellParticularsArgs, Particulars } from './worker-particulars.view.js';

/** What of a social worker the statutory working age goes by: told once, corrected by a later row, read on the record. */
@Injectable()
export class WorkerParticularsKeeper {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly files: WorkerFiles,
    private readonly reads: PersonalReads,
  ) {}

  /** Tells them; of two at once the second is told that it read what is no longer the last. */
  tell(actor: Actor, { workerId, input }: TellParticularsArgs): Promise<Particulars> {
    if (!isBirthMonth(input.birthMonth, this.clock.today()))
      throw new Refusal('INVALID_INPUT', { fields: ['birthMonth'] });
    return this.files.change(actor, 'writeParticulars', workerId, async (worker) => {
      const last = await this.last(workerId);
      const number = last?.number ?? 0;
      if (number !== input.after) throw new Refusal('STALE_VERSION', { number });
      await this.database.insert(WorkerParticulars, this.row(actor, worker, input));
      await this.files.record(actor, worker, 'particularsTold', { number: number + 1 });
      const { sex, birthMonth, retirementCategory } = input;
      return { number: number + 1, sex, birthMonth, retirementCategory };
    });
  }

  /** The last told, null for none; the reading is noted. */
  async read(actor: Actor, workerId: string): Promise<Particulars | null> {
    const worker = await this.files.opened(actor, 'seeParticulars', workerId);
    const last = await this.last(workerId);
    if (!last) return null;
    const { personId, regionCode } = worker;
    const subject = { subjectType: 'socialWorker', subjectId: workerId, regionCode };
    await this.reads.note(actor, { personId, matter: 'identity', ...subject });
    const { number, sex, retirementCategory } = last;
    return { number, sex, retirementCategory, birthMonth: this.keys.decrypt(last.birthMonthSealed) };
  }

  private last(workerId: string): Promise<WorkerParticulars | null> {
    return this.database
      .repository(WorkerParticulars)
      .findOne({ where: { socialWorkerId: workerId }, order: { number: 'desc' } });
  }

  private row(
    actor: Actor,
    worker: { readonly id: string; readonly countyCode: string },
    input: ParticularsInput,
  ): WorkerParticulars {
    return Object.assign(new WorkerParticulars(), {
      id: newId(),
      countyCode: worker.countyCode,
      socialWorkerId: worker.id,
      number: input.after + 1,
      sex: input.sex,
      birthMonthSealed: this.keys.encrypt(input.birthMonth),
      retirementCategory: input.retirementCategory,
      enteredById: actor.personId ?? '',
      enteredAt: this.clock.now(),
    });
  }
}
