import { Injectable } from '@nestjs/common';
import { addDays, addMonths, startOfDay } from '@wushe/values';
import { SYSTEM } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { NO_ID } from '../../platform/ids.js';
import { Reminders } from '../../platform/reminders/reminders.js';
import { Policies } from '../policies/index.js';
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
    private readonly reminders: Reminders,
    private readonly policies: Policies,
    private readonly learning: Learning,
    private readonly files: WorkerFiles,
  ) {}

  /** Goes through everybody at work who holds a registered certificate; returns how many were reminded. */
  async run(): Promise<number> {
    let reminded = 0;
    let after = NO_ID;
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
    const fromOn = addMonths(cycle.toOn, -monthsBefore);
    return this.reminders.once(worker, { step: 'learningDue', fromOn }, () =>
      this.files.record(SYSTEM, worker, 'learningDue', {
        socialWorkerId: worker.id,
        monthsBefore,
        missingMinutes: cycle.owedMinutes - cycle.countedMinutes,
        dueAt: startOfDay(addDays(cycle.toOn, 1)).toISOString(),
      }),
    );
  }
}
