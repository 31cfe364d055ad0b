import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { DesignationsModule } from '../designations/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MatchingModule } from '../matching/index.js';
import { NeedsModule } from '../needs/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PlanningModule } from '../planning/index.js';
import { PoliciesModule } from '../policies/index.js';
import { ProjectsModule } from '../projects/index.js';
import { RegionsModule } from '../regions/index.js';
import { SocialWorkersModule } from '../social-workers/index.js';
import { Notice } from './notice.entity.js';
import { NoticeMaking } from './notice-making.js';
import { NoticeTitles } from './notice-titles.reads.js';
import { NoticeEvents } from './notices.events.js';
import { NoticesResolver } from './notices.resolver.js';
import { Notices } from './notices.service.js';
import { Recipients } from './recipients.js';
import { ShiftReads } from './shift.reads.js';

/** Inboxes of whoever must act next. */
@Module({
  imports: [
    RegionsModule,
    CasesModule,
    DesignationsModule,
    IndicatorsModule,
    MatchingModule,
    NeedsModule,
    OrganizationsModule,
    PlanningModule,
    PoliciesModule,
    ProjectsModule,
    SocialWorkersModule,
    TypeOrmModule.forFeature([Notice]),
  ],
  providers: [Notices, NoticeMaking, Recipients, ShiftReads, NoticeTitles, NoticeEvents, NoticesResolver],
})
export class NotificationsModule {}
