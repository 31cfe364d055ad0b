import { Injectable } from '@nestjs/common';
import type { Day } from '@wushe/values';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { StaffCandidates } from './staff-candidates.js';
import { StationStaff } from './station-staff.entity.js';
import { ServiceStation } from './station.entity.js';
import { stationPolicy } from './station.policy.js';
import type { PostStaffArgs, RelieveStaffArgs, StaffCandidate } from './station-staff.view.js';
import { factsOf, Stations } from './stations.service.js';

/** Who works at a station: people with a role there, each once at a time, and one head. */
@Injectable()
export class StationStaffing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly stations: Stations,
    private readonly candidates: StaffCandidates,
  ) {}

  /** The staff of each station, those in place first and the longest there first, for a loader. */
  readonly byStations = async (stationIds: readonly string[]): Promise<StationStaff[][]> => {
    const rows = await this.database
      .repository(StationStaff)
      .createQueryBuilder('staff')
      .where('staff.stationId = any(:stationIds)', { stationIds })
      .orderBy('staff.toOn', 'DESC', 'NULLS FIRST')
      .addOrderBy('staff.fromOn')
      .addOrderBy('staff.id')
      .getMany();
    const byStation = groupBy(rows, ({ stationId }) => stationId);
    return stationIds.map((id) => byStation.get(id) ?? []);
  };

  /** Who could be put on the staff; NOT_FOUND for no station, NOT_ALLOWED for who may put nobody there. */
  async candidatesFor(actor: Actor, stationId: string): Promise<StaffCandidate[]> {
    const station = await this.stations.find(stationId);
    if (!station) throw new Refusal('NOT_FOUND');
    allow(actor, stationPolicy, 'staff', factsOf(station));
    return this.candidates.of(station, null);
  }

  /** Puts somebody on the staff. The unique indexes hold that nobody is there twice and nobody heads it beside another. */
  async post(actor: Actor, { stationId, personId, duty, fromOn }: PostStaffArgs): Promise<StationStaff> {
    return this.database.transaction(async () => {
      const station = await this.stations.lockFor(actor, stationId, 'staff');
      if (fromOn < station.openedOn || fromOn > this.clock.today())
        throw new Refusal('INVALID_INPUT', { fields: ['fromOn'] });
      const [candidate] = await this.candidates.of(station, personId);
      if (!candidate) throw new Refusal('INVALID_INPUT', { fields: ['personId'] });
      const staff = Object.assign(new StationStaff(), {
        id: newId(),
        countyCode: station.countyCode,
        stationId,
        personId,
        duty,
        fromOn,
        toOn: null,
        postedById: actor.personId,
        createdAt: this.clock.now(),
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(StationStaff, staff)))
        throw new Refusal((await this.isThere(staff)) ? 'ON_STAFF_ALREADY' : 'STATION_HAS_HEAD');
      await this.record(actor, station, staff, 'stationStaff.posted');
      return staff;
    });
  }

  /** Ends somebody's time on the staff as of today, also at a station that has closed. */
  async relieve(actor: Actor, { id, version }: RelieveStaffArgs): Promise<StationStaff> {
    return this.database.transaction(async () => {
      const staff = await this.database.lock(StationStaff, id);
      const station = await this.stations.find(staff.stationId);
      if (!station || !stationPolicy.seeStaff(actor, factsOf(station))) throw new Refusal('NOT_FOUND');
      allow(actor, stationPolicy, 'staff', factsOf(station));
      if (staff.version !== version) throw new Refusal('STALE_VERSION', { version: staff.version });
      if (staff.toOn !== null) throw new Refusal('WRONG_STATE', { state: 'left' });
      await this.leave(actor, station, staff, this.clock.today());
      return staff;
    });
  }

  /** Ends the times of somebody whose roles no longer make them a candidate, as of a day. */
  async relieveUnfit(actor: Actor, personId: string, on: Day): Promise<void> {
    const rows = await this.database
      .repository(StationStaff)
      .createQueryBuilder('staff')
      .where('staff.personId = :personId and staff.toOn is null', { personId })
      .orderBy('staff.id')
      .getMany();
    for (const staff of rows) {
      const station = await this.stations.find(staff.stationId);
      const [candidate] = station ? await this.candidates.of(station, personId) : [];
      if (station && !candidate) await this.leave(actor, station, staff, on);
    }
  }

  /** Ends the times of those whose role ran out by itself and who hold no other one that fits, as of today. */
  async relieveExpired(): Promise<void> {
    const rows = await this.database.query<{ personId: string }>(
      `select distinct staff.person_id as "personId" from station_staff staff
       join grants held on held.person_id = staff.person_id
       where staff.to_on is null and held.valid_to <= $1 order by 1`,
      [this.clock.now()],
    );
    for (const { personId } of rows)
      await this.database.transaction(() => this.relieveUnfit(SYSTEM, personId, this.clock.today()));
  }

  /** Ends the times of those at a station who are no candidates of whoever runs it now, as of a day. */
  async relieveOthers(stationId: string, on: Day): Promise<void> {
    const [staff = []] = await this.byStations([stationId]);
    const inPlace = staff.filter(({ toOn }) => toOn === null);
    for (const { personId } of inPlace) await this.relieveUnfit(SYSTEM, personId, on);
  }

  private async isThere({ stationId, personId }: StationStaff): Promise<boolean> {
    const rows = await this.database.query(
      'select from station_staff where station_id = $1 and person_id = $2 and to_on is null',
      [stationId, personId],
    );
    return rows.length > 0;
  }

  private async leave(actor: Actor, station: ServiceStation, staff: StationStaff, on: Day): Promise<void> {
    const toOn = on < staff.fromOn ? staff.fromOn : on;
    await this.database.update(StationStaff, staff, { toOn });
    await this.record(actor, station, staff, 'stationStaff.left');
  }

  private record(
    actor: Actor,
    { regionCode }: ServiceStation,
    { id, stationId, personId, duty }: StationStaff,
    type: string,
  ): Promise<void> {
    const subject = { type: 'stationStaff', id, regionCode };
    return this.events.record(actor, type, subject, { stationId, personId, duty });
  }
}
