import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { ClaimsModule } from '../claims/index.js';
import { NeedsModule } from '../needs/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { RegionsModule } from '../regions/index.js';
import { ResourcesModule } from '../resources/index.js';
import {
  BookingAllocationResolver,
  MovementAllocationResolver,
  ProjectAllocationsResolver,
  TransferAllocationResolver,
} from './allocated.resolver.js';
import { AllocatedParts } from './allocated-parts.js';
import { Allocation } from './allocation.entity.js';
import { AllocationEvents } from './allocations.events.js';
import { AllocationReads } from './allocations.reads.js';
import { AllocationsResolver } from './allocations.resolver.js';
import { Allocations } from './allocations.service.js';
import { FollowedGifts } from './followed-gift.reads.js';
import { FollowedGiftResolver } from './followed-gift.resolver.js';
import { SocialWorkersModule } from '../social-workers/index.js';
import { StationsModule } from '../stations/index.js';
import { Project } from './project.entity.js';
import { ProjectEvents } from './projects.events.js';
import { ProjectReads } from './projects.reads.js';
import { NeedProjectResolver, ProjectsResolver } from './projects.resolver.js';
import { Projects } from './projects.service.js';
import { StationSupports } from './station-supports.js';
import { StationSupportsResolver } from './station-supports.resolver.js';

/** The work that serves a need. */
@Module({
  imports: [
    RegionsModule,
    AccountsModule,
    OrganizationsModule,
    ResourcesModule,
    NeedsModule,
    SocialWorkersModule,
    ClaimsModule,
    StationsModule,
    TypeOrmModule.forFeature([Project, Allocation]),
  ],
  providers: [
    Projects,
    ProjectReads,
    ProjectEvents,
    ProjectsResolver,
    NeedProjectResolver,
    Allocations,
    AllocatedParts,
    AllocationEvents,
    AllocationReads,
    AllocationsResolver,
    FollowedGifts,
    FollowedGiftResolver,
    ProjectAllocationsResolver,
    TransferAllocationResolver,
    MovementAllocationResolver,
    BookingAllocationResolver,
    StationSupports,
    StationSupportsResolver,
  ],
  exports: [Projects, Allocations, StationSupports],
})
export class ProjectsModule {}
