import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { DemoAllocations } from './demo-allocations.js';
import { DemoCases } from './demo-cases.js';
import { DemoAwards } from './demo-awards.js';
import { DemoCoordination } from './demo-coordination.js';
import { DemoDay } from './demo-day.js';
import { DemoHistory } from './demo-history.js';
import { DemoIndicators } from './demo-indicators.js';
import { DemoNeeds } from './demo-needs.js';
import { DemoOrganizations } from './demo-organizations.js';
import { DemoPeople } from './demo-people.js';
import { DemoRegions } from './demo-regions.js';
import { DemoResources } from './demo-resources.js';
import { DemoStationDepth } from './demo-station-depth.js';
import { DemoStations } from './demo-stations.js';
import { DemoVolunteers } from './demo-volunteers.js';
import { DemoWeek } from './demo-week.js';
import { DemoWork } from './demo-work.js';
import { DemoWorkerFiles } from './demo-worker-files.js';
import { DemoWorkers } from './demo-workers.js';

const TOWNSHIP = '640106001';

/** The demonstration: invented people and organizations on real regions, made through the product's own services. */
@Injectable()
export class Demo {
  constructor(
    private readonly people: DemoPeople,
    private readonly needs: DemoNeeds,
    private readonly day: DemoDay,
    private readonly week: DemoWeek,
    private readonly organizations: DemoOrganizations,
    private readonly work: DemoWork,
    private readonly stations: DemoStations,
    private readonly workers: DemoWorkers,
    private readonly workerFiles: DemoWorkerFiles,
    private readonly volunteers: DemoVolunteers,
    private readonly resources: DemoResources,
    private readonly history: DemoHistory,
    private readonly allocations: DemoAllocations,
    private readonly regions: DemoRegions,
    private readonly indicators: DemoIndicators,
    private readonly coordination: DemoCoordination,
    private readonly awards: DemoAwards,
    private readonly depth: DemoStationDepth,
    private readonly cases: DemoCases,
  ) {}

  /** The people of the sign-in page come first, in the order they are offered. */
  async make(): Promise<void> {
    const home = await this.people.firstCommunity(TOWNSHIP);
    const community = await this.people.make('马晓兰', 'communityStaff', { regionCode: home });
    const station = await this.people.make('田雨桐', 'stationWorker', { regionCode: TOWNSHIP });
    const jinfeng = await this.people.make('周启明', 'official', { regionCode: '640106' });
    const ningxia = await this.people.make('沙建宁', 'official', { regionCode: '64' });
    const jiangsu = await this.people.make('顾南星', 'official', { regionCode: '32' });
    const xiamen = await this.people.make('许闻海', 'official', { regionCode: '3502' });
    const administrator = await this.people.make('白静远', 'administrator', { regionCode: '64' });
    await this.people.make('康如实', 'auditor', { regionCode: '64' });
    const registrars = new Map([
      ['64', ningxia],
      ['32', jiangsu],
      ['35', xiamen],
    ]);
    const managers = await this.organizations.make(registrars);
    await this.stations.make(registrars);
    const workers = await this.workers.make(registrars);
    await this.workerFiles.make(workers, jinfeng, xiamen);
    await this.volunteers.make();
    const given = await this.resources.make(ningxia);
    await this.history.tell(given.manager, managers);
    await this.week.make(community, station);
    const posted = await this.needs.make(
      new Map<string, { community: Actor; station: Actor }>([[TOWNSHIP, { community, station }]]),
    );
    await this.work.make(posted, managers);
    await this.allocations.make(given, community, posted[0]?.need.id ?? '');
    await this.regions.make(administrator);
    await this.day.make(community, station);
    await this.indicators.make({ township: station, county: jinfeng, province: ningxia }, jiangsu);
    await this.coordination.make({ county: jinfeng, station, community });
    await this.awards.make(xiamen, workers);
    const operator = managers.find(({ served }) => TOWNSHIP.startsWith(served))?.actor;
    await this.depth.make(jinfeng, { fundId: given.fundId, operator });
    await this.cases.make(workers);
  }
}
