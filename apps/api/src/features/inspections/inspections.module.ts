import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CoordinationModule, Escalations, HandOvers } from '../coordination/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { StationsModule } from '../stations/index.js';
import { Finding } from './finding.entity.js';
import { FindingsResolver } from './findings.resolver.js';
import { Findings } from './findings.service.js';
import { Inspection, InspectionVisit } from './inspection.entity.js';
import { InspectionReads } from './inspections.reads.js';
import { InspectionsResolver, VisitsResolver } from './inspections.resolver.js';
import { Inspections } from './inspections.service.js';

/** A region looks how the work is done, and that what is wrong is put right. */
@Module({
  imports: [
    RegionsModule,
    PoliciesModule,
    StationsModule,
    OrganizationsModule,
    CoordinationModule,
    TypeOrmModule.forFeature([Inspection, InspectionVisit, Finding]),
  ],
  providers: [Inspections, Findings, InspectionReads, InspectionsResolver, VisitsResolver, FindingsResolver],
  exports: [Inspections, Findings],
})
export class InspectionsModule implements OnModuleInit {
  constructor(
    private readonly escalations: Escalations,
    private readonly handOvers: HandOvers,
  ) {}

  onModuleInit(): void {
    this.escalations.register({
      matter: 'finding',
      table: 'findings',
      isOpen: `state = 'demanded'`,
      title: 'title',
      responsible: 'region_code',
      needId: 'null::uuid',
    });
    this.handOvers.register({
      subjectType: 'inspection',
      table: 'inspections',
      person: 'lead_id',
      place: 'region_code',
      isOpen: `state in ('planned', 'underway')`,
      title: 'title',
    });
  }
}
