import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { LEAST_PASSWORD_LENGTH, passwordFault } from './password.rules.js';
import { Password } from './person.entity.js';

/** Argon2id is the library's default algorithm; the costs are OWASP's minimum. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of no password, verified for unknown phones so that both answers take the same time. */
const NOBODYS_HASH = await hash('nobody has this password', ARGON);

/** Keeps and checks passwords. */
@Injectable()
export class Passwords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Refuses a password that is too short or too common; `own` are words a guesser would try for this person. */
  refuseWeak(password: string, own: readonly string[]): void {
    const fault = passwordFault(password, own);
    if (fault === 'short') {
      throw new Refusal('INVALID_INPUT', { fields: ['password'], least: LEAST_PASSWORD_LENGTH });
    }
    if (fault === 'common') throw new Refusal('PASSWORD_TOO_COMMON');
  }

  /** Replaces a person's password. */
  async set(personId: string, password: string): Promise<void> {
    const row = { personId, hash: await hash(password, ARGON), changedAt: this.clock.now() };
    await this.database.repository(Password).upsert(row, ['personId']);
  }

  /** Whether a password fits a stored hash; without one the same work is done and the answer is no. */
  async fits(stored: string | undefined, password: string): Promise<boolean> {
    const fits = await verify(stored ?? NOBODYS_HASH, password);
    return stored !== undefined && fits;
  }

  /** The stored hash, if this is the person's password; else null. */
  async hashOf(personId: string, password: string): Promise<string | null> {
    const row = await this.database.repository(Password).findOneBy({ personId });
    return row && (await this.fits(row.hash, password)) ? row.hash : null;
  }

  /**
   * SIGN_IN_FAILED when the password that was just checked has been replaced since; else nobody replaces it before the
   * transaction ends. To check takes long enough for a reset to come between.
   */
  async refuseReplaced(personId: string, checked: string): Promise<void> {
    const same = await this.database.query(
      'select from passwords where person_id = $1 and hash = $2 for update',
      [personId, checked],
    );
    if (same.length === 0) throw new Refusal('SIGN_IN_FAILED');
  }
}
