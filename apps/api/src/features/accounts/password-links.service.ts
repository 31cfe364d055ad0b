import { Injectable } from '@nestjs/common';
import type { Phone } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { Tries } from '../../platform/tries/tries.js';
import { Accounts } from './accounts.service.js';
import { Grant } from './grant.entity.js';
import { Grants } from './grants.service.js';
import { goesToPhone } from './link.rules.js';
import { LinkSender } from './link-sender.js';
import type { OneTimeLink } from './one-time-link.entity.js';
import { OneTimeLinks, type IssuedLink } from './one-time-links.service.js';
import { Passwords } from './passwords.service.js';
import { Person, PersonContact } from './person.entity.js';
import { PhoneChanges } from './phone-changes.service.js';
import { Sessions } from './sessions.service.js';

const MOST_OWN_LINKS = 5;
const DAY_MINUTES = 24 * 60;

/** A forgotten password: whoever gave a person their roles makes the link that sets a new one. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly keys: Keys,
    private readonly accounts: Accounts,
    private readonly grants: Grants,
    private readonly links: OneTimeLinks,
    private readonly sender: LinkSender,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly tries: Tries,
    private readonly phones: PhoneChanges,
  ) {}

  /**
   * Makes the link, taking back earlier ones; by who may help the person back into their account. It goes to the person's own phone, and no path is
   * returned, when that is asked for, when the phone is confirmed, or when the account opens confidential matters;
   * INVALID_INPUT without a phone then. The person hears of it.
   */
  async make(
    actor: Actor,
    personId: string,
    bySending: boolean,
  ): Promise<{ path: string | null; expiresAt: Date }> {
    await this.grants.allowHelping(actor, personId);
    const isSent = bySending || goesToPhone(await this.accountOf(personId));
    const phone = isSent ? await this.accounts.phoneOf(personId) : null;
    if (isSent && !phone) throw new Refusal('INVALID_INPUT', { fields: ['bySending'] });
    const { link, path } = await this.issue(actor, personId, phone, 'password.linked');
    return { path: phone ? null : path, expiresAt: link.expiresAt };
  }

  /**
   * Sends the actor a link to their own phone, five a day: whoever opens it sets the password anew, so that the phone is
   * confirmed as that of whoever holds the account from then on. INVALID_INPUT without a phone. Returns when it ends.
   */
  async sendOwn(actor: Actor): Promise<Date> {
    const { personId } = actor;
    if (!personId) throw new Refusal('SIGN_IN_REQUIRED');
    const phone = await this.accounts.phoneOf(personId);
    if (!phone) throw new Refusal('INVALID_INPUT', { fields: ['phone'] });
    const limit = { key: `own-link ${personId}`, most: MOST_OWN_LINKS, minutes: DAY_MINUTES };
    const { link } = await this.tries.around([limit], ['done'], () =>
      this.issue(actor, personId, phone, 'password.ownLinked'),
    );
    return link.expiresAt;
  }

  /** The person whose password a token sets, while it works. */
  async personOf(token: string): Promise<Person | null> {
    const link = await this.links.find('password', token);
    return link?.personId && (await this.isStillGiven(link))
      ? this.database.find(Person, link.personId)
      : null;
  }

  /** Sets the new password, ends every session of the person and opens one; returns its token. */
  async use(token: string, password: string): Promise<string> {
    const person = await this.personOf(token);
    if (!person) throw new Refusal('LINK_NOT_VALID');
    const phone = await this.accounts.phoneOf(person.id);
    this.passwords.refuseWeak(password, [phone ?? '', person.name]);
    return this.database.transaction(async () => {
      const link = await this.links.take('password', token);
      await this.passwords.set(person.id, password);
      await this.sessions.closeAll(person.id);
      await this.links.use(link, person.id);
      await this.phones.takeUp(link);
      if (phone && link.sentToHash && this.keys.lookup('phone', phone).includes(link.sentToHash)) {
        await this.database.repository(PersonContact).update(person.id, { phoneConfirmedAt: link.usedAt });
      }
      return this.sessions.open(person.id);
    });
  }

  private async accountOf(personId: string) {
    const contact = await this.database.repository(PersonContact).findOneBy({ personId });
    const held = await this.database.repository(Grant).findBy({ personId });
    return { isPhoneConfirmed: Boolean(contact?.phoneConfirmedAt), roles: held.map(({ role }) => role) };
  }

  /** Makes a link in place of earlier ones, and sends it where there is a phone to send it to. */
  private async issue(
    actor: Actor,
    personId: string,
    phone: Phone | null,
    past: string,
  ): Promise<IssuedLink> {
    const issued = await this.database.transaction(async () => {
      await this.links.withdrawFor('password', personId);
      const link = await this.links.issue('password', {
        personId,
        name: '',
        sentToHash: phone && this.keys.hash('phone', phone),
        givenById: actor.personId,
        givenThroughId: actor.hat?.grantId ?? null,
      });
      const subject = { type: 'person', id: personId, regionCode: actor.hat?.regionCode ?? null };
      await this.events.record(actor, past, subject, { isSent: phone !== null });
      return link;
    });
    if (phone) await this.sender.send('password', phone, issued.path);
    return issued;
  }

  /** A link that somebody made of themself holds by itself, one from another as long as the role it was made through. */
  private async isStillGiven({ personId, givenById, givenThroughId }: OneTimeLink): Promise<boolean> {
    if (givenById === personId) return true;
    const through = givenThroughId && (await this.database.find(Grant, givenThroughId));
    return through ? this.grants.isInForce(through) : false;
  }
}
