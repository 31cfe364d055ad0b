import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { CertificateImport } from './certificate-import.service.js';
import { ImportCertificatesArgs, ImportedCertificate } from './certificate-import.view.js';
import { SocialWorker } from './social-worker.entity.js';
import { SocialWorkerArgs } from './social-worker.view.js';
import { SocialWorkers } from './social-workers.service.js';
import {
  CertificateArgs,
  EnterCertificateArgs,
  RenewCertificateArgs,
  WithdrawCertificateArgs,
} from './worker-certificate.view.js';
import { WorkerCertificates } from './worker-certificates.service.js';
import { WorkerParticularsKeeper } from './worker-particulars.service.js';
import { Particulars, TellParticularsArgs } from './worker-particulars.view.js';

/** Certificates and what the working age goes by, at the GraphQL edge. */
@Resolver()
export class WorkerCertificatesResolver {
  constructor(
    private readonly workers: SocialWorkers,
    private readonly certificateRows: WorkerCertificates,
    private readonly particulars: WorkerParticularsKeeper,
    private readonly list: CertificateImport,
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
  @Mutation(() => Particulars, {
    description: 'Tells what the statutory working age goes by, by the register.',
  })
  tellWorkerParticulars(
    @CurrentActor() actor: Actor,
    @Args() args: TellParticularsArgs,
  ): Promise<Particulars> {
    return this.particulars.tell(actor, args);
  }

  @Access('policy')
  @Mutation(() => SocialWorker, {
    description:
      'Enters a certificate; ALREADY_REGISTERED when the grade is held or the number is on record.',
  })
  enterCertificate(@CurrentActor() actor: Actor, @Args() args: EnterCertificateArgs): Promise<SocialWorker> {
    return this.certificateRows.enter(actor, args);
  }

  @Access('session')
  @Mutation(() => [ImportedCertificate], {
    description:
      'Enters a list of certificates of people on the register, row by row, and tells what became of each; rows already entered are refused and change nothing.',
  })
  importCertificates(
    @CurrentActor() actor: Actor,
    @Args() { rows }: ImportCertificatesArgs,
  ): Promise<ImportedCertificate[]> {
    return this.list.run(actor, rows);
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
}
