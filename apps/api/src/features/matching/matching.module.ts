import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { ActivitiesModule } from '../activities/index.js';
import { ClaimsModule } from '../claims/index.js';
import { NeedsModule } from '../needs/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { ResourcesModule } from '../resources/index.js';
import { SocialWorkersModule } from '../social-workers/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { VolunteersModule } from '../volunteers/index.js';
import { Invitation } from './invitation.entity.js';
import { InvitationReads } from './invitations.reads.js';
import { InvitationEvents } from './invitations.events.js';
import { Invitations } from './invitations.service.js';
import { NeedsForMeResolver } from './needs-for-me.resolver.js';
import { OwnNeeds } from './needs-for-me.service.js';
import { OrganizationPool } from './organization-pool.js';
import { Points } from './points.js';
import { RankingChoice } from './ranking-choice.entity.js';
import { Ranking } from './ranking.service.js';
import { SuggestionRecords } from './record.reads.js';
import { SuggestionRecordsResolver } from './record.resolver.js';
import { ResourcePool } from './resource-pool.js';
import { SuggestionView } from './suggestion.entity.js';
import { SuggestionReads } from './suggestions.reads.js';
import { NeedSuggestionsResolver, SuggestionsResolver } from './suggestions.resolver.js';
import { Suggestions } from './suggestions.service.js';
import { VolunteerFoldEvents } from './volunteer-fold.events.js';
import { VolunteerFold } from './volunteer-fold.js';
import { VolunteerPool } from './volunteer-pool.js';
import { VolunteerSkill } from './volunteer-skill.entity.js';
import { WorkerPool } from './worker-pool.js';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** Who fits a need, why, and whom to ask. */
@Module({
  imports: [
    RegionsModule,
    TaxonomiesModule,
    PoliciesModule,
    OrganizationsModule,
    SocialWorkersModule,
    VolunteersModule,
    ResourcesModule,
    NeedsModule,
    ClaimsModule,
    ActivitiesModule,
    TypeOrmModule.forFeature([SuggestionView, Invitation, VolunteerSkill, RankingChoice]),
  ],
  providers: [
    Points,
    OrganizationPool,
    WorkerPool,
    VolunteerPool,
    VolunteerFold,
    VolunteerFoldEvents,
    ResourcePool,
    Suggestions,
    SuggestionReads,
    Invitations,
    InvitationEvents,
    InvitationReads,
    Ranking,
    OwnNeeds,
    SuggestionRecords,
    SuggestionRecordsResolver,
    NeedsForMeResolver,
    SuggestionsResolver,
    NeedSuggestionsResolver,
  ],
  exports: [Suggestions, Invitations, InvitationReads, Points],
})
export class MatchingModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly suggestions: Suggestions,
    private readonly invitations: Invitations,
    private readonly volunteers: VolunteerFold,
  ) {}

  onModuleInit(): void {
    this.schedules.every('matching.expire', MINUTE_MS, () => this.invitations.expire());
    this.schedules.every('matching.forget', DAY_MS, () => this.suggestions.forget());
    this.schedules.every('matching.fold', DAY_MS, () => this.volunteers.foldAll());
  }
}
