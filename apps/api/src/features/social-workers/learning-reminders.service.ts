import { Injectable } from '@nestjs/common';
import { addDays, startOfDay } from '@wushe/values';
import { SYSTEM } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Policies } from '../policies/index.js';
import { LearningReminder } from './learning.entity.js';
import { reminderOn } from './learning.rules.js';
import { Learning } from './learning.service.js';
import type { LearningCycle } from './learning.view.js';
import { SocialWorker } from './social-worker.entity.js';
import { WorkerFiles } from './worker-files.service.js';

/** So many records are read at a time. */
const PAGE = 500;

/** Reminds social workers of hours they still owe, each reminder of a cycle once. */
@Injectable()
export class LearningReminders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly policies: Policies,
    private readonly learning: Learning,
    private readonly files: WorkerFiles,
  ) {}

  /** Goes through everybody at work who holds a registered certificate; returns how many were reminded. */
  async run(): Promise<number> {
    let reminded = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const page = await this.database
        .repository(SocialWorker)
        .createQueryBuilder('worker')
        .where(`worker.id > :after and worker.state <> 'left' and worker.grade is not null`, { after })
        .orderBy('worker.id')
        .take(PAGE)
        .getMany();
      const cycles = await this.learning.cycles(page);
      for (const [at, worker] of page.entries())
        if (await this.remind(worker, cycles[at] ?? null)) reminded += 1;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return reminded;
      after = last.id;
    }
  }

  private async remind(worker: SocialWorker, cycle: LearningCycle | null): Promise<boolean> {
    const on = this.clock.today();
    if (!cycle || cycle.countedMinutes >= cycle.owedMinutes) return false;
    const policy = this.policies.on(worker.regionCode, on).continuingEducation;
    const monthsBefore = reminderOn(cycle, policy, on);
    if (monthsBefore === null) return false;
    return this.database.transaction(async () => {
      const reminder = Object.assign(new LearningReminder(), {
        id: newId(),
        countyCode: worker.countyCode,
        socialWorkerId: worker.id,
        cycleToOn: cycle.toOn,
        monthsBefore,
        at: this.clock.now(),
      });
      if (!(await this.database.insertUnlessThere(LearningReminder, reminder))) return false;
      await this.files.record(SYSTEM, worker, 'learningDue', {
        socialWorkerId: worker.id,
        monthsBefore,
        missingMinutes: cycle.owedMinutes - cycle.countedMinutes,
        dueAt: startOfDay(addDays(cycle.toOn, 1)).toISOString(),
      });
      return true;
    });
  }
}
