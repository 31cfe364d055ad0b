import { Injectable } from '@nestjs/common';
import { addDays, addMonths, day, startOfDay, type Day } from '@wushe/values';
import { AwardDrafts, Awards, BatchFiles, Batches, Reconciliations } from '../features/awards/index.js';
import { Budgets } from '../features/resources/index.js';
import { SocialWorkers, WorkerHistory, WorkerParticularsKeeper } from '../features/social-workers/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { DemoPeople } from './demo-people.js';
import type { DemoWorker } from './demo-workers.js';

type Action = Parameters<Awards['act']>[1]['action'];

const CITY = '3502';
const DISTRICT = '350203';
const STREET = '350203010';
const PROGRAMME = 'xm-award-2022';
const INVENTED = '演示用，并非真实文件';
const BIRTH_MONTH = '1985-06';
const YEARS_MONTHS = 60;
const DAYS_AHEAD = 214;
const BUDGET_FEN = 100_000_000;
const FIRST_NUMBER = 2000;
const HOUR_MS = 3_600_000;
const MORNING = 9;

/** How far somebody's application has come, and how many days ago it began. */
interface Sample {
  readonly name: string;
  readonly until: 'submitted' | 'employerPassed' | 'onNotice' | 'approved' | 'paid' | 'rejected';
  readonly daysAgo: number;
}

/** Invented senior social workers of Xiamen with their applications. */
const SAMPLES: readonly Sample[] = [
  { name: '江若水', until: 'paid', daysAgo: 80 },
  { name: '方知行', until: 'approved', daysAgo: 30 },
  { name: '陆景明', until: 'onNotice', daysAgo: 10 },
  { name: '叶书白', until: 'employerPassed', daysAgo: 6 },
  { name: '顾长宁', until: 'rejected', daysAgo: 20 },
  // Nobody objected, and the days are over.
  { name: '温以宁', until: 'onNotice', daysAgo: 14 },
];

/** Those who review and pay. */
interface Office {
  readonly station: Actor;
  readonly district: Actor;
  readonly city: Actor;
  readonly second: Actor;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** The number of nobody: a sound check character over the serial 000, which is never given. */
function nobodysNumber(place: number): string {
  const digits = `${DISTRICT}198506${String(10 + place)}000`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return digits + CHECKS.charAt(sum % CHECKS.length);
}

/** Awards of the demonstration: a programme whose day was filled in, people who may or will apply, and applications under way. */
@Injectable()
export class DemoAwards {
  private registered = 0;

  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly workers: SocialWorkers,
    private readonly history: WorkerHistory,
    private readonly particulars: WorkerParticularsKeeper,
    private readonly drafts: AwardDrafts,
    private readonly awards: Awards,
    private readonly batches: Batches,
    private readonly files: BatchFiles,
    private readonly reconciliations: Reconciliations,
    private readonly budgets: Budgets,
  ) {}

  /** `city` pays; of the workers one, whom the sign-in page offers, passes applications for the station. */
  async make(city: Actor, workers: readonly DemoWorker[]): Promise<void> {
    const administrator = await this.people.make('方正言', 'administrator', { regionCode: CITY });
    const office = await this.office(city);
    const colleague = workers.find(({ at }) => at === STREET)?.actor.personId;
    if (colleague) await this.people.dress(colleague, 'stationWorker', { regionCode: STREET });
    await this.open(administrator, office.city);
    const today = this.clock.today();
    const community = await this.people.firstCommunity(STREET);
    const years = { regionCode: community, since: addMonths(today, -(YEARS_MONTHS + 4)) };
    await this.senior(office.city, { name: '许安然', ...years });
    const soon = addMonths(addDays(today, DAYS_AHEAD), -YEARS_MONTHS);
    await this.senior(office.city, { name: '苏念慈', regionCode: DISTRICT, since: soon });
    const budgetId = await this.budget(office);
    for (const [place, sample] of SAMPLES.entries()) await this.tell(place, sample, office, budgetId);
    await this.propose(office.city, '高级奖金提高到 9 万元', 'seniorAmount', '9000000');
  }

  /** One proposes the day the measure came into force, another publishes it: the programme opens. */
  private async open(administrator: Actor, city: Actor): Promise<void> {
    const draft = await this.propose(administrator, '办法实施之日', 'inForceFrom', '2022-08-01');
    const { id, version } = draft;
    await this.drafts.publish(city, { id, version, fromOn: day('2022-08-01'), source: INVENTED });
  }

  private propose(actor: Actor, title: string, parameter: string, value: string) {
    return this.drafts.keep(actor, {
      programme: PROGRAMME,
      regionCode: CITY,
      values: [{ parameter, value }],
      without: [],
      months: 12,
      title,
      idempotencyKey: `demo-${parameter}`,
    });
  }

  private async office(city: Actor): Promise<Office> {
    const district = await this.people.make('陈望舒', 'official', { regionCode: DISTRICT });
    const second = await this.people.dress(district.personId ?? '', 'official', { regionCode: CITY });
    const station = await this.people.make('林知夏', 'stationWorker', { regionCode: STREET });
    return { station, district, city, second };
  }

