import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { maskPhone, type Phone } from '@wushe/values';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { deskKey, organizationKey, type PartyKey } from '../../platform/party.js';
import { Refusal } from '../../platform/refusal.js';
import { Tries } from '../../platform/tries/tries.js';
import type { AskNewPhoneArgs } from './accounts.view.js';
import { Grants } from './grants.service.js';
import { LinkSender } from './link-sender.js';
import type { OneTimeLink } from './one-time-link.entity.js';
import { OneTimeLinks } from './one-time-links.service.js';
import { OtherHands } from './other-hands.service.js';
import { PersonContact } from './person.entity.js';
import { PhoneChange } from './phone-change.entity.js';
import { phoneChangeActions, phoneChangesSince, type PhoneChangeAction } from './phone-change.rules.js';
import { phoneOf, Registration } from './registration.service.js';
import { Sessions } from './sessions.service.js';

/** How often another phone is asked for one person in a day. */
const MOST_ASKED = 5;
const DAY_MINUTES = 24 * 60;

/** Who gives the same roles as the actor and hears that a second person is wanted. */
const desksOf = ({ hat }: Actor): PartyKey[] => {
  if (hat?.organizationId) return [organizationKey(hat.organizationId)];
  const region = hat?.regionCode;
  return region ? [deskKey('official', region), deskKey('administrator', region)] : [];
};

/**
 * A lost phone and a forgotten password: one who gives the person's roles asks for another phone, a second one who is
 * independent confirms it, a link goes to that phone alone. The old phone hears of each step; cases stay shut until somebody
 * who worked with the person says that it is they.
 */
