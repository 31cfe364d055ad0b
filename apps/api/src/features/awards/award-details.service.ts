import { Injectable } from '@nestjs/common';
import type { AwardProgramme } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { PersonalReads } from '../accounts/index.js';
import { AwardObjection, type AwardApplication } from './award.entity.js';
import { awardPolicy } from './award.policy.js';
import { awardActions, isInOrder, WANTS_REASON, type AwardAction } from './award.rules.js';
import type {
  AllowedAwardAction,
  AwardObjectionView,
  AwardPaperState,
  AwardPayeeView,
  AwardRecomputation,
  AwardStepView,
  OtherAward,
} from './award.view.js';
import { AwardSteps, papersThere } from './award-steps.js';
import { Awards } from './awards.service.js';
import { Evaluations } from './evaluations.service.js';
import { Explanations } from './explanations.service.js';
import type { EligibilityExplanationView } from './explanation.view.js';
import { Payees } from './payees.service.js';

/** What stands behind an application: why, by whom, what for, what else. */
@Injectable()
export class AwardDetails {
  constructor(
    private readonly database: Database,
    private readonly awards: Awards,
    private readonly evaluations: Evaluations,
    private readonly explanations: Explanations,
    private readonly payees: Payees,
    private readonly stepsOf: AwardSteps,
    private readonly reads: PersonalReads,
  ) {}

  programmeOf(application: AwardApplication): Promise<AwardProgramme> {
    return this.awards.programmeOf(application);
  }

  /** The answer kept at the submission; of a draft today's. Reading another's leaves a trace. */
  async explanation(actor: Actor, application: AwardApplication): Promise<EligibilityExplanationView> {
    const { id, personId, regionCode, state } = application;
    await this.reads.note(actor, {
      personId,
      matter: 'awardFacts',
      subjectType: 'award',
      subjectId: id,
      regionCode,
    });
    const programme = await this.awards.programmeOf(application);
    const kept = state === 'draft' ? null : await this.evaluations.latest(id);
    const told = kept?.explanation ?? (await this.evaluations.now(application, programme));
    return this.explanations.view(told, programme);
  }

  /** Whether the frozen input still gives the kept answer; null before the first submission. */
  async recomputation(application: AwardApplication): Promise<AwardRecomputation | null> {
    const kept = await this.evaluations.latest(application.id);
    if (!kept) return null;
    const programme = await this.awards.programmeOf(application);
    const now = await this.evaluations.now(application, programme, day(kept.onDay));
    return {
      stands: this.evaluations.stands(kept),
      sha256: kept.sha256,
      onDay: kept.onDay,
      nowOutcome: now.outcome,
      nowFailing: [...now.failing],
    };
  }

  /** The history, oldest first. */
  steps({ id }: AwardApplication): Promise<AwardStepView[]> {
    return this.database.query<AwardStepView & Record<string, unknown>>(
      `select decision.action, decision.at, person.name as by, decision.reason, decision.rule
       from award_decisions decision left join people person on person.id = decision.by_id
       where decision.application_id = $1 order by decision.id`,
      [id],
    );
  }

  /** Objections and appeals, oldest first; the words of an objection only for those who decide. */
  async objections(actor: Actor, application: AwardApplication): Promise<AwardObjectionView[]> {
    const mayRead = awardPolicy.answer(actor, await this.awards.factsOf(application));
    const rows = await this.database
      .repository(AwardObjection)
      .find({ where: { applicationId: application.id }, order: { id: 'asc' } });
    return rows.map(({ id, isAppeal, at, words, isUpheld, answer }) => ({
      id,
      isAppeal,
      at,
      words: isAppeal || mayRead ? words : null,
      isUpheld,
      answer,
    }));
  }

  /** Who is paid where, masked; null for those who may not see it, or before it was told. */
  async payee(actor: Actor, application: AwardApplication): Promise<AwardPayeeView | null> {
    if (!awardPolicy.seePayee(actor, await this.awards.factsOf(application))) return null;
    return this.payees.of(application.id);
  }

  /** The papers the programme wants. */
  async papers(application: AwardApplication): Promise<AwardPaperState[]> {
    const there = await papersThere(this.database, application);
    return (await this.awards.papersWanted(application)).map(({ code, name }) => ({
      code,
      name,
      isThere: there.has(code),
    }));
  }

  /** Other awards of the same identity in any programme and region; for reviewers. */
  async others(actor: Actor, application: AwardApplication): Promise<OtherAward[]> {
    const facts = await this.awards.factsOf(application);
    if (!awardPolicy.sendBack(actor, facts) && !awardPolicy.approve(actor, facts)) return [];
    return this.database.query<OtherAward & Record<string, unknown>>(
      `select distinct held.id, held.programme, held.state, coalesce(place.name, '') as place,
         held.applied_on::text as "appliedOn"
       from award_payees payee
       join award_benefits benefit on benefit.identity_hash = any(payee.identity_hashes)
         and benefit.application_id <> payee.application_id
       join award_applications held on held.id = benefit.application_id
       left join regions place on place.code = left(held.region_code, 6)
       where payee.application_id = $1 order by held.id`,
      [application.id],
    );
  }

  /** What the actor may do, now or in another state. */
  async allowed(actor: Actor, application: AwardApplication): Promise<AllowedAwardAction[]> {
    const facts = await this.awards.factsOf(application);
    const reviewers = (await this.awards.programmeOf(application)).reviewers.order;
    const { state } = application;
    const isHeldUp = state === 'onNotice' && (await this.stepsOf.approvalFault(application)) !== null;
    const isOnTheWay = state === 'approved' && (await this.payees.isOnTheWay(application.id));
    const isOpen = (action: AwardAction): boolean =>
      awardActions.isOpen(state, action) &&
      isInOrder(reviewers, state, action) &&
      !(action === 'approve' && isHeldUp) &&
      !(action === 'correctAccount' && isOnTheWay);
    return awardActions.names
      .filter((action) => awardPolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: isOpen(action),
        wantsReason: WANTS_REASON.includes(action),
      }));
  }
}
