import { Injectable } from '@nestjs/common';
import { loadPrivacyNotice, noticeOn, type Notice, type NoticeVersion } from '@wushe/policy-packs';
import { parsePhone, wholeYearsBetween, type Day, type Phone } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { Consent, type ConsentChannel } from './consent.entity.js';
import { Passwords } from './passwords.service.js';
import { Person } from './person.entity.js';
import { SignInTries } from './sign-in-tries.js';

/** Full years below which only a guardian may register somebody (Personal Information Protection Law, art. 31). */
const GUARDIAN_UNTIL_YEARS = 14;

const LONGEST_PHONE = 40;
/** Nobody is known to have lived longer; an earlier day of birth is a slip. */
const OLDEST_YEARS = 130;

/** Somebody who registers, after reading the privacy notice. */
export interface NewAccount {
  readonly name: string;
  readonly phone: string;
  readonly password: string;
  /** Wording of the privacy notice they agreed to; must be the one in force. */
  readonly noticeVersion: string;
  readonly channel?: ConsentChannel;
  /** Day of birth, where the registration asks for it: a child is registered by a signed-in guardian. */
  readonly bornOn?: Day;
  /** Keyed hash of a phone that a link was sent to: the same phone counts as confirmed. */
  readonly confirmedHash?: string | null;
}

