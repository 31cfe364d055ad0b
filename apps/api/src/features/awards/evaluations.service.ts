import { Injectable } from '@nestjs/common';
import {
  eligibility,
  freeze,
  FrozenChanged,
  programmeIn,
  recompute,
  sameAnswer,
  type EligibilityExplanation,
  type WorkerFacts,
} from '@wushe/awards';
import type { AwardProgramme } from '@wushe/policy-packs';
import type { Day } from '@wushe/values';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { isWorkingDay } from '../policies/index.js';
import { AwardEvaluation, type AwardApplication } from './award.entity.js';
import { Payees } from './payees.service.js';
import { WorkerFactsSource } from './worker-facts.service.js';

/** Programmes read out of evaluations, which never change: some hundred are kept. */
const MOST_KEPT = 500;

/** Days of rest, over which the windows of some programmes roll. */
export const isRestDay = (on: Day): boolean => !isWorkingDay(on);

/** What the rules say of people: asked live, or frozen with everything they looked at. */
@Injectable()
export class Evaluations {
  private readonly frozen = new Map<string, AwardProgramme>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly source: WorkerFactsSource,
    private readonly payees: Payees,
  ) {}

  /** What a programme says of a social worker on a day, as the register is now. */
  async live(
    workerId: string,
    programme: AwardProgramme,
    on: Day = this.clock.today(),
    bornOn: Day | null = null,
  ): Promise<EligibilityExplanation> {
    const [known] = await this.source.of([workerId]);
    if (!known) throw new Refusal('NOT_FOUND');
    return eligibility(programme, factsFor(programme, known.facts, on, bornOn), on, isRestDay);
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
    const facts = factsFor(programme, known.facts, on, await this.payees.birthDayOf(id));
    const { text, sha256, explanation } = freeze(programme, facts, on, isRestDay);
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

  /** The programme as it was frozen with the latest submission; null before the first one. */
  async programmeOf(applicationId: string): Promise<AwardProgramme | null> {
    const [programme = null] = await this.programmesOf([applicationId]);
    return programme;
  }

  /** As `programmeOf`, for many applications at once, in their order. */
  readonly programmesOf = async (applicationIds: readonly string[]): Promise<(AwardProgramme | null)[]> => {
    const latest = await this.database.query<{ id: string; applicationId: string }>(
      `select distinct on (application_id) id, application_id as "applicationId" from award_evaluations
       where application_id = any($1) order by application_id, id desc`,
      [applicationIds],
    );
    const programmes = await this.frozenIn(latest.map(({ id }) => id));
    const ids = new Map(latest.map(({ id, applicationId }) => [applicationId, id]));
    return applicationIds.map((applicationId) => programmes.get(ids.get(applicationId) ?? '') ?? null);
  };

  /** Whether the frozen input is untouched and still gives the kept answer, whatever register and policy have become. */
  stands({ frozen, sha256, explanation }: AwardEvaluation): boolean {
    try {
      return sameAnswer(recompute(frozen, sha256), explanation);
    } catch (error) {
      if (error instanceof FrozenChanged) return false;
      throw error;
    }
  }

  /** How the rules answer about an application by what the register says now; differs after later edits. */
  async now(
    { id, workerId }: AwardApplication,
    programme: AwardProgramme,
    on: Day = this.clock.today(),
  ): Promise<EligibilityExplanation> {
    return this.live(workerId, programme, on, await this.payees.birthDayOf(id));
  }

  private async frozenIn(evaluationIds: readonly string[]): Promise<Map<string, AwardProgramme>> {
    const found = new Map<string, AwardProgramme>();
    const unread: string[] = [];
    for (const id of evaluationIds) {
      const known = this.frozen.get(id);
      if (known) found.set(id, known);
      else unread.push(id);
    }
    const kept = unread.length === 0 ? [] : await this.database.findMany(AwardEvaluation, unread);
    if (this.frozen.size + kept.length > MOST_KEPT) this.frozen.clear();
    for (const evaluation of kept) {
      if (!evaluation) continue;
      const programme = programmeIn(evaluation.frozen);
      found.set(evaluation.id, programme);
      this.frozen.set(evaluation.id, programme);
    }
    return found;
  }
}

/** The facts with the day of birth where the answer depends on it: where the month tells enough, no more is kept. */
function factsFor(programme: AwardProgramme, facts: WorkerFacts, on: Day, bornOn: Day | null): WorkerFacts {
  const { birth } = facts;
  if (birth === null || bornOn === null) return facts;
  const isNeeded = eligibility(programme, facts, on, isRestDay).outcome === 'dayNeeded';
  return isNeeded ? { ...facts, birth: { bornOn, source: birth.source } } : facts;
}
