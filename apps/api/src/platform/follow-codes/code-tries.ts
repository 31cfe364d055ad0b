import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../db/database.js';
import { newId } from '../ids.js';
import { Refusal } from '../refusal.js';
import { CodeFailure } from './code-failure.entity.js';

const MOST_WRONG = 5;
const WINDOW_MINUTES = 60;
const KEPT_HOURS = 24;

/** Counts wrong codes by network: twelve digits and five tries an hour leave nothing to guess. */
@Injectable()
export class CodeTries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async refuseAfterTooMany(network: string, most = MOST_WRONG): Promise<void> {
    const since = new Date(this.clock.now().getTime() - WINDOW_MINUTES * 60_000);
    const [count] = await this.database.query<{ n: number }>(
      'select count(*)::int as n from code_failures where network = $1 and at > $2',
      [network, since],
    );
    if (count && count.n >= most) throw new Refusal('TOO_MANY_TRIES', { minutes: WINDOW_MINUTES });
  }

  /** Keeps a wrong code's network though the request ends in a refusal: it runs in no transaction. */
  async note(network: string): Promise<void> {
    const at = this.clock.now();
    await this.database.insert(CodeFailure, { id: newId(), network, at });
    await this.database.query('delete from code_failures where at < $1', [
      new Date(at.getTime() - KEPT_HOURS * 3_600_000),
    ]);
  }
}
