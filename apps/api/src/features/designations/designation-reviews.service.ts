import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Tries } from '../../platform/tries/tries.js';
import { refusePersonal } from '../needs/index.js';
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
  ) {}

  /** Whom the asker could hand an application to: holders of a role in their reach, told apart who may not judge it. */
  async candidates(actor: Actor, id: string, text: string): Promise<ExpertCandidate[]> {
    const designation = await this.designations.find(actor, id);
    if (!designation) throw new Refusal('NOT_FOUND');
    allow(actor, designationPolicy, 'review', await this.designations.factsOf(actor, designation));
    return this.database.query<ExpertCandidate>(
      `select person.id as "personId", person.name, min(held.role) as role, min(held.region_code) as "regionCode",
         bool_or(starts_with(coalesce(held.region_code, ''), $2)) or person.id in ($3, $4) as "isConflicted"
       from grants held join people person on person.id = held.person_id
       where held.revoked_at is null and held.valid_from <= $5 and (held.valid_to is null or held.valid_to > $5)
         and held.role in ('official', 'stationWorker', 'socialWorker', 'auditor', 'administrator')
         and starts_with(held.region_code, $1) and ($6 = '' or position($6 in person.name) > 0)
       group by person.id, person.name order by "isConflicted", person.name, person.id limit 50`,
      [
        actor.hat?.regionCode ?? '',
        countyOf(designation.regionCode),
        designation.appliedById,
        actor.personId,
        this.clock.now(),
        text.trim(),
      ],
    );
  }

  /** Hands an application to experts, more of them while it is in review; EXPERT_CONFLICTED for who may not judge it. */
  handOver(actor: Actor, args: HandToExpertsArgs): Promise<Designation> {
    return this.designations.step(actor, args, 'review', async (designation) => {
      await this.refuseConflicted(actor, designation, args.expertIds);
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

  private async refuseConflicted(
    actor: Actor,
    { regionCode, appliedById }: Designation,
    expertIds: readonly string[],
  ): Promise<void> {
    const rows = await this.database.query<{ personId: string; isConflicted: boolean }>(
      `select held.person_id as "personId", bool_or(starts_with(coalesce(held.region_code, ''), $2)) as "isConflicted"
       from grants held where held.person_id = any($1) and held.revoked_at is null group by held.person_id`,
      [expertIds, countyOf(regionCode)],
    );
    const known = new Map(rows.map((row) => [row.personId, row.isConflicted]));
    for (const personId of expertIds) {
      const isConflicted = known.get(personId);
      if (isConflicted === undefined) throw new Refusal('INVALID_INPUT', { fields: ['expertIds'] });
      if (isConflicted || personId === appliedById || personId === actor.personId)
        throw new Refusal('EXPERT_CONFLICTED', { personId });
    }
  }
}
