import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay, type Day } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ActionItems, HandOvers, Meetings, Referrals } from '../features/coordination/index.js';
import { Bodies, Consultations, Tracks } from '../features/governance/index.js';
import { Findings, Inspections } from '../features/inspections/index.js';
import { DemoPeople } from './demo-people.js';

const DAY_MS = 86_400_000;
/** Meetings begin at ten. */
const TEN_MS = 10 * 3_600_000;
const COUNTY = '640106';
const TOWNSHIP = '640106001';

/** Who takes part: the official, station and community of the sign-in page. */
interface Cast {
  readonly county: Actor;
  readonly station: Actor;
  readonly community: Actor;
}

/** With a colleague at the same station who is about to leave. */
type WholeCast = Cast & { readonly leaving: Actor };

/** A county that meets, refers and inspects, and a community that talks things through; invented throughout. */
@Injectable()
export class DemoCoordination {
  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly meetings: Meetings,
    private readonly items: ActionItems,
    private readonly referrals: Referrals,
    private readonly handOvers: HandOvers,
    private readonly inspections: Inspections,
    private readonly findings: Findings,
    private readonly bodies: Bodies,
    private readonly consultations: Consultations,
    private readonly tracks: Tracks,
  ) {}

  async make(known: Cast): Promise<void> {
    const leaving = await this.at(20, () =>
      this.people.make('梁望舒', 'stationWorker', { regionCode: TOWNSHIP }),
    );
    const cast = { ...known, leaving };
    const meetingId = await this.at(16, () => this.call(cast));
    await this.at(14, () => this.minute(cast, meetingId));
    await this.at(3, () => this.refer(cast));
    await this.at(9, () => this.inspect(cast));
    await this.at(12, () => this.consult(cast));
    await this.handOver(cast);
  }

  private at<T>(daysAgo: number, work: () => Promise<T>): Promise<T> {
    return Clock.at(new Date(this.clock.now().getTime() - daysAgo * DAY_MS), work);
  }

  private day(ahead: number): Day {
    return addDays(dayOf(this.clock.now()), ahead);
  }

  /** A meeting of the next day and one to come; gives the first. */
  private async call({ county, community }: WholeCast): Promise<string> {
    const written = (title: string, ahead: number) => ({
      title,
      place: '区政务中心二楼会议室',
      meetsAt: new Date(startOfDay(this.day(ahead)).getTime() + TEN_MS),
      attendees: attendees(community),
      agenda: [
        { words: '老旧小区加装电梯征询进展', isStruck: false },
        { words: '独居老人冬季走访分工', isStruck: false },
      ],
    });
    const call = (title: string, ahead: number, idempotencyKey: string) =>
      this.meetings.call(county, { regionCode: COUNTY, input: written(title, ahead), idempotencyKey });
    const { id } = await call('冬季走访和老旧小区问题联席会议', 1, 'demo-meeting-held');
    await call('社会工作服务站建设联席会议', 23, 'demo-meeting-next');
    return id;
  }

  /** The chair signs the minutes of a meeting that was held, and what was agreed is opened from it. */
  private async minute({ county, station, community, leaving }: WholeCast, id: string): Promise<void> {
    const minuted = await this.meetings.writeMinutes(county, {
      id,
      version: 1,
      words: '各方同意：社工站两周内走访独居老人；社区先行入户征询加装电梯意见，征询结果报区里。',
    });
    await this.meetings.act(county, { id, version: minuted.version, action: 'signOff' });
    const open = (title: string, at: number, dueOn: Day, ownerPersonId: string | null = null) =>
      this.items.open(county, {
        meetingId: id,
        title,
        owner: attendees(community)[at] ?? {},
        ownerPersonId,
        dueOn,
        idempotencyKey: `demo-item-${at}-${dueOn}`,
      });
    await open('两周内走访辖区独居老人并回话', 0, this.day(3), leaving.personId);
    await open('入户征询加装电梯意见', 1, this.day(20));
    const done = await open('整理社工站服务时段并公示', 0, this.day(5));
    await this.items.act(station, {
      id: done.id,
      version: done.version,
      action: 'report',
      words: '时段已在站内和社区公告栏公示',
    });
  }

  private async refer({ county, station }: Cast): Promise<void> {
    await this.referrals.refer(station, {
      regionCode: TOWNSHIP,
      fromDepartment: 'civil-affairs',
      toRegionCode: COUNTY,
      toDepartment: 'health',
      title: '行动不便老人需要家庭医生上门',
      reason: '站里没有医护人员，请卫生健康部门协调签约上门。',
      idempotencyKey: 'demo-referral-up',
    });
    const down = await this.referrals.refer(county, {
      regionCode: COUNTY,
      fromDepartment: 'civil-affairs',
      toRegionCode: TOWNSHIP,
      toDepartment: 'urban-management',
      title: '楼道堆物反复出现',
      reason: '居民多次反映，请街道会同物业清理并回话。',
      idempotencyKey: 'demo-referral-down',
    });
    await this.referrals.act(station, { id: down.id, version: down.version, action: 'accept' });
  }

  private async inspect({ county, station }: Cast): Promise<void> {
    const { id } = await this.inspections.plan(county, {
      regionCode: COUNTY,
      input: {
        title: '社会工作服务站规范化检查',
        purpose: '看站点是否按公示时段服务、台账是否齐全、场地是否安全。',
        startsOn: this.day(-1),
        endsOn: this.day(30),
        checklist: ['服务时段公示并兑现', '服务台账齐全', '消防通道畅通', '投诉渠道公开'],
      },
      idempotencyKey: 'demo-inspection',
    });
    await this.inspections.act(county, { id, version: 1, action: 'begin' });
    const visit = await this.inspections.recordVisit(county, {
      inspectionId: id,
      regionCode: TOWNSHIP,
      visitedOn: this.day(0),
      results: ['met', 'notMet', 'notMet', 'met'],
      note: '站内两名社工在岗',
      idempotencyKey: 'demo-visit',
    });
    const note = (item: number, title: string, words: string, dueOn: Day) =>
      this.findings.note(county, {
        visitId: visit.id,
        item,
        severity: item === 2 ? 'serious' : 'minor',
        title,
        words,
        isDemanded: true,
        dueOn,
        idempotencyKey: `demo-finding-${item}`,
      });
    await note(2, '消防通道堆放折叠椅', '二楼通道被占去一半宽度', this.day(6));
    const ledger = await note(1, '三月服务台账缺页', '缺两页，无补记说明', this.day(20));
    await this.findings.act(station, {
      id: ledger.id,
      version: ledger.version,
      action: 'answer',
      words: '已按原始签到补记并注明原因',
    });
  }

  private async consult({ community }: Cast): Promise<void> {
    const regionCode = community.hat?.regionCode ?? '';
    const term = { termStartsOn: this.day(-500), termEndsOn: this.day(1300) };
    const body = (kind: 'residentsCommittee' | 'council' | 'supervision', name: string) =>
      this.bodies.register(community, { regionCode, kind, name: `${name}（演示）`, ...term });
    const committee = await body('residentsCommittee', '居民委员会');
    const council = await body('council', '居民议事会');
    await body('supervision', '居务监督委员会');
    const seat = { startsOn: term.termStartsOn, endsOn: term.termEndsOn };
    for (const [at, post] of (['chair', 'deputy', 'member', 'member', 'member'] as const).entries())
      await this.bodies.act(community, { id: committee.id, action: 'seat', version: at + 1, post, ...seat });
    const plan = (title: string, heldOn: Day, options: string[], key: string) =>
      this.consultations.plan(community, {
        regionCode,
        input: {
          title,
          detail: '',
          track: 'self-governance',
          bodyId: council.id,
          heldOn,
          place: '社区议事室',
          options,
        },
        idempotencyKey: key,
      });
    const { id } = await plan(
      '楼道堆物怎么管',
      this.day(-1),
      ['每月集中清理一次', '楼门自管轮值'],
      'demo-consultation',
    );
    await this.consultations.hold(community, { id, version: 1, invited: 60, attended: 41, votes: [12, 29] });
    await this.consultations.decide(community, {
      id,
      version: 2,
      decision: '按楼门轮值，社区请志愿者帮第一个月集中清理。',
      option: 1,
    });
    await this.consultations.postNeed(community, {
      id,
      input: {
        title: '楼道集中清理需要志愿者',
        detail: '',
        category: 'environment/micro-renewal',
        urgency: 'ordinary',
        channel: 'council',
        place: '',
        languages: [],
        parts: [{ kind: 'people', name: '志愿者', unit: '人', skills: [], quantity: 8 }],
      },
      idempotencyKey: 'demo-decided-need',
    });
    await plan('小区停车位怎么划', this.day(20), ['先来先停', '按户编号'], 'demo-consultation-next');
    await this.enter(community, regionCode);
  }

  private async enter(community: Actor, regionCode: string): Promise<void> {
    const entry = (track: string, title: string, participants: number) =>
      this.tracks.enter(community, {
        regionCode,
        track,
        title,
        heldOn: this.day(-2),
        participants,
        idempotencyKey: `demo-track-${track}`,
      });
    await entry('volunteering', '邻里守望志愿服务日', 24);
    await entry('community-organizations', '书画社换届和年度计划', 17);
    await entry('charity', '社区基金助学座谈', 12);
  }

  /** What the one who leaves looked after is offered to the colleague who stays. */
  private async handOver({ station, leaving }: WholeCast): Promise<void> {
    await this.handOvers.propose(leaving, {
      grantId: leaving.hat?.grantId ?? '',
      toPersonId: station.personId ?? '',
      note: '下月调往区里，手上的事请接着办。',
    });
  }
}

/** Whom the county invites, by their desks. */
const attendees = (community: Actor) => [
  { role: 'stationWorker' as const, regionCode: TOWNSHIP },
  { role: 'communityStaff' as const, regionCode: community.hat?.regionCode ?? '' },
];
