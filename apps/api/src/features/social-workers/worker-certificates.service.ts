import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { PersonalReads } from '../accounts/index.js';
import { SocialWorker } from './social-worker.entity.js';
import { countingOf } from './social-worker.rules.js';
import { WorkerCertificate } from './worker-certificate.entity.js';
import { faultOf, plainNumber } from './worker-certificate.rules.js';
import type {
  CertificateInput,
  EnterCertificateArgs,
  RenewCertificateArgs,
  WithdrawCertificateArgs,
} from './worker-certificate.view.js';
import { WorkerFiles } from './worker-files.service.js';

const KIND = 'certificate';

/** Certificates: one of a grade, one record a number; the highest counts on the register. */
@Injectable()
export class WorkerCertificates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly files: WorkerFiles,
    private readonly reads: PersonalReads,
  ) {}

  /** Certificates that stand, by social worker, the latest entered first, for a loader. */
  readonly of = async (workerIds: readonly string[]): Promise<WorkerCertificate[][]> => {
    const rows = await this.database
      .repository(WorkerCertificate)
      .createQueryBuilder('held')
      .where('held.social_worker_id = any(:workerIds) and held.withdrawn_at is null', { workerIds })
      .orderBy('held.id', 'DESC')
      .getMany();
    const byWorker = groupBy(rows, ({ socialWorkerId }) => socialWorkerId);
    return workerIds.map((id) => byWorker.get(id) ?? []);
  };

  /** CERTIFICATE_REQUIRED unless a social worker holds a certificate that holds today. */
  async refuseWithout(workerId: string): Promise<void> {
    const [standing = []] = await this.of([workerId]);
    const today = this.clock.today();
    if (!standing.some(({ validTo }) => validTo === null || today < validTo))
      throw new Refusal('CERTIFICATE_REQUIRED');
  }

  /** Enters a certificate; ALREADY_REGISTERED when the grade is held or the number stands on a record. */
  enter(actor: Actor, { workerId, input }: EnterCertificateArgs): Promise<SocialWorker> {
    return this.files.change(actor, 'writeCertificate', workerId, (worker) =>
      this.write(actor, worker, input),
    );
  }

  /** Writes a certificate of a social worker whose record is locked or new. */
  async write(actor: Actor, worker: SocialWorker, input: CertificateInput): Promise<SocialWorker> {
    const days = this.checked(input);
    const number = plainNumber(input.number);
    const known = await this.database.query(
      'select from worker_certificates where number_hash = any($1) and withdrawn_at is null',
      [this.keys.lookup(KIND, number)],
    );
    const certificate = Object.assign(new WorkerCertificate(), days, {
      id: newId(),
      countyCode: worker.countyCode,
      socialWorkerId: worker.id,
      grade: input.grade,
      numberHash: this.keys.hash(KIND, number),
      numberSealed: this.keys.encrypt(number),
      numberEnding: number.slice(-4),
      enteredById: actor.personId,
      enteredAt: this.clock.now(),
      withdrawnAt: null,
      version: 1,
    });
    const isNew =
      known.length === 0 && (await this.database.insertUnlessThere(WorkerCertificate, certificate));
    if (!isNew) throw new Refusal('ALREADY_REGISTERED', { fields: ['number', 'grade'] });
    return this.settle(actor, worker, 'certificateEntered', certificate);
  }

  /** Changes the days of a certificate: a registration told later, or renewed. */
  renew(actor: Actor, args: RenewCertificateArgs): Promise<SocialWorker> {
    return this.touch(actor, args, 'certificateRenewed', () => this.checked(args.days));
  }

  /** Withdraws a certificate that was entered by mistake or taken back. */
  withdraw(actor: Actor, args: WithdrawCertificateArgs): Promise<SocialWorker> {
    const withdrawnAt = this.clock.now();
    return this.touch(actor, args, 'certificateWithdrawn', () => ({ withdrawnAt }));
  }

  /** The number of a certificate; the reading is noted. null where only its hash was kept. */
  async number(actor: Actor, id: string): Promise<string | null> {
    const certificate = await this.database.find(WorkerCertificate, id);
    if (!certificate || certificate.withdrawnAt !== null) throw new Refusal('NOT_FOUND');
    const worker = await this.files.opened(actor, 'seeNumber', certificate.socialWorkerId);
    const { personId, regionCode } = worker;
    const subject = { subjectType: 'socialWorker', subjectId: worker.id, regionCode };
    await this.reads.note(actor, { personId, matter: 'certificate', ...subject });
    return certificate.numberSealed === null ? null : this.keys.decrypt(certificate.numberSealed);
  }

  private async touch(
    actor: Actor,
    { id, version }: WithdrawCertificateArgs,
    past: string,
    changes: () => Partial<WorkerCertificate>,
  ): Promise<SocialWorker> {
    const known = await this.database.find(WorkerCertificate, id);
    if (!known) throw new Refusal('NOT_FOUND');
    return this.files.change(actor, 'writeCertificate', known.socialWorkerId, async (worker) => {
      const certificate = await this.database.find(WorkerCertificate, id);
      if (!certificate || certificate.withdrawnAt !== null) throw new Refusal('NOT_FOUND');
      if (certificate.version !== version)
        throw new Refusal('STALE_VERSION', { version: certificate.version });
      await this.database.update(WorkerCertificate, certificate, changes());
      return this.settle(actor, worker, past, certificate);
    });
  }

  private checked(days: Omit<CertificateInput, 'grade' | 'number'>) {
    const { approvedOn = null, registeredOn = null, validTo = null } = days;
    const told = { approvedOn, registeredOn, validTo };
    const fault = faultOf(told, this.clock.today());
    if (fault) throw new Refusal('INVALID_INPUT', { fields: [fault] });
    return told;
  }

  /** The record tells of the certificate that counts, so that lists need not look further. */
  private async settle(
    actor: Actor,
    worker: SocialWorker,
    past: string,
    { id, grade, approvedOn, registeredOn, validTo }: WorkerCertificate,
  ): Promise<SocialWorker> {
    const [standing = []] = await this.of([worker.id]);
    const counting = countingOf(standing);
    await this.database.update(SocialWorker, worker, {
      grade: counting?.grade ?? null,
      certificateEnding: counting?.numberEnding ?? null,
      certificateValidTo: counting?.validTo ?? null,
    });
    const body = { certificateId: id, grade, approvedOn, registeredOn, validTo };
    await this.files.record(actor, worker, past, body);
    return worker;
  }
}
