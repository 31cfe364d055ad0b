import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { isTaken } from '../../platform/db/taken.js';
import { EventLog } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { ServiceStation } from './station.entity.js';
import { stationPolicy } from './station.policy.js';
import { factsOf, Stations } from './stations.service.js';
import { SupportGrant } from './support-grant.entity.js';
import {
  SUPPORT_WANTS_REASON,
  supportActions,
  supportFault,
  type SupportAction,
} from './support-grant.rules.js';
import type { ActOnSupportArgs, GrantSupportArgs } from './support-grant.view.js';

/** Support granted to stations by their county: venues, funds, projects; each source once at a time. */
@Injectable()
export class SupportGrants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly stations: Stations,
  ) {}

  /** The supports of each station, those that hold first and then the newest first, for a loader. */
  readonly byStations = async (stationIds: readonly string[]): Promise<SupportGrant[][]> => {
    const rows = await this.database
      .repository(SupportGrant)
      .createQueryBuilder('support')
      .where('support.stationId = any(:stationIds)', { stationIds })
      .orderBy('support.state', 'DESC')
      .addOrderBy('support.id', 'DESC')
      .getMany();
    const byStation = groupBy(rows, ({ stationId }) => stationId);
    return stationIds.map((id) => byStation.get(id) ?? []);
  };

  /** Grants a station support; that its source exists and may serve there is the caller's to check. */
  async grant(actor: Actor, { stationId, input, idempotencyKey }: GrantSupportArgs): Promise<SupportGrant> {
    const fault = supportFault(input);
    if (fault) throw new Refusal('INVALID_INPUT', { fields: [fault] });
    if (input.givenOn > this.clock.today()) throw new Refusal('INVALID_INPUT', { fields: ['givenOn'] });
    return this.database.transaction(async () => {
      const station = await this.stations.lockFor(actor, stationId, 'support');
      const { kind, givenOn, floorArea = null, sourceId = null, endsOn = null } = input;
      const written = {
        stationId,
        kind,
        sourceId,
        giver: input.giver?.trim() || null,
        detail: input.detail.trim(),
        floorArea,
        givenOn,
        endsOn,
      };
      const grants = this.database.repository(SupportGrant);
      const made = await grants.findOneBy({ grantedById: actor.personId ?? '', idempotencyKey });
      const before = madeByKey<SupportGrant>(made, written);
      if (before) return before;
      const support = Object.assign(new SupportGrant(), written, {
        id: newId(),
        countyCode: station.countyCode,
        regionCode: station.regionCode,
        state: supportActions.initial,
        lastReason: null,
        grantedById: actor.personId,
        idempotencyKey,
        createdAt: this.clock.now(),
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(SupportGrant, support)))
        throw new Refusal('SUPPORTED_ALREADY');
      await this.record(actor, station, support, 'given');
      return support;
    });
  }

  /** Ends a support with a reason, or takes the end back while nothing else of its source is granted there. */
  async act(actor: Actor, args: ActOnSupportArgs): Promise<SupportGrant> {
    try {
      return await this.database.transaction(() => this.step(actor, args));
    } catch (error) {
      throw isTaken(error) ? new Refusal('SUPPORTED_ALREADY') : error;
    }
  }

  private async step(actor: Actor, { id, action, version, reason }: ActOnSupportArgs): Promise<SupportGrant> {
    const support = await this.database.lock(SupportGrant, id);
    const station = await this.stations.find(support.stationId);
    if (!station) throw new Refusal('NOT_FOUND');
    allow(actor, stationPolicy, 'support', factsOf(station));
    if (support.version !== version) throw new Refusal('STALE_VERSION', { version: support.version });
    const words = reason?.trim() || null;
    if (SUPPORT_WANTS_REASON.includes(action) && !words)
      throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    const state = supportActions.next(support.state, action);
    await this.database.update(SupportGrant, support, { state, lastReason: words });
    await this.record(actor, station, support, PAST[action]);
    return support;
  }

  private record(
    actor: Actor,
    { regionCode }: ServiceStation,
    { id, stationId, kind, sourceId }: SupportGrant,
    past: string,
  ): Promise<void> {
    const subject = { type: 'supportGrant', id, regionCode };
    return this.events.record(actor, `supportGrant.${past}`, subject, { stationId, kind, sourceId });
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<SupportAction, string>> = { end: 'ended', restore: 'restored' };
