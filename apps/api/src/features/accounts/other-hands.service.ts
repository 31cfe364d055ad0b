import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';

/**
 * For each of some people ($1) those to whom they owe their roles or their way in, themselves among them, however far
 * back: who gave a role, whose invitation was taken up, who was handed a link to a password, who asked for another phone or
 * confirmed it. A password link sent to the person's own phone is nobody else's.
 */
const ABOVE = `
  with recursive above (of, id) as (
    select id, id from unnest($1::uuid[]) as asked (id)
    union
    select above.of, giver.id from above join lateral (
      select given_by_id as id from grants where person_id = above.id
      union select given_by_id from one_time_links where used_by_id = above.id and purpose <> 'password'
      union select given_by_id from one_time_links
        where person_id = above.id and purpose = 'password' and used_at is not null and sent_to_hash is null
      union select unnest(array[asked_by_id, confirmed_by_id]) from phone_changes
        where person_id = above.id and used_at is not null
    ) as giver on giver.id is not null
  )
  select of, array_agg(id) as ids from above group by of`;

/**
 * Those among some people ($1) who may have let in both of two who are to be two: the first administrator, from whom
 * everybody's way in comes, and an administrator who stands above every role of the two ($2).
 */
const FROM_ABOVE = `
  select used_by_id as id from one_time_links where purpose = 'firstAdministrator' and used_by_id = any($1)
  union
  select person_id from grants where person_id = any($1) and role = 'administrator' and deputy_of_id is null
    and length(region_code) < (
      select min(length(region_code)) from grants where person_id = any($2) and revoked_at is null)`;

/** Which of some people ($1) hold a role ($2) at a place ($3, $4): its desk. */
const AT_DESK = `
  select person_id as id from grants where person_id = any($1) and role = $2 and revoked_at is null
    and region_code is not distinct from $3 and organization_id is not distinct from $4`;

/** Whether two people are two: who gave the other their role or their way in could be both, or who let both in. */
@Injectable()
export class OtherHands {
  constructor(private readonly database: Database) {}

  /**
   * ONE_HAND when the actor gave one of the others their role or way in, or has theirs from one of them; else as
   * `refuseUnproved`.
   */
  async refuseOne(actor: Actor, others: readonly (string | null)[]): Promise<void> {
    const { own, ids, above } = await this.standing(actor, others);
    if (ids.some((id) => above(own).has(id) || above(id).has(own))) throw new Refusal('ONE_HAND');
    await this.refuseUnproved(actor, ids);
  }

  /**
   * As `refuseOne`, where one who let both in must not be both: a phone of their own proves nothing, since one person may
   * hold several. ONE_HAND also when anybody let in the actor and one of the others, unless from above and at two desks.
   */
  async refuseLetInByOne(actor: Actor, others: readonly (string | null)[]): Promise<void> {
    const { own, ids, above } = await this.standing(actor, others);
    for (const id of ids) {
      const shared = [...above(id)].filter((each) => above(own).has(each));
      if (shared.length > 0 && !(await this.isFromAbove(actor, id, shared))) throw new Refusal('ONE_HAND');
    }
    await this.refuseOne(actor, others);
  }

  /**
   * Who let somebody in can use their account until its phone is confirmed. PHONE_NOT_CONFIRMED when the actor and one of
   * the others have a way in from one person, or one from the other, and not both have confirmed a phone of their own.
   */
  async refuseUnproved(actor: Actor, others: readonly (string | null)[]): Promise<void> {
    const { own, ids, above } = await this.standing(actor, others);
    const related = ids.filter((id) => [...above(id)].some((each) => above(own).has(each)));
    if (related.length === 0) return;
    const confirmed = await this.database.query(
      'select from person_contacts where person_id = any($1) and phone_confirmed_at is not null',
      [[own, ...related]],
    );
    if (confirmed.length <= related.length) throw new Refusal('PHONE_NOT_CONFIRMED');
  }

  private async isFromAbove(
    { personId, hat }: Actor,
    id: string,
    shared: readonly string[],
  ): Promise<boolean> {
    const desk = [[id], hat?.role, hat?.regionCode, hat?.organizationId];
    if ((await this.database.query(AT_DESK, desk)).length > 0) return false;
    const found = await this.database.query(FROM_ABOVE, [shared, [personId, id]]);
    return found.length === shared.length;
  }

  private async standing({ personId }: Actor, others: readonly (string | null)[]) {
    const own = personId ?? '';
    const ids = [...new Set(others)].filter((id): id is string => id !== null && id !== own);
    const rows =
      personId === null || ids.length === 0
        ? []
        : await this.database.query<{ of: string; ids: string[] }>(ABOVE, [[own, ...ids]]);
    const known = new Map(rows.map((row) => [row.of, new Set(row.ids)]));
    const above = (id: string): ReadonlySet<string> => known.get(id) ?? new Set();
    return { own, ids, above };
  }
}
