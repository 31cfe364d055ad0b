import { Injectable, type OnModuleInit } from '@nestjs/common';
import { countyOf, day } from '@wushe/values';
import { SYSTEM } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { EventHandlers, type SealedEvent } from '../../platform/events/handlers.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { Schedules } from '../../platform/schedules.js';
import { Regions } from '../regions/index.js';
import { StationStaffing } from './station-staff.service.js';
import { ServiceStation } from './station.entity.js';
import { canLead, nearestLeader } from './station.rules.js';
import { StationReads } from './stations.reads.js';

const HOUR_MS = 3_600_000;

/** Stations follow the units they serve: a merged township's station serves the successor. Staff leaves with its roles, and with whoever ran the place. */
@Injectable()
export class StationEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly reads: StationReads,
    private readonly staffing: StationStaffing,
    private readonly schedules: Schedules,
  ) {}

  onModuleInit(): void {
    this.schedules.every('stations.expiredRoles', HOUR_MS, () => this.staffing.relieveExpired());
    this.handlers.register({
      name: 'stations',
      on: {
        'regionChange.applied': (event) => this.follow(event),
        'grant.revoked': (event) => this.leave(event),
        'station.entrusted': ({ subjectId, happenedOn }) =>
          this.staffing.relieveOthers(subjectId, day(happenedOn)),
      },
    });
  }

  private async follow({ subjectId }: SealedEvent): Promise<void> {
    const stations = await this.database
      .repository(ServiceStation)
      .createQueryBuilder('station')
      .where(
        `station.region_code in (select from_code from region_successions
          where change_id = :subjectId and is_main and from_code <> to_code)`,
        { subjectId },
      )
      .orderBy('station.id')
      .getMany();
    const successions = await this.regions.successions();
    for (const station of stations) {
      const from = station.regionCode;
      const regionCode = successions.homeOf(from);
      await this.database.update(ServiceStation, station, { regionCode, countyCode: countyOf(regionCode) });
      await this.record(station, { from, to: regionCode });
    }
    if (stations.length > 0) await this.takeNewLeaders();
  }

  /** Whoever lost the role that put them on a staff is on it no longer. */
  private async leave({ body, happenedOn }: SealedEvent): Promise<void> {
    const { personId } = body;
    if (typeof personId === 'string') await this.staffing.relieveUnfit(SYSTEM, personId, day(happenedOn));
  }

  /**
   * A station whose leader serves another place now comes under the nearest one that can lead it there; under none,
   * until the county names one, where there is none or more than one as near.
   */
  private async takeNewLeaders(): Promise<void> {
    const led = await this.database
      .repository(ServiceStation)
      .createQueryBuilder('station')
      .innerJoin(ServiceStation, 'leader', 'leader.id = station.parent_id')
      .where('not starts_with(station.region_code, leader.region_code)')
      .getMany();
    const leaders = await this.database.findMany(
      ServiceStation,
      led.flatMap(({ parentId }) => parentId ?? []),
    );
    for (const [index, station] of led.entries()) {
      const leader = leaders[index];
      if (!leader || canLead(leader, station)) continue;
      const next = nearestLeader(await this.reads.leaders(station), station);
      await this.database.update(ServiceStation, station, { parentId: next?.id ?? null });
      await this.record(station, { leftId: leader.id, parentId: next?.id ?? null });
    }
  }

  private record({ id, regionCode }: ServiceStation, body: EventBody): Promise<void> {
    return this.events.record(SYSTEM, 'station.followed', { type: 'station', id, regionCode }, body);
  }
}
