import { Injectable } from '@nestjs/common';
import { countyOf, parseDay } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import { ServiceStation } from './station.entity.js';
import { stationPolicy } from './station.policy.js';
import { canLead, standsAt, stationActions, type StationAction } from './station.rules.js';
import type { ActOnStationArgs, EditStationArgs, StationInput } from './station.view.js';

/** Service stations: the county keeps the register. */
@Injectable()
export class Stations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
  ) {}

  /** Stations by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(ServiceStation | null)[]> =>
    this.database.findMany(ServiceStation, ids);

  /** The station, or null. */
  find(id: string): Promise<ServiceStation | null> {
    return this.database.find(ServiceStation, id);
  }

  /** Enters a station into the register of its county. */
  async register(actor: Actor, input: StationInput, isDemo = false): Promise<ServiceStation> {
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    await this.check(input);
    allow(actor, stationPolicy, 'register', input);
    return this.database.transaction(async () => {
      const station = Object.assign(new ServiceStation(), this.written(input), {
        id: newId(),
        state: stationActions.initial,
        operatorOrganizationId: null,
        closedOn: null,
        isDemo,
        createdAt: this.clock.now(),
        version: 1,
      });
      await this.database.insert(ServiceStation, station);
      await this.record(actor, station, 'station.registered');
      return station;
    });
  }

  /** Changes an entry; kind and region stay, for those below hang on them: what moves is closed and registered anew. */
  async edit(actor: Actor, { id, version, input }: EditStationArgs): Promise<ServiceStation> {
    const before = await this.find(id);
    if (!before) throw new Refusal('NOT_FOUND');
    if (before.kind !== input.kind) throw new Refusal('INVALID_INPUT', { fields: ['kind'] });
    if (before.regionCode !== input.regionCode)
      throw new Refusal('INVALID_INPUT', { fields: ['regionCode'] });
    await this.check(input);
    return this.change(actor, id, 'edit', version, this.written(input));
  }

  /** Closes a station as of today, or opens it again. */
  async act(actor: Actor, { id, action, version }: ActOnStationArgs): Promise<ServiceStation> {
    if (action !== 'close' && action !== 'reopen') throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    const closedOn = action === 'close' ? this.clock.today() : null;
    return this.change(actor, id, action, version, { closedOn });
  }

  /** Hands a station to an organization that runs it, or takes it back with null; that the organization exists is the caller's to check. */
  async entrust(
    actor: Actor,
    { id, organizationId, version }: { id: string; organizationId: string | null; version: number },
  ): Promise<ServiceStation> {
    return this.change(actor, id, 'entrust', version, { operatorOrganizationId: organizationId });
  }

  private async change(
    actor: Actor,
    id: string,
    action: StationAction,
    version: number,
    changes: Partial<ServiceStation>,
  ): Promise<ServiceStation> {
    return this.database.transaction(async () => {
      const station = await this.database.lock(ServiceStation, id);
      allow(actor, stationPolicy, action, station);
      if (station.version !== version) throw new Refusal('STALE_VERSION', { version: station.version });
      const state = stationActions.next(station.state, action);
      await this.database.update(ServiceStation, station, { ...changes, state });
      await this.record(actor, station, `station.${PAST[action]}`);
      return station;
    });
  }

  private record(actor: Actor, station: ServiceStation, type: string): Promise<void> {
    const { id, regionCode, state, kind, operatorOrganizationId: organizationId } = station;
    return this.events.record(
      actor,
      type,
      { type: 'station', id, regionCode },
      { state, kind, organizationId },
    );
  }

  private async check(input: StationInput): Promise<void> {
    await this.regions.existing(input.regionCode);
    if (!standsAt(input)) throw new Refusal('INVALID_INPUT', { fields: ['regionCode'] });
    const openedOn = parseDay(input.openedOn);
    if (!openedOn || openedOn > this.clock.today())
      throw new Refusal('INVALID_INPUT', { fields: ['openedOn'] });
    if (!input.parentId) return;
    const parent = await this.find(input.parentId);
    if (!parent || parent.state !== 'open' || !canLead(parent, input)) {
      throw new Refusal('INVALID_INPUT', { fields: ['parentId'] });
    }
  }

  private written(input: StationInput): Partial<ServiceStation> {
    return {
      name: input.name.trim(),
      kind: input.kind,
      regionCode: input.regionCode,
      countyCode: countyOf(input.regionCode),
      parentId: input.parentId ?? null,
      address: input.address.trim(),
      openedOn: input.openedOn,
    };
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<StationAction, string>> = {
  edit: 'edited',
  entrust: 'entrusted',
  close: 'closed',
  reopen: 'reopened',
};
