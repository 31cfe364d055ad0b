import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { Consent, type ConsentPurpose } from './consent.entity.js';
import { Registration } from './registration.service.js';

/** What people agreed to, each purpose on its own, under which wording, and since when. */
@Injectable()
export class Consents {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registration: Registration,
  ) {}

  /** Everything the person ever agreed to, newest first. */
  of(personId: string): Promise<Consent[]> {
    return this.database.repository(Consent).find({ where: { personId }, order: { id: 'DESC' } });
  }

  /** Whether the person agrees to a purpose now: what is sensitive is neither stored nor shown without it. */
  async holds(personId: string, purpose: ConsentPurpose): Promise<boolean> {
    return this.database.repository(Consent).existsBy({ personId, purpose, withdrawnAt: IsNull() });
  }

  /** Refuses with NOTICE_NOT_ACCEPTED what the person has not agreed to. */
  async refuseWithout(personId: string, purpose: ConsentPurpose): Promise<void> {
    if (!(await this.holds(personId, purpose))) throw new Refusal('NOTICE_NOT_ACCEPTED', { purpose });
  }

  /** One agrees to a purpose under the wording in force; agreeing twice keeps the first. */
  async give(actor: Actor, purpose: ConsentPurpose, noticeVersion: string): Promise<Consent> {
    const personId = signedIn(actor);
    if (noticeVersion !== this.registration.noticeToday().version) throw new Refusal('NOTICE_NOT_ACCEPTED');
    const held = await this.database
      .repository(Consent)
      .findOneBy({ personId, purpose, noticeVersion, withdrawnAt: IsNull() });
    if (held) return held;
    return this.database.insert(Consent, {
      id: newId(),
      personId,
      purpose,
      noticeVersion,
      givenAt: this.clock.now(),
      channel: 'online',
      givenById: personId,
      withdrawnAt: null,
    });
  }

  /** One takes a consent back; that to the privacy notice ends only together with the account. */
  async withdraw(actor: Actor, id: string): Promise<Consent> {
    const personId = signedIn(actor);
    return this.database.transaction(async () => {
      const consent = await this.database.lock(Consent, id);
      if (consent.personId !== personId) throw new Refusal('NOT_FOUND');
      if (consent.withdrawnAt !== null || consent.purpose === 'privacyNotice')
        throw new Refusal('WRONG_STATE');
      return this.database.update(Consent, consent, { withdrawnAt: this.clock.now() });
    });
  }
}

function signedIn(actor: Actor): string {
  if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
  return actor.personId;
}
