import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Role } from '../../platform/permissions/role.js';
import type { Need } from './need.entity.js';
import { needPolicy } from './need.policy.js';
import { factsOf } from './needs.service.js';

/** The newest this many events of a need are shown. */
const NEWEST = 200;

/** An event of a need as it is read; the organization is found by its id. */
export interface NeedEventRow {
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly role: Role | null;
  readonly organizationId: string | null;
}

/** What happened to needs, from the log. */
@Injectable()
export class NeedHistory {
  constructor(private readonly database: Database) {}

  /**
   * What happened, newest first, at most 200. Whoever reaches the need reads all of it; others, to whom it is only
   * published, read the need's own steps since then.
   */
  async of(actor: Actor, need: Need): Promise<NeedEventRow[]> {
    const readsAll = needPolicy.readHistory(actor, factsOf(need));
    return this.database.query<NeedEventRow>(
      // A no that followed a yes is another thing to know than a no.
      `select id, case when type = 'invitation.declined' and exists (
           select from events before where before.subject_id = event.subject_id and before.type = 'invitation.accepted')
         then 'invitation.yesTakenBack' else type end as type, at, role, body ->> 'organizationId' as "organizationId" from (
         select * from events where subject_id = $1
         union select * from events where root_id = $1
       ) as event
       where $2 or (subject_type = 'need' and at >= $3) order by id desc limit ${NEWEST}`,
      [need.id, readsAll, need.publishedAt],
    );
  }
}
