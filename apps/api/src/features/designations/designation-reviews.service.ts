import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Tries } from '../../platform/tries/tries.js';
import { refusePersonal } from '../needs/index.js';
import { DesignationExperts } from './designation-experts.js';
import { Designation, DesignationObjection, DesignationReview } from './designation.entity.js';
import { designationPolicy } from './designation.policy.js';
import type {
  AnswerObjectionArgs,
  HandToExpertsArgs,
  JudgeDesignationArgs,
  ObjectArgs,
} from './designation.args.js';
import type { ExpertCandidate } from './designation.view.js';
import { Designations } from './designations.service.js';

const MOST_OBJECTIONS = 5;
const DAY_MINUTES = 24 * 60;

/** What experts and the public say of an application. */
@Injectable()
export class DesignationReviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly designations: Designations,
    private readonly tries: Tries,
    private readonly experts: DesignationExperts,
  ) {}

  /** Whom the asker could hand an application to: holders of a role in their reach, told apart who may not judge it. */
  async candidates(actor: Actor, id: string, text: string): Promise<ExpertCandidate[]> {
    const designation = await this.designations.find(actor, id);
    if (!designation) throw new Refusal('NOT_FOUND');
    allow(actor, designationPolicy, 'review', await this.designations.factsOf(actor, designation));
    return this.experts.candidates(actor, designation, text);
  }

  /** Hands an application to experts, more of them while it is in review; EXPERT_CONFLICTED for who may not judge it. */
  handOver(actor: Actor, args: HandToExpertsArgs): Promise<Designation> {
    return this.designations.step(actor, args, 'review', async (designation) => {
      await this.experts.refuseOthers(actor, designation, args.expertIds);
      for (const expertId of args.expertIds) {
        await this.database.insertUnlessThere(
          DesignationReview,
          Object.assign(new DesignationReview(), {
            id: newId(),
            countyCode: designation.countyCode,
            designationId: designation.id,
            round: designation.round,
            expertId,
            askedById: actor.personId ?? '',
            askedAt: this.clock.now(),
            verdict: null,
            words: null,
            answeredAt: null,
          }),
        );
      }
      return {};
    });
  }

  /** What an expert says; once. A conflict of interest declared here makes room for another expert. */
  judge(actor: Actor, args: JudgeDesignationArgs): Promise<Designation> {
    const words = args.words.trim();
    refusePersonal({ words });
    return this.designations.step(actor, args, 'judge', async ({ id, round }) => {
      const expertId = actor.personId ?? '';
      const review = await this.database
        .repository(DesignationReview)
        .findOneBy({ designationId: id, round, expertId });
      if (!review) throw new Refusal('NOT_FOUND');
      if (review.verdict !== null) throw new Refusal('WRONG_STATE', { state: review.verdict });
      const answeredAt = this.clock.now();
      await this.database.update(DesignationReview, review, { verdict: args.verdict, words, answeredAt });
      return {};
    });
  }

  /** Somebody of the public objects while the notice runs; without an account, five a day from one network. */
  object(actor: Actor, { id, words: said }: ObjectArgs): Promise<DesignationObjection> {
    const words = said.trim();
    refusePersonal({ words });
    const limit = { key: `object ${actor.network}`, most: MOST_OBJECTIONS, minutes: DAY_MINUTES };
    return this.tries.around([limit], ['done'], () =>
      this.database.transaction(async () => {
        const designation = await this.database.lock(Designation, id);
        const { noticeEndsOn, version, countyCode } = designation;
        if (noticeEndsOn !== null && this.clock.today() > noticeEndsOn)
          throw new Refusal('WRONG_STATE', { state: designation.state });
        await this.designations.step(actor, { id, version }, 'object', async () => ({}));
        return this.database.insert(
          DesignationObjection,
          Object.assign(new DesignationObjection(), {
            id: newId(),
            countyCode,
            designationId: id,
            words,
            at: this.clock.now(),
            isUpheld: null,
            answer: null,
            answeredById: null,
            answeredAt: null,
          }),
        );
      }),
    );
  }

  /** Answers an objection; an upheld one stands in the way of the name. */
  answer(actor: Actor, args: AnswerObjectionArgs): Promise<Designation> {
    const answer = args.answer.trim();
    refusePersonal({ answer });
    return this.designations.step(actor, args, 'answer', async ({ id }) => {
      const objection = await this.database.find(DesignationObjection, args.objectionId);
      if (objection?.designationId !== id) throw new Refusal('NOT_FOUND');
      await this.database.update(DesignationObjection, objection, {
        answer,
        isUpheld: args.isUpheld,
        answeredById: actor.personId,
        answeredAt: this.clock.now(),
      });
      return {};
    });
  }
}
