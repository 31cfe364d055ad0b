import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { parsePhone } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import type { Role } from '../../platform/permissions/role.js';
import { Refusal } from '../../platform/refusal.js';
import { Grant } from './grant.entity.js';
import { Password, Person, PersonContact } from './person.entity.js';
import { Sessions } from './sessions.service.js';
import { SignInTries } from './sign-in-tries.js';

/** Argon2id is the library's default algorithm; the costs are OWASP's minimum. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of no password, verified for unknown phones so that both answers take the same time. */
const NOBODYS_HASH = await hash('nobody has this password', ARGON);

/** Who a new account is for. */
export interface NewPerson {
  readonly name: string;
  readonly phone: string;
  readonly password: string | null;
  readonly isDemo?: boolean;
}

/** People, their passwords and their roles. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly sessions: Sessions,
    private readonly tries: SignInTries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Checks phone and password and opens a session; wrong and unknown are answered alike, in words and time. */
  async signIn(
    actor: Actor,
    phoneText: string,
    password: string,
  ): Promise<{ personId: string; token: string }> {
    const phone = parsePhone(phoneText) ?? phoneText.slice(0, 40);
    await this.tries.refuseAfterTooMany(phone, actor.network);
    const [found] = await this.database.query<{ personId: string; hash: string }>(
      `select contact.person_id as "personId", password.hash from person_contacts contact
       join passwords password on password.person_id = contact.person_id where contact.phone_hash = any($1)`,
      [this.keys.lookup('phone', phone)],
    );
    const fits = await verify(found?.hash ?? NOBODYS_HASH, password);
    if (!found || !fits) {
      await this.tries.note(phone, actor.network);
      throw new Refusal('SIGN_IN_FAILED');
    }
    return { personId: found.personId, token: await this.sessions.open(found.personId) };
  }

  /** One tap for a demo person; production knows none. */
  async signInAsDemo(personId: string): Promise<string> {
    if (this.config.mode !== 'demo') throw new Refusal('NOT_FOUND');
    const person = await this.database.find(Person, personId);
    if (!person?.isDemo) throw new Refusal('NOT_FOUND');
    return this.sessions.open(person.id);
  }

  /** Of the invented people the first of each role, and of each level where it is held at several; none in production. */
  async demoPeople(): Promise<Person[]> {
    if (this.config.mode !== 'demo') return [];
    const firsts = await this.database.query<{ id: string }>(
      `select distinct on (held.role, length(held.region_code)) person.id
       from people person join grants held on held.person_id = person.id and held.revoked_at is null
       where person.is_demo order by held.role, length(held.region_code), held.id`,
    );
    const ids = firsts.map(({ id }) => id).toSorted();
    return (await this.byIds([...new Set(ids)])).filter((person) => person !== null);
  }

  /** Makes an account; the phone must be free. */
  async create(input: NewPerson): Promise<Person> {
    const phone = parsePhone(input.phone);
    if (!phone) throw new Refusal('INVALID_INPUT', { fields: ['phone'] });
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const person = {
        id: newId(),
        name: input.name.trim(),
        isDemo: input.isDemo ?? false,
        createdAt: now,
        version: 1,
      };
      await this.database.insert(Person, person);
      await this.database.insert(PersonContact, {
        personId: person.id,
        phoneSealed: this.keys.encrypt(phone),
        phoneHash: this.keys.hash('phone', phone),
        phoneConfirmedAt: null,
      });
      if (input.password !== null) await this.setPassword(person.id, input.password);
      return person;
    });
  }

  /** Replaces a person's password. */
  async setPassword(personId: string, password: string): Promise<void> {
    const row = { personId, hash: await hash(password, ARGON), changedAt: this.clock.now() };
    await this.database.repository(Password).upsert(row, ['personId']);
  }

  /** Gives a role; who may do so is the caller's to ask. */
  async give(
    givenById: string | null,
    personId: string,
    role: Role,
    place: { regionCode?: string; organizationId?: string; validTo?: Date },
  ): Promise<Grant> {
    return this.database.insert(Grant, {
      id: newId(),
      personId,
      role,
      regionCode: place.regionCode ?? null,
      organizationId: place.organizationId ?? null,
      validFrom: this.clock.now(),
      validTo: place.validTo ?? null,
      givenById,
      revokedAt: null,
    });
  }

  /** People by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(Person | null)[]> =>
    this.database.findMany(Person, ids);
}
