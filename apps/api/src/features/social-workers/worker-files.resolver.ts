import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { SocialWorker } from './social-worker.entity.js';
import { factsOf } from './social-worker.policy.js';
import { SocialWorkerArgs } from './social-worker.view.js';
import { SocialWorkers } from './social-workers.service.js';
import { WorkerCertificate } from './worker-certificate.entity.js';
import {
  CertificateArgs,
  EnterCertificateArgs,
  RenewCertificateArgs,
  WithdrawCertificateArgs,
} from './worker-certificate.view.js';
import { WorkerCertificates } from './worker-certificates.service.js';
import { WorkerFileAction, workerFilePolicy } from './worker-file.policy.js';
import { WorkerFiles } from './worker-files.service.js';
import { WorkerParticularsKeeper } from './worker-particulars.service.js';
import { Particulars, TellParticularsArgs } from './worker-particulars.view.js';
import { Employment, InsurancePeriod, Posting, SupervisionPair, WorkerDeputy } from './worker-term.entity.js';
import { WorkerTerms } from './worker-terms.service.js';

/** A social worker's file at the GraphQL edge: each part for whom the policy lets read it, else null. */
@Resolver(() => SocialWorker)
export class WorkerFilesResolver {
  constructor(
    private readonly files: WorkerFiles,
    private readonly workers: SocialWorkers,
    private readonly terms: WorkerTerms,
    private readonly certificateRows: WorkerCertificates,
    private readonly particulars: WorkerParticularsKeeper,
  ) {}

  @Access('session')
  @Query(() => SocialWorker, {
    nullable: true,
    description: 'The asker’s own record; null for who is no social worker.',
  })
  mySocialWorker(@CurrentActor() actor: Actor): Promise<SocialWorker | null> {
    return this.workers.ofActor(actor);
  }

  @Access('policy')
  @Query(() => String, {
    nullable: true,
    description:
      'The number of a certificate, for themselves and the register; the reading is logged. null where only its hash was kept.',
  })
  certificateNumber(@CurrentActor() actor: Actor, @Args() { id }: CertificateArgs): Promise<string | null> {
    return this.certificateRows.number(actor, id);
  }

  @Access('policy')
  @Query(() => Particulars, {
    nullable: true,
    description:
      'What the statutory working age goes by, for themselves and the register; the reading is logged. null: not told.',
  })
  workerParticulars(
    @CurrentActor() actor: Actor,
    @Args() { id }: SocialWorkerArgs,
  ): Promise<Particulars | null> {
    return this.particulars.read(actor, id);
  }

  @Access('policy')
  @Mutation(() => Particulars, { description: 'Tells what the statutory working age goes by, by the register.' })
  tellWorkerParticulars(
    @CurrentActor() actor: Actor,
    @Args() args: TellParticularsArgs,
  ): Promise<Particulars> {
    return this.particulars.tell(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, {
    description: 'Enters a certificate; ALREADY_REGISTERED when the grade is held or the number is on record.',
  })
  enterCertificate(@CurrentActor() actor: Actor, @Args() args: EnterCertificateArgs): Promise<SocialWorker> {
    return this.certificateRows.enter(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, { description: 'Changes the days of a certificate, as on a renewal.' })
  renewCertificate(@CurrentActor() actor: Actor, @Args() args: RenewCertificateArgs): Promise<SocialWorker> {
    return this.certificateRows.renew(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, { description: 'Withdraws a certificate: it never counts.' })
  withdrawCertificate(
    @CurrentActor() actor: Actor,
    @Args() args: WithdrawCertificateArgs,
  ): Promise<SocialWorker> {
    return this.certificateRows.withdraw(actor, args);
  }

  @Access('policy')
  @ResolveField(() => [WorkerFileAction], { description: 'What the asker may read of the file or write into it.' })
  fileActions(
    @Parent() worker: SocialWorker,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<WorkerFileAction[]> {
    return this.open(actor, worker, context);
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
    return this.part(actor, worker, context, 'seeCertificates', this.certificateRows.of);
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
    return this.part(actor, worker, context, 'seeHistory', this.terms.employmentsOf);
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
    return this.part(actor, worker, context, 'seeHistory', this.terms.insuranceOf);
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
    return this.part(actor, worker, context, 'seeHistory', this.terms.postingsOf);
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
    return this.part(actor, worker, context, 'seeTies', this.terms.supervisionOf);
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
    return this.part(actor, worker, context, 'seeTies', this.terms.deputiesOf);
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
    return this.part(actor, worker, context, 'seeTies', this.terms.guidedBy);
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
    return this.part(actor, worker, context, 'seeTies', this.terms.deputizedBy);
  }

  private async open(
    actor: Actor,
    worker: SocialWorker,
    context: RequestContext,
  ): Promise<WorkerFileAction[]> {
    const supervisorPersonIds = await context.loader(this.files.supervisorPeople).load(worker.id);
    const facts = { ...factsOf(worker), supervisorPersonIds };
    return Object.values(WorkerFileAction).filter((action) => workerFilePolicy[action](actor, facts));
  }

  private async part<T>(
    actor: Actor,
    worker: SocialWorker,
    context: RequestContext,
    action: WorkerFileAction,
    read: (workerIds: readonly string[]) => Promise<readonly T[]>,
  ): Promise<T | null> {
    const open = await this.open(actor, worker, context);
    return open.includes(action) ? context.loader(read).load(worker.id) : null;
  }
}
