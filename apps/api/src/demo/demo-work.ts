import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay, weekdayOf } from '@wushe/values';
import { Clock } from '../platform/clock.js';
import { Activities } from '../features/activities/index.js';
import { ClaimContactBook, Claims } from '../features/claims/index.js';
import { NeedParts, Needs, type Need } from '../features/needs/index.js';
import { Projects } from '../features/projects/index.js';
import type { PostedSample } from './demo-needs.js';
import type { DemoManager } from './demo-organizations.js';

const HOUR_MS = 3_600_000;
const SATURDAY = 6;
/** Of three open needs one is claimed in part and accepted, one waits for its station's answer, one is free. */
const ROUNDS = 3;

/** What organizations took on, so that projects, shifts and the stations' inboxes have something to show. */
@Injectable()
export class DemoWork {
  constructor(
    private readonly clock: Clock,
    private readonly needs: Needs,
    private readonly parts: NeedParts,
    private readonly claims: Claims,
    private readonly contacts: ClaimContactBook,
    private readonly projects: Projects,
    private readonly activities: Activities,
  ) {}

  async make(posted: readonly PostedSample[], managers: readonly DemoManager[]): Promise<void> {
    const open = posted.filter(({ need }) => need.state === 'open');
    for (const [place, sample] of open.entries()) {
      const near = managers.filter(({ served }) => sample.need.regionCode.startsWith(served));
      const manager = near[place % near.length];
      if (!manager || place % ROUNDS === 2) continue;
      await this.claim(sample, manager, place % ROUNDS === 0);
      const second = near.find((other) => other !== manager);
      // The first need also waits for an answer, so that the sign-page's station has one to give.
      if (place === 0 && second) await this.claim(sample, second, false);
    }
  }

  private async claim(
    { need, station }: PostedSample,
    { actor }: DemoManager,
    answered: boolean,
  ): Promise<void> {
    const [parts = []] = await this.parts.byNeeds([need.id]);
    const people = parts.find(({ kind }) => kind === 'people');
    if (!people) return;
    const quantity = Math.max(1, Math.floor(people.quantity / 3));
    const claim = await this.claims.make(actor, {
      needId: need.id,
      shares: [{ partId: people.id, quantity }],
      plan: '每周固定时间上门，结束后当天交记录',
      idempotencyKey: `demo-claim-${need.id}`,
    });
    if (!answered) return;
    await this.projects.actOnClaim(station, { id: claim.id, action: 'accept', version: claim.version });
    // So that the auditor's log of readings has something in it.
    await this.contacts.open(actor, claim.id);
    const [served] = await this.needs.byIds([need.id]);
    if (served?.projectId) await this.hold(actor, need, served.projectId, quantity);
  }

  private async hold(
    actor: DemoManager['actor'],
    need: Need,
    projectId: string,
    capacity: number,
  ): Promise<void> {
    const today = dayOf(this.clock.now());
    const saturday = addDays(today, ((SATURDAY - weekdayOf(today) + 7) % 7) + 7);
    const shifts = [0, 7].map((days) => {
      const startsAt = new Date(startOfDay(addDays(saturday, days)).getTime() + 9 * HOUR_MS);
      return { startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS), capacity, skills: [] };
    });
    await this.activities.open(actor, {
      projectId,
      input: { title: need.title, detail: '', place: '社区党群服务中心' },
      shifts,
      idempotencyKey: `demo-activity-${need.id}`,
    });
  }
}
