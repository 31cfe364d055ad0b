import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page, PageArgs } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import { CaseFile } from './case.entity.js';
import { casePolicy } from './case.policy.js';
import { CaseReadings } from './case-readings.js';
import { CaseReferrals } from './case-referrals.service.js';
import { CaseSheets } from './case-sheets.js';
import { CaseTies } from './case-ties.js';
import { CaseReferral } from './referral.entity.js';
import { caseReferralPolicy } from './referral.policy.js';
import { caseReferralActions, WANTS_WORDS } from './referral.rules.js';
import type { CaseReferralLetter } from './referral.view.js';

/** Referrals as both sides read them. */
@Injectable()
export class CaseReferralReads {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly workers: SocialWorkers,
    private readonly organizations: Organizations,
    private readonly referrals: CaseReferrals,
    private readonly sheets: CaseSheets,
    private readonly readings: CaseReadings,
    private readonly ties: CaseTies,
  ) {}

  /** Referrals made to the actor, to whom they stand in for, or to the organization they manage; newest first. */
  async toMe(actor: Actor, page: PageArgs): Promise<Page<CaseReferral>> {
    const organizationId = actor.hat?.role === 'organizationManager' ? actor.hat.organizationId : null;
    const workers = await this.ties.worksFor(actor);
    const mine = '(to_worker_id = any($1::uuid[]) or to_organization_id = $2)';
    return newestFirst(this.database, CaseReferral, [mine], [workers, organizationId], page);
  }

  /** The referrals of a file, newest first. */
  ofCase({ id }: CaseFile): Promise<CaseReferral[]> {
    return this.database.repository(CaseReferral).find({ where: { caseId: id }, order: { id: 'desc' } });
  }

  /**
   * Opens a referral's letter; noted as a reading of the case. NOT_FOUND for everybody but its two sides, and for the
   * receiver once it was refused or withdrawn.
   */
  async open(actor: Actor, id: string): Promise<CaseReferralLetter> {
    const referral = await this.database.find(CaseReferral, id);
    const file = referral && (await this.database.find(CaseFile, referral.caseId));
    if (!referral || !file || file.state === 'erased') throw new Refusal('NOT_FOUND');
    const facts = await this.referrals.factsOf(referral);
    const isParty = casePolicy.see(actor, await this.ties.factsOf(file));
    const isOver = referral.state === 'refused' || referral.state === 'withdrawn';
    if (!caseReferralPolicy.read(actor, facts) || (isOver && !isParty)) throw new Refusal('NOT_FOUND');
    return this.database.transaction(async () => {
      await this.readings.note(actor, file);
      const { name, phone } = await this.sheets.client(file);
      const envelope = await this.sheets.envelopeOf(file);
      const [maker] = await this.accounts.byIds([referral.madeById]);
      return {
        referral,
        name,
        phone,
        letter: envelope.open(referral.letterSealed),
        answer: referral.answerSealed === null ? null : envelope.open(referral.answerSealed),
        madeBy: maker?.name ?? '',
        receiver: await this.receiverOf(referral),
        caseId: isParty ? file.id : null,
        allowedActions: caseReferralActions.names
          .filter((action) => caseReferralPolicy[action](actor, facts))
          .map((action) => ({
            action,
            isOpen: caseReferralActions.isOpen(referral.state, action),
            wantsWords: WANTS_WORDS.includes(action),
          })),
      };
    });
  }

  /** The name of the social worker or organization a referral was made to. */
  async receiverOf({ toWorkerId, toOrganizationId }: CaseReferral): Promise<string | null> {
    const [organization] = toOrganizationId ? await this.organizations.byIds([toOrganizationId]) : [];
    if (organization) return organization.name;
    const [worker] = toWorkerId ? await this.workers.byIds([toWorkerId]) : [];
    const [person] = worker ? await this.accounts.byIds([worker.personId]) : [];
    return person?.name ?? null;
  }

  /** The letters and answers of a file's referrals, for a copy of the file. */
  async lettersOf(file: CaseFile): Promise<object[]> {
    const envelope = await this.sheets.envelopeOf(file);
    const referrals = await this.ofCase(file);
    return Promise.all(
      referrals.map(async (referral) => ({
        state: referral.state,
        consentHow: referral.consentHow,
        isTransfer: referral.isTransfer,
        madeAt: referral.createdAt,
        to: await this.receiverOf(referral),
        letter: envelope.open(referral.letterSealed),
        answer: referral.answerSealed === null ? null : envelope.open(referral.answerSealed),
      })),
    );
  }
}
