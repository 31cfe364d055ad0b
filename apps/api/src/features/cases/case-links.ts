import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { CaseFile } from './case.entity.js';
import { casePolicy } from './case.policy.js';
import { CaseTies } from './case-ties.js';

/** Which case a need led to. */
@Injectable()
export class CaseLinks {
  constructor(
    private readonly database: Database,
    private readonly ties: CaseTies,
  ) {}

  /** The newest case of each need, for a loader. */
  readonly byNeeds = async (needIds: readonly string[]): Promise<(CaseFile | null)[]> => {
    const rows = await this.database
      .repository(CaseFile)
      .createQueryBuilder('file')
      .where('file.needId = any(:needIds)', { needIds })
      .orderBy('file.id')
      .getMany();
    const byNeed = new Map(rows.map((file) => [file.needId, file]));
    return needIds.map((id) => byNeed.get(id) ?? null);
  };

  /** Whether the actor may open the case. */
  async mayOpen(actor: Actor, file: CaseFile): Promise<boolean> {
    return casePolicy.see(actor, await this.ties.factsOf(file));
  }
}