  private async budget({ city }: Office): Promise<string> {
    const { id } = await this.budgets.open(city, {
      regionCode: CITY,
      name: '社会工作人才资金（演示）',
      idempotencyKey: 'demo-award-budget',
    });
    await this.budgets.appropriate(city, {
      budgetId: id,
      amount: BUDGET_FEN,
      document: INVENTED,
      idempotencyKey: 'demo-award-appropriation',
    });
    return id;
  }

  /** Somebody with the senior certificate who has worked and been insured in Xiamen since a day. */
  private async senior(
    registrar: Actor,
    given: { readonly name: string; readonly regionCode: string; readonly since: Day },
  ): Promise<Actor> {
    const { name, regionCode, since } = given;
    const actor = await this.people.make(name, 'socialWorker', { regionCode });
    this.registered += 1;
    const { id: workerId } = await this.workers.register(registrar, {
      personId: actor.personId ?? '',
      input: { specialties: ['social-assistance'], capacity: 5 },
      certificate: {
        grade: 'senior',
        number: `演示-高级-${FIRST_NUMBER + this.registered}`,
        approvedOn: day('2019-10-15'),
        registeredOn: day('2019-12-01'),
      },
    });
    const input = { employer: '示例社会工作事务所', workplaceCode: DISTRICT, fromOn: since };
    await this.history.employ(registrar, { workerId, input: { ...input, nature: 'socialOrganization' } });
    await this.history.insure(registrar, {
      workerId,
      input: { placeCode: CITY, fromMonth: day(`${since.slice(0, 7)}-01`) },
    });
    await this.particulars.tell(registrar, {
      workerId,
      input: { after: 0, sex: 'female', birthMonth: BIRTH_MONTH, retirementCategory: 'managerial' },
    });
    return actor;
  }

  private async tell(place: number, sample: Sample, office: Office, budgetId: string): Promise<void> {
    const { name, until, daysAgo } = sample;
    const today = this.clock.today();
    const since = addMonths(today, -(YEARS_MONTHS + 6));
    const worker = await this.senior(office.city, { name, regionCode: STREET, since });
    const on = (after: number): Date =>
      new Date(startOfDay(addDays(today, after - daysAgo)).getTime() + MORNING * HOUR_MS);
    const id = await Clock.at(on(0), () => this.apply(worker, place));
    const step = (actor: Actor, action: Action, after: number, reason: string | null = null) =>
      Clock.at(on(after), () => this.act(actor, id, action, reason));
    await step(office.station, 'passEmployer', 1);
    if (until === 'employerPassed') return;
    if (until === 'rejected') {
      await step(office.district, 'reject', 3, '工作证明上的起始日期与社保记录不一致。（演示）');
      return;
    }
    await step(office.district, 'passDistrict', 2);
    await step(office.city, 'passCity', 4);
    await step(office.city, 'notify', 5);
    if (until === 'onNotice') return;
    await step(office.city, 'approve', 13);
    if (until === 'paid') await Clock.at(on(16), () => this.pay(id, office, budgetId, place));
  }

  private async apply(worker: Actor, place: number): Promise<string> {
    const idempotencyKey = `demo-award-${place}`;
    const begun = await this.awards.begin(worker, { programme: PROGRAMME, idempotencyKey });
    const { id, version } = begun;
    const papers = await this.awards.papersWanted(begun);
    await this.awards.edit(worker, {
      id,
      version,
      input: {
        statement: '',
        papers: papers.map(({ code }) => code),
        identityNumber: nobodysNumber(place),
        bank: '示例银行思明支行',
        account: `622200000000${String(1000 + place)}`,
      },
    });
    await this.act(worker, id, 'submit', null);
    return id;
  }

  private async act(actor: Actor, id: string, action: Action, reason: string | null): Promise<void> {
    const found = await this.awards.find(actor, id);
    if (!found) throw new Error(`no application ${id}`);
    const rule = action === 'reject' ? 'continuity' : null;
    await this.awards.act(actor, { id, version: found.version, action, reason, rule });
  }

  private async pay(id: string, { city, second }: Office, budgetId: string, place: number): Promise<void> {
    const key = {
      programme: PROGRAMME,
      budgetId,
      applicationIds: [id],
      idempotencyKey: `demo-batch-${place}`,
    };
    const made = await this.batches.make(second, key);
    const once = await this.batches.act(city, { id: made.id, version: made.version, action: 'approve' });
    await this.batches.act(second, { id: made.id, version: once.version, action: 'approveAgain' });
    const twice = once.version + 1;
    const { batch, content } = await this.files.take(city, { id: made.id, version: twice });
    const [, line = ''] = content.split('\r\n');
    const [number = '', , , account = '', yuan = ''] = line.split(',');
    const answer = `序号,账号,金额,结果,流水号\r\n${number},${account},${yuan},成功,演示流水${place}\r\n`;
    await this.reconciliations.reconcile(city, { id: made.id, version: batch.version, content: answer });
  }
}
