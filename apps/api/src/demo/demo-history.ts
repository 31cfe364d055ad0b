import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { Activities, Attendance, HoursLedger, SignUps } from '../features/activities/index.js';
import { Claims } from '../features/claims/index.js';
import { NeedParts, Needs, type Need } from '../features/needs/index.js';
import { Allocations, Projects, type Project } from '../features/projects/index.js';
import type { DemoManager } from './demo-organizations.js';
import { DemoPeople } from './demo-people.js';
import { STORIES, type Story } from './stories.js';

const HOUR_MS = 3_600_000;
const SHIFT_HOURS = 3;

/** Who plays in a story beside its community. */
interface Cast {
  readonly manager: Actor;
  readonly charity: Actor;
  /** Fund from which money is given. */
  readonly fundId: string;
}

/** What was served before the first start, told by the services as of those days. */
@Injectable()
export class DemoHistory {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly people: DemoPeople,
    private readonly needs: Needs,
    private readonly parts: NeedParts,
    private readonly claims: Claims,
    private readonly projects: Projects,
    private readonly allocations: Allocations,
    private readonly activities: Activities,
    private readonly signUps: SignUps,
    private readonly attendance: Attendance,
    private readonly hours: HoursLedger,
  ) {}

  /** Each story is served by an organization of its place, in turn. */
  async tell(charity: Actor, managers: readonly DemoManager[]): Promise<void> {
    const fundId = await this.generalFund();
    for (const [place, story] of STORIES.entries()) {
      const near = managers.filter(({ served }) => story.township.startsWith(served));
      const manager = near[place % near.length];
      if (manager) await this.tellOne(story, place, { manager: manager.actor, charity, fundId });
    }
  }

  /** The fund that is bound to no category. */
  private async generalFund(): Promise<string> {
    const [fund] = await this.database.query<{ id: string }>(
      `select id from fund_accounts where kind = 'charityFund' and purpose_categories = '{}' limit 1`,
    );
    if (!fund) throw new Error('no fund for everything');
    return fund.id;
  }

  private async tellOne(story: Story, place: number, cast: Cast): Promise<void> {
    const regionCode = await this.people.firstCommunity(story.township);
    const community = await this.people.make('演示社区工作者', 'communityStaff', { regionCode });
    const station = await this.people.make('演示社工站', 'stationWorker', { regionCode: story.township });
    const day = (ago: number, hour: number): Date =>
      new Date(startOfDay(addDays(dayOf(this.clock.now()), -ago)).getTime() + hour * HOUR_MS);
    const begun = story.daysAgo;
    const need = await Clock.at(day(begun, 9), () => this.post(community, story, place));
    const open = await Clock.at(day(begun, 15), () =>
      this.needs.verify(station, { id: need.id, version: need.version, publicSentence: story.sentence }),
    );
    const project = await Clock.at(day(begun - 2, 10), () => this.begin(cast.manager, station, open, place));
    await Clock.at(day(begun - 3, 9), () => this.equip(station, community, project, story, cast, place));
    await this.serve(project, story, place, cast.manager, (ago, hour) => day(begun - ago, hour));
    if (story.isOver) await this.finish(project.id, community, cast.manager, story, day);
  }

  private post(community: Actor, story: Story, place: number): Promise<Need> {
    return this.needs.post(community, {
      regionCode: community.hat?.regionCode ?? '',
      asDraft: false,
      idempotencyKey: `demo-story-${place}`,
      input: {
        title: story.title,
        detail: '',
        category: story.category,
        urgency: 'ordinary',
        channel: 'council',
        languages: [],
        targetGroup: story.group,
        targetCount: story.served,
        place: '',
        parts: [
          { kind: 'people', name: '志愿者', unit: '人', skills: [], quantity: story.people },
          { kind: 'money', name: '经费', unit: 'fen', skills: [], quantity: story.fen },
        ],
      },
    });
  }

  private async begin(manager: Actor, station: Actor, need: Need, place: number): Promise<Project> {
    const [parts = []] = await this.parts.byNeeds([need.id]);
    const claim = await this.claims.make(manager, {
      needId: need.id,
      plan: '由本机构社工带队，按周安排志愿者，结束后交小结。',
      shares: parts
        .filter(({ kind }) => kind === 'people')
        .map(({ id, quantity }) => ({ partId: id, quantity })),
      idempotencyKey: `demo-claim-${place}`,
    });
    await this.projects.actOnClaim(station, { id: claim.id, action: 'accept', version: claim.version });
    const [served] = await this.needs.byIds([need.id]);
    const [project] = await this.projects.byIds([served?.projectId ?? '']);
    if (!project) throw new Error(`no project serves ${need.id}`);
    return project;
  }

  private async equip(
    station: Actor,
    community: Actor,
    project: Project,
    story: Story,
    { charity, fundId }: Cast,
    place: number,
  ): Promise<void> {
    const worker = await this.workerNear(story.township);
    if (worker && story.hasWorker) {
      const { id, version } = project;
      await this.projects.assignWorker(station, { id, version, socialWorkerId: worker });
    }
    if (!story.hasMoney) return;
    const [parts = []] = await this.parts.byNeeds([project.needId]);
    const needPartId = parts.find(({ kind }) => kind === 'money')?.id ?? null;
    const given = await this.allocations.allocate(charity, {
      input: { projectId: project.id, needPartId, resourceId: fundId, amount: story.fen },
      idempotencyKey: `demo-allocation-${place}`,
    });
    await this.allocations.confirm(community, { id: given.id, version: given.version });
  }

  private async serve(
    project: Project,
    story: Story,
    place: number,
    manager: Actor,
    day: (ago: number, hour: number) => Date,
  ): Promise<void> {
    const volunteers = await this.volunteersNear(story.township, story.volunteers);
    if (volunteers.length === 0) return;
    const [startsAt, endsAt] = [day(6, 9), day(6, 9 + SHIFT_HOURS)];
    const activity = await Clock.at(day(4, 9), () =>
      this.activities.open(manager, {
        projectId: project.id,
        input: { title: story.title, detail: '', place: '社区服务站' },
        shifts: [{ startsAt, endsAt, capacity: Math.max(6, story.volunteers), skills: [] }],
        idempotencyKey: `demo-activity-${place}`,
      }),
    );
    const [shifts = []] = await this.activities.shiftsOf([activity.id]);
    for (const volunteer of volunteers) {
      const { id } = await Clock.at(day(5, 20), () => this.signUps.signUp(volunteer, shifts[0]?.id ?? ''));
      await Clock.at(endsAt, async () => {
        await this.attendance.act(manager, { id, action: 'checkIn', version: 1, at: startsAt });
        await this.attendance.act(manager, { id, action: 'checkOut', version: 2, at: endsAt });
      });
      await Clock.at(day(7, 10), () => this.hours.confirm(manager, { id, version: 3 }));
    }
  }

  private async finish(
    projectId: string,
    community: Actor,
    manager: Actor,
    story: Story,
    day: (ago: number, hour: number) => Date,
  ): Promise<void> {
    const left = Math.max(1, story.daysAgo - 9);
    const version = async (): Promise<number> => (await this.projects.lock(projectId)).version;
    await Clock.at(day(left, 17), async () =>
      this.projects.act(manager, { id: projectId, action: 'deliver', version: await version() }),
    );
    await Clock.at(day(left - 1, 10), async () =>
      this.projects.accept(community, { id: projectId, version: await version(), servedCount: story.served }),
    );
  }

  private async workerNear(township: string): Promise<string | null> {
    const [worker] = await this.database.query<{ id: string }>(
      'select id from social_workers where county_code = $1 and grade is not null order by id limit 1',
      [township.slice(0, 6)],
    );
    return worker?.id ?? null;
  }

  private async volunteersNear(township: string, count: number): Promise<Actor[]> {
    const rows = await this.database.query<{ id: string }>(
      `select person_id as id from volunteers where county_code = $1 and state = 'active' order by id limit $2`,
      [township.slice(0, 6), count],
    );
    return rows.map(({ id }) => ({ personId: id, sessionId: null, hat: null, network: 'demo' }));
  }
}
