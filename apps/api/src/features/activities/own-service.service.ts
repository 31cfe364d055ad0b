import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Needs, type Need } from '../needs/index.js';
import { Activity } from './activity.entity.js';
import { openingPolicy } from './activity.policy.js';
import { nextOwnStep } from './own-service.rules.js';
import type { AcceptOwnServiceArgs, OwnService } from './own-service.view.js';

/** Needs that a community serves itself: no organization claims them, so the community says when they are served. */
@Injectable()
export class OwnServices {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
  ) {}

  /** What the need's community holds for it and what comes next; null for others, and for a need it does not serve itself. */
  async of(actor: Actor, { id, regionCode, state, projectId, stateSince }: Need): Promise<OwnService | null> {
    const isOwn = openingPolicy.open(actor, { regionCode, partners: [] });
    return isOwn && state === 'open' && projectId === null ? this.held(id, stateSince) : null;
  }

  /**
   * The community says that its own activities served the need, and how many people. NOT_SERVED_YET before one is over
   * with somebody's hours confirmed, CLAIMS_WAIT while an organization's claim is not answered.
   */
  async accept(actor: Actor, { needId, version, servedCount }: AcceptOwnServiceArgs): Promise<Need> {
    return this.database.transaction(async () => {
      // Activities are opened and claims are made under this lock too.
      const need = await this.needs.lock(needId);
      allow(actor, openingPolicy, 'open', { regionCode: need.regionCode, partners: [] });
      const { state, projectId } = need;
      if (need.version !== version) throw new Refusal('STALE_VERSION', { version: need.version, state });
      if (state !== 'open' || projectId !== null) throw new Refusal('WRONG_STATE', { state });
      const { step } = await this.held(needId, need.stateSince);
      if (step !== 'accept') throw new Refusal('NOT_SERVED_YET');
      const waiting = await this.database.query(
        `select from claims where need_id = $1 and state = 'made' limit 1`,
        [needId],
      );
      if (waiting.length > 0) throw new Refusal('CLAIMS_WAIT');
      return this.needs.accept(actor, needId, servedCount);
    });
  }

  /** What was served before the need was last opened counts no more: a resident contested it. */
  private async held(needId: string, since: Date): Promise<OwnService> {
    const activities = await this.database
      .repository(Activity)
      .createQueryBuilder('activity')
      .where('activity.needId = :needId and activity.projectId is null', { needId })
      .orderBy('activity.id', 'DESC')
      .getMany();
    const [served] = await this.database.query<{ minutes: number }>(
      `select coalesce(sum(minutes), 0)::int as minutes from hours_entries where activity_id = any($1) and at >= $2`,
      [activities.map(({ id }) => id), since],
    );
    const step = nextOwnStep({
      open: activities.filter(({ state }) => state === 'open').length,
      finished: activities.filter(({ state, createdAt }) => state === 'finished' && createdAt >= since)
        .length,
      minutes: served?.minutes ?? 0,
    });
    return { step, activities };
  }
}
