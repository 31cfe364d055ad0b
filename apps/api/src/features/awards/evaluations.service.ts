import { Injectable } from '@nestjs/common';
import { eligibility, freeze, recompute, sameAnswer, type EligibilityExplanation } from '@wushe/awards';
import type { AwardProgramme } from '@wushe/policy-packs';
import { day, type Day } from '@wushe/values';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { isWorkingDay } from '../policies/index.js';
import { AwardEvaluation, type AwardApplication } from './award.entity.js';
import { WorkerFactsSource } from './worker-facts.service.js';

/** Days of rest, over which the windows of some programmes roll. */
export const isRestDay = (on: Day): boolean => !isWorkingDay(on);

/** What the rules say of people: asked live, or frozen with everything they looked at. */
@Injectable()
export class Evaluations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly source: WorkerFactsSource,
  ) {}

  /** What a programme says of a social worker on a day, as the register is now. */
  async live(
    workerId: string,
    programme: AwardProgramme,
    on: Day = this.clock.today(),
  ): Promise<EligibilityExplanation> {
    const [known] = await this.source.of([workerId]);
    if (!known) throw new Refusal('NOT_FOUND');
    return eligibility(programme, known.facts, on, isRestDay);
  }

  /** Asks the rules about an application and keeps facts, rules and answer. */
  async keep(
    { id, workerId, countyCode }: AwardApplication,
    programme: AwardProgramme,
    on: Day,
    identityHashes: readonly string[],
  ): Promise<AwardEvaluation> {
    const [known] = await this.source.of([workerId], identityHashes);
    if (!known) throw new Refusal('NOT_FOUND');
    const { text, sha256, explanation } = freeze(programme, known.facts, on, isRestDay);
    return this.database.insert(
      AwardEvaluation,
      Object.assign(new AwardEvaluation(), {
        id: newId(),
        countyCode,
        applicationId: id,
        at: this.clock.now(),
        onDay: on,
        frozen: text,
        sha256,
        explanation,
      }),
    );
  }

  /** The latest kept evaluation of an application; null before the first submission. */
  async latest(applicationId: string): Promise<AwardEvaluation | null> {
    return this.database
      .repository(AwardEvaluation)
      .findOne({ where: { applicationId }, order: { id: 'desc' } });
  }

  /** Whether the frozen input still gives the kept answer, whatever register and policy have become. */
  stands({ frozen, sha256, explanation }: AwardEvaluation): boolean {
    return sameAnswer(recompute(frozen, sha256), explanation);
  }

  /** How the rules answer on the day of an application by what the register says now; differs after later edits. */
  nowOn(
    { workerId }: AwardApplication,
    programme: AwardProgramme,
    on: string,
  ): Promise<EligibilityExplanation> {
    return this.live(workerId, programme, day(on));
  }
}
