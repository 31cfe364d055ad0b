import { Injectable } from '@nestjs/common';
import { addDays, startOfDay } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { DesignationReviews, Designations } from '../features/designations/index.js';
import { Stations } from '../features/stations/index.js';
import { DemoPeople } from './demo-people.js';

type Action = Parameters<Designations['act']>[1]['action'];

const KIND = 'five-society-demonstration';
/** Whoever signs in at a desk of this township has a name still to apply for. */
const OWN_TOWNSHIP = '640106001';
const HOUR_MS = 3_600_000;
const MORNING = 9;
/** Days since the communities opened their rooms. */
const LONG_AGO = 400;
/** Days since the experts took up their roles: before the first of the applications. */
const MONTH = 30;

/** How far each application of the demonstration has come, and how many days ago it began. */
const TOLD = [
  { until: 'named', daysAgo: 24 },
  { until: 'noticeOver', daysAgo: 20 },
  { until: 'onNotice', daysAgo: 12 },
  { until: 'inReview', daysAgo: 6 },
  { until: 'submitted', daysAgo: 2 },
] as const;

/** Names that communities of the demonstration seek and hold; told once the figures of its history are folded. */
@Injectable()
export class DemoNames {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly people: DemoPeople,
    private readonly designations: Designations,
    private readonly reviews: DesignationReviews,
    private readonly stations: Stations,
  ) {}

  /** Whether there is anything already. */
  async isTold(): Promise<boolean> {
    return (await this.database.query('select from designations limit 1')).length > 0;
  }

  async make(): Promise<void> {
    const official = await this.people.make('演示省级经办', 'official', { regionCode: '64' });
    const experts = await Clock.at(startOfDay(addDays(this.clock.today(), -MONTH)), () => this.experts());
    const places = await this.database.query<{ regionCode: string }>(
      `select region_code as "regionCode" from community_month
       where region_code like '64%' and not starts_with(region_code, $2)
       group by region_code order by sum(served) desc, region_code limit $1`,
      [TOLD.length, OWN_TOWNSHIP],
    );
    for (const [at, { regionCode }] of places.entries()) {
      const told = TOLD[at];
      if (told) await this.tell(regionCode, told, official, experts);
    }
  }

  /** They hold their roles from before the first application on: nobody else may judge. */
  private async experts(): Promise<Actor[]> {
    const experts: Actor[] = [];
    for (const [at, regionCode] of ['640205', '640302', '640402'].entries())
      experts.push(await this.people.make(`演示专家${at + 1}`, 'socialWorker', { regionCode }));
    return experts;
  }

  private async tell(
    regionCode: string,
    { until, daysAgo }: (typeof TOLD)[number],
    official: Actor,
    experts: readonly Actor[],
  ): Promise<void> {
    const staff = await this.people.make('演示社区工作者', 'communityStaff', { regionCode });
    const on = (after: number): Date =>
      new Date(startOfDay(addDays(this.clock.today(), after - daysAgo)).getTime() + MORNING * HOUR_MS);
    const openedOn = addDays(this.clock.today(), -LONG_AGO);
    const room = {
      kind: 'communityRoom',
      name: '社会工作服务室（演示）',
      regionCode,
      parentId: null,
      address: '',
      openedOn,
    } as const;
    await this.stations.register(official, room, true);
    const { id } = await Clock.at(on(0), () =>
      this.designations.apply(staff, {
        regionCode,
        kind: KIND,
        statement: '社区搭台，社会组织、社工、志愿者和慈善资源围着居民的需求转，件件有回音。（演示）',
        words: [
          {
            criterion: 'deliberation',
            words: '每月第一个周六在社区议事厅议事，记录和结果贴在公告栏。（演示）',
          },
        ],
        idempotencyKey: `demo-name-${regionCode}`,
      }),
    );
    await this.act(staff, id, 'submit', on(0));
    if (until === 'submitted') return;
    await Clock.at(on(1), async () =>
      this.reviews.handOver(official, {
        ...(await this.versionOf(official, id)),
        expertIds: experts.map(({ personId }) => personId ?? ''),
      }),
    );
    for (const expert of experts.slice(until === 'inReview' ? 1 : 0)) {
      await Clock.at(on(2), async () =>
        this.reviews.judge(expert, {
          ...(await this.versionOf(expert, id)),
          verdict: 'meets',
          words: '看了台账，走访了居民，符合标准。（演示）',
        }),
      );
    }
    if (until === 'inReview') return;
    await this.act(official, id, 'notify', on(until === 'onNotice' ? daysAgo - 1 : 5));
    if (until === 'named') await this.act(official, id, 'name', on(13), '演示：专家评审一致认为达标');
  }

  private act(
    actor: Actor,
    id: string,
    action: Action,
    at: Date,
    reason: string | null = null,
  ): Promise<unknown> {
    return Clock.at(at, async () =>
      this.designations.act(actor, { ...(await this.versionOf(actor, id)), action, reason }),
    );
  }

  private async versionOf(actor: Actor, id: string): Promise<{ id: string; version: number }> {
    const found = await this.designations.find(actor, id);
    if (!found) throw new Error(`no application ${id}`);
    return { id, version: found.version };
  }
}
