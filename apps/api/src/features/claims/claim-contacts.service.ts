import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts, PersonalReads } from '../accounts/index.js';
import { Needs } from '../needs/index.js';
import { Claim } from './claim.entity.js';
import { claimPolicy } from './claim.policy.js';
import type { ClaimContact, ClaimContacts } from './claim.view.js';
import { factsOf } from './claims.service.js';

/** Opens the phones of both sides once a claim is accepted; each reading leaves a trace its person can see. */
@Injectable()
export class ClaimContactBook {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
    private readonly accounts: Accounts,
    private readonly reads: PersonalReads,
  ) {}

  async open(actor: Actor, id: string): Promise<ClaimContacts> {
    const claim = await this.database.find(Claim, id);
    if (!claim) throw new Refusal('NOT_FOUND');
    allow(actor, claimPolicy, 'openContacts', factsOf(claim));
    if (claim.state !== 'accepted') throw new Refusal('WRONG_STATE', { state: claim.state });
    const [need] = await this.needs.byIds([claim.needId]);
    return this.database.transaction(async () => ({
      organization: await this.contactOf(actor, claim.madeById, claim),
      community: await this.contactOf(actor, need?.postedById ?? null, claim),
    }));
  }

  private async contactOf(
    actor: Actor,
    personId: string | null,
    { id: subjectId, regionCode }: Claim,
  ): Promise<ClaimContact | null> {
    const [person] = personId ? await this.accounts.byIds([personId]) : [];
    if (!person) return null;
    const subject = { subjectType: 'claim', subjectId, regionCode };
    return { name: person.name, phone: await this.reads.phoneOf(actor, person.id, subject) };
  }
}
