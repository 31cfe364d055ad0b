import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NeedsModule } from '../needs/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PoliciesModule } from '../policies/index.js';
import { ProjectsModule } from '../projects/index.js';
import { RegionsModule } from '../regions/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { VolunteersModule } from '../volunteers/index.js';
import {
  ActivitiesResolver,
  NeedShiftsResolver,
  PartShiftsResolver,
  ProjectActivitiesResolver,
} from './activities.resolver.js';
import { ActivityReads } from './activities.reads.js';
import { Activities } from './activities.service.js';
import { Activity, Shift } from './activity.entity.js';
import { Attendance } from './attendance.service.js';
import { CheckInCodes } from './check-in-codes.js';
import { HoursLedger } from './hours.service.js';
import { HoursEntry, SignUp, TicketUse } from './sign-up.entity.js';
import { HoursEntriesResolver, HoursResolver, ShiftsResolver, SignUpsResolver } from './sign-ups.resolver.js';
import { OwnServices } from './own-service.service.js';
import { SignUps } from './sign-ups.service.js';

/** What projects do with volunteers: shifts, sign-ups, presence, hours. */
@Module({
  imports: [
    RegionsModule,
    TaxonomiesModule,
    PoliciesModule,
    OrganizationsModule,
    VolunteersModule,
    NeedsModule,
    ProjectsModule,
    TypeOrmModule.forFeature([Activity, Shift, SignUp, HoursEntry, TicketUse]),
  ],
  providers: [
    Activities,
    ActivityReads,
    OwnServices,
    SignUps,
    Attendance,
    CheckInCodes,
    HoursLedger,
    ActivitiesResolver,
    NeedShiftsResolver,
    PartShiftsResolver,
    ProjectActivitiesResolver,
    SignUpsResolver,
    ShiftsResolver,
    HoursResolver,
    HoursEntriesResolver,
  ],
  exports: [Activities, ActivityReads, SignUps, Attendance, HoursLedger],
})
export class ActivitiesModule {}
