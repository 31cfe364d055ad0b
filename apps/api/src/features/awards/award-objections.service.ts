import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { Tries } from '../../platform/tries/tries.js';
import { refusePersonal } from '../needs/index.js';
import type { AnswerAwardArgs, AppealAwardArgs, ObjectToAwardArgs } from './award.args.js';
import { AwardApplication, AwardObjection } from './award.entity.js';
import { awardPolicy } from './award.policy.js';
import { Awards } from './awards.service.js';

const MOST_OBJECTIONS = 5;
const DAY_MINUTES = 24 * 60;
const NOTHING_TOLD = { reason: null, rule: null };

/** What the public holds against an award on notice, and applicants against a rejection. */
@Injectable()
export class AwardObjections {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly awards: Awards,
    private readonly tries: Tries,
  ) {}

  /** Somebody of the public objects while the notice runs; without an account, five a day from one network. */
  object(actor: Actor, { id, words: said }: ObjectToAwardArgs): Promise<AwardObjection> {
    const words = said.trim();
    refusePersonal({ words });
    const limit = { key: `object-to-award ${actor.network}`, most: MOST_OBJECTIONS, minutes: DAY_MINUTES };
    return this.tries.around([limit], ['done'], () =>
      this.database.transaction(async () => {
        const application = await this.database.lock(AwardApplication, id);
        // To the public an award that is not on notice is not there.
        if (!awardPolicy.object(actor, await this.awards.factsOf(application)))
          throw new Refusal('NOT_FOUND');
        const { noticeEndsOn, state } = application;
        if (noticeEndsOn !== null && this.clock.today() > noticeEndsOn)
          throw new Refusal('WRONG_STATE', { state });
        await this.awards.move(actor, application, 'object', NOTHING_TOLD);
        return this.insert(application, words, false);
      }),
    );
  }

  /** The applicant asks to look again at a rejection; once a rejection, while the days run. */
  async appeal(actor: Actor, args: AppealAwardArgs): Promise<AwardApplication> {
    const words = args.words.trim();
    refusePersonal({ words });
    return this.awards.step(actor, args, 'appeal', { reason: words, rule: null }, async (application) => {
      const { id, appealEndsOn, state } = application;
      if (appealEndsOn === null || this.clock.today() > appealEndsOn)
        throw new Refusal('APPEAL_OVER', { until: appealEndsOn });
      const open = await this.database
        .repository(AwardObjection)
        .findBy({ applicationId: id, isAppeal: true });
      if (open.some(({ at, isUpheld }) => isUpheld === null || at >= application.stateSince))
        throw new Refusal('WRONG_STATE', { state });
      await this.insert(application, words, true);
      return { changes: {} };
    });
  }

  /** Answers an objection, or an appeal: one that is right leads back into review, by other people. */
  async answer(actor: Actor, args: AnswerAwardArgs): Promise<AwardApplication> {
    const answer = args.answer.trim();
    refusePersonal({ answer });
    const objection = await this.database.find(AwardObjection, args.objectionId);
    if (objection?.applicationId !== args.id) throw new Refusal('NOT_FOUND');
    const ofAppeal = args.isUpheld ? 'upholdAppeal' : 'dismissAppeal';
    const action = objection.isAppeal ? ofAppeal : 'answer';
    return this.awards.step(actor, args, action, { reason: answer, rule: null }, async ({ state }) => {
      const now = await this.database.find(AwardObjection, objection.id);
      if (!now || now.isUpheld !== null) throw new Refusal('WRONG_STATE', { state });
      await this.database.update(AwardObjection, now, {
        answer,
        isUpheld: args.isUpheld,
        answeredById: actor.personId,
        answeredAt: this.clock.now(),
      });
      return { changes: {}, said: { isUpheld: args.isUpheld } };
    });
  }

  private insert(
    { id, countyCode }: AwardApplication,
    words: string,
    isAppeal: boolean,
  ): Promise<AwardObjection> {
    return this.database.insert(
      AwardObjection,
      Object.assign(new AwardObjection(), {
        id: newId(),
        countyCode,
        applicationId: id,
        isAppeal,
        words,
        at: this.clock.now(),
        isUpheld: null,
        answer: null,
        answeredById: null,
        answeredAt: null,
      }),
    );
  }
}
