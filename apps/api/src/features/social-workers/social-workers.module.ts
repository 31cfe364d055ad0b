import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { RegionsModule } from '../regions/index.js';
import { StationsModule } from '../stations/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { SocialWorker } from './social-worker.entity.js';
import { SocialWorkerReads } from './social-workers.reads.js';
import { SocialWorkersResolver } from './social-workers.resolver.js';
import { SocialWorkers } from './social-workers.service.js';
import { WorkerCertificate } from './worker-certificate.entity.js';
import { WorkerCertificates } from './worker-certificates.service.js';
import { WorkerFilesResolver } from './worker-files.resolver.js';
import { WorkerFiles } from './worker-files.service.js';
import { WorkerHistory } from './worker-history.service.js';
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
];

/** Social workers, their certificates and what holds of them from a day to a day. */
@Module({
  imports: [
    RegionsModule,
    TaxonomiesModule,
    OrganizationsModule,
    StationsModule,
    TypeOrmModule.forFeature(entities),
  ],
  providers: [
    SocialWorkers,
    SocialWorkerReads,
    SocialWorkersResolver,
    WorkerFiles,
    WorkerFilesResolver,
    WorkerCertificates,
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
  ],
  exports: [SocialWorkers, WorkerTies, WorkerRecords],
})
export class SocialWorkersModule {}
