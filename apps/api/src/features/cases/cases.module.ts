import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { NeedsModule } from '../needs/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { SocialWorkersModule } from '../social-workers/index.js';
import { CaseAssignments } from './case-assignments.service.js';
import { CaseDues } from './case-dues.reads.js';
import { CaseEntry, CaseFile, CaseKey, CaseMark, CaseRight } from './case.entity.js';
import { CaseExports } from './case-exports.service.js';
import { CaseLinks } from './case-links.js';
import { CaseMatchResolver, CasePeopleResolver } from './case-people.resolver.js';
import { CasePeople } from './case-people.service.js';
import { CaseReadings } from './case-readings.js';
import { CaseReads } from './case.reads.js';
import { CaseReferrals } from './case-referrals.service.js';
import { CaseReferralsResolver } from './case-referrals.resolver.js';
import { CaseRights } from './case-rights.service.js';
import { CaseRightsResolver } from './case-rights.resolver.js';
import { CaseSearch } from './case-search.service.js';
import { CaseSheets } from './case-sheets.js';
import { CaseSteps } from './case-steps.js';
import { CaseTies } from './case-ties.js';
import { CaseVisits } from './case-visits.js';
import { Cases } from './cases.service.js';
import { CasesResolver } from './cases.resolver.js';
import { NeedCaseResolver } from './need-case.resolver.js';
import { OverdueVisits } from './overdue-visits.entity.js';
import { CaseReferral } from './referral.entity.js';
import { CaseReferralReads } from './referral.reads.js';
import { workGroupEntities } from './work-group.entity.js';
import { WorkGroupReads } from './work-groups.reads.js';
import { WorkGroupsResolver } from './work-groups.resolver.js';
import { WorkGroups } from './work-groups.service.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const records = [
  CaseFile,
  CaseKey,
  CaseEntry,
  CaseMark,
  CaseRight,
  CaseReferral,
  OverdueVisits,
  ...workGroupEntities,
];
const resolvers = [
  CasesResolver,
  CasePeopleResolver,
  CaseMatchResolver,
  CaseReferralsResolver,
  CaseRightsResolver,
  NeedCaseResolver,
  WorkGroupsResolver,
];

/** Casework, group work and community work; what a file says is read by its worker and supervisor only. */
@Module({
  imports: [
    RegionsModule,
    PoliciesModule,
    OrganizationsModule,
    SocialWorkersModule,
    NeedsModule,
    TypeOrmModule.forFeature(records),
  ],
  providers: [
    Cases,
    CaseSteps,
    CaseSheets,
    CaseTies,
    CaseSearch,
    CaseAssignments,
    CaseExports,
    CaseReadings,
    CaseReads,
    CaseDues,
    CaseVisits,
    CaseReferrals,
    CaseReferralReads,
    CasePeople,
    CaseRights,
    CaseLinks,
    WorkGroups,
    WorkGroupReads,
    ...resolvers,
  ],
  exports: [Cases, CaseReferrals, CaseTies, WorkGroups],
})
export class CasesModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly visits: CaseVisits,
    private readonly sheets: CaseSheets,
  ) {}

  onModuleInit(): void {
    this.schedules.every('cases.missedVisits', HOUR_MS, () => this.visits.escalate());
    this.schedules.every('cases.rewrapKeys', DAY_MS, () => this.sheets.rewrap());
  }
}
