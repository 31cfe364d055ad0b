import { Injectable } from '@nestjs/common';
import { addDays, day, startOfDay } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { organizationKey, personKey } from '../../platform/party.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Organizations } from '../organizations/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import { CaseFile } from './case.entity.js';
import { casePolicy } from './case.policy.js';
import { CaseSheets } from './case-sheets.js';
import { CaseTies } from './case-ties.js';
import { Cases } from './cases.service.js';
import type { ActOnCaseReferralArgs, ReferCaseArgs } from './referral.args.js';
import { CaseReferral } from './referral.entity.js';
import { caseReferralPolicy, type CaseReferralFacts } from './referral.policy.js';
import { caseReferralActions, WANTS_WORDS, type CaseReferralAction } from './referral.rules.js';

/** Parts of cases passed on with the person's recorded consent; the receiver says yes or no. */
@Injectable()
export class CaseReferrals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly workers: SocialWorkers,
    private readonly organizations: Organizations,
    private readonly cases: Cases,
    private readonly sheets: CaseSheets,
    private readonly ties: CaseTies,
  ) {}

  /** What the policy asks about a referral. */
  async factsOf({ caseId, toWorkerId, toOrganizationId }: CaseReferral): Promise<CaseReferralFacts> {
    const file = await this.fileOf(caseId);
    const { workers, supervisors } = await this.ties.factsOf(file);
    const receivers = toWorkerId
      ? (await this.ties.factsOf({ regionCode: file.regionCode, workerId: toWorkerId })).workers
      : [];
    return { receivers, organizationId: toOrganizationId, workers, supervisors };
  }

  /** Passes part of a case, or all of it, on; the same key gives the referral made before. */
  async refer(actor: Actor, args: ReferCaseArgs): Promise<CaseReferral> {
    await this.refuseReceiver(args);
    const action = args.consentHow ? 'refer' : 'referWithoutConsent';
    return this.database.transaction(async () => {
      const file = await this.database.lock(CaseFile, args.id);
      allow(actor, casePolicy, action, await this.ties.factsOf(file));
      const madeById = actor.personId ?? '';
      const toWorkerId = args.toWorkerId ?? null;
      const toOrganizationId = args.toOrganizationId ?? null;
      const before = await this.database
        .repository(CaseReferral)
        .findOneBy({ madeById, idempotencyKey: args.idempotencyKey });
      const same = madeByKey(before, { caseId: file.id, toWorkerId, toOrganizationId });
      if (same) return same;
      if (toWorkerId === file.workerId) throw new Refusal('INVALID_INPUT', { fields: ['toWorkerId'] });
      if (file.version !== args.version)
        throw new Refusal('STALE_VERSION', { version: file.version, state: file.state });
      if (args.isTransfer) await this.refuseSecondTransfer(file);
      const referral = await this.made(file, args, madeById);
      await this.database.insert(CaseReferral, referral);
      await this.cases.save(actor, file, 'refer', {});
      await this.record(actor, referral, 'made', await this.receiversOf(referral));
      return referral;
    });
  }

  /** Accepts, refuses, withdraws or completes; a whole case that is accepted becomes the receiver's. */
  act(actor: Actor, args: ActOnCaseReferralArgs): Promise<CaseReferral> {
    const words = args.words?.trim() ?? '';
    if (WANTS_WORDS.includes(args.action) && words === '')
      throw new Refusal('INVALID_INPUT', { fields: ['words'] });
    return this.database.transaction(async () => {
      const known = await this.database.find(CaseReferral, args.id);
      if (!known) throw new Refusal('NOT_FOUND');
      // The file first, as whoever refers does: a transfer changes both.
      const file = await this.database.lock(CaseFile, known.caseId);
      const referral = await this.database.lock(CaseReferral, args.id);
      const facts = await this.factsOf(referral);
      allow(actor, caseReferralPolicy, args.action, facts);
      if (referral.version !== args.version)
        throw new Refusal('STALE_VERSION', { version: referral.version, state: referral.state });
      const state = caseReferralActions.next(referral.state, args.action);
      const isOver = args.action === 'accept' && referral.isTransfer;
      const envelope = await this.sheets.envelopeOf(file);
      const saved = await this.database.update(CaseReferral, referral, {
        state: isOver ? 'completed' : state,
        stateSince: this.clock.now(),
        ...(words !== '' && { answerSealed: envelope.seal(words) }),
      });
      if (isOver) await this.handOver(actor, file, referral);
      const told = args.action === 'withdraw' ? await this.receiversOf(saved) : facts.workers.map(personKey);
      await this.record(actor, saved, PAST[args.action], told);
      return saved;
    });
  }

  /** Of two who are offered the whole case the second to accept would take it from the first. */
  private async refuseSecondTransfer({ id }: CaseFile): Promise<void> {
    const open = await this.database.query(
      `select from case_referrals where case_id = $1 and state = 'made' and is_transfer`,
      [id],
    );
    if (open.length > 0) throw new Refusal('REFERRAL_OPEN');
  }

  private handOver(actor: Actor, file: CaseFile, { toWorkerId }: CaseReferral): Promise<CaseFile> {
    if (toWorkerId === null) throw new Error('a case goes over to a social worker');
    return this.cases.save(actor, file, 'assign', { workerId: toWorkerId });
  }

  private async made(file: CaseFile, args: ReferCaseArgs, madeById: string): Promise<CaseReferral> {
    const now = this.clock.now();
    const { referralAnswerDays } = this.cases.rhythmOf(file.regionCode);
    const envelope = await this.sheets.envelopeOf(file);
    return Object.assign(new CaseReferral(), {
      id: newId(),
      countyCode: file.countyCode,
      caseId: file.id,
      number: file.number,
      madeById,
      toWorkerId: args.toWorkerId ?? null,
      toOrganizationId: args.toOrganizationId ?? null,
      isTransfer: args.isTransfer,
      consentHow: args.consentHow ?? null,
      state: caseReferralActions.initial,
      stateSince: now,
      dueOn: addDays(this.clock.today(), referralAnswerDays),
      letterSealed: envelope.seal(args.letter.trim()),
      answerSealed: null,
      createdAt: now,
      idempotencyKey: args.idempotencyKey,
      version: 1,
    });
  }

  private async refuseReceiver({ toWorkerId, toOrganizationId, isTransfer }: ReferCaseArgs): Promise<void> {
    const isOne = (toWorkerId ?? null) === null ? (toOrganizationId ?? null) !== null : !toOrganizationId;
    if (!isOne || (isTransfer && !toWorkerId))
      throw new Refusal('INVALID_INPUT', { fields: ['toWorkerId', 'toOrganizationId'] });
    const [worker] = toWorkerId ? await this.workers.byIds([toWorkerId]) : [];
    if (toWorkerId && worker?.state !== 'active')
      throw new Refusal('INVALID_INPUT', { fields: ['toWorkerId'] });
    const [organization] = toOrganizationId ? await this.organizations.byIds([toOrganizationId]) : [];
    if (toOrganizationId && organization?.state !== 'active')
      throw new Refusal('INVALID_INPUT', { fields: ['toOrganizationId'] });
  }

  private async receiversOf(referral: CaseReferral): Promise<string[]> {
    const { receivers, organizationId } = await this.factsOf(referral);
    return organizationId ? [organizationKey(organizationId)] : receivers.map(personKey);
  }

  private async fileOf(caseId: string): Promise<CaseFile> {
    const file = await this.database.find(CaseFile, caseId);
    if (!file) throw new Error('a referral has its case');
    return file;
  }

  /** Placed in the county: the inbox of an organization is everybody's in it, and tells no smaller place of a case. */
  private record(
    actor: Actor,
    { id, countyCode, dueOn }: CaseReferral,
    past: string,
    to: readonly string[],
  ): Promise<void> {
    const subject = { type: 'caseReferral', id, regionCode: countyCode };
    return this.events.record(actor, `caseReferral.${past}`, subject, {
      to,
      ...(past === 'made' && { dueAt: endOf(dueOn) }),
    });
  }
}

/** The moment a day is over. */
const endOf = (on: string): string => startOfDay(addDays(day(on), 1)).toISOString();

/** How each action reads once it has happened. */
const PAST: Readonly<Record<CaseReferralAction, string>> = {
  accept: 'accepted',
  refuse: 'refused',
  withdraw: 'withdrawn',
  complete: 'completed',
};
