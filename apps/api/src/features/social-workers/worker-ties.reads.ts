import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { SocialWorker } from './social-worker.entity.js';

/** Which column of which table names the other one. */
const TIES = {
  supervision: { table: 'supervision_pairs', other: 'supervisor_id' },
  deputy: { table: 'deputies', other: 'deputy_id' },
} as const;
type Tie = (typeof TIES)[keyof typeof TIES];

/**
 * A tie that was agreed to, and not by whoever held the worker's account after another phone while nobody has recognized
 * them since.
 */
const agreed = (tie: string): string => `${tie}.withdrawn_at is null and ${tie}.confirmed_at is not null
  and not exists (
    select from social_workers owner join phone_changes change on change.person_id = owner.person_id
    where owner.id = ${tie}.social_worker_id and ${tie}.confirmed_by_id = owner.person_id
      and change.used_at > coalesce(owner.recognized_at, owner.created_at) and change.used_at <= ${tie}.confirmed_at)`;

/** Who guides whom and who stands in for whom, on a day. Who left the register does neither, nor who waits for the worker's yes. */
@Injectable()
export class WorkerTies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The social workers who guide one on a day (YYYY-MM-DD, Asia/Shanghai), longest first; empty for none. */
  supervisorsOf(workerId: string, on: string): Promise<SocialWorker[]> {
    return this.others(TIES.supervision, workerId, on);
  }

  /** The social workers who stand in for one on a day, longest first; empty for none. */
  deputiesOf(workerId: string, on: string): Promise<SocialWorker[]> {
    return this.others(TIES.deputy, workerId, on);
  }

  /** Ids of the social workers whom one guides on a day. */
  supervisedBy(supervisorId: string, on: string): Promise<string[]> {
    return this.workers(TIES.supervision, supervisorId, on);
  }

  /** Ids of the social workers for whom one stands in on a day. */
  deputizedBy(deputyId: string, on: string): Promise<string[]> {
    return this.workers(TIES.deputy, deputyId, on);
  }

  /** For each social worker the people who guide them on a day. */
  async supervisorPeople(workerIds: readonly string[], on: string): Promise<string[][]> {
    const rows = await this.database.query<{ workerId: string; personId: string }>(
      `select pair.social_worker_id as "workerId", other.person_id as "personId"
       from supervision_pairs pair join social_workers other on other.id = pair.supervisor_id
       where pair.social_worker_id = any($1) and ${agreed('pair')} and other.state <> 'left'
         and pair.from_on <= $2 and (pair.to_on is null or pair.to_on >= $2)`,
      [workerIds, on],
    );
    const byWorker = groupBy(rows, ({ workerId }) => workerId);
    return workerIds.map((id) => (byWorker.get(id) ?? []).map(({ personId }) => personId));
  }

  /** People who guide social workers today, by the person guided. */
  async guidesOf(personIds: readonly string[]): Promise<Map<string, string[]>> {
    if (personIds.length === 0) return new Map();
    const rows = await this.database.query<{ workerId: string; personId: string }>(
      'select id as "workerId", person_id as "personId" from social_workers where person_id = any($1)',
      [personIds],
    );
    const guides = await this.supervisorPeople(
      rows.map(({ workerId }) => workerId),
      this.clock.today(),
    );
    return new Map(rows.map(({ personId }, at) => [personId, guides[at] ?? []]));
  }

  /** People who guide one or stand in for one on a day by a tie that was agreed to before a moment. */
  async knownBefore(workerId: string, on: string, before: Date): Promise<string[]> {
    const of = ({ table, other }: Tie): string => `
      select other.person_id as "personId" from ${table} tie join social_workers other on other.id = tie.${other}
      where tie.social_worker_id = $1 and tie.withdrawn_at is null and tie.confirmed_at < $3 and other.state <> 'left'
        and tie.from_on <= $2 and (tie.to_on is null or tie.to_on >= $2)`;
    const rows = await this.database.query<{ personId: string }>(
      `${of(TIES.supervision)} union ${of(TIES.deputy)}`,
      [workerId, on, before],
    );
    return rows.map(({ personId }) => personId);
  }

  private async others({ table, other }: Tie, workerId: string, on: string): Promise<SocialWorker[]> {
    const rows = await this.database.query<{ id: string }>(
      `select tie.${other} as id from ${table} tie join social_workers worker on worker.id = tie.${other}
       where tie.social_worker_id = $1 and ${agreed('tie')} and worker.state <> 'left'
         and tie.from_on <= $2 and (tie.to_on is null or tie.to_on >= $2)
       group by tie.${other} order by min(tie.from_on), tie.${other}`,
      [workerId, on],
    );
    const found = await this.database.findMany(
      SocialWorker,
      rows.map(({ id }) => id),
    );
    return found.filter((worker) => worker !== null);
  }

  private async workers({ table, other }: Tie, otherId: string, on: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct tie.social_worker_id as id
       from ${table} tie join social_workers worker on worker.id = tie.${other}
       where tie.${other} = $1 and ${agreed('tie')} and worker.state <> 'left'
         and tie.from_on <= $2 and (tie.to_on is null or tie.to_on >= $2)
       order by id`,
      [otherId, on],
    );
    return rows.map(({ id }) => id);
  }
}
