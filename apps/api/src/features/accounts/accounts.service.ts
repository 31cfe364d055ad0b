import { Inject, Injectable } from '@nestjs/common';
import { maskPhone, parsePhone, type Phone } from '@wushe/values';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/db/database.js';
import { Keys } from '../../platform/keys.js';
import type { Role } from '../../platform/permissions/role.js';
import { Refusal } from '../../platform/refusal.js';
import { Grants } from './grants.service.js';
import { Grant } from './grant.entity.js';
import { OneTimeLinks } from './one-time-links.service.js';
import { Passwords } from './passwords.service.js';
import { Person, PersonContact } from './person.entity.js';
import { phoneOf, Registration } from './registration.service.js';
import { Sessions } from './sessions.service.js';
import { SignInTries } from './sign-in-tries.js';

/** Who a new account is for. */
export interface NewPerson {
  readonly name: string;
  readonly phone: string;
  readonly password: string | null;
  readonly isDemo?: boolean;
}

/** People and how they sign in. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly sessions: Sessions,
    private readonly tries: SignInTries,
    private readonly passwords: Passwords,
    private readonly registration: Registration,
    private readonly grants: Grants,
    private readonly links: OneTimeLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Checks phone and password and opens a session; wrong and unknown are answered alike, in words and time. */
  async signIn(actor: Actor, phoneText: string, password: string): Promise<string> {
    const phone = parsePhone(phoneText) ?? phoneText.slice(0, 40);
    return this.tries.around(phone, actor.network, 'SIGN_IN_FAILED', async () => {
      const [found] = await this.database.query<{ personId: string; hash: string }>(
        `select contact.person_id as "personId", password.hash from person_contacts contact
         join passwords password on password.person_id = contact.person_id where contact.phone_hash = any($1)`,
        [this.keys.lookup('phone', phone)],
      );
      const fits = await this.passwords.fits(found?.hash, password);
      if (!found || !fits) throw new Refusal('SIGN_IN_FAILED');
      return this.database.transaction(async () => {
        await this.passwords.refuseReplaced(found.personId, found.hash);
        return this.sessions.open(found.personId);
      });
    });
  }

  /** One tap for a demo person; production knows none. */
  async signInAsDemo(personId: string): Promise<string> {
    if (this.config.mode !== 'demo') throw new Refusal('NOT_FOUND');
    const person = await this.database.find(Person, personId);
    if (!person?.isDemo) throw new Refusal('NOT_FOUND');
    return this.sessions.open(person.id);
  }

  /** Of the invented people the first of each role and level, of officials and social workers also of each province; none in production. */
  async demoPeople(): Promise<Person[]> {
    if (this.config.mode !== 'demo') return [];
    const firsts = await this.database.query<{ id: string }>(
      `select distinct on (held.role, length(held.region_code), province) person.id
       from people person join grants held on held.person_id = person.id and held.revoked_at is null,
         lateral (select case when held.role in ('official', 'socialWorker') then left(held.region_code, 2) end as province) as place
       where person.is_demo order by held.role, length(held.region_code), province, held.id`,
    );
    const ids = firsts.map(({ id }) => id).toSorted();
    return (await this.byIds([...new Set(ids)])).filter((person) => person !== null);
  }

  /** Makes an account without asking anybody: for the demonstration. People register through `Registration`. */
  async create(input: NewPerson): Promise<Person> {
    const phone = phoneOf(input.phone);
    return this.database.transaction(async () => {
      const marks = { guardianId: null, isDemo: input.isDemo ?? false };
      const person = await this.registration.insertPerson(input.name.trim(), marks);
      await this.registration.insertContact(person.id, phone, null);
      if (input.password !== null) await this.passwords.set(person.id, input.password);
      return person;
    });
  }

  /** Gives a role without asking a policy: the caller has asked its own. */
  give(
    givenById: string | null,
    personId: string,
    role: Role,
    place: { regionCode?: string | null; organizationId?: string | null; validTo?: Date | null },
  ): Promise<Grant> {
    return this.grants.give({ ...SYSTEM, personId: givenById }, personId, { role, ...place });
  }

  /** The role given, in force or not; null when there is none. */
  grant(id: string): Promise<Grant | null> {
    return this.database.find(Grant, id);
  }

  /** Who holds a role at exactly this region now, oldest first. */
  holdersOf(role: Role, regionCode: string): Promise<Grant[]> {
    return this.grants.inForceAt(role, regionCode);
  }

  /** Whether somebody holds a role at exactly this region now. */
  async holds(personId: string, role: Role, regionCode: string): Promise<boolean> {
    const held = await this.grants.inForceAt(role, regionCode);
    return held.some((grant) => grant.personId === personId);
  }

  /** Refuses whoever holds a role in one of these organizations, under whichever hat: nobody decides on their own. */
  async refuseInsider(actor: Actor, organizationIds: readonly string[]): Promise<void> {
    const [held = []] = actor.personId ? await this.grants.inForceByPeople([actor.personId]) : [];
    const isInside = held.some(
      ({ organizationId }) => organizationId !== null && organizationIds.includes(organizationId),
    );
    if (isInside) throw new Refusal('NOT_ALLOWED', { because: 'ownOrganization' });
  }

  /** One's own password is replaced; every other session of the person ends. */
  async changePassword(actor: Actor, present: string, next: string): Promise<void> {
    const personId = actor.personId ?? '';
    const checked = await this.tries.around(personId, actor.network, 'SIGN_IN_FAILED', async () => {
      const held = await this.passwords.hashOf(personId, present);
      if (held === null) throw new Refusal('SIGN_IN_FAILED');
      return held;
    });
    const [person] = await this.byIds([personId]);
    const phone = await this.phoneOf(personId);
    this.passwords.refuseWeak(next, [person?.name ?? '', phone ?? '']);
    await this.database.transaction(async () => {
      await this.passwords.refuseReplaced(personId, checked);
      await this.passwords.set(personId, next);
      await this.sessions.closeOthers(actor);
      await this.links.withdrawFor('password', personId);
    });
  }

  /** The person's phone, null when they have none; whoever shows it to another asks `PersonalReads` instead. */
  async phoneOf(personId: string): Promise<Phone | null> {
    const contact = await this.database.repository(PersonContact).findOneBy({ personId });
    return contact ? phoneOf(this.keys.decrypt(contact.phoneSealed)) : null;
  }

  /** One's own phone with its middle digits hidden. */
  async maskedPhoneOf(personId: string): Promise<string | null> {
    const phone = await this.phoneOf(personId);
    return phone && maskPhone(phone);
  }

  /** Whether each person's phone is confirmed, for a loader; null without a phone. */
  readonly isConfirmedByIds = async (ids: readonly string[]): Promise<(boolean | null)[]> => {
    const rows = await this.database.query<{ id: string; isConfirmed: boolean }>(
      `select person_id as id, phone_confirmed_at is not null as "isConfirmed"
       from person_contacts where person_id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row.isConfirmed]));
    return ids.map((id) => byId.get(id) ?? null);
  };

  /** People by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(Person | null)[]> =>
    this.database.findMany(Person, ids);
}
