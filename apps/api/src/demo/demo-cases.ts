import { Injectable } from '@nestjs/common';
import { addDays, addMonths } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { CaseReferrals, Cases, WorkGroups } from '../features/cases/index.js';
import { SocialWorkers, WorkerHistory, WorkerTerms } from '../features/social-workers/index.js';
import { DemoPeople } from './demo-people.js';
import type { DemoWorker } from './demo-workers.js';

const DAY_MS = 86_400_000;
type Step = Omit<Parameters<Cases['act']>[1], 'id' | 'version'>;

/** A case of the demonstration: whose, how long ago it was opened, and what was done since. */
interface SampleCase {
  readonly alias: string;
  readonly name: string;
  readonly bornIn: number;
  readonly words: string;
  readonly openedDaysAgo: number;
  /** Steps of the worker, or of the supervisor, so many days ago. */
  readonly steps: readonly (readonly [daysAgo: number, by: 'worker' | 'supervisor', step: Step])[];
}

const consented: Step = { action: 'consent', consentHow: 'signed' };
const assessed = (risk: NonNullable<Step['risk']>, words: string): Step => ({
  action: 'assess',
  risk,
  words,
});
const planned = (goals: string[], rhythm: string): Step => ({
  action: 'submitPlan',
  goals,
  words: `${rhythm}，每月和督导商量一次进展。`,
});
const approved: Step = { action: 'approvePlan' };

/** The name in Chinese stands for nobody. */
const OWN: readonly SampleCase[] = [
  {
    alias: '三楼独居',
    name: '演示甲',
    bornIn: 1941,
    words: '邻居说老人两周没下楼，家里有药味。',
    openedDaysAgo: 30,
    steps: [
      [29, 'worker', consented],
      [28, 'worker', assessed('high', '独居，行动不便，子女在外地，拒绝就医。')],
      [27, 'worker', planned(['每天有人说话', '两周内完成一次就医'], '每周上门一次')],
      [26, 'supervisor', { ...approved, words: '同意，先陪诊。' }],
      [
        20,
        'worker',
        {
          action: 'contact',
          manner: 'visit',
          isMade: true,
          minutes: 60,
          words: '陪同就医，血压偏高，已取药。',
        },
      ],
      [
        9,
        'worker',
        {
          action: 'contact',
          manner: 'visit',
          isMade: true,
          minutes: 45,
          words: '情绪平稳，答应下周去活动室。',
        },
      ],
      [2, 'worker', { action: 'contact', manner: 'phone', isMade: false, minutes: 5, words: '电话没人接。' }],
    ],
  },
  {
    alias: '照护压力',
    name: '演示乙',
    bornIn: 1968,
    words: '照顾失能父亲三年，自述睡不好。',
    openedDaysAgo: 45,
    steps: [
      [44, 'worker', consented],
      [42, 'worker', assessed('low', '有喘息服务需要，家庭支持尚可。')],
      [41, 'worker', planned(['每月有两天休息'], '每月见面一次')],
      [40, 'supervisor', approved],
      [
        12,
        'worker',
        { action: 'contact', manner: 'office', isMade: true, minutes: 40, words: '已排上日间照料。' },
      ],
    ],
  },
  {
    alias: '新搬来的',
    name: '演示丙',
    bornIn: 1990,
    words: '社区转来，失业后不出门。',
    openedDaysAgo: 1,
    steps: [],
  },
];
const OF_SECOND: SampleCase = {
  alias: '厌学',
  name: '演示丁',
  bornIn: 2013,
  words: '学校老师求助，孩子两周没上学。',
  openedDaysAgo: 12,
  steps: [
    [11, 'worker', { ...consented, consentHow: 'guardian' }],
    [9, 'worker', assessed('medium', '与同学冲突后不愿上学，家庭愿意配合。')],
    [7, 'worker', planned(['两周内回到课堂', '父母学会不催'], '每两周见面一次')],
  ],
};
const OF_THIRD: SampleCase = {
  alias: '冲突家庭',
  name: '演示戊',
  bornIn: 1979,
  words: '居委会转来，夫妻争吵扰邻。',
  openedDaysAgo: 24,
  steps: [
    [23, 'worker', consented],
    [22, 'worker', assessed('high', '有推搡，孩子在场。')],
    [21, 'worker', planned(['不再当着孩子争吵'], '每周上门一次')],
    [20, 'supervisor', approved],
    [
      11,
      'worker',
      { action: 'contact', manner: 'visit', isMade: true, minutes: 50, words: '分别谈过，约好再来。' },
    ],
  ],
};

