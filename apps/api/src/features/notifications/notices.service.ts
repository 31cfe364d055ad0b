import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { partiesOf } from '../../platform/party.js';
import { Refusal } from '../../platform/refusal.js';
import { CaseTies } from '../cases/index.js';
import { Notice } from './notice.entity.js';
import { urgencyOf, type NoticeUrgency } from './notice-events.rules.js';
import type { InboxCount } from './notice.view.js';

/** Tasks by their limit, then news newest first, as numbers that all rise. */
const ORDER = `case when is_task then 0 else 1 end as rank,
  coalesce(floor(extract(epoch from due_at) * 1000), 1e15)::float8 as due,
  (floor(extract(epoch from created_at) * 1000) * case when is_task then 1 else -1 end)::float8 as age`;
/**
 * Open, and of a case only to whoever works on it or supervises it today ($2): who stood in is not told any more when
 * the days are over, and nobody under another hat. Whoever passed a case on, or had it before, hears of the answer.
 */
const OPEN = `recipient = any($1) and done_at is null and case subject_type
  when 'case' then exists (select from case_files file where file.id = subject_id and file.worker_id = any($2))
  when 'caseReferral' then recipient not like 'person:%' or exists (
    select from case_referrals referral join case_files file on file.id = referral.case_id
    where referral.id = subject_id and (referral.to_worker_id = any($2) or file.worker_id = any($2)
      or recipient = 'person:' || referral.made_by_id or (referral.is_transfer and not is_task)))
  else true end`;

interface Place {
  readonly id: string;
  readonly rank: number;
  readonly due: number;
  readonly age: number;
}

/** Notices, read by whoever must act next. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ties: CaseTies,
  ) {}

  /** What waits for the actor under the hat worn. */
  async inbox(actor: Actor, { first, after }: PageArgs): Promise<Page<Notice>> {
    const parameters: unknown[] = [partiesOf(actor), await this.caseWorkers(actor)];
    const key = after ? fromCursor(after, 'rank', 'number', 'number', 'id') : null;
    const from = parameters.length;
    if (key) parameters.push(...key);
    const beyond = key
      ? `where (rank, due, age, id) > ($${from + 1}::int, $${from + 2}::float8, $${from + 3}::float8, $${from + 4}::uuid)`
      : '';
    const places = await this.database.query<Place>(
      `select * from (select id, ${ORDER} from notices where ${OPEN}) as waiting ${beyond}
       order by rank, due, age, id limit $${parameters.push(first + 1)}`,
      parameters,
    );
    const found = await this.database.findMany(
      Notice,
      places.map(({ id }) => id),
    );
    const byId = new Map(places.map((place) => [place.id, place]));
    return pageOf(
      found.filter((notice) => notice !== null),
      first,
      ({ id }) => {
        const place = byId.get(id);
        return [place?.rank ?? 0, place?.due ?? 0, place?.age ?? 0, id];
      },
      async () => {
        const { tasks, news } = await this.count(actor);
        return tasks + news;
      },
    );
  }

  /** How much waits for the actor under the hat worn. */
  async count(actor: Actor): Promise<InboxCount> {
    const [row] = await this.database.query<InboxCount>(
      `select count(*) filter (where is_task)::int as tasks,
              count(*) filter (where is_task and due_at < $3)::int as over,
              count(*) filter (where not is_task)::int as news
       from notices where ${OPEN}`,
      [partiesOf(actor), await this.caseWorkers(actor), this.clock.now()],
    );
    return row ?? { tasks: 0, over: 0, news: 0 };
  }

  /** Marks the actor's news as read; tasks end only with their matter. Returns how many were marked. */
  async read(actor: Actor, ids: readonly string[]): Promise<number> {
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    const rows = await this.database.query(
      `update notices set done_at = $3
       where id = any($2) and recipient = any($1) and not is_task and done_at is null returning id`,
      [partiesOf(actor), ids, this.clock.now()],
    );
    return rows.length;
  }

  /** The social workers whose cases are the actor's to see today. */
  private async caseWorkers(actor: Actor): Promise<string[]> {
    const own = await this.ties.worksFor(actor);
    return own.length === 0 ? own : [...own, ...(await this.ties.supervises(actor))];
  }

  /** How soon somebody must act. */
  urgency(notice: Notice): NoticeUrgency {
    const now = this.clock.now();
    return urgencyOf(notice, now, startOfDay(addDays(dayOf(now), 1)));
  }
}
