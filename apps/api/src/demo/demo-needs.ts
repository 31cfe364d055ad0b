import { Injectable } from '@nestjs/common';
import { addDays, startOfDay } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Needs, type Need } from '../features/needs/index.js';
import { DemoPeople } from './demo-people.js';
import { SAMPLE_NEEDS, type SampleNeed } from './sample-needs.js';

/** Every fourth need still waits for its station, so that the review queue is not empty. */
const WAITING_EVERY = 4;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/**
 * Days since the need of a township was posted, where it was before the first start: one still waits for its station,
 * the others for somebody to claim them, so that what is worth a look has something to show.
 */
const LONG_WAITING: Readonly<Record<string, number>> = {
  '640106100': 3,
  '640303100': 20,
  '640104011': 16,
  '320106004': 18,
};

function inputOf(sample: SampleNeed, startsAt: Date): Parameters<Needs['post']>[1]['input'] {
  const people = {
    kind: 'people' as const,
    name: sample.role,
    unit: '人',
    skills: [...sample.skills],
    quantity: sample.people,
  };
  const money = {
    kind: 'money' as const,
    name: '经费',
    unit: 'fen',
    skills: [],
    quantity: sample.yuan * 100,
  };
  const goods = sample.goods.map(([name, unit, quantity]) => ({
    kind: 'goods' as const,
    name,
    unit,
    skills: [],
    quantity,
  }));
  return {
    title: sample.title,
    detail: '',
    category: sample.category,
    urgency: sample.urgency,
    channel: 'visit',
    languages: [],
    targetGroup: sample.group,
    targetCount: sample.count,
    place: '',
    startsAt,
    endsAt: new Date(startsAt.getTime() + 30 * DAY_MS),
    minutesEach: sample.hours * 60,
    budget: sample.yuan * 100,
    parts: [people, money, ...goods],
  };
}

/** A sample need as it was posted, with those who work on it. */
export interface PostedSample {
  readonly need: Need;
  readonly community: Actor;
  readonly station: Actor;
}

/** Posts the sample needs as their communities would, and verifies most of them as their stations would. */
@Injectable()
export class DemoNeeds {
  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly needs: Needs,
  ) {}

  async make(staff: ReadonlyMap<string, { community: Actor; station: Actor }>): Promise<PostedSample[]> {
    const posted: PostedSample[] = [];
    const startsAt = new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + 7 * DAY_MS + DAY_MS / 24);
    for (const [place, sample] of SAMPLE_NEEDS.entries()) {
      const { community, station } = staff.get(sample.township) ?? (await this.staffOf(sample.township));
      const post = async (): Promise<Need> => {
        const need = await this.needs.post(community, {
          regionCode: community.hat?.regionCode ?? '',
          input: inputOf(sample, startsAt),
          asDraft: false,
          idempotencyKey: `demo-need-${place}`,
        });
        return place % WAITING_EVERY === 1 ? need : this.publish(station, need, sample.sentence);
      };
      const ago = LONG_WAITING[sample.township];
      const need = ago === undefined ? await post() : await Clock.at(this.morning(ago), post);
      posted.push({ need, community, station });
    }
    return posted;
  }

  /** Nine in the morning, so many days ago. */
  private morning(ago: number): Date {
    return new Date(startOfDay(addDays(this.clock.today(), -ago)).getTime() + 9 * HOUR_MS);
  }

  private publish(station: Actor, { id, version }: Need, publicSentence: string): Promise<Need> {
    return this.needs.verify(station, { id, version, publicSentence });
  }

  private async staffOf(township: string): Promise<{ community: Actor; station: Actor }> {
    const regionCode = await this.people.firstCommunity(township);
    return {
      community: await this.people.make('演示社区工作者', 'communityStaff', { regionCode }),
      station: await this.people.make('演示社工站', 'stationWorker', { regionCode: township }),
    };
  }
}