/** Makes accounts for people who register themselves, and for children through their guardian. */
@Injectable()
export class Registration {
  private readonly notice: Notice = loadPrivacyNotice();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly passwords: Passwords,
    private readonly tries: SignInTries,
  ) {}

  /** The wording of the privacy notice in force today. */
  noticeToday(): NoticeVersion {
    const version = noticeOn(this.notice, this.clock.today());
    if (!version) throw new Error('no wording of the privacy notice is in force');
    return version;
  }

  /**
   * Registers a person with phone, password and the consent to the privacy notice. Refuses as `registerWithin` does, and
   * with TOO_MANY_TRIES. A child under 14 is registered by `registerChild`.
   */
  register(actor: Actor, account: NewAccount): Promise<Person> {
    return this.asTry(actor, account.phone, () => this.registerWithin(account));
  }

  /** Does the work, and what it registers, as one try: phones that others have are not to be found by trying. */
  asTry<T>(actor: Actor, phoneText: string, work: () => Promise<T>): Promise<T> {
    const phone = parsePhone(phoneText) ?? phoneText.slice(0, LONGEST_PHONE);
    return this.tries.around(phone, actor.network, 'PHONE_TAKEN', work);
  }

  /**
   * Registers a person in the caller's transaction, which lies within `asTry`. Refuses with NOTICE_NOT_ACCEPTED,
   * GUARDIAN_REQUIRED, PHONE_TAKEN, PASSWORD_TOO_COMMON, INVALID_INPUT. The phone counts as unconfirmed.
   */
  async registerWithin(account: NewAccount): Promise<Person> {
    this.refuseOldNotice(account.noticeVersion);
    if (account.bornOn) this.refuseImplausible(account.bornOn);
    if (account.bornOn && this.needsGuardian(account.bornOn)) throw new Refusal('GUARDIAN_REQUIRED');
    const name = nameOf(account.name);
    const phone = phoneOf(account.phone);
    this.passwords.refuseWeak(account.password, [phone, name]);
    return this.database.transaction(async () => {
      const person = await this.insertPerson(name, { guardianId: null, isDemo: false });
      await this.insertContact(person.id, phone, account.confirmedHash ?? null);
      await this.passwords.set(person.id, account.password);
      await this.consentToNotice(person.id, person.id, account);
      return person;
    });
  }

  /**
   * Registers a child under 14 through the signed-in guardian, who consents for it and acts for it; it has no phone
   * and no password of its own. Refuses with GUARDIAN_REQUIRED, GUARDIAN_NOT_NEEDED, NOTICE_NOT_ACCEPTED,
   * ALREADY_REGISTERED (the guardian's child of that name), INVALID_INPUT.
   */
  async registerChild(
    actor: Actor,
    child: Pick<NewAccount, 'name' | 'noticeVersion' | 'channel'> & { readonly bornOn: Day },
  ): Promise<Person> {
    const guardianId = actor.personId;
    if (!guardianId) throw new Refusal('GUARDIAN_REQUIRED');
    this.refuseOldNotice(child.noticeVersion);
    this.refuseImplausible(child.bornOn);
    if (!this.needsGuardian(child.bornOn)) throw new Refusal('GUARDIAN_NOT_NEEDED');
    const name = nameOf(child.name);
    return this.database.transaction(async () => {
      // The guardian under lock: the same form sent twice at once registers one child.
      await this.database.lock(Person, guardianId);
      const isThere = await this.database.repository(Person).existsBy({ guardianId, name });
      if (isThere) throw new Refusal('ALREADY_REGISTERED', { fields: ['name'] });
      const person = await this.insertPerson(name, { guardianId, isDemo: false });
      await this.consentToNotice(person.id, guardianId, child);
      return person;
    });
  }

  /** The children the actor registered as their guardian, oldest entry first. */
  childrenOf(actor: Actor): Promise<Person[]> {
    const guardianId = actor.personId ?? '';
    return this.database.repository(Person).find({ where: { guardianId }, order: { id: 'ASC' } });
  }

  /** Whether somebody born on a day is under 14 today. */
  needsGuardian(bornOn: Day): boolean {
    return wholeYearsBetween(bornOn, this.clock.today()) < GUARDIAN_UNTIL_YEARS;
  }

  /** Inserts a person as it stands. */
  insertPerson(name: string, marks: Pick<Person, 'guardianId' | 'isDemo'>): Promise<Person> {
    return this.database.insert(Person, {
      id: newId(),
      name,
      ...marks,
      createdAt: this.clock.now(),
      version: 1,
    });
  }

  /** Keeps a person's phone; PHONE_TAKEN when somebody has it already. */
  async insertContact(personId: string, phone: Phone, confirmedHash: string | null): Promise<void> {
    const hashes = this.keys.lookup('phone', phone);
    const isConfirmed = confirmedHash !== null && hashes.includes(confirmedHash);
    const kept = await this.database.query(
      `insert into person_contacts (person_id, phone_sealed, phone_hash, phone_confirmed_at)
       select $1, $2, $3, $4 where not exists (select from person_contacts where phone_hash = any($5))
       on conflict do nothing returning person_id`,
      [
        personId,
        this.keys.encrypt(phone),
        this.keys.hash('phone', phone),
        isConfirmed ? this.clock.now() : null,
        hashes,
      ],
    );
    if (kept.length === 0) throw new Refusal('PHONE_TAKEN');
  }

  private refuseImplausible(bornOn: Day): void {
    const today = this.clock.today();
    if (bornOn <= today && wholeYearsBetween(bornOn, today) <= OLDEST_YEARS) return;
    throw new Refusal('INVALID_INPUT', { fields: ['bornOn'] });
  }

  private refuseOldNotice(version: string): void {
    const present = this.noticeToday().version;
    if (version !== present) throw new Refusal('NOTICE_NOT_ACCEPTED', { version: present });
  }

  private async consentToNotice(
    personId: string,
    givenById: string,
    { noticeVersion, channel }: Pick<NewAccount, 'noticeVersion' | 'channel'>,
  ): Promise<void> {
    await this.database.insert(Consent, {
      id: newId(),
      personId,
      purpose: 'privacyNotice',
      noticeVersion,
      givenAt: this.clock.now(),
      channel: channel ?? 'online',
      givenById,
      withdrawnAt: null,
    });
  }
}

/** The phone a person typed; INVALID_INPUT when it is none. */
export function phoneOf(text: string): Phone {
  const phone = parsePhone(text);
  if (!phone) throw new Refusal('INVALID_INPUT', { fields: ['phone'] });
  return phone;
}

/** The name a person typed, 1 to 40 characters; else INVALID_INPUT. */
function nameOf(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > 40) throw new Refusal('INVALID_INPUT', { fields: ['name'] });
  return name;
}
