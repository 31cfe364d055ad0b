import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { StationsModule } from '../stations/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { CertificateImport } from './certificate-import.service.js';
import { LearningReminders } from './learning-reminders.service.js';
import { LearningEntry } from './learning.entity.js';
import { LearningResolver, SupervisionSessionsResolver } from './learning.resolver.js';
import { Learning } from './learning.service.js';
import { LicencesResolver } from './licences.resolver.js';
import { Licences } from './licences.service.js';
import { Populations } from './populations.js';
import { PublishedLicences } from './published-licences.entity.js';
import { RecognitionEvents } from './recognitions.events.js';
import { RecognitionsResolver } from './recognitions.resolver.js';
import { Recognitions } from './recognitions.service.js';
import { SocialWorker } from './social-worker.entity.js';
import { SocialWorkerReads } from './social-workers.reads.js';
import { SocialWorkersResolver } from './social-workers.resolver.js';
import { SocialWorkers } from './social-workers.service.js';
import { StaffWorkersResolver, StationLicencesResolver } from './station-staff.resolver.js';
import { SupervisionSession } from './supervision-session.entity.js';
import { WorkTime } from './work-time.entity.js';
import { WorkerCertificate } from './worker-certificate.entity.js';
import { WorkerCertificatesResolver } from './worker-certificates.resolver.js';
import { WorkerCertificates } from './worker-certificates.service.js';
import { WorkerFileParts } from './worker-file-parts.js';
import { WorkerFilesResolver } from './worker-files.resolver.js';
import { WorkerFiles } from './worker-files.service.js';
import { WorkerHistory } from './worker-history.service.js';
import { WorkerHours } from './worker-hours.service.js';
import { WorkerNames } from './worker-names.reads.js';
import { WorkerParticulars } from './worker-particulars.entity.js';
import { WorkerParticularsKeeper } from './worker-particulars.service.js';
import { WorkerRecords } from './worker-records.reads.js';
import { Employment, InsurancePeriod, Posting, SupervisionPair, WorkerDeputy } from './worker-term.entity.js';
import {
  EmploymentResolver,
  InsurancePeriodResolver,
  PostingResolver,
  SupervisionPairResolver,
  WorkerDeputyResolver,
  WorkerTermsResolver,
} from './worker-terms.resolver.js';
import { WorkerTerms } from './worker-terms.service.js';
import { WorkerTies } from './worker-ties.reads.js';

const entities = [
  SocialWorker,
  WorkerCertificate,
  WorkerParticulars,
  Employment,
  InsurancePeriod,
  Posting,
  SupervisionPair,
  WorkerDeputy,
  LearningEntry,
  SupervisionSession,
  WorkTime,
  PublishedLicences,
];

const HOUR_MS = 3_600_000;

/** Social workers, their certificates and what holds of them from a day to a day. */
@Module({
  imports: [
    RegionsModule,
    PoliciesModule,
    TaxonomiesModule,
    OrganizationsModule,
    StationsModule,
    TypeOrmModule.forFeature(entities),
  ],
  providers: [
    SocialWorkers,
    SocialWorkerReads,
    SocialWorkersResolver,
    StationLicencesResolver,
    StaffWorkersResolver,
    WorkerFiles,
    WorkerFilesResolver,
    WorkerFileParts,
    WorkerCertificates,
    WorkerCertificatesResolver,
    CertificateImport,
    WorkerParticularsKeeper,
    WorkerTerms,
    WorkerHistory,
    WorkerTies,
    WorkerRecords,
    WorkerNames,
    WorkerTermsResolver,
    EmploymentResolver,
    InsurancePeriodResolver,
    PostingResolver,
    SupervisionPairResolver,
    WorkerDeputyResolver,
    Recognitions,
    RecognitionEvents,
    RecognitionsResolver,
    Learning,
    LearningReminders,
    LearningResolver,
    SupervisionSessionsResolver,
    WorkerHours,
    Populations,
    Licences,
    LicencesResolver,
  ],
  exports: [
    SocialWorkers,
    Recognitions,
    WorkerTies,
    WorkerTerms,
    WorkerRecords,
    WorkerHistory,
    WorkerHours,
    WorkerParticularsKeeper,
    Learning,
    Licences,
    Populations,
  ],
})
export class SocialWorkersModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly reminders: LearningReminders,
  ) {}

  onModuleInit(): void {
    this.schedules.every('socialWorkers.remindOfLearning', 6 * HOUR_MS, () => this.reminders.run());
  }
}
