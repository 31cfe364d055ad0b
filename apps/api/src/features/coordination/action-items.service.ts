import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay, type Day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { partsOf, type PartyKey } from '../../platform/party.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Accounts, type Person } from '../accounts/index.js';
import { Needs, refusePersonal } from '../needs/index.js';
import { Policies } from '../policies/index.js';
import { ActionItem } from './action-item.entity.js';
import { actionItemPolicy } from './action-item.policy.js';
import {
  actionItemActions,
  ITEM_WANTS_WORDS,
  mayChooseAt,
  SETS_CLOCK,
  type ActionItemAction,
} from './action-item.rules.js';
import type { ActOnActionItemArgs, ItemPeopleArgs, OpenActionItemArgs } from './action-item.view.js';
import type { JointMeeting } from './meeting.entity.js';
import { meetingPolicy } from './meeting.policy.js';
import { Meetings } from './meetings.service.js';
import { Parties } from './parties.js';

/** Action items: agreed in a meeting, done by their owner, checked by the meeting's desk. */
@Injectable()
export class ActionItems {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: Accounts,
    private readonly policies: Policies,
    private readonly needs: Needs,
    private readonly meetings: Meetings,
    private readonly parties: Parties,
  ) {}

  /** Action items of each meeting, oldest first, for a loader; the caller asks the policy. */
  readonly byMeetings = async (meetingIds: readonly string[]): Promise<ActionItem[][]> => {
    const rows = await this.database
      .repository(ActionItem)
      .createQueryBuilder('item')
      .where('item.meetingId = any(:meetingIds)', { meetingIds })
      .orderBy('item.id')
      .getMany();
    const byMeeting = groupBy(rows, ({ meetingId }) => meetingId);
    return meetingIds.map((id) => byMeeting.get(id) ?? []);
  };

  /** The item, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<ActionItem | null> {
    const item = await this.database.find(ActionItem, id);
    return item && actionItemPolicy.see(actor, item) ? item : null;
  }

  /**
   * Who sits at a desk now, in the order of their names, for whoever may add items to the meeting; nobody for an
   * organization and for a desk that neither attends nor is of the meeting's line of regions.
   */
  async peopleAt(actor: Actor, { meetingId, owner }: ItemPeopleArgs): Promise<Person[]> {
    const [meeting] = await this.meetings.byIds([meetingId]);
    if (!meeting) throw new Refusal('NOT_FOUND');
    allow(actor, meetingPolicy, 'openItem', meeting);
    const key = await this.parties.keyOf(owner, 'owner');
    const { role, regionCode } = partsOf(key);
    if (!role || !regionCode || !mayChooseAt(meeting, { key, regionCode })) return [];
    const held = await this.accounts.holdersOf(role, regionCode);
    const people = await this.accounts.byIds([...new Set(held.map(({ personId }) => personId))]);
    return people
      .filter((person) => person !== null)
      .toSorted((one, other) => one.name.localeCompare(other.name, 'zh'));
  }

  /** Adds what a meeting agreed; the same key gives the item already added. */
  async open(actor: Actor, args: OpenActionItemArgs): Promise<ActionItem> {
    refusePersonal({ title: args.title });
    const owner = await this.parties.keyOf(args.owner, 'owner');
    const ownerPersonId = await this.personAt(owner, args.ownerPersonId ?? null);
    const needId = args.needId ?? null;
    if (needId && !(await this.needs.find(actor, needId)))
      throw new Refusal('INVALID_INPUT', { fields: ['needId'] });
    return this.database.transaction(async () => {
      const meeting = await this.meetings.lockForItem(actor, args.meetingId);
      const title = args.title.trim();
      const { idempotencyKey } = args;
      const where = { meetingId: meeting.id, idempotencyKey };
      const before = await this.database.repository(ActionItem).findOneBy(where);
      const made = madeByKey(before, { title, owner });
      if (made) return made;
      const dueAt = this.dueAt(meeting.regionCode, args.dueOn ?? null);
      const item = this.blank(meeting, { title, owner, ownerPersonId, needId, idempotencyKey, dueAt });
      await this.database.insert(ActionItem, item);
      await this.record(actor, item, 'opened');
      return item;
    });
  }

  /** Takes a step: the owner reports, the meeting's desk checks, sends back, puts off or drops. */
  async act(actor: Actor, { id, action, version, words, dueOn }: ActOnActionItemArgs): Promise<ActionItem> {
    const told = words?.trim() ?? '';
    refusePersonal({ words: told });
    return this.database.transaction(async () => {
      const item = await this.database.lock(ActionItem, id);
      allow(actor, actionItemPolicy, action, item);
      if (ITEM_WANTS_WORDS.includes(action) && told === '')
        throw new Refusal('INVALID_INPUT', { fields: ['words'] });
      if (action === 'reschedule' && !dueOn) throw new Refusal('INVALID_INPUT', { fields: ['dueOn'] });
      if (item.version !== version)
        throw new Refusal('STALE_VERSION', { version: item.version, state: item.state });
      const state = actionItemActions.next(item.state, action);
      await this.database.update(ActionItem, item, {
        ...(state !== item.state && { state, stateSince: this.clock.now() }),
        ...(action === 'report' ? { outcome: told, lastReason: null } : { lastReason: told || null }),
        ...(SETS_CLOCK.includes(action) && { dueAt: this.dueAt(item.regionCode, dueOn ?? null) }),
      });
      await this.record(actor, item, PAST[action]);
      return item;
    });
  }

  /** The end of a day told, which must lie ahead, or of the policy's clock. */
  private dueAt(regionCode: string, dueOn: Day | null): Date {
    const now = this.clock.now();
    if (dueOn) {
      if (dueOn < dayOf(now)) throw new Refusal('INVALID_INPUT', { fields: ['dueOn'] });
      return startOfDay(addDays(dueOn, 1));
    }
    const { actionItem } = this.policies.on(regionCode, dayOf(now)).coordination;
    const dueAt = this.policies.dueBy(actionItem, now);
    if (!dueAt) throw new Refusal('INVALID_INPUT', { fields: ['dueOn'] });
    return dueAt;
  }

  /** The person named must sit at the owner's desk. */
  private async personAt(owner: PartyKey, personId: string | null): Promise<string | null> {
    if (!personId) return null;
    const { role, regionCode } = partsOf(owner);
    const holds = role && regionCode && (await this.accounts.holds(personId, role, regionCode));
    if (!holds) throw new Refusal('INVALID_INPUT', { fields: ['ownerPersonId'] });
    return personId;
  }

  private blank(
    meeting: JointMeeting,
    written: Pick<ActionItem, 'title' | 'owner' | 'ownerPersonId' | 'needId' | 'idempotencyKey' | 'dueAt'>,
  ): ActionItem {
    const now = this.clock.now();
    return Object.assign(new ActionItem(), written, {
      id: newId(),
      countyCode: meeting.countyCode,
      regionCode: meeting.regionCode,
      meetingId: meeting.id,
      checker: meeting.caller,
      // An organization answers to the region of the meeting.
      responsibleCode: partsOf(written.owner).regionCode ?? meeting.regionCode,
      state: actionItemActions.initial,
      outcome: null,
      lastReason: null,
      createdAt: now,
      stateSince: now,
      version: 1,
    });
  }

  private record(actor: Actor, item: ActionItem, past: string): Promise<void> {
    const { id, regionCode, needId, owner, checker, dueAt, meetingId } = item;
    const subject = { type: 'actionItem', id, regionCode, rootId: needId };
    const limit: EventBody = item.state === 'open' ? { dueAt: dueAt.toISOString() } : {};
    return this.events.record(actor, `actionItem.${past}`, subject, {
      meetingId,
      to: [owner],
      from: [checker],
      ...limit,
    });
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<ActionItemAction, string>> = {
  report: 'reported',
  confirm: 'closed',
  sendBack: 'sentBack',
  reopen: 'reopened',
  reschedule: 'rescheduled',
  drop: 'dropped',
  restore: 'restored',
};
