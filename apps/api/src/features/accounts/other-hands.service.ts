import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';

/**
 * People to whom others ($1) owe their roles or their way in, themselves among them, however far back: who gave a role,
 * whose invitation was taken up, who was handed a link to a password. A password link sent to the person's own phone is
 * nobody else's.
 */
const ABOVE = `
  with recursive above (id) as (
    select unnest($1::uuid[])
    union
    select giver.id from above join lateral (
      select given_by_id as id from grants where person_id = above.id
      union select given_by_id from one_time_links where used_by_id = above.id and purpose <> 'password'
      union select given_by_id from one_time_links
        where person_id = above.id and purpose = 'password' and used_at is not null and sent_to_hash is null
    ) as giver on giver.id is not null
  )
  select id from above`;

/** Whether two people are two: who gave the other their role or their way in could be both. */
@Injectable()
export class OtherHands {
  constructor(private readonly database: Database) {}

  /** ONE_HAND when the actor gave one of the others their role or way in, or has theirs from one of them. */
  async refuseOne(actor: Actor, others: readonly (string | null)[]): Promise<void> {
    const own = actor.personId;
    const ids = [...new Set(others)].filter((id): id is string => id !== null && id !== own);
    if (own === null || ids.length === 0) return;
    const [aboveActor, aboveOthers] = [await this.above([own]), await this.above(ids)];
    if (ids.some((id) => aboveActor.has(id)) || aboveOthers.has(own)) throw new Refusal('ONE_HAND');
  }

  private async above(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(ABOVE, [ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
