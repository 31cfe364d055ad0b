import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { LearningEntry } from './learning.entity.js';
import { Learning } from './learning.service.js';
import { LearningCycle } from './learning.view.js';
import { SocialWorker } from './social-worker.entity.js';
import { WorkerCertificate } from './worker-certificate.entity.js';
import { WorkerCertificates } from './worker-certificates.service.js';
import { WorkerFileParts } from './worker-file-parts.js';
import { WorkerFileAction } from './worker-file.policy.js';
import { WorkerHours } from './worker-hours.service.js';
import { WorkTimeShare } from './worker-hours.view.js';
import { Employment, InsurancePeriod, Posting, SupervisionPair, WorkerDeputy } from './worker-term.entity.js';
import { WorkerTerms } from './worker-terms.service.js';

/** A social worker's file at the GraphQL edge: each part for whom the policy lets read it, else null. */
@Resolver(() => SocialWorker)
export class WorkerFilesResolver {
  constructor(
    private readonly terms: WorkerTerms,
    private readonly certificateRows: WorkerCertificates,
    private readonly learned: Learning,
    private readonly hours: WorkerHours,
    private readonly parts: WorkerFileParts,
  ) {}

  @Access('policy')
  @ResolveField(() => [WorkerFileAction], {
    description: 'What the asker may read of the file or write into it.',
  })
  fileActions(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<WorkerFileAction[]> {
    return this.parts.open(actor, worker, context);
  }

  @Access('policy')
  @ResolveField(() => [WorkerCertificate], {
    nullable: true,
    description: 'Certificates, the latest entered first; null for who may not read them.',
  })
  certificates(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<WorkerCertificate[] | null> {
    return this.parts.read(actor, worker, context, 'seeCertificates', this.certificateRows.of);
  }

  @Access('policy')
  @ResolveField(() => [Employment], {
    nullable: true,
    description: 'Employments, latest first; null for who may not read them.',
  })
  employments(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Employment[] | null> {
    return this.parts.read(actor, worker, context, 'seeHistory', this.terms.employmentsOf);
  }

  @Access('policy')
  @ResolveField(() => [InsurancePeriod], {
    nullable: true,
    description: 'Months of social insurance, latest first; null for who may not read them.',
  })
  insurance(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<InsurancePeriod[] | null> {
    return this.parts.read(actor, worker, context, 'seeHistory', this.terms.insuranceOf);
  }

  @Access('policy')
  @ResolveField(() => [Posting], {
    nullable: true,
    description: 'Times of service elsewhere, latest first; null for who may not read them.',
  })
  postings(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Posting[] | null> {
    return this.parts.read(actor, worker, context, 'seeHistory', this.terms.postingsOf);
  }

  @Access('policy')
  @ResolveField(() => [SupervisionPair], {
    nullable: true,
    description: 'Who guided them when, latest first; null for who may not read it.',
  })
  supervision(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<SupervisionPair[] | null> {
    return this.parts.read(actor, worker, context, 'seeTies', this.terms.supervisionOf);
  }

  @Access('policy')
  @ResolveField(() => [WorkerDeputy], {
    nullable: true,
    description: 'Who stands in for them when, latest first; null for who may not read it.',
  })
  deputies(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<WorkerDeputy[] | null> {
    return this.parts.read(actor, worker, context, 'seeTies', this.terms.deputiesOf);
  }

  @Access('policy')
  @ResolveField(() => [SupervisionPair], {
    nullable: true,
    description: 'Whom they guide or guided, latest first; null for who may not read it.',
  })
  guides(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<SupervisionPair[] | null> {
    return this.parts.read(actor, worker, context, 'seeTies', this.terms.guidedBy);
  }

  @Access('policy')
  @ResolveField(() => [WorkerDeputy], {
    nullable: true,
    description: 'For whom they stand in or stood in, latest first; null for who may not read it.',
  })
  standsInFor(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<WorkerDeputy[] | null> {
    return this.parts.read(actor, worker, context, 'seeTies', this.terms.deputizedBy);
  }

  @Access('policy')
  @ResolveField(() => [LearningEntry], {
    nullable: true,
    description: 'What they learned, latest first; null for who may not read it.',
  })
  learning(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<LearningEntry[] | null> {
    return this.parts.read(actor, worker, context, 'seeLearning', this.learned.of);
  }

  @Access('policy')
  @ResolveField(() => LearningCycle, {
    nullable: true,
    description:
      'The cycle of continuing education they are in; null without a registered certificate, or for who may not read it.',
  })
  async learningCycle(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<LearningCycle | null> {
    const open = await this.parts.open(actor, worker, context);
    if (!open.includes('seeLearning')) return null;
    const [cycle] = await this.learned.cycles([worker]);
    return cycle ?? null;
  }

  @Access('policy')
  @ResolveField(() => WorkTimeShare, {
    nullable: true,
    description: 'What the time of the last twelve months went into; null for who may not read it.',
  })
  workTime(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<WorkTimeShare | null> {
    return this.parts.read(actor, worker, context, 'seeWorkTime', this.hours.shareOf);
  }
}
