import { Injectable } from '@nestjs/common';
import type { AwardReviewer } from '@wushe/policy-packs';
import { addDays, day, startOfDay } from '@wushe/values';
import { IsNull } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { deskKey, organizationKey, personKey, type PartyKey } from '../../platform/party.js';
import { AwardDecision, AwardObjection, AwardTelling, type AwardApplication } from './award.entity.js';
import { deciderOf, deskRegionOf, reviewerOf, type AwardAction } from './award.rules.js';
import type { Told } from './award-steps.js';

const TOWNSHIP_DIGITS = 9;

/** The inbox of a reviewer of an application. */
function deskOf(reviewer: AwardReviewer, application: AwardApplication): PartyKey {
  const { organizationId, regionCode } = application;
  if (reviewer === 'employer' && organizationId !== null) return organizationKey(organizationId);
  const isStation = reviewer === 'employer' && regionCode.length >= TOWNSHIP_DIGITS;
  return deskKey(isStation ? 'stationWorker' : 'official', deskRegionOf(reviewer, regionCode));
}

/** Whose award it is, and the employer where that applies. */
const applicantsOf = ({ applicant, personId, organizationId }: AwardApplication): PartyKey[] => [
  personKey(personId),
  ...(applicant === 'employer' && organizationId ? [organizationKey(organizationId)] : []),
];

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

  async recordAction(
    actor: Actor,
    application: AwardApplication,
    action: AwardAction,
    reviewers: readonly AwardReviewer[],
    said: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const openObjections = action === 'answer' ? await this.openObjections(application) : undefined;
    await this.record(actor, application, PAST[action], reviewers, { ...said, openObjections });
    if (action === 'submit' && application.round === 1) await this.recordAppliedFor(actor, application);
  }

  /** An event that names whose turn it is (`to`) and whose award it is (`from`). */
  record(
    actor: Actor,
    application: AwardApplication,
    type: string,
    reviewers: readonly AwardReviewer[],
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const { id, regionCode, programme, state, noticeEndsOn } = application;
    const turn = reviewerOf(reviewers, state) ?? deciderOf(reviewers);
    return this.events.record(
      actor,
      type,
      { type: 'award', id, regionCode },
      {
        programme,
        state,
        to: [deskOf(turn, application)],
        from: applicantsOf(application),
        ...more,
        // Whoever decides is to act on the day after the notice.
        ...(state === 'onNotice' &&
          noticeEndsOn !== null && { dueAt: startOfDay(addDays(day(noticeEndsOn), 2)).toISOString() }),
      },
    );
  }

  private openObjections({ id: applicationId }: AwardApplication): Promise<number> {
    const objections = this.database.repository(AwardObjection);
    return objections.countBy({ applicationId, isAppeal: false, isUpheld: IsNull() });
  }

  /** What was told of the award before is over once it is applied for. */
  private async recordAppliedFor(actor: Actor, application: AwardApplication): Promise<void> {
    const { personId, programme, regionCode } = application;
    const tellings = await this.database.repository(AwardTelling).findBy({ personId, programme });
    for (const { id } of tellings)
      await this.events.record(
        actor,
        'award.appliedFor',
        { type: 'awardProspect', id, regionCode },
        { programme, to: applicantsOf(application) },
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
