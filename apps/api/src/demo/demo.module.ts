import { Module } from '@nestjs/common';
import { features } from '../features/index.js';
import { Demo } from './demo.js';
import { DemoAllocations } from './demo-allocations.js';
import { DemoCases } from './demo-cases.js';
import { DemoAwards } from './demo-awards.js';
import { DemoCoordination } from './demo-coordination.js';
import { DemoDay } from './demo-day.js';
import { DemoHistory } from './demo-history.js';
import { DemoNames } from './demo-names.js';
import { DemoIndicators } from './demo-indicators.js';
import { DemoNeeds } from './demo-needs.js';
import { DemoOrganizations } from './demo-organizations.js';
import { DemoPeople } from './demo-people.js';
import { DemoPlaces } from './demo-places.js';
import { DemoRegions } from './demo-regions.js';
import { DemoResources } from './demo-resources.js';
import { DemoStationDepth } from './demo-station-depth.js';
import { DemoStations } from './demo-stations.js';
import { DemoVolunteers } from './demo-volunteers.js';
import { DemoWeek } from './demo-week.js';
import { DemoWork } from './demo-work.js';
import { DemoWorkerFiles } from './demo-worker-files.js';
import { DemoWorkers } from './demo-workers.js';

/** Makes the demonstration at the first start. */
@Module({
  imports: features,
  providers: [
    Demo,
    DemoPeople,
    DemoPlaces,
    DemoNeeds,
    DemoDay,
    DemoWeek,
    DemoCases,
    DemoCoordination,
    DemoAwards,
    DemoOrganizations,
    DemoWork,
    DemoStations,
    DemoStationDepth,
    DemoWorkers,
    DemoWorkerFiles,
    DemoVolunteers,
    DemoResources,
    DemoRegions,
    DemoHistory,
    DemoAllocations,
    DemoNames,
    DemoIndicators,
  ],
  exports: [Demo, DemoNames],
})
export class DemoModule {}
