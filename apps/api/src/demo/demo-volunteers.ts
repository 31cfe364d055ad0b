import { Injectable } from '@nestjs/common';
import { addDays, dayOf } from '@wushe/values';
import { Clock } from '../platform/clock.js';
import { Taxonomies } from '../features/taxonomies/index.js';
import { Volunteers } from '../features/volunteers/index.js';
import { DemoPeople } from './demo-people.js';
import { DemoPlaces } from './demo-places.js';
import { SAMPLE_NEEDS, type SampleNeed } from './sample-needs.js';

type Input = Parameters<Volunteers['register']>[1]['input'];

const SURNAMES = '苏 林 江 韩 冯 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 卢 蒋 蔡'.split(' ');
const GIVEN = [
  '晚晴',
  '望舒',
  '云起',
  '明远',
  '秋池',
  '南乔',
  '采薇',
  '嘉树',
  '清野',
  '思齐',
  '景行',
  '若兰',
];
const EACH = 2;
const ALSO = ['care/medical-escort', 'computing/phone-lessons', 'arts/photography', 'psychology/listening'];
/** Every seventh licence ran out last month, so that the gate has somebody to stop. */
const EXPIRED_EVERY = 7;

const MORNING = { fromMinute: 8 * 60, toMinute: 12 * 60 };
const AFTERNOON = { fromMinute: 12 * 60, toMinute: 18 * 60 };
const EVENING = { fromMinute: 18 * 60, toMinute: 21 * 60 + 30 };
const on = (weekdays: readonly number[], ...times: readonly (typeof MORNING)[]): Input['weeklyHours'] =>
  weekdays.flatMap((weekday) => times.map((time) => ({ weekday, ...time })));
const WEEKS: readonly Input['weeklyHours'][] = [
  on([6, 7], MORNING, AFTERNOON),
  on([1, 2, 3, 4, 5], EVENING),
  on([1, 3, 5], MORNING, AFTERNOON),
  [],
];

/** A name that nobody in the demonstration shares, the same on every start. */
const nameOf = (place: number): string =>
  `${SURNAMES[place % SURNAMES.length]}${GIVEN[(place + Math.floor(place / SURNAMES.length)) % GIVEN.length]}`;

/** Makes invented volunteers around the sample needs, as they would register themselves; the first is offered on the sign-in page. */
@Injectable()
export class DemoVolunteers {
  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly places: DemoPlaces,
    private readonly taxonomies: Taxonomies,
    private readonly volunteers: Volunteers,
  ) {}

  async make(): Promise<void> {
    const homes: string[] = [];
    for (const [index, sample] of SAMPLE_NEEDS.entries()) {
      const regionCode = await this.people.firstCommunity(sample.township);
      homes.push(regionCode);
      for (let each = 0; each < EACH; each += 1) {
        const place = index * EACH + each;
        const actor = await this.people.person(nameOf(place));
        await this.people.agree(actor, 'position');
        await this.volunteers.register(actor, { input: this.inputOf(sample, regionCode, place) });
      }
    }
    await this.places.mark(homes);
  }

  private inputOf(sample: SampleNeed, regionCode: string, place: number): Input {
    const also = ALSO[place % ALSO.length];
    const licensed = sample.skills.filter((code) => this.taxonomies.term('skills', code)?.licence);
    const today = dayOf(this.clock.now());
    const expiresOn = addDays(today, place % EXPIRED_EVERY === 3 ? -30 : 400 + place * 10);
    return {
      regionCode,
      skills: [...sample.skills.filter((code) => !licensed.includes(code)), ...(also ? [also] : [])],
      licences: licensed.map((skill) => ({ skill, number: `演示-${place}-${1000 + place}`, expiresOn })),
      languages: ['mandarin', ...languageOf(regionCode)],
      categories: place % 3 === 0 ? [sample.category] : [],
      weeklyHours: [...(WEEKS[place % WEEKS.length] ?? [])],
      exceptions: [],
      maxShiftsPerWeek: 4 - (place % 4),
      ...this.places.pointNear(regionCode, place % 11),
    };
  }
}

function languageOf(regionCode: string): string[] {
  if (regionCode.startsWith('64')) return ['northwestern-mandarin'];
  if (regionCode.startsWith('35')) return ['minnan'];
  return regionCode.startsWith('3201') ? ['jianghuai-mandarin'] : ['wu'];
}
