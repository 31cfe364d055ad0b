import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import type { NamedCode } from '../coordination/index.js';
import { refusePersonal } from '../needs/index.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { trackEntryPolicy } from './governance.policy.js';
import { TrackEntry } from './track-entry.entity.js';
import { trackEntryActions } from './track-entry.rules.js';
import type { ActOnTrackEntryArgs, EnterTrackEntryArgs } from './track-entry.view.js';

/** The action tracks of the policies, and the register of what communities did under them. */
@Injectable()
export class Tracks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly policies: Policies,
  ) {}

  /** The action tracks as the policies at a region name them today. */
  at(regionCode: string): NamedCode[] {
    const named = this.policies.list(regionCode, this.clock.today(), 'actionTracks');
    return named.map(({ code, name }) => ({ code, ...name }));
  }

  /** INVALID_INPUT for a track that the policies at the region do not name. */
  refuseUnknown(regionCode: string, track: string): void {
    if (!this.at(regionCode).some(({ code }) => code === track))
      throw new Refusal('INVALID_INPUT', { fields: ['track'] });
  }

  /** Enters an activity; the same key from the same person gives the entry already made. */
  async enter(actor: Actor, args: EnterTrackEntryArgs): Promise<TrackEntry> {
    const { regionCode, track, heldOn, participants, idempotencyKey } = args;
    allow(actor, trackEntryPolicy, 'enter', { regionCode });
    await this.regions.existing(regionCode, 'community');
    refusePersonal({ title: args.title });
    this.refuseUnknown(regionCode, track);
    if (heldOn > this.clock.today()) throw new Refusal('INVALID_INPUT', { fields: ['heldOn'] });
    return this.database.transaction(async () => {
      const title = args.title.trim();
      const entry = Object.assign(new TrackEntry(), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        track,
        title,
        heldOn,
        participants,
        state: trackEntryActions.initial,
        lastReason: null,
        enteredById: actor.personId,
        idempotencyKey,
        createdAt: this.clock.now(),
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(TrackEntry, entry))) {
        const where = { enteredById: actor.personId ?? '', idempotencyKey };
        const before = await this.database.repository(TrackEntry).findOneByOrFail(where);
        return madeByKey(before, { regionCode, track, title }) ?? before;
      }
      await this.record(actor, entry, 'entered');
      return entry;
    });
  }

  /** Withdraws an entry, with a reason, or restores it. */
  async act(actor: Actor, { id, action, version, reason }: ActOnTrackEntryArgs): Promise<TrackEntry> {
    const lastReason = reason?.trim() || null;
    refusePersonal({ reason });
    return this.database.transaction(async () => {
      const entry = await this.database.lock(TrackEntry, id);
      allow(actor, trackEntryPolicy, action, entry);
      if (action === 'withdraw' && !lastReason) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
      if (entry.version !== version) throw new Refusal('STALE_VERSION', { version: entry.version });
      const state = trackEntryActions.next(entry.state, action);
      await this.database.update(TrackEntry, entry, { state, lastReason });
      await this.record(actor, entry, action === 'withdraw' ? 'withdrawn' : 'restored');
      return entry;
    });
  }

  private record(actor: Actor, entry: TrackEntry, past: string): Promise<void> {
    const { id, regionCode, track, participants, heldOn } = entry;
    const subject = { type: 'trackEntry', id, regionCode };
    return this.events.record(actor, `trackEntry.${past}`, subject, { track, participants, heldOn });
  }
}
