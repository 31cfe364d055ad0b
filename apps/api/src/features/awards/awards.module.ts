import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { AccountsModule } from '../accounts/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { ResourcesModule } from '../resources/index.js';
import { SocialWorkersModule } from '../social-workers/index.js';
import { AwardDraft } from './award-draft.entity.js';
import { AwardDraftsResolver } from './award-drafts.resolver.js';
import { AwardDrafts } from './award-drafts.service.js';
import { AwardDetails } from './award-details.service.js';
import { AwardFacts } from './award-facts.service.js';
import { awardEntities } from './award.entity.js';
import { AwardNoticesResolver } from './award-notices.resolver.js';
import { AwardObjections } from './award-objections.service.js';
import { AwardOutlooks } from './award-outlooks.service.js';
import { paperEntities } from './award-paper.entity.js';
import { AwardPapersResolver } from './award-papers.resolver.js';
import { AwardPapers } from './award-papers.service.js';
import { AwardRecorder } from './award-recorder.js';
import { AwardSteps } from './award-steps.js';
import { AwardReads } from './awards.reads.js';
import { AwardsResolver } from './awards.resolver.js';
import { Awards } from './awards.service.js';
import { BatchDetails } from './batch-details.service.js';
import { batchEntities } from './batch.entity.js';
import { BatchFiles } from './batch-files.service.js';
import { BatchRecorder } from './batch-recorder.js';
import { BatchesResolver } from './batches.resolver.js';
import { Batches } from './batches.service.js';
import { Evaluations } from './evaluations.service.js';
import { Explanations } from './explanations.service.js';
import { Payees } from './payees.service.js';
import { programmeEntities } from './programme.entity.js';
import { ProgrammesResolver } from './programmes.resolver.js';
import { Programmes } from './programmes.service.js';
import { Reconciliations } from './reconciliations.service.js';
import { Simulations } from './simulations.service.js';
import { Tellings } from './tellings.service.js';
import { WorkerFactsSource } from './worker-facts.service.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Awards and subsidies: who may apply, applications, decisions, payments. */
@Module({
  imports: [
    RegionsModule,
    AccountsModule,
    PoliciesModule,
    OrganizationsModule,
    SocialWorkersModule,
    ResourcesModule,
    TypeOrmModule.forFeature([
      ...awardEntities,
      ...batchEntities,
      ...programmeEntities,
      ...paperEntities,
      AwardDraft,
    ]),
  ],
  providers: [
    Programmes,
    WorkerFactsSource,
    Evaluations,
    Explanations,
    Payees,
    AwardSteps,
    AwardRecorder,
    Awards,
    AwardObjections,
    AwardOutlooks,
    AwardDetails,
    AwardReads,
    AwardFacts,
    BatchRecorder,
    Batches,
    BatchFiles,
    BatchDetails,
    Reconciliations,
    Simulations,
    AwardPapers,
    AwardPapersResolver,
    AwardDrafts,
    AwardDraftsResolver,
    Tellings,
    AwardsResolver,
    AwardNoticesResolver,
    ProgrammesResolver,
    BatchesResolver,
  ],
  exports: [Awards, AwardDrafts, Batches, BatchFiles, Reconciliations],
})
export class AwardsModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly awards: Awards,
    private readonly tellings: Tellings,
    private readonly papers: AwardPapers,
  ) {}

  onModuleInit(): void {
    this.schedules.every('awards.expire', HOUR_MS, () => this.awards.expire());
    this.schedules.every('awards.forgetPapers', DAY_MS, () => this.papers.forget());
    this.schedules.every('awards.rewrapKeys', DAY_MS, () => this.papers.rewrap());
    this.schedules.every('awards.tell', DAY_MS, () => this.tellings.tell());
  }
}
