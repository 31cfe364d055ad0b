import { Injectable } from '@nestjs/common';
import { dueAt } from '@wushe/policy-packs';
import { addDays, countyOf, dayOf, startOfDay } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { SealedEvent } from '../../platform/events/handlers.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { newId } from '../../platform/ids.js';
import { partiesOf } from '../../platform/party.js';
import { Refusal } from '../../platform/refusal.js';
import { Needs } from '../needs/index.js';
import { isWorkingDay, Policies } from '../policies/index.js';
import { Notice } from './notice.entity.js';
import type { NoticeKind } from './notice-kinds.rules.js';
import { closedBy, matterOf, noticeRules, openedBy } from './notice.rules.js';
import { urgencyOf, type NoticeUrgency } from './notice-urgency.rules.js';
import type { InboxCount } from './notice.view.js';
import { Recipients } from './recipients.js';
import { ShiftReads } from './shift.reads.js';

/** Tasks by their limit, then news newest first, as numbers that all rise. */
const ORDER = `case when is_task then 0 else 1 end as rank,
  coalesce(floor(extract(epoch from due_at) * 1000), 1e15)::float8 as due,
  (floor(extract(epoch from created_at) * 1000) * case when is_task then 1 else -1 end)::float8 as age`;
const OPEN = 'recipient = any($1) and done_at is null';

interface Place {
  readonly id: string;
  readonly rank: number;
  readonly due: number;
  readonly age: number;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Notices: made and settled by what happens, read by whoever must act next. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly needs: Needs,
    private readonly policies: Policies,
    private readonly recipients: Recipients,
    private readonly reads: ShiftReads,
  ) {}

  /** Settles what an event settles and makes what it makes. */
  async follow(event: SealedEvent): Promise<void> {
    for (const kind of closedBy(event)) await this.settle(event, kind);
    for (const kind of openedBy(event)) await this.make(event, kind);
  }

  /** What waits for the actor under the hat worn. */
  async inbox(actor: Actor, { first, after }: PageArgs): Promise<Page<Notice>> {
    const parameters: unknown[] = [partiesOf(actor)];
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
              count(*) filter (where is_task and due_at < $2)::int as over,
              count(*) filter (where not is_task)::int as news
       from notices where ${OPEN}`,
      [partiesOf(actor), this.clock.now()],
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

  /** How soon somebody must act. */
  urgency(notice: Notice): NoticeUrgency {
    const now = this.clock.now();
    return urgencyOf(notice, now, startOfDay(addDays(dayOf(now), 1)));
  }

  private async settle(event: SealedEvent, kind: NoticeKind): Promise<void> {
    const matterId = matterOf(kind, event);
    if (kind === 'hoursToConfirm' && (await this.reads.isToConfirm(matterId))) return;
    await this.database.query(
      'update notices set done_at = $3 where subject_id = $1 and kind = $2 and done_at is null',
      [matterId, kind, event.at],
    );
  }

  private async make(event: SealedEvent, kind: NoticeKind): Promise<void> {
    const { regionCode, body } = event;
    const subjectId = matterOf(kind, event);
    const subjectType = subjectId === event.subjectId ? event.subjectType : 'shift';
    const needId = event.rootId ?? (event.subjectType === 'need' ? event.subjectId : null);
    const minutes = body['minutes'];
    const { isTask } = noticeRules[kind];
    const dueAt = await this.dueAt(event, kind, needId);
    for (const recipient of await this.recipients.of(event, noticeRules[kind].to)) {
      await this.database.insertUnlessThere(
        Notice,
        Object.assign(new Notice(), {
          id: newId(),
          countyCode: countyOf(regionCode),
          regionCode,
          recipient,
          kind,
          isTask,
          subjectType,
          subjectId,
          needId,
          organizationId: subjectType === 'organization' ? subjectId : textOf(body['organizationId']),
          minutes: typeof minutes === 'number' ? minutes : null,
          dueAt,
          createdAt: event.at,
          doneAt: null,
        }),
      );
    }
  }

  private async dueAt(event: SealedEvent, kind: NoticeKind, needId: string | null): Promise<Date | null> {
    const { stage } = noticeRules[kind];
    if (kind === 'hoursToConfirm') return this.recordBy(event);
    const told = event.body['dueAt'];
    if (typeof told === 'string') return new Date(told);
    if (!stage || !needId) return null;
    const [need] = await this.needs.byIds([needId]);
    return need ? this.policies.dueAt(event.regionCode, need.urgency, stage, event.at) : null;
  }

  /** Hours enter the record within the policy's working days (order 67, art. 11). */
  private recordBy({ regionCode, at }: SealedEvent): Date | null {
    const { recordWithinWorkingDays: amount } = this.policies.on(regionCode, dayOf(at)).hoursCounting;
    return dueAt({ unit: 'workingDays', amount }, at, isWorkingDay) ?? null;
  }
}
