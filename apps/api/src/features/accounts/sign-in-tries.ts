import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { SignInFailure } from './session.entity.js';

/** Five failures for one phone from one network, or fifty from one network, close the door for a while. */
const MOST_FOR_PHONE = 5;
const MOST_FOR_NETWORK = 50;
const WINDOW_MINUTES = 15;
const KEPT_HOURS = 24;

/** Counts failed sign-ins by phone and network together, so that a stranger cannot lock somebody out from afar. */
@Injectable()
export class SignInTries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
  ) {}

  async refuseAfterTooMany(phone: string, network: string): Promise<void> {
    const since = new Date(this.clock.now().getTime() - WINDOW_MINUTES * 60_000);
    const [count] = await this.database.query<{ phone: number; network: number }>(
      `select count(*) filter (where phone_hash = any($1))::int as phone, count(*)::int as network
       from sign_in_failures where network = $2 and at > $3`,
      [this.keys.lookup('sign-in', phone), network, since],
    );
    if (!count) return;
    if (count.phone >= MOST_FOR_PHONE || count.network >= MOST_FOR_NETWORK) {
      throw new Refusal('TOO_MANY_TRIES', { minutes: WINDOW_MINUTES });
    }
  }

  /** Keeps a failure although the request ends in a refusal, and forgets those older than a day. */
  async note(phone: string, network: string): Promise<void> {
    const at = this.clock.now();
    await this.database.apart(async () => {
      await this.database.insert(SignInFailure, {
        id: newId(),
        phoneHash: this.keys.hash('sign-in', phone),
        network,
        at,
      });
      await this.database.query('delete from sign_in_failures where at < $1', [
        new Date(at.getTime() - KEPT_HOURS * 3_600_000),
      ]);
    });
  }
}
