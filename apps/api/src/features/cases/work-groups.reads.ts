import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { Keys } from '../../platform/keys.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { CaseTies } from './case-ties.js';
import type { WorkGroupListArgs } from './work-group.args.js';
import { WorkGroup, WorkMember } from './work-group.entity.js';
import { workGroupPolicy } from './work-group.policy.js';
import { beforeAndAfter, tellsOfOne, workGroupActions, type Measured } from './work-group.rules.js';
import type {
  AllowedWorkGroupAction,
  WorkChange,
  WorkMemberView,
  WorkSessionView,
} from './work-group.view.js';
import { WorkGroups } from './work-groups.service.js';

/** Work with groups and communities as people read it. */
@Injectable()
export class WorkGroupReads {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly groups: WorkGroups,
    private readonly ties: CaseTies,
  ) {}

  /** A social worker's own and supervised ones; for others those within the hat's reach; newest first. */
  async list(actor: Actor, { method, ...page }: WorkGroupListArgs): Promise<Page<WorkGroup>> {
    const parameters: unknown[] = [];
    const where = [await this.scope(actor, parameters)];
    if (method) where.push(`method = $${parameters.push(method)}`);
    return newestFirst(this.database, WorkGroup, where, parameters, page);
  }

  private async scope(actor: Actor, parameters: unknown[]): Promise<string> {
    if (actor.hat?.role !== 'socialWorker')
      return withinReach('region_code', prefixesOf(actor.hat, 'see'), parameters);
    const workers = [...(await this.ties.worksFor(actor)), ...(await this.ties.supervises(actor))];
    return `worker_id = any($${parameters.push(workers)}::uuid[])`;
  }

  /** Its sessions, oldest first. */
  sessions({ id }: WorkGroup): Promise<WorkSessionView[]> {
    return this.database.query<WorkSessionView>(
      `select id, held_on::text as "heldOn", topic, minutes, headcount, note from work_sessions
       where group_id = $1 order by held_on, id`,
      [id],
    );
  }

  /** Who takes part; null for those who may not read it. */
  async members(actor: Actor, group: WorkGroup): Promise<WorkMemberView[] | null> {
    if (!workGroupPolicy.readMembers(actor, await this.groups.factsOf(group))) return null;
    const rows = await this.database.query<WorkMemberView & { nameSealed: string | null }>(
      `select member.id, member.name_sealed as "nameSealed", member.before, member.after,
         (select count(*)::int from work_attendances came where came.member_id = member.id) as attended
       from work_members member where member.group_id = $1 order by member.id`,
      [group.id],
    );
    return rows.map(({ nameSealed, ...row }) => ({
      ...row,
      name: nameSealed === null ? null : this.keys.decrypt(nameSealed),
    }));
  }

  /**
   * Before and after; null where nothing was measured twice, and for those who may not read who takes part while a mean
   * of so few would tell of one of them.
   */
  async change(actor: Actor, group: WorkGroup): Promise<WorkChange | null> {
    const { id, method, before, after } = group;
    if (method === 'groupWork') {
      const measured = await this.database.query<Measured>(
        `select before, after,
           (select count(*)::int from work_attendances came where came.member_id = member.id) as attended
         from work_members member where group_id = $1`,
        [id],
      );
      const mean = beforeAndAfter(measured);
      if (mean === null) return null;
      const told = { ...mean, came: measured.filter(({ attended }) => attended !== 0).length };
      if (!tellsOfOne(mean.people)) return told;
      return workGroupPolicy.readMembers(actor, await this.groups.factsOf(group)) ? told : null;
    }
    const whole = beforeAndAfter([{ before, after, attended: null }]);
    return whole && { people: null, came: null, before: whole.before, after: whole.after };
  }

  /** How many people take part, or took part in any session. */
  async memberCount({ id }: WorkGroup): Promise<number> {
    return this.database.repository(WorkMember).countBy({ groupId: id });
  }

  /** What the actor may do, now or in another state. */
  async allowed(actor: Actor, group: WorkGroup): Promise<AllowedWorkGroupAction[]> {
    const facts = await this.groups.factsOf(group);
    return workGroupActions.names
      .filter((action) => workGroupPolicy[action](actor, facts))
      .map((action) => ({ action, isOpen: workGroupActions.isOpen(group.state, action) }));
  }
}
