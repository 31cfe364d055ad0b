import { Injectable } from '@nestjs/common';
import { countyOf, parseDay } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { plainWeek, weekFault } from '../../platform/week.js';
import { Regions } from '../regions/index.js';
import type { DescribeStationArgs } from './station-house.view.js';
import { ServiceStation } from './station.entity.js';
import { stationPolicy, type StationFacts } from './station.policy.js';
import {
  canLead,
  fitsMode,
  standsAt,
  stationActions,
  type OperationMode,
  type StationAction,
} from './station.rules.js';
import type { ActOnStationArgs, EditStationArgs, StationInput } from './station.view.js';

/** What the policy asks about a station. */
export const factsOf = ({ regionCode, operatorOrganizationId }: ServiceStation): StationFacts => ({
  regionCode,
  organizationId: operatorOrganizationId,
});

/** Who shall run a station, and how. */
interface Entrusting {
  readonly id: string;
  readonly organizationId: string | null;
  /** Without one: direct by nobody else, commissioned to an organization. */
  readonly mode: OperationMode | null;
  readonly version: number;
}

/** Service stations: the county keeps the register, who runs one tells its hours and space. */
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
    allow(actor, stationPolicy, 'register', { regionCode: input.regionCode, organizationId: null });
    return this.database.transaction(async () => {
      const station = Object.assign(new ServiceStation(), this.written(input), {
        id: newId(),
        state: stationActions.initial,
        operatorOrganizationId: null,
        operationMode: 'direct',
        floorArea: null,
        seats: null,
        isStepFree: null,
        weeklyHours: [],
        exceptions: [],
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

  /** Tells its hours and space; INVALID_INPUT for hours that end before they begin or days that are none. */
  async describe(actor: Actor, { id, version, input }: DescribeStationArgs): Promise<ServiceStation> {
    const fault = weekFault(input);
    if (fault) throw new Refusal('INVALID_INPUT', { fields: [fault] });
    const { floorArea = null, seats = null, isStepFree = null } = input;
    return this.change(actor, id, 'describe', version, { ...plainWeek(input), floorArea, seats, isStepFree });
  }

  /** Hands a station to an organization that runs it, or takes it back with null; that the organization exists is the caller's to check. */
  async entrust(actor: Actor, { id, organizationId, mode, version }: Entrusting): Promise<ServiceStation> {
    const operationMode = mode ?? (organizationId === null ? 'direct' : 'commissioned');
    if (!fitsMode(operationMode, organizationId)) throw new Refusal('INVALID_INPUT', { fields: ['mode'] });
    return this.change(actor, id, 'entrust', version, {
      operatorOrganizationId: organizationId,
      operationMode,
    });
  }

  /** Locks an open station for somebody who may take this action, for what is kept beside it. */
  async lockFor(actor: Actor, id: string, action: StationAction): Promise<ServiceStation> {
    const station = await this.database.lock(ServiceStation, id);
    allow(actor, stationPolicy, action, factsOf(station));
    stationActions.next(station.state, action);
    return station;
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
      allow(actor, stationPolicy, action, factsOf(station));
      if (station.version !== version) throw new Refusal('STALE_VERSION', { version: station.version });
      const state = stationActions.next(station.state, action);
      await this.database.update(ServiceStation, station, { ...changes, state });
      await this.record(actor, station, `station.${PAST[action]}`);
      return station;
    });
  }

  private record(actor: Actor, station: ServiceStation, type: string): Promise<void> {
    const { id, regionCode, state, kind, operationMode, operatorOrganizationId: organizationId } = station;
    const body = { state, kind, operationMode, organizationId };
    return this.events.record(actor, type, { type: 'station', id, regionCode }, body);
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
  describe: 'described',
  staff: 'staffed',
  support: 'supported',
  entrust: 'entrusted',
  close: 'closed',
  reopen: 'reopened',
};
