import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { deskOf } from '../../platform/party.js';
import { allow } from '../../platform/permissions/policy.js';
import { Reminders } from '../../platform/reminders/reminders.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { refusePersonal } from '../needs/index.js';
import { Regions } from '../regions/index.js';
import { Escalations, type OverdueMatter } from './escalations.service.js';
import { JointMeeting, MeetingMinutes, MinutesSignOff } from './meeting.entity.js';
import { meetingPolicy } from './meeting.policy.js';
import {
  agendaFrom,
  isTimeFor,
  meetingActions,
  PLAIN_MEETING_ACTIONS,
  type AgendaLine,
  type MeetingAction,
} from './meeting.rules.js';
import type {
  ActOnMeetingArgs,
  CallMeetingArgs,
  EditMeetingArgs,
  MeetingInput,
  WriteMinutesArgs,
} from './meeting.view.js';
import { Parties } from './parties.js';

/** Joint meetings: called with an agenda of what is overdue, minuted in versions, signed by the chair. */
@Injectable()
export class Meetings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly parties: Parties,
    private readonly escalations: Escalations,
    private readonly reminders: Reminders,
  ) {}

  /** Meetings by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(JointMeeting | null)[]> =>
    this.database.findMany(JointMeeting, ids);

  /** The versions of each meeting's minutes, newest first, for a loader. */
  readonly minutesOf = async (meetingIds: readonly string[]): Promise<MeetingMinutes[][]> => {
    const rows = await this.database
      .repository(MeetingMinutes)
      .createQueryBuilder('minutes')
      .where('minutes.meetingId = any(:meetingIds)', { meetingIds })
      .orderBy('minutes.number', 'DESC')
      .getMany();
    const byMeeting = groupBy(rows, ({ meetingId }) => meetingId);
    return meetingIds.map((id) => byMeeting.get(id) ?? []);
  };

  /** The chair's name under each version, null where there is none, for a loader. */
  readonly signOffs = async (minutesIds: readonly string[]): Promise<(MinutesSignOff | null)[]> => {
    const rows = await this.database
      .repository(MinutesSignOff)
      .createQueryBuilder('signed')
      .where('signed.minutesId = any(:minutesIds)', { minutesIds })
      .getMany();
    const byMinutes = new Map(rows.map((row) => [row.minutesId, row]));
    return minutesIds.map((id) => byMinutes.get(id) ?? null);
  };

  /** The meeting, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<JointMeeting | null> {
    const meeting = await this.database.find(JointMeeting, id);
    return meeting && meetingPolicy.see(actor, meeting) ? meeting : null;
  }

  /** Whether the state of a meeting and the time allow an action. */
  isOpen({ state, meetsAt }: JointMeeting, action: MeetingAction): boolean {
    return meetingActions.isOpen(state, action) && isTimeFor(action, meetsAt, this.clock.now());
  }

  /** What is past its limit in a region: the draft of its next agenda. */
  async draftAgenda(actor: Actor, code: string): Promise<OverdueMatter[]> {
    this.allowCalling(actor, code);
    await this.regions.existing(code);
    return this.escalations.overdueWithin(code);
  }

  /** Calls a meeting; the same key from the same person gives the meeting already called. */
  async call(actor: Actor, { regionCode, input, idempotencyKey }: CallMeetingArgs): Promise<JointMeeting> {
    const caller = this.allowCalling(actor, regionCode);
    await this.regions.existing(regionCode);
    const written = await this.written(input, await this.escalations.overdueWithin(regionCode), []);
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const meeting = Object.assign(new JointMeeting(), written, {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        caller,
        calledById: actor.personId,
        chairId: actor.personId,
        state: meetingActions.initial,
        lastReason: null,
        idempotencyKey,
        createdAt: now,
        stateSince: now,
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(JointMeeting, meeting)))
        return this.calledBefore(actor, idempotencyKey, { regionCode, title: meeting.title });
      await this.record(actor, meeting, 'called', { to: meeting.attendees });
      return meeting;
    });
  }

  /** Changes a meeting before it is minuted; matters that were on the agenda may stay though they are settled. */
  async edit(actor: Actor, { id, version, input }: EditMeetingArgs): Promise<JointMeeting> {
    return this.change(actor, id, 'edit', version, async (meeting) => {
      const overdue = await this.escalations.overdueWithin(meeting.regionCode);
      return { changes: await this.written(input, overdue, meeting.agenda) };
    });
  }

  /** Writes a further version of the minutes; earlier ones stay. */
  async writeMinutes(actor: Actor, { id, version, words }: WriteMinutesArgs): Promise<JointMeeting> {
    refusePersonal({ words });
    return this.change(actor, id, 'writeMinutes', version, async (meeting) => {
      const [before = []] = await this.minutesOf([meeting.id]);
      const number = (before[0]?.number ?? 0) + 1;
      await this.database.insert(MeetingMinutes, {
        id: newId(),
        countyCode: meeting.countyCode,
        meetingId: meeting.id,
        number,
        words: words.trim(),
        writtenById: actor.personId ?? '',
        writtenAt: this.clock.now(),
      });
      return { changes: {}, body: { number, to: [meeting.caller] } };
    });
  }

  /** A plain step; signing puts the chair's name under the newest version. */
  async act(actor: Actor, { id, action, version, reason }: ActOnMeetingArgs): Promise<JointMeeting> {
    if (!PLAIN_MEETING_ACTIONS.includes(action)) throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    const lastReason = reason?.trim() || null;
    if (action === 'cancel' && !lastReason) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason });
    return this.change(actor, id, action, version, async (meeting) => {
      const body: EventBody = { to: meeting.attendees };
      if (action !== 'signOff') return { changes: { lastReason }, body };
      return { changes: { lastReason }, body: { ...body, number: await this.sign(actor, meeting) } };
    });
  }

  /** Tells the desk that called a meeting whose day has passed that its minutes are missing; returns how many. */
  remind(): Promise<number> {
    return this.reminders.tell(UNMINUTED, (meeting) =>
      this.record(SYSTEM, meeting, 'leftUnminuted', { from: [meeting.caller] }),
    );
  }

  /** Locks a meeting to which the actor may add an action item now. */
  async lockForItem(actor: Actor, id: string): Promise<JointMeeting> {
    const meeting = await this.database.lock(JointMeeting, id);
    allow(actor, meetingPolicy, 'openItem', meeting);
    meetingActions.next(meeting.state, 'openItem');
    return meeting;
  }

  private allowCalling(actor: Actor, regionCode: string): string {
    const caller = deskOf(actor);
    const facts = { regionCode, caller, attendees: [] };
    if (!meetingPolicy.call(actor, facts) || !caller) {
      if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
      throw new Refusal(meetingPolicy.see(actor, { ...facts, caller: null }) ? 'NOT_ALLOWED' : 'NOT_FOUND');
    }
    return caller;
  }

  private async sign(actor: Actor, { id, countyCode }: JointMeeting): Promise<number> {
    const [versions = []] = await this.minutesOf([id]);
    const [newest] = versions;
    if (!newest) throw new Error('a minuted meeting has minutes');
    await this.database.insert(MinutesSignOff, {
      id: newId(),
      countyCode,
      minutesId: newest.id,
      signedById: actor.personId ?? '',
      signedAt: this.clock.now(),
    });
    return newest.number;
  }

  private async written(
    input: MeetingInput,
    overdue: readonly OverdueMatter[],
    before: readonly AgendaLine[],
  ): Promise<Pick<JointMeeting, 'title' | 'meetsAt' | 'place' | 'attendees' | 'agenda'>> {
    const { title, place, meetsAt } = input;
    refusePersonal({ title, place, agenda: input.agenda.map(({ words }) => words ?? '').join(' ') });
    const kept = before.flatMap(({ subjectType, subjectId, words }) =>
      subjectType && subjectId ? [{ subjectType, subjectId, title: words }] : [],
    );
    const agenda = agendaFrom(input.agenda, [...kept, ...overdue]);
    if (!agenda) throw new Refusal('INVALID_INPUT', { fields: ['agenda'] });
    const attendees = await this.parties.keysOf(input.attendees, 'attendees');
    return { title: title.trim(), place: place.trim(), meetsAt, attendees, agenda: [...agenda] };
  }

  private async change(
    actor: Actor,
    id: string,
    action: MeetingAction,
    version: number,
    work: (meeting: JointMeeting) => Promise<{ changes: Partial<JointMeeting>; body?: EventBody }>,
  ): Promise<JointMeeting> {
    return this.database.transaction(async () => {
      const meeting = await this.database.lock(JointMeeting, id);
      allow(actor, meetingPolicy, action, meeting);
      if (meeting.version !== version)
        throw new Refusal('STALE_VERSION', { version: meeting.version, state: meeting.state });
      const state = meetingActions.next(meeting.state, action);
      if (!this.isOpen(meeting, action)) throw new Refusal('MEETING_NOT_BEGUN', { meetsAt: meeting.meetsAt });
      const { changes, body = {} } = await work(meeting);
      const moved = state === meeting.state ? {} : { state, stateSince: this.clock.now() };
      await this.database.update(JointMeeting, meeting, { ...changes, ...moved });
      await this.record(actor, meeting, PAST[action], body);
      return meeting;
    });
  }

  private async calledBefore(
    actor: Actor,
    idempotencyKey: string,
    wanted: Partial<JointMeeting>,
  ): Promise<JointMeeting> {
    const where = { calledById: actor.personId ?? '', idempotencyKey };
    const before = madeByKey(await this.database.repository(JointMeeting).findOneBy(where), wanted);
    if (!before) throw new Error('the key was there a moment ago');
    return before;
  }

  private record(actor: Actor, meeting: JointMeeting, past: string, body: EventBody): Promise<void> {
    const { id, regionCode } = meeting;
    return this.events.record(actor, `meeting.${past}`, { type: 'meeting', id, regionCode }, body);
  }
}

/** Meetings without minutes on the day after theirs. */
const UNMINUTED = {
  entity: JointMeeting,
  step: 'minutes',
  fromOn: `(meets_at at time zone 'Asia/Shanghai')::date + 1`,
  isOpen: `state = 'called'`,
};

/** How each action reads once it has happened. */
const PAST: Readonly<Record<MeetingAction, string>> = {
  edit: 'edited',
  writeMinutes: 'minuted',
  signOff: 'signed',
  openItem: 'itemOpened',
  cancel: 'cancelled',
  restore: 'restored',
};
