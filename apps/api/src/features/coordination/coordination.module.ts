import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { NeedsModule } from '../needs/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { ActionItem } from './action-item.entity.js';
import { ActionItemsResolver } from './action-items.resolver.js';
import { ActionItems } from './action-items.service.js';
import { CoordinationReads } from './coordination.reads.js';
import { Escalation } from './escalation.entity.js';
import { Escalations } from './escalations.service.js';
import { HandOver, HandOverLine } from './hand-over.entity.js';
import { EscalationResolver, HandOversResolver, PartyResolver } from './hand-overs.resolver.js';
import { HandOvers } from './hand-overs.service.js';
import { JointMeeting, MeetingMinutes, MinutesSignOff } from './meeting.entity.js';
import { MeetingsResolver, MinutesResolver, SignOffResolver } from './meetings.resolver.js';
import { Meetings } from './meetings.service.js';
import { Parties } from './parties.js';
import { RecordHistory } from './record-history.js';
import { Referral } from './referral.entity.js';
import { NeedCoordinationResolver, ReferralsResolver } from './referrals.resolver.js';
import { Referrals } from './referrals.service.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Departments agree, pass matters on, and hear of what is stuck. */
@Module({
  imports: [
    RegionsModule,
    OrganizationsModule,
    PoliciesModule,
    NeedsModule,
    TypeOrmModule.forFeature([
      JointMeeting,
      MeetingMinutes,
      MinutesSignOff,
      ActionItem,
      Referral,
      HandOver,
      HandOverLine,
      Escalation,
    ]),
  ],
  providers: [
    Meetings,
    ActionItems,
    Referrals,
    HandOvers,
    Escalations,
    Parties,
    RecordHistory,
    CoordinationReads,
    MeetingsResolver,
    MinutesResolver,
    SignOffResolver,
    ActionItemsResolver,
    ReferralsResolver,
    NeedCoordinationResolver,
    HandOversResolver,
    PartyResolver,
    EscalationResolver,
  ],
  exports: [Meetings, ActionItems, Referrals, HandOvers, Escalations, Parties, RecordHistory],
})
export class CoordinationModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly escalations: Escalations,
    private readonly meetings: Meetings,
  ) {}

  onModuleInit(): void {
    this.schedules.every('coordination.escalate', MINUTE_MS, () => this.escalations.escalate());
    this.schedules.every('coordination.remind', HOUR_MS, () => this.meetings.remind());
  }
}
