import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { RankingChoice } from './ranking-choice.entity.js';

/** Who wants lists ordered for them, and who does not. */
@Injectable()
export class Ranking {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The choice in force; personal, without a date, for whoever never chose. */
  async of({ personId }: Actor): Promise<Pick<RankingChoice, 'isPersonal' | 'chosenAt'>> {
    const [last] = await this.database
      .repository(RankingChoice)
      .find({ where: { personId: personId ?? '' }, order: { id: 'DESC' }, take: 1 });
    return last ?? { isPersonal: true, chosenAt: null };
  }

  /** Chooses anew; what held before stays on record. */
  choose({ personId }: Actor, isPersonal: boolean): Promise<RankingChoice> {
    if (!personId) throw new Refusal('SIGN_IN_REQUIRED');
    return this.database.insert(RankingChoice, {
      id: newId(),
      personId,
      isPersonal,
      chosenAt: this.clock.now(),
    });
  }
}
