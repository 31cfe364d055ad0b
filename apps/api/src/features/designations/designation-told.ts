import { Injectable } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { personKey } from '../../platform/party.js';
import { Reminders } from '../../platform/reminders/reminders.js';
import { Policies } from '../policies/index.js';
import { DesignationExperts } from './designation-experts.js';
import { Designation, DesignationObjection } from './designation.entity.js';
import { desksOf, unanswered, type DesignationAction } from './designation.rules.js';
import { kindOf } from './kind-of.js';

/** What waits by the calendar: the name when the notice is over, and the next look at a name that is held. */
const DUE = [
  {
    step: 'name',
    type: 'designation.noticeEnded',
    fromOn: 'notice_ends_on + 1',
    isOpen: `state = 'onNotice'`,
  },
  { step: 'recheck', type: 'designation.recheckFellDue', fromOn: 'recheck_on', isOpen: `state = 'named'` },
] as const;

/** Writes what happens to applications and names, with whom it concerns. */
@Injectable()
export class DesignationTold {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly reminders: Reminders,
    private readonly clock: Clock,
    private readonly policies: Policies,
    private readonly experts: DesignationExperts,
  ) {}

  /** Records an action that was taken. */
  async action(actor: Actor, designation: Designation, action: DesignationAction): Promise<void> {
    await this.record(actor, designation, PAST[action], await this.more(actor, designation, action));
  }

  /** Records that an application was begun. */
  begun(actor: Actor, designation: Designation): Promise<void> {
    return this.record(actor, designation, 'designation.begun', {});
  }

  /** Tells those who decide what the calendar asks of them, once a day that comes; returns how many. */
  async due(): Promise<number> {
    let count = 0;
    for (const { step, type, fromOn, isOpen } of DUE) {
      const source = { entity: Designation, step, fromOn, isOpen };
      count += await this.reminders.tell(source, (designation) => this.record(SYSTEM, designation, type, {}));
    }
    return count;
  }

  /** Who is to judge, how many are still to answer, and how many objections have no answer yet. */
  private async more(actor: Actor, designation: Designation, action: DesignationAction): Promise<EventBody> {
    if (action === 'review' || action === 'judge') {
      const reviews = await this.experts.heard(designation);
      const open = unanswered(reviews.map(({ verdict }) => verdict));
      const asked = reviews
        .filter(({ verdict }) => verdict === null)
        .map(({ expertId }) => personKey(expertId));
      const experts = action === 'review' ? asked : [personKey(actor.personId ?? '')];
      return { experts, unanswered: open };
    }
    if (action !== 'answer') return {};
    const objections = await this.database
      .repository(DesignationObjection)
      .findBy({ designationId: designation.id });
    return { openObjections: objections.filter(({ isUpheld }) => isUpheld === null).length };
  }

  private record(actor: Actor, designation: Designation, type: string, more: EventBody): Promise<void> {
    const { id, regionCode, kind, state } = designation;
    const found = kindOf(this.policies, designation, this.clock.today());
    const desks = found ? desksOf(regionCode, found.decidedAt) : null;
    return this.events.record(
      actor,
      type,
      { type: 'designation', id, regionCode },
      { kind, state, ...(desks && { to: [desks.applying], from: [desks.deciding] }), ...more },
    );
  }
}

const PAST: Readonly<Record<DesignationAction, string>> = {
  edit: 'designation.edited',
  submit: 'designation.submitted',
  withdraw: 'designation.withdrawn',
  sendBack: 'designation.sentBack',
  review: 'designation.handedToExperts',
  judge: 'designation.judged',
  notify: 'designation.noticed',
  object: 'designation.objectedTo',
  answer: 'designation.objectionAnswered',
  name: 'designation.named',
  reject: 'designation.rejected',
  recheck: 'designation.rechecked',
  remove: 'designation.removed',
  expire: 'designation.expired',
};
