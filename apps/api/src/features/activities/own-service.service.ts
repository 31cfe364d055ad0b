import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Needs, type Need } from '../needs/index.js';
import { Activity } from './activity.entity.js';
import { openingPolicy } from './activity.policy.js';
import { SERVED_STATES } from './activity.rules.js';
import { nextOwnStep } from './own-service.rules.js';
import type { AcceptOwnServiceArgs, OwnService } from './own-service.view.js';

/** States of a need that was served. */
const OVER: readonly Need['state'][] = ['accepted', 'closed'];

/** Needs that a community serves itself: no organization claims them, so the community says when they are served. */
@Injectable()
export class OwnServices {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
  ) {}

  /** What the need's community holds for it and what comes next; null for others, and for a need it does not serve itself. */
  async of(actor: Actor, { id, regionCode, state, projectId, stateSince }: Need): Promise<OwnService | null> {
    if (projectId !== null || !openingPolicy.open(actor, { regionCode, partners: [] })) return null;
    if (SERVED_STATES.includes(state)) return this.held(id, stateSince);
    const activities = OVER.includes(state) ? await this.activitiesFor(id) : [];
    return activities.length > 0 ? { step: 'done', activities } : null;
  }

  /** Where the community opened an activity itself, the need is underway and waits for no claim. */
  async begin(actor: Actor, needId: string): Promise<void> {
    const { state } = await this.needs.lock(needId);
    if (state === 'open') await this.needs.step(actor, needId, 'begin');
  }

  /** Where nothing that the community opened stands any more, the need is open again. */
  async reopenIdle(actor: Actor, needId: string): Promise<void> {
    const { state, projectId } = await this.needs.lock(needId);
    if (state !== 'underway' || projectId !== null) return;
    const activities = await this.activitiesFor(needId);
    if (activities.every((each) => each.state === 'cancelled'))
      await this.needs.step(actor, needId, 'reopen');
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
      if (!SERVED_STATES.includes(state) || projectId !== null) throw new Refusal('WRONG_STATE', { state });
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
    const activities = await this.activitiesFor(needId);
    const ids = activities.map(({ id }) => id);
    const [served] = await this.database.query<{ minutes: number; unconfirmed: number }>(
      `select (select coalesce(sum(minutes), 0)::int from hours_entries where activity_id = any($1) and at >= $2) as minutes,
         (select count(*)::int from sign_ups sign_up join shifts shift on shift.id = sign_up.shift_id
          where shift.activity_id = any($1) and sign_up.state = 'checkedOut') as unconfirmed`,
      [ids, since],
    );
    const open = activities.filter(({ state }) => state === 'open').length;
    const { minutes = 0, unconfirmed = 0 } = served ?? {};
    return { step: nextOwnStep({ open, minutes, unconfirmed }), activities };
  }

  private activitiesFor(needId: string): Promise<Activity[]> {
    return this.database
      .repository(Activity)
      .createQueryBuilder('activity')
      .where('activity.needId = :needId and activity.projectId is null', { needId })
      .orderBy('activity.id', 'DESC')
      .getMany();
  }
}
