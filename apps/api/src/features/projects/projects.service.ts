import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Claims, type ActOnClaimArgs, type Claim } from '../claims/index.js';
import { Needs, refusePersonal, type Need } from '../needs/index.js';
import { Organizations } from '../organizations/index.js';
import { SocialWorkers, type SocialWorker } from '../social-workers/index.js';
import { Project } from './project.entity.js';
import { projectPolicy, type ProjectFacts } from './project.policy.js';
import { projectActions, WANTS_REASON, type ProjectAction } from './project.rules.js';
import type { AcceptProjectArgs, ActOnProjectArgs, AssignSocialWorkerArgs } from './project.view.js';

/** Projects: made when a need's first claim is accepted, accepted by its community, ended with its last claim. */
@Injectable()
export class Projects {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly needs: Needs,
    private readonly claims: Claims,
    private readonly workers: SocialWorkers,
    private readonly organizations: Organizations,
  ) {}

  /** Projects by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(Project | null)[]> =>
    this.database.findMany(Project, ids);

  /** What the policy asks about a project. */
  async factsOf({ regionCode, needId, organizationId }: Project): Promise<ProjectFacts> {
    const partners = await this.claims.partnersOf(needId);
    return { regionCode, partners: [...new Set([organizationId, ...partners])] };
  }

  /** The project, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<Project | null> {
    const project = await this.database.find(Project, id);
    return project && projectPolicy.see(actor, await this.factsOf(project)) ? project : null;
  }

  /** Locks a project for a feature that adds to it: allocations, activities; refuses who may not work on it. */
  async lockForWork(actor: Actor, id: string): Promise<Project> {
    const project = await this.database.lock(Project, id);
    allow(actor, projectPolicy, 'work', await this.factsOf(project));
    if (project.state !== 'underway') throw new Refusal('WRONG_STATE', { state: project.state });
    return project;
  }

  /** Whether the actor may add to a project now: allocations, activities. */
  async mayWorkOn(actor: Actor, project: Project): Promise<boolean> {
    return project.state === 'underway' && projectPolicy.work(actor, await this.factsOf(project));
  }

  /** Locks a project for a feature whose own policy has let the actor pass. */
  lock(id: string): Promise<Project> {
    return this.database.lock(Project, id);
  }

  /** Answers a claim or takes it back; the project follows its claims. */
  async actOnClaim(actor: Actor, args: ActOnClaimArgs): Promise<Claim> {
    if (args.action === 'decline' || args.action === 'withdraw') return this.claims.giveUp(actor, args);
    return this.database.transaction(() =>
      args.action === 'accept' ? this.acceptClaim(actor, args) : this.endClaim(actor, args),
    );
  }

  /** The organizations say it is done, or the community sends it back. */
  async act(actor: Actor, { id, action, version, reason }: ActOnProjectArgs): Promise<Project> {
    if (action !== 'deliver' && action !== 'rework')
      throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    const words = reason?.trim() || null;
    if (WANTS_REASON.includes(action) && !words) throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
    refusePersonal({ reason: words });
    return this.change(actor, { id, version }, action, async (project) => {
      await this.needs.step(actor, project.needId, action, { lastReason: words });
      return { changes: { lastReason: words } };
    });
  }

  /** Puts a social worker of the county or of a partner in charge; one who is full or away is refused. */
  async assignWorker(
    actor: Actor,
    { id, version, socialWorkerId }: AssignSocialWorkerArgs,
  ): Promise<Project> {
    return this.database.transaction(async () => {
      // Before the need: whoever invites the social worker locks in this order too.
      const worker = await this.workers.lock(socialWorkerId);
      return this.change(actor, { id, version }, 'assignWorker', async (project) => {
        const { partners } = await this.factsOf(project);
        const isNear = worker.countyCode === project.countyCode;
        const isOwn = worker.organizationId !== null && partners.includes(worker.organizationId);
        if (!isNear && !isOwn) throw new Refusal('NOT_FOUND');
        if (worker.state !== 'active') throw new Refusal('WRONG_STATE', { state: worker.state });
        await this.refuseFull(worker, project);
        return { changes: { socialWorkerId }, body: { socialWorkerId } };
      });
    }, 'assignWorker');
  }

  /** The community accepts the work and tells how many people it served. */
  async accept(actor: Actor, { id, version, servedCount }: AcceptProjectArgs): Promise<Project> {
    return this.change(actor, { id, version }, 'accept', async (project) => {
      const { partners } = await this.factsOf(project);
      await this.organizations.refuseInsider(actor, partners);
      await this.needs.accept(actor, project.needId, servedCount);
      const changes = { servedCount, acceptedAt: this.clock.now(), lastReason: null };
      return { changes, body: { servedCount } };
    });
  }

  /** A resident says that the problem remains: the project goes back to work with its need. */
  async contest(actor: Actor, needId: string): Promise<void> {
    await this.database.transaction(async () => {
      const open = await this.openOf(needId);
      if (!open) return;
      const project = await this.database.lock(Project, open.id);
      if (projectActions.isOpen(project.state, 'contest'))
        await this.move(actor, project, 'contest', { acceptedAt: null });
    });
  }

  /** Counts under the social worker's lock. */
  private async refuseFull({ id, capacity }: SocialWorker, project: Project): Promise<void> {
    const [count] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from projects
       where social_worker_id = $1 and id <> $2 and state in ('underway', 'delivered')`,
      [id, project.id],
    );
    if ((count?.n ?? 0) >= capacity) throw new Refusal('CAPACITY_REACHED', { capacity });
  }

  private async acceptClaim(actor: Actor, args: ActOnClaimArgs): Promise<Claim> {
    const { claim, need } = await this.claims.accept(actor, args);
    if (!(await this.openOf(claim.needId))) await this.begin(actor, claim, need);
    return claim;
  }

  private async endClaim(actor: Actor, args: ActOnClaimArgs): Promise<Claim> {
    const { claim } = await this.claims.end(actor, args);
    const partners = await this.claims.partnersOf(claim.needId);
    const open = await this.openOf(claim.needId);
    if (open && partners.length === 0) {
      const project = await this.database.lock(Project, open.id);
      await this.move(actor, project, 'end', { lastReason: claim.lastReason });
      await this.needs.step(actor, claim.needId, 'reopen', { projectId: null });
    }
    return claim;
  }

  private async begin(actor: Actor, claim: Claim, need: Need): Promise<void> {
    const now = this.clock.now();
    const project = await this.database.insert(
      Project,
      Object.assign(new Project(), {
        id: newId(),
        countyCode: claim.countyCode,
        regionCode: claim.regionCode,
        needId: claim.needId,
        organizationId: claim.organizationId,
        socialWorkerId: null,
        state: projectActions.initial,
        lastReason: null,
        servedCount: null,
        createdAt: now,
        stateSince: now,
        acceptedAt: null,
        version: 1,
      }),
    );
    await this.record(actor, project, 'begun', {});
    await this.needs.step(actor, need.id, 'begin', { projectId: project.id });
  }

  /** The project that serves a need now; the need's lock keeps it the only one. */
  private openOf(needId: string): Promise<Project | null> {
    return this.database
      .repository(Project)
      .createQueryBuilder('project')
      .where(`project.needId = :needId and project.state <> 'ended'`, { needId })
      .getOne();
  }

  private async change(
    actor: Actor,
    { id, version }: { id: string; version: number },
    action: ProjectAction,
    work: (project: Project) => Promise<{ changes: Partial<Project>; body?: EventBody }>,
  ): Promise<Project> {
    return this.database.transaction(async () => {
      const seen = await this.database.find(Project, id);
      if (!seen) throw new Refusal('NOT_FOUND');
      // The need first: claims lock it before they touch the project.
      await this.needs.lock(seen.needId);
      const project = await this.database.lock(Project, id);
      allow(actor, projectPolicy, action, await this.factsOf(project));
      if (project.version !== version)
        throw new Refusal('STALE_VERSION', { version: project.version, state: project.state });
      projectActions.next(project.state, action);
      const { changes, body } = await work(project);
      return this.move(actor, project, action, changes, body);
    });
  }

  private async move(
    actor: Actor,
    project: Project,
    action: ProjectAction,
    changes: Partial<Project>,
    body: EventBody = {},
  ): Promise<Project> {
    const from = project.state;
    const state = projectActions.next(from, action);
    const moved = state === from ? {} : { state, stateSince: this.clock.now() };
    await this.database.update(Project, project, { ...changes, ...moved });
    await this.record(actor, project, PAST[action], { ...body, from, to: state });
    return project;
  }

  private record(actor: Actor, project: Project, past: string, body: EventBody): Promise<void> {
    const { id, regionCode, needId, organizationId } = project;
    const subject = { type: 'project', id, regionCode, rootId: needId };
    return this.events.record(actor, `project.${past}`, subject, { needId, organizationId, ...body });
  }
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<ProjectAction, string>> = {
  assignWorker: 'workerAssigned',
  deliver: 'delivered',
  accept: 'accepted',
  rework: 'reworked',
  contest: 'contested',
  end: 'ended',
};
