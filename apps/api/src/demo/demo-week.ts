import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Needs } from '../features/needs/index.js';
import { Volunteers } from '../features/volunteers/index.js';
import { DemoPeople } from './demo-people.js';
import { DemoPlaces } from './demo-places.js';

type NeedInput = Parameters<Needs['post']>[1]['input'];
type VolunteerInput = Parameters<Volunteers['register']>[1]['input'];
type Visit = readonly [
  inDays: number,
  fromHour: number,
  title: string,
  category: string,
  urgency: NeedInput['urgency'],
  people: number,
  ...skills: string[],
];

const HOUR_MS = 3_600_000;
const HOURS = 2;

/** Ten visits of two hours, one a day from tomorrow on: this week and the next have something to plan, whatever day it is. */
const VISITS: readonly Visit[] = [
  [1, 9, '陪两位老人去医院复诊', 'elder-care/visiting', 'urgent', 2, 'care/medical-escort'],
  [2, 14, '教老人用手机预约挂号', 'elder-care/visiting', 'ordinary', 3, 'computing/phone-lessons'],
  [3, 9, '独居老人家冬季用火安全查看', 'public-safety/home-safety', 'urgent', 4],
  [4, 14, '陪聊：两户刚失去老伴的老人', 'elder-care/visiting', 'pressing', 2, 'psychology/listening'],
  [5, 9, '社区书屋旧书整理', 'culture/science', 'longTerm', 3],
  [6, 9, '给老人拍合影并打印', 'culture/arts-and-sports', 'ordinary', 1, 'arts/photography'],
  [7, 14, '周末独居老人探访', 'elder-care/visiting', 'pressing', 5],
  [8, 9, '陪一位老人取药', 'elder-care/visiting', 'urgent', 1, 'care/medical-escort'],
  [9, 14, '手机防骗小课', 'elder-care/visiting', 'ordinary', 2, 'computing/phone-lessons'],
  [10, 9, '楼道堆物和消防通道查看', 'public-safety/home-safety', 'pressing', 4],
];

const NAMES = [
  '穆清扬',
  '伍知秋',
  '褚怀瑾',
  '舒念安',
  '关山月',
  '郝思源',
  '庄小满',
  '阮听雨',
  '纪长风',
  '宁致远',
];
const SKILLS = ['care/medical-escort', 'computing/phone-lessons', 'psychology/listening', 'arts/photography'];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const MORNING = { fromMinute: 8 * 60, toMinute: 12 * 60 };
const AFTERNOON = { fromMinute: 13 * 60, toMinute: 18 * 60 };

/** The days from tomorrow on: needs with a time, and people near who have time, so that the district desk has a week to plan. */
@Injectable()
export class DemoWeek {
  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly places: DemoPlaces,
    private readonly needs: Needs,
    private readonly volunteers: Volunteers,
  ) {}

  async make(community: Actor, station: Actor): Promise<void> {
    const regionCode = community.hat?.regionCode ?? '';
    for (const visit of VISITS) await this.post(community, station, regionCode, visit);
    for (const [place, name] of NAMES.entries()) {
      const actor = await this.people.person(name);
      await this.people.agree(actor, 'position');
      await this.volunteers.register(actor, { input: this.volunteer(regionCode, place) });
    }
  }

  private async post(
    community: Actor,
    station: Actor,
    regionCode: string,
    [inDays, fromHour, title, category, urgency, quantity, ...skills]: Visit,
  ): Promise<void> {
    const on = addDays(dayOf(this.clock.now()), inDays);
    const startsAt = new Date(startOfDay(on).getTime() + fromHour * HOUR_MS);
    const { id, version } = await this.needs.post(community, {
      regionCode,
      asDraft: false,
      idempotencyKey: `demo-week-${inDays}`,
      input: {
        title,
        detail: '',
        category,
        urgency,
        channel: 'visit',
        languages: [],
        place: '',
        startsAt,
        endsAt: new Date(startsAt.getTime() + HOURS * HOUR_MS),
        minutesEach: HOURS * 60,
        parts: [{ kind: 'people', name: '志愿者', unit: '人', skills, quantity }],
      },
    });
    await this.needs.verify(station, { id, version, publicSentence: `${title}，需要志愿者 ${quantity} 人` });
  }

  /** Most have mornings or afternoons, every fifth both; every other one has a skill that is asked for. */
  private volunteer(regionCode: string, place: number): VolunteerInput {
    const times = place % 5 === 4 ? [MORNING, AFTERNOON] : [place % 2 === 0 ? MORNING : AFTERNOON];
    const skill = place % 2 === 0 ? SKILLS[(place / 2) % SKILLS.length] : undefined;
    return {
      regionCode,
      skills: skill ? [skill] : [],
      licences: [],
      languages: ['mandarin'],
      categories: [],
      weeklyHours: WEEKDAYS.flatMap((weekday) => times.map((time) => ({ weekday, ...time }))),
      exceptions: [],
      maxShiftsPerWeek: 3,
      ...this.places.pointNear(regionCode, place + 1),
    };
  }
}
