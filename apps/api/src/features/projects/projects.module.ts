import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimsModule } from '../claims/index.js';
import { NeedsModule } from '../needs/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { RegionsModule } from '../regions/index.js';
import { Project } from './project.entity.js';
import { ProjectEvents } from './projects.events.js';
import { ProjectReads } from './projects.reads.js';
import { NeedProjectResolver, ProjectsResolver } from './projects.resolver.js';
import { Projects } from './projects.service.js';

/** The work that serves a need. */
@Module({
  imports: [
    RegionsModule,
    OrganizationsModule,
    NeedsModule,
    ClaimsModule,
    TypeOrmModule.forFeature([Project]),
  ],
  providers: [Projects, ProjectReads, ProjectEvents, ProjectsResolver, NeedProjectResolver],
  exports: [Projects],
})
export class ProjectsModule {}
