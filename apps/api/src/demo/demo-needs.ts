import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Needs, type Need } from '../features/needs/index.js';
import { DemoPeople } from './demo-people.js';
import { SAMPLE_NEEDS, type SampleNeed } from './sample-needs.js';

/** Every fourth need still waits for its station, so that the review queue is not empty. */
const WAITING_EVERY = 4;
const DAY_MS = 86_400_000;

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
    private readonly people: DemoPeople,
    private readonly needs: Needs,
  ) {}

  async make(staff: ReadonlyMap<string, { community: Actor; station: Actor }>): Promise<PostedSample[]> {
    const posted: PostedSample[] = [];
    const startsAt = new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + 7 * DAY_MS + DAY_MS / 24);
    for (const [place, sample] of SAMPLE_NEEDS.entries()) {
      const { community, station } = staff.get(sample.township) ?? (await this.staffOf(sample.township));
      const need = await this.needs.post(community, {
        regionCode: community.hat?.regionCode ?? '',
        input: inputOf(sample, startsAt),
        asDraft: false,
        idempotencyKey: `demo-need-${place}`,
      });
      posted.push({
        need: place % WAITING_EVERY === 1 ? need : await this.publish(station, need, sample.sentence),
        community,
        station,
      });
    }
    return posted;
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
