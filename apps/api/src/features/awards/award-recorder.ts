import { Injectable } from '@nestjs/common';
import type { AwardReviewer } from '@wushe/policy-packs';
import { addDays, day, startOfDay } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { deskKey, organizationKey, personKey, type PartyKey } from '../../platform/party.js';
import { AwardDecision, type AwardApplication } from './award.entity.js';
import { deciderOf, reviewerOf, type AwardAction } from './award.rules.js';
import type { Told } from './award-steps.js';

const DIGITS = { township: 9, county: 6, city: 4 } as const;

/** The inbox of a reviewer of an application. */
function deskOf(reviewer: AwardReviewer, { organizationId, regionCode }: AwardApplication): PartyKey {
  if (reviewer === 'district') return deskKey('official', regionCode.slice(0, DIGITS.county));
  if (reviewer === 'city') return deskKey('official', regionCode.slice(0, DIGITS.city));
  if (organizationId !== null) return organizationKey(organizationId);
  return regionCode.length < DIGITS.township
    ? deskKey('official', regionCode)
    : deskKey('stationWorker', regionCode.slice(0, DIGITS.township));
}

/** Keeps what was done with an application: its decisions, and the events from which others hear. */
@Injectable()
export class AwardRecorder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  /** One line of the application's history. */
  async keep(
    actor: Actor,
    { id, countyCode, round }: AwardApplication,
    action: AwardAction,
    { reason, rule }: Told,
    evaluationId: string | null,
  ): Promise<void> {
    if (action === 'edit' || action === 'object') return;
    await this.database.insert(
      AwardDecision,
      Object.assign(new AwardDecision(), {
        id: newId(),
        countyCode,
        applicationId: id,
        round,
        action,
        reason,
        rule,
        evaluationId,
        byId: actor.personId,
        at: this.clock.now(),
      }),
    );
  }

  recordAction(
    actor: Actor,
    application: AwardApplication,
    action: AwardAction,
    reviewers: readonly AwardReviewer[],
  ): Promise<void> {
    return this.record(actor, application, PAST[action], reviewers);
  }

  /** An event that names whose turn it is (`to`) and whose award it is (`from`). */
  record(
    actor: Actor,
    application: AwardApplication,
    type: string,
    reviewers: readonly AwardReviewer[],
  ): Promise<void> {
    const { id, regionCode, programme, state, personId, organizationId, applicant, noticeEndsOn } =
      application;
    const turn = reviewerOf(reviewers, state) ?? deciderOf(reviewers);
    const employer = applicant === 'employer' && organizationId ? [organizationKey(organizationId)] : [];
    return this.events.record(
      actor,
      type,
      { type: 'award', id, regionCode },
      {
        programme,
        state,
        to: [deskOf(turn, application)],
        from: [personKey(personId), ...employer],
        // Whoever decides is to act on the day after the notice.
        ...(state === 'onNotice' &&
          noticeEndsOn !== null && { dueAt: startOfDay(addDays(day(noticeEndsOn), 2)).toISOString() }),
      },
    );
  }
}

const PAST: Readonly<Record<AwardAction, string>> = {
  edit: 'award.edited',
  submit: 'award.submitted',
  passEmployer: 'award.passed',
  passDistrict: 'award.passed',
  passCity: 'award.passed',
  notify: 'award.noticed',
  approve: 'award.approved',
  object: 'award.objectedTo',
  answer: 'award.objectionAnswered',
  sendBack: 'award.sentBack',
  reject: 'award.rejected',
  withdraw: 'award.withdrawn',
  correctAccount: 'award.accountCorrected',
  appeal: 'award.appealed',
  upholdAppeal: 'award.appealUpheld',
  dismissAppeal: 'award.appealDismissed',
  pay: 'award.paid',
  unpay: 'award.unpaid',
  expire: 'award.expired',
};
