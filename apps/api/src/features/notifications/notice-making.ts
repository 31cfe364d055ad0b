import { Injectable } from '@nestjs/common';
import { dueAt } from '@wushe/policy-packs';
import { countyOf, dayOf } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import type { SealedEvent } from '../../platform/events/handlers.js';
import { newId } from '../../platform/ids.js';
import { leftBy, Needs, type Need } from '../needs/index.js';
import { isWorkingDay, Policies } from '../policies/index.js';
import type { NoticeKind } from './notice-kinds.rules.js';
import { roundsOf, type NoticeStep } from './notice-rounds.rules.js';
import { answeredBy, closedBy, matterOf, openedBy } from './notice-events.rules.js';
import { noticeRules } from './notice.rules.js';
import { needOf, Recipients, type RecipientsOf } from './recipients.js';
import { ShiftReads } from './shift.reads.js';

type Step = NoticeStep<SealedEvent>;

/** What the notices of some events are made from, read once for all of them. */
interface Known {
  readonly recipientsOf: RecipientsOf;
  readonly needs: ReadonlyMap<string, Need>;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** Whether a limit follows from the urgency of the need. */
const isByNeed = ({ event, kind }: Step): boolean =>
  noticeRules[kind].stage !== undefined && typeof event.body['dueAt'] !== 'string';

const MADE = `
  insert into notices (id, county_code, region_code, recipient, kind, is_task, subject_type, subject_id, need_id,
    organization_id, minutes, due_at, created_at)
  select * from jsonb_to_recordset($1::jsonb) as made (id uuid, "countyCode" text, "regionCode" text, recipient text,
    kind text, "isTask" boolean, "subjectType" text, "subjectId" uuid, "needId" uuid, "organizationId" uuid,
    minutes int, "dueAt" timestamptz, "createdAt" timestamptz)
  on conflict do nothing`;
/** Only tasks are settled; `is_task` also lets their index find them. */
const SETTLED = `
  update notices set done_at = settled.at
  from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as settled (subject_id, kind, at)
  where notices.subject_id = settled.subject_id and notices.kind = settled.kind and is_task and done_at is null`;

/** What some have answered is settled for them alone, at their first answer. */
const ANSWERED = `
  update notices set done_at = answered.at
  from (
    select subject_id, kind, recipient, min(at) as at
    from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[]) as each (subject_id, kind, recipient, at)
    group by 1, 2, 3
  ) as answered
  where notices.subject_id = answered.subject_id and notices.kind = answered.kind
    and notices.recipient = answered.recipient and done_at is null`;

/** Writes the notices that events make and settle: many events of a chain at once, each table row once. */
@Injectable()
export class NoticeMaking {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
    private readonly policies: Policies,
    private readonly recipients: Recipients,
    private readonly shifts: ShiftReads,
  ) {}

  /** Leaves what settling and making for one event after the other would leave. */
  async follow(events: readonly SealedEvent[]): Promise<void> {
    const closing = events.filter((event) => closedBy(event).includes('hoursToConfirm'));
    const waiting = await this.shifts.toConfirm(closing.map((event) => matterOf('hoursToConfirm', event)));
    const staysOpen = (kind: NoticeKind, matterId: string): boolean =>
      kind === 'hoursToConfirm' && waiting.has(matterId);
    const known = await this.knownOf(
      events.flatMap((event) => [...openedBy(event), ...answeredBy(event)].map((kind) => ({ event, kind }))),
    );
    for (const { made, answered, settled } of roundsOf(events, staysOpen)) {
      const notices = made.flatMap((step) => this.noticesOf(step, known));
      if (notices.length > 0) await this.database.query(MADE, [JSON.stringify(notices)]);
      if (answered.length > 0) await this.answer(answered, known);
      if (settled.length === 0) continue;
      await this.database.query(SETTLED, [
        settled.map(({ event, kind }) => matterOf(kind, event)),
        settled.map(({ kind }) => kind),
        settled.map(({ event }) => event.at),
      ]);
    }
  }

  private async answer(steps: readonly Step[], { recipientsOf }: Known): Promise<void> {
    const answers = steps.flatMap(({ event, kind }) =>
      recipientsOf(event, noticeRules[kind].to).map((recipient) => ({ event, kind, recipient })),
    );
    await this.database.query(ANSWERED, [
      answers.map(({ event, kind }) => matterOf(kind, event)),
      answers.map(({ kind }) => kind),
      answers.map(({ recipient }) => recipient),
      answers.map(({ event }) => event.at),
    ]);
  }

  private async knownOf(steps: readonly Step[]): Promise<Known> {
    const recipientsOf = await this.recipients.among(
      steps.map(({ event, kind }) => ({ event, to: noticeRules[kind].to })),
    );
    const ids = new Set(steps.filter(isByNeed).flatMap(({ event }) => needOf(event) ?? []));
    const needs = ids.size === 0 ? [] : await this.needs.byIds([...ids]);
    return {
      recipientsOf,
      needs: new Map(needs.flatMap((need) => (need ? [[need.id, need] as const] : []))),
    };
  }

  private noticesOf({ event, kind }: Step, known: Known): Readonly<Record<string, unknown>>[] {
    const { regionCode, body } = event;
    const subjectId = matterOf(kind, event);
    const subjectType = subjectId === event.subjectId ? event.subjectType : 'shift';
    const minutes = body['minutes'];
    const { isTask, to } = noticeRules[kind];
    const limit = this.dueAt({ event, kind }, known);
    return known.recipientsOf(event, to).map((recipient) => ({
      id: newId(),
      countyCode: countyOf(regionCode),
      regionCode,
      recipient,
      kind,
      isTask,
      subjectType,
      subjectId,
      needId: needOf(event),
      organizationId: subjectType === 'organization' ? subjectId : textOf(body['organizationId']),
      minutes: typeof minutes === 'number' ? minutes : null,
      dueAt: limit,
      createdAt: event.at,
    }));
  }

  private dueAt({ event, kind }: Step, { needs }: Known): Date | null {
    const { stage } = noticeRules[kind];
    if (kind === 'hoursToConfirm') return this.recordBy(event);
    const told = event.body['dueAt'];
    if (typeof told === 'string') return new Date(told);
    const need = needs.get(needOf(event) ?? '');
    if (!stage || !need) return null;
    const limit = this.policies.dueAt(event.regionCode, need.urgency, stage, event.at);
    return leftBy(limit, need.startsAt, event.at);
  }

  /** Hours enter the record within the policy's working days (order 67, art. 11). */
  private recordBy({ regionCode, at }: SealedEvent): Date | null {
    const { recordWithinWorkingDays: amount } = this.policies.on(regionCode, dayOf(at)).hoursCounting;
    return dueAt({ unit: 'workingDays', amount }, at, isWorkingDay) ?? null;
  }
}