/** Cases, a referral and groups of the demonstration's social workers; invented throughout. */
@Injectable()
export class DemoCases {
  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly workers: SocialWorkers,
    private readonly history: WorkerHistory,
    private readonly terms: WorkerTerms,
    private readonly cases: Cases,
    private readonly referrals: CaseReferrals,
    private readonly groups: WorkGroups,
  ) {}

  /** The first supervises the second and third; somebody of the county supervises the first. */
  async make(workers: readonly DemoWorker[]): Promise<void> {
    const [first, second, third] = workers;
    if (!first || !second || !third) return;
    const supervisor = await this.supervise(first);
    for (const sample of OWN) await this.tell(first, supervisor, sample);
    const school = await this.tell(second, first.actor, OF_SECOND);
    await this.tell(third, first.actor, OF_THIRD);
    await this.at(1, () =>
      this.referrals.refer(second.actor, {
        id: school.id,
        version: school.version,
        toWorkerId: first.workerId,
        isTransfer: false,
        consentHow: 'guardian',
        letter: '孩子愿意参加情绪小组，请给一个名额，每周六上午。',
        idempotencyKey: 'demo-case-referral',
      }),
    );
    await this.meet(first);
  }

  private at<T>(daysAgo: number, work: () => Promise<T>): Promise<T> {
    return Clock.at(new Date(this.clock.now().getTime() - daysAgo * DAY_MS), work);
  }

  private async supervise({ workerId, registrar, actor: guided }: DemoWorker): Promise<Actor> {
    const actor = await this.people.make('孟怀瑾', 'socialWorker', { regionCode: '640106' });
    const today = this.clock.today();
    const { id: supervisorId } = await this.workers.register(registrar, {
      personId: actor.personId ?? '',
      input: { specialties: ['mental-health'], capacity: 6 },
      certificate: {
        grade: 'senior',
        number: '演示-督导',
        approvedOn: addMonths(today, -60),
        registeredOn: addMonths(today, -24),
        validTo: null,
      },
    });
    const input = { supervisorId, fromOn: addMonths(today, -12), toOn: null };
    const { id, version } = await this.history.supervise(registrar, { workerId, input });
    await this.terms.answer(guided, { kind: 'supervision', id, version, isYes: true });
    return actor;
  }

  private async tell(
    { actor, at }: DemoWorker,
    supervisor: Actor,
    { alias, name, bornIn, words, openedDaysAgo, steps }: SampleCase,
  ): Promise<{ readonly id: string; readonly version: number }> {
    const regionCode = await this.people.firstCommunity(at);
    const opened = await this.at(openedDaysAgo, () =>
      this.cases.open(actor, {
        regionCode,
        client: { name, bornIn },
        alias,
        words,
        seenMatches: [],
        idempotencyKey: `demo-case-${alias}`,
      }),
    );
    const { id } = opened.file;
    let { version } = opened.file;
    for (const [daysAgo, by, step] of steps) {
      const who = by === 'worker' ? actor : supervisor;
      const on = step.action === 'contact' ? { on: addDays(this.clock.today(), -daysAgo) } : {};
      const saved = await this.at(daysAgo, () => this.cases.act(who, { ...step, ...on, id, version }));
      version = saved.version;
    }
    return { id, version };
  }

  private async meet({ actor, at }: DemoWorker): Promise<void> {
    const regionCode = await this.people.firstCommunity(at);
    const today = this.clock.today();
    const plan = (method: 'groupWork' | 'communityWork', title: string, measure: string) =>
      this.groups.plan(actor, {
        regionCode,
        method,
        input: { title, aim: '演示', plannedSessions: 6, startsOn: addDays(today, -14), measure },
        idempotencyKey: `demo-group-${method}`,
      });
    const group = await plan('groupWork', '丧偶老人支持小组', '孤独感量表，0 到 20');
    const { id } = group;
    let { version } = await this.groups.addMembers(actor, {
      id,
      version: group.version,
      names: ['演示一', '演示二', '演示三', '演示四', '演示五', '演示六'],
    });
    ({ version } = await this.groups.act(actor, { id, version, action: 'begin' }));
    for (const [daysAgo, topic, absent] of [
      [14, '认识彼此', 1],
      [7, '说说老伴', 2],
    ] as const) {
      const memberIds = (await this.groups.memberIds(id)).slice(absent);
      const heldOn = addDays(today, -daysAgo);
      ({ version } = await this.groups.hold(actor, {
        id,
        version,
        heldOn,
        topic,
        minutes: 90,
        memberIds,
        note: '',
      }));
    }
    for (const [at, memberId] of (await this.groups.memberIds(id)).entries()) {
      const after = at < 4 ? 9 + at : null;
      ({ version } = await this.groups.measure(actor, { id, version, memberId, before: 12 + at, after }));
    }
    const works = await plan('communityWork', '楼门互助网络', '认得同楼门邻居的户数');
    const begun = await this.groups.act(actor, { id: works.id, version: works.version, action: 'begin' });
    const held = { topic: '楼门恳谈', minutes: 120, headcount: 38, note: '', heldOn: addDays(today, -5) };
    const after = await this.groups.hold(actor, { id: works.id, version: begun.version, ...held });
    await this.groups.measure(actor, { id: works.id, version: after.version, before: 12 });
  }
}
