import { Injectable } from '@nestjs/common';
import { addDays } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { StationSupports } from '../features/projects/index.js';
import { StationStaffing, Stations } from '../features/stations/index.js';

const TOWNSHIP = '640106001';
const [MORNING, NOON, AFTERNOON, EVENING] = [510, 720, 840, 1080];
const WORKDAYS = [1, 2, 3, 4, 5];

/** The people of one station: names as the demonstration made them. */
const STAFF = [
  { kind: 'socialWorkStation', name: '田雨桐', duty: 'head' },
  { kind: 'socialWorkStation', name: '何知遥', duty: 'socialWorker' },
  { kind: 'communityRoom', name: '何知遥', duty: 'socialWorker' },
  { kind: 'communityRoom', name: '马晓兰', duty: 'assistant' },
  { kind: 'volunteerStation', name: '马晓兰', duty: 'volunteerKeeper' },
] as const;

interface Found {
  readonly id: string;
  readonly kind: string;
}

/** What a township's station and those around it say of themselves, and what supports them; invented. */
@Injectable()
export class DemoStationDepth {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly stations: Stations,
    private readonly staffing: StationStaffing,
    private readonly supports: StationSupports,
  ) {}

  /** `fundId` is a fund given for the county, `operator` an organization's manager. */
  async make(
    county: Actor,
    { fundId, operator }: { fundId: string; operator: Actor | undefined },
  ): Promise<void> {
    const found = await this.database.query<Found>(
      `select id, kind from service_stations where is_demo and starts_with(region_code, $1) order by id`,
      [TOWNSHIP],
    );
    for (const { id, kind } of found) await this.describe(county, id, kind === 'socialWorkStation');
    for (const { kind, name, duty } of STAFF) {
      const station = found.find((each) => each.kind === kind);
      const [person] = await this.database.query<{ id: string }>(
        'select id from people where name = $1 and is_demo order by id limit 1',
        [name],
      );
      if (!station || !person) continue;
      const fromOn = addDays(this.clock.today(), -90);
      await this.staffing.post(county, { stationId: station.id, personId: person.id, duty, fromOn });
    }
    const station = found.find(({ kind }) => kind === 'socialWorkStation');
    if (station) await this.support(county, station.id, fundId);
    const organizationId = operator?.hat?.organizationId ?? null;
    if (station && organizationId) {
      const version = await this.versionOf(station.id);
      await this.stations.entrust(county, { id: station.id, organizationId, mode: 'mixed', version });
    }
  }

  private async describe(county: Actor, id: string, isStation: boolean): Promise<void> {
    const spans = [
      { fromMinute: MORNING, toMinute: NOON },
      { fromMinute: AFTERNOON, toMinute: EVENING },
    ];
    await this.stations.describe(county, {
      id,
      version: await this.versionOf(id),
      input: {
        weeklyHours: WORKDAYS.flatMap((weekday) => spans.map((span) => ({ weekday, ...span }))),
        exceptions: [{ on: addDays(this.clock.today(), 33), fromMinute: null, toMinute: null }],
        floorArea: isStation ? 180 : 60,
        seats: isStation ? 40 : 16,
        isStepFree: isStation,
      },
    });
  }

  private async support(county: Actor, stationId: string, fundId: string): Promise<void> {
    const givenOn = addDays(this.clock.today(), -90);
    const grant = (kind: 'venue' | 'fund' | 'project', over: object): Promise<unknown> =>
      this.supports.grant(county, {
        stationId,
        input: { kind, detail: '', givenOn, endsOn: null, ...over },
        idempotencyKey: `demo-support-${kind}`,
      });
    await grant('venue', {
      giver: '满城北街街道办事处（演示）',
      detail: '一楼开放式办公区，免费使用',
      floorArea: 180,
    });
    await grant('fund', { sourceId: fundId, detail: '为老服务小额项目' });
    const [project] = await this.database.query<{ id: string }>(
      `select id from projects where state <> 'ended' and starts_with(region_code, $1) order by id limit 1`,
      [TOWNSHIP],
    );
    if (project) await grant('project', { sourceId: project.id, detail: '交给本站跟进' });
  }

  private async versionOf(id: string): Promise<number> {
    const station = await this.stations.find(id);
    return station?.version ?? 0;
  }
}
