import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Needs } from '../features/needs/index.js';
import { Organizations } from '../features/organizations/index.js';
import { DemoPeople } from './demo-people.js';

type Input = Parameters<Needs['post']>[1]['input'];

const DAY_MS = 86_400_000;

/** A morning's matters, so that every inbox of the sign-in page's people has something in it. */
@Injectable()
export class DemoDay {
  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly needs: Needs,
    private readonly organizations: Organizations,
  ) {}

  async make(community: Actor, station: Actor): Promise<void> {
    await this.post(community, '独居老人家暖气不热，请人上门看看', 'public-safety/home-safety', 'urgent', 2);
    await this.post(community, '社区书画班需要一位志愿老师', 'culture/arts-and-sports', 'ordinary', 1);
    const unclear = await this.post(
      community,
      '社区书屋周末值守和旧书整理',
      'culture/science',
      'pressing',
      6,
    );
    await this.needs.act(station, {
      id: unclear.id,
      version: unclear.version,
      action: 'sendBack',
      reason: '每天几点到几点，需要几个人轮班？',
    });
    const founder = await this.people.person('闻思齐');
    await this.organizations.register(
      founder,
      {
        name: '暖巷助老服务队（演示）',
        regionCode: '640106001',
        registrationType: 'filed',
        kind: 'communityOrganization',
        isCharity: false,
        categories: ['elder-care'],
        servedRegions: ['640106001'],
        capacity: 3,
      },
      true,
    );
  }

  private post(
    actor: Actor,
    title: string,
    category: string,
    urgency: Input['urgency'],
    quantity: number,
  ): ReturnType<Needs['post']> {
    const startsAt = new Date(this.clock.now().getTime() + 5 * DAY_MS);
    return this.needs.post(actor, {
      regionCode: actor.hat?.regionCode ?? '',
      asDraft: false,
      idempotencyKey: `demo-day-${category}`,
      input: {
        title,
        detail: '',
        category,
        urgency,
        channel: 'visit',
        languages: [],
        place: '',
        startsAt,
        endsAt: new Date(startsAt.getTime() + 14 * DAY_MS),
        parts: [{ kind: 'people', name: '志愿者', unit: '人', skills: [], quantity }],
      },
    });
  }
}
