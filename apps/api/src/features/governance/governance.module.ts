import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { CoordinationModule } from '../coordination/index.js';
import { NeedsModule } from '../needs/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { BodiesResolver } from './bodies.resolver.js';
import { Bodies } from './bodies.service.js';
import { BodyMember, SelfGovernanceBody } from './body.entity.js';
import { Consultation, ConsultationNeed } from './consultation.entity.js';
import {
  ConsultationNeedResolver,
  ConsultationsResolver,
  NeedOriginResolver,
} from './consultations.resolver.js';
import { Consultations } from './consultations.service.js';
import { GovernanceReads } from './governance.reads.js';
import { TrackEntry } from './track-entry.entity.js';
import { TracksResolver, TrackUnitResolver } from './tracks.resolver.js';
import { Tracks } from './tracks.service.js';

const HOUR_MS = 3_600_000;

/** Residents and villagers run their own affairs. */
@Module({
  imports: [
    RegionsModule,
    PoliciesModule,
    NeedsModule,
    CoordinationModule,
    TypeOrmModule.forFeature([SelfGovernanceBody, BodyMember, Consultation, ConsultationNeed, TrackEntry]),
  ],
  providers: [
    Bodies,
    Consultations,
    Tracks,
    GovernanceReads,
    BodiesResolver,
    ConsultationsResolver,
    ConsultationNeedResolver,
    NeedOriginResolver,
    TracksResolver,
    TrackUnitResolver,
  ],
  exports: [Bodies, Consultations, Tracks],
})
export class GovernanceModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly bodies: Bodies,
  ) {}

  onModuleInit(): void {
    this.schedules.every('governance.remind', HOUR_MS, () => this.bodies.remind());
  }
}
