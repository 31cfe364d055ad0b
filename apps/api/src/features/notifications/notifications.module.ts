import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IndicatorsModule } from '../indicators/index.js';
import { NeedsModule } from '../needs/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PoliciesModule } from '../policies/index.js';
import { ProjectsModule } from '../projects/index.js';
import { SocialWorkersModule } from '../social-workers/index.js';
import { Notice } from './notice.entity.js';
import { NoticeEvents } from './notices.events.js';
import { NoticesResolver } from './notices.resolver.js';
import { Notices } from './notices.service.js';
import { Recipients } from './recipients.js';
import { ShiftReads } from './shift.reads.js';

/** Inboxes of whoever must act next. */
@Module({
  imports: [
    IndicatorsModule,
    NeedsModule,
    OrganizationsModule,
    PoliciesModule,
    ProjectsModule,
    SocialWorkersModule,
    TypeOrmModule.forFeature([Notice]),
  ],
  providers: [Notices, Recipients, ShiftReads, NoticeEvents, NoticesResolver],
})
export class NotificationsModule {}