@Injectable()
export class PhoneChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly keys: Keys,
    private readonly grants: Grants,
    private readonly links: OneTimeLinks,
    private readonly sender: LinkSender,
    private readonly hands: OtherHands,
    private readonly registration: Registration,
    private readonly sessions: Sessions,
    private readonly tries: Tries,
  ) {}

  /**
   * Asks for another phone; PHONE_TAKEN when somebody has it, WRONG_STATE while another one is asked for, TOO_MANY_TRIES
   * beyond five a day for one person: the old phone hears of each.
   */
  async ask(actor: Actor, { personId, phone: text, reason }: AskNewPhoneArgs): Promise<PhoneChange> {
    await this.grants.allowHelping(actor, personId);
    if (actor.personId === personId) throw new Refusal('NOT_ALLOWED');
    const phone = phoneOf(text);
    const limit = { key: `new-phone ${personId}`, most: MOST_ASKED, minutes: DAY_MINUTES };
    const change = await this.tries.around([limit], ['done'], () =>
      this.registration.asTry(actor, phone, () => this.enter(actor, { personId, phone, reason })),
    );
    await this.tellOldPhone(personId, 'asked');
    return change;
  }

  /**
   * A second person confirms and a link goes to the new phone; every session of the person ends. SECOND_PERSON_REQUIRED
   * for whoever asked, WRONG_STATE when they may help the person no more or asked too long ago, ONE_HAND and PHONE_NOT_CONFIRMED for whoever could be the same or whom one person let in.
   */
  async confirm(actor: Actor, id: string): Promise<PhoneChange> {
    const { change, path } = await this.step(actor, id, 'confirm', async (locked) => {
      if (actor.personId === locked.personId) throw new Refusal('NOT_ALLOWED');
      if (actor.personId === locked.askedById) throw new Refusal('SECOND_PERSON_REQUIRED');
      if (!(await this.holds(locked))) throw new Refusal('WRONG_STATE', { state: locked.state });
      await this.hands.refuseLetInByOne(actor, [locked.askedById]);
      await this.links.withdrawFor('password', locked.personId);
      const issued = await this.links.issue('password', {
        personId: locked.personId,
        name: '',
        sentToHash: this.keys.hash('phone', this.phone(locked)),
        givenById: actor.personId,
        givenThroughId: actor.hat?.grantId ?? null,
      });
      await this.sessions.closeAll(locked.personId);
      await this.record(actor, locked, 'phone.changeConfirmed');
      return { changes: { confirmedById: actor.personId }, path: issued.path };
    });
    if (path) await this.sender.send('password', this.phone(change), path);
    await this.tellOldPhone(change.personId, 'confirmed');
    return change;
  }

  /** Takes it back: whoever may help the person, and the person. */
  async withdraw(actor: Actor, id: string): Promise<PhoneChange> {
    const { change } = await this.step(actor, id, 'withdraw', async (locked) => {
      await this.links.withdrawFor('password', locked.personId);
      await this.record(actor, locked, 'phone.changeWithdrawn');
      return { changes: {}, path: null };
    });
    return change;
  }

  /**
   * Puts the new phone in the place of the old one when the link taken is the one that went there, and ends what was asked
   * for when it went to the old one, which is not lost then; in the caller's transaction.
   */
  async takeUp(link: OneTimeLink): Promise<void> {
    const old = await this.database.repository(PersonContact).findOneBy({ personId: link.personId ?? '' });
    const own = old && link.sentToHash ? this.keys.lookup('phone', this.phone(old)) : [];
    if (link.sentToHash && own.includes(link.sentToHash))
      await this.end(link.personId ?? '', this.clock.now());
    const open = await this.database
      .repository(PhoneChange)
      .findOneBy({ personId: link.personId ?? '', state: 'confirmed' });
    const phone = open && this.phone(open);
    if (!phone || !link.sentToHash || !this.keys.lookup('phone', phone).includes(link.sentToHash)) return;
    const change = await this.database.lock(PhoneChange, open.id);
    const state = phoneChangeActions.next(change.state, 'use');
    await this.refuseTaken(phone);
    const usedAt = this.clock.now();
    const contact = { personId: change.personId, phoneSealed: this.keys.encrypt(phone) };
    const known = { phoneHash: this.keys.hash('phone', phone), phoneConfirmedAt: usedAt };
    await this.database.repository(PersonContact).upsert({ ...contact, ...known }, ['personId']);
    await this.database.update(PhoneChange, change, { state, usedAt });
    await this.record({ ...SYSTEM, personId: change.personId }, change, 'phone.changed');
  }

  /** What the actor may do with a change now. */
  async allowed(actor: Actor, change: PhoneChange): Promise<PhoneChangeAction[]> {
    const helps = await this.grants.mayHelp(actor, change.personId);
    const holds = helps && (await this.holds(change));
    const isOwn = actor.personId === change.personId;
    const may: Readonly<Record<PhoneChangeAction, boolean>> = {
      confirm: holds && !isOwn && actor.personId !== change.askedById,
      withdraw: helps || isOwn,
      use: false,
    };
    return phoneChangeActions.names.filter(
      (action) => may[action] && phoneChangeActions.isOpen(change.state, action),
    );
  }

  /** The new phone with its middle digits hidden. */
  maskedPhone(change: PhoneChange): string {
    return maskPhone(this.phone(change));
  }

  private async enter(
    actor: Actor,
    {
      personId,
      phone,
      reason,
    }: { readonly personId: string; readonly phone: Phone; readonly reason: string },
  ): Promise<PhoneChange> {
    await this.refuseTaken(phone);
    return this.database.transaction(async () => {
      await this.end(personId, phoneChangesSince(this.clock.now()));
      const row = Object.assign(new PhoneChange(), {
        id: newId(),
        personId,
        regionCode: actor.hat?.regionCode ?? null,
        phoneSealed: this.keys.encrypt(phone),
        state: phoneChangeActions.initial,
        reason: reason.trim(),
        askedById: actor.personId ?? '',
        askedAt: this.clock.now(),
        confirmedById: null,
        usedAt: null,
      });
      if (!(await this.database.insertUnlessThere(PhoneChange, row))) throw new Refusal('WRONG_STATE');
      await this.record(actor, row, 'phone.changeAsked', desksOf(actor));
      return row;
    });
  }

  /** Whether a request is young enough, and whoever asked may help the person still. */
  private async holds({ askedAt, askedById, personId }: PhoneChange): Promise<boolean> {
    return askedAt > phoneChangesSince(this.clock.now()) && this.grants.helpsStill(askedById, personId);
  }

  /** Ends what was asked for a person until a moment and is open still. */
  private async end(personId: string, until: Date): Promise<void> {
    const open = await this.database
      .repository(PhoneChange)
      .findBy({ personId, state: In(['asked', 'confirmed']), askedAt: LessThanOrEqual(until) });
    if (open.length > 0) await this.links.withdrawFor('password', personId);
    for (const { id } of open) {
      const change = await this.database.lock(PhoneChange, id);
      if (!phoneChangeActions.isOpen(change.state, 'withdraw')) continue;
      await this.database.update(PhoneChange, change, {
        state: phoneChangeActions.next(change.state, 'withdraw'),
      });
      await this.record({ ...SYSTEM, personId }, change, 'phone.changeWithdrawn');
    }
  }

  private async step(
    actor: Actor,
    id: string,
    action: PhoneChangeAction,
    take: (locked: PhoneChange) => Promise<{ changes: Partial<PhoneChange>; path: string | null }>,
  ): Promise<{ change: PhoneChange; path: string | null }> {
    return this.database.transaction(async () => {
      const locked = await this.database.lock(PhoneChange, id);
      const isOwn = action === 'withdraw' && actor.personId === locked.personId;
      if (!isOwn) await this.grants.allowHelping(actor, locked.personId);
      const state = phoneChangeActions.next(locked.state, action);
      const { changes, path } = await take(locked);
      return { change: await this.database.update(PhoneChange, locked, { ...changes, state }), path };
    });
  }

  private phone({ phoneSealed }: Pick<PhoneChange, 'phoneSealed'>): Phone {
    return phoneOf(this.keys.decrypt(phoneSealed));
  }

  private async refuseTaken(phone: Phone): Promise<void> {
    const found = await this.database.query('select from person_contacts where phone_hash = any($1)', [
      this.keys.lookup('phone', phone),
    ]);
    if (found.length > 0) throw new Refusal('PHONE_TAKEN');
  }

  private async tellOldPhone(personId: string, step: 'asked' | 'confirmed'): Promise<void> {
    const old = await this.database.repository(PersonContact).findOneBy({ personId });
    if (old) await this.sender.warn(phoneOf(this.keys.decrypt(old.phoneSealed)), step);
  }

  private record(
    actor: Actor,
    { personId, regionCode }: PhoneChange,
    type: string,
    to: readonly PartyKey[] = [],
  ): Promise<void> {
    return this.events.record(actor, type, { type: 'person', id: personId, regionCode }, { to: [...to] });
  }
}
