import { Injectable } from '@nestjs/common';
import { addDays, addMonths, day, type Day } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { BaseFigures } from '../features/indicators/index.js';
import {
  Learning,
  Licences,
  WorkerHistory,
  WorkerHours,
  WorkerParticularsKeeper,
  WorkerTerms,
} from '../features/social-workers/index.js';
import type { DemoWorker } from './demo-workers.js';

const PROVIDER = '示例社会工作培训中心';
const AGENCY = '示例社会工作服务中心';
const INVENTED = '示例数字，仅供演示';
const HOUR = 60;

/** What Xiamen's civil affairs bureau published, without a day. */
const PUBLISHED = [
  ['assistant', '6444'],
  ['intermediate', '2394'],
  ['senior', '6'],
  ['total', '8844'],
  ['perTenThousand', '16.74'],
  ['percentOfProvince', '33'],
] as const;
const PUBLISHED_BY = '厦门市民政局公开报道（报道未写数据日期）';

/** Courses of the demonstration: hours, how many months ago, and who entered it. */
const COURSES = [
  { title: '个案管理与服务协调', hours: 24, monthsAgo: 30 },
  { title: '老年社会工作实务', hours: 30, monthsAgo: 17 },
  { title: '社会工作督导', hours: 20, monthsAgo: 6 },
] as const;

/** Fills the files of the demonstration's social workers: where they work, what they learned, who guides whom. */
@Injectable()
export class DemoWorkerFiles {
  constructor(
    private readonly clock: Clock,
    private readonly history: WorkerHistory,
    private readonly terms: WorkerTerms,
    private readonly hours: WorkerHours,
    private readonly particulars: WorkerParticularsKeeper,
    private readonly learning: Learning,
    private readonly licences: Licences,
    private readonly bases: BaseFigures,
  ) {}

  /** The first two are of one county; `county` keeps its base figures. */
  async make(workers: readonly DemoWorker[], county: Actor, xiamen: Actor): Promise<void> {
    const [first, second, third] = workers;
    if (!first || !second || !third) return;
    await this.tellHistory(first, second, third);
    await this.tellLearning(first, second);
    await this.tellTies(first, second, third);
    await this.tellTime(first);
    const asOn = day(`${Number(this.clock.today().slice(0, 4)) - 1}-12-31`);
    const residents = { kind: 'residents', after: 0, source: INVENTED } as const;
    await this.bases.enter(county, { ...residents, regionCode: '640106', value: 612_000, asOn });
    for (const [measure, value] of PUBLISHED) {
      const figure = { regionCode: '3502', measure, value, after: 0, asOn: null, source: PUBLISHED_BY };
      await this.licences.enter(xiamen, figure);
    }
  }

  private ago(months: number): Day {
    return addMonths(this.clock.today(), -months);
  }

  private async tellHistory(first: DemoWorker, ...others: DemoWorker[]): Promise<void> {
    const { workerId, registrar, at } = first;
    const began = day(`${this.ago(70).slice(0, 7)}-01`);
    const changed = this.ago(40);
    await this.history.employ(registrar, {
      workerId,
      input: {
        employer: AGENCY,
        workplaceCode: at.slice(0, 6),
        nature: 'socialOrganization',
        fromOn: began,
        toOn: addDays(changed, -1),
      },
    });
    for (const each of [first, ...others]) {
      const input = {
        employer: '示例街道社工站',
        workplaceCode: each.at,
        nature: 'communityWorker',
        fromOn: changed,
        toOn: null,
      } as const;
      await this.history.employ(each.registrar, { workerId: each.workerId, input });
    }
    const insured = { placeCode: at.slice(0, 4), fromMonth: began, toMonth: null };
    await this.history.insure(registrar, { workerId, input: insured });
    const posting = { kind: 'sentDown', placeCode: at, fromOn: this.ago(8), toOn: null } as const;
    await this.history.post(registrar, { workerId, input: posting });
    await this.particulars.tell(registrar, {
      workerId,
      input: { after: 0, sex: 'female', birthMonth: '1986-04', retirementCategory: 'managerial' },
    });
  }

  private async tellLearning(first: DemoWorker, second: DemoWorker): Promise<void> {
    for (const { title, hours, monthsAgo } of COURSES) {
      const input = {
        kind: 'course',
        title,
        provider: PROVIDER,
        minutes: hours * HOUR,
        learnedOn: this.ago(monthsAgo),
      } as const;
      await this.learning.enter(first.registrar, { workerId: first.workerId, input });
    }
    const waiting = { kind: 'online', provider: PROVIDER, minutes: 8 * HOUR } as const;
    const learnedOn = addDays(this.clock.today(), -3);
    for (const [each, title] of [
      [first, '未成年人保护专题'],
      [second, '小组工作带领技巧'],
    ] as const)
      await this.learning.enter(each.actor, {
        workerId: each.workerId,
        input: { ...waiting, title, learnedOn },
      });
  }

  private async tellTies(first: DemoWorker, second: DemoWorker, third: DemoWorker): Promise<void> {
    for (const { workerId, registrar, actor } of [second, third]) {
      const pair = await this.history.supervise(registrar, {
        workerId,
        input: { supervisorId: first.workerId, fromOn: this.ago(10), toOn: null },
      });
      const { id, version } = pair;
      await this.terms.answer(actor, { kind: 'supervision', id, version, isYes: true });
      for (const months of [1, 2, 3]) {
        const input = { form: 'individual', heldOn: this.ago(months), minutes: 90 } as const;
        await this.hours.hold(first.actor, { pairId: pair.id, input });
      }
    }
    const today = this.clock.today();
    const { id, version } = await this.history.deputize(first.registrar, {
      workerId: first.workerId,
      input: { deputyId: second.workerId, fromOn: addDays(today, 10), toOn: addDays(today, 19) },
    });
    await this.terms.answer(first.actor, { kind: 'deputy', id, version, isYes: true });
  }

  private async tellTime({ actor }: DemoWorker): Promise<void> {
    for (const [months, professional, administrative] of [
      [1, 104, 56],
      [2, 96, 64],
      [3, 112, 48],
    ] as const) {
      await this.hours.tell(actor, {
        input: {
          month: day(`${this.ago(months).slice(0, 7)}-01`),
          after: 0,
          professionalMinutes: professional * HOUR,
          administrativeMinutes: administrative * HOUR,
        },
      });
    }
  }
}
