import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import type { AssignCaseArgs, HandOverCasesArgs } from './case.args.js';
import { CaseFile } from './case.entity.js';
import { casePolicy } from './case.policy.js';
import { OPEN_STATES } from './case.rules.js';
import { CaseSheets } from './case-sheets.js';
import { CaseTies } from './case-ties.js';
import { Cases } from './cases.service.js';
import type { CaseColleague } from './case.view.js';

const MOST_COLLEAGUES = 100;

/** Who works on a case: given on by the supervisor, one by one or all of a worker who leaves. */
@Injectable()
export class CaseAssignments {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
    private readonly workers: SocialWorkers,
    private readonly cases: Cases,
    private readonly sheets: CaseSheets,
    private readonly ties: CaseTies,
  ) {}

  /** Gives one file to another social worker; the one before opens it no more. */
  assign(actor: Actor, args: AssignCaseArgs): Promise<CaseFile> {
    return this.cases.step(actor, args, 'assign', async (file) => {
      const workerId = await this.receiver(args.toWorkerId, file);
      if (workerId === file.workerId) throw new Refusal('INVALID_INPUT', { fields: ['toWorkerId'] });
      await this.sheets.add(actor, file, 'assign', { words: args.reason.trim() });
      return { workerId };
    });
  }

  /** Gives all open files of a social worker to another, all or none; returns how many. */
  handOver(actor: Actor, { fromWorkerId, toWorkerId, reason }: HandOverCasesArgs): Promise<number> {
    if (fromWorkerId === toWorkerId) throw new Refusal('INVALID_INPUT', { fields: ['toWorkerId'] });
    return this.database.transaction(async () => {
      const supervised = await this.ties.supervises(actor);
      if (!supervised.includes(fromWorkerId)) throw new Refusal('NOT_FOUND');
      const rows = await this.database.query<{ id: string }>(
        'select id from case_files where worker_id = $1 and state = any($2) order by id',
        [fromWorkerId, OPEN_STATES],
      );
      let given = 0;
      for (const { id } of rows) {
        const file = await this.database.lock(CaseFile, id);
        if (file.workerId !== fromWorkerId) continue;
        allow(actor, casePolicy, 'assign', await this.ties.factsOf(file));
        const workerId = await this.receiver(toWorkerId, file);
        await this.sheets.add(actor, file, 'assign', { words: reason.trim() });
        await this.cases.save(actor, file, 'assign', { workerId });
        given += 1;
      }
      return given;
    }, 'handOverCases');
  }

  /** Social workers on duty in a region, by name, at most 100; the county of the hat where none is named. */
  async colleagues(actor: Actor, regionCode: string | null): Promise<CaseColleague[]> {
    const own = actor.hat?.regionCode ?? null;
    if (own === null || actor.hat?.role !== 'socialWorker')
      throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    const parameters: unknown[] = [actor.personId];
    const reach = await this.regions.reachOf(regionCode ?? countyOf(own));
    const within = withinReach('worker.region_code', reach, parameters);
    return this.database.query<CaseColleague>(
      `select worker.id as "workerId", person.name, worker.region_code as "regionCode"
       from social_workers worker join people person on person.id = worker.person_id
       where worker.state = 'active' and worker.person_id <> $1 and ${within}
       order by person.name, worker.id limit ${MOST_COLLEAGUES}`,
      parameters,
    );
  }

  /**
   * A social worker on duty in the county where the person lives, or where the case went with their consent: elsewhere it
   * goes by a referral.
   */
  private async receiver(toWorkerId: string, { regionCode, workerId }: CaseFile): Promise<string> {
    const [next, last] = await this.workers.byIds([toWorkerId, workerId]);
    const counties = [regionCode, last?.regionCode ?? regionCode].map(countyOf);
    if (next?.state !== 'active' || !counties.includes(countyOf(next.regionCode)))
      throw new Refusal('INVALID_INPUT', { fields: ['toWorkerId'] });
    return next.id;
  }
}
