import { Injectable } from '@nestjs/common';
import { dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Needs, refusePersonal, type Need } from '../needs/index.js';
import {
  FundAccount,
  Funds,
  Goods,
  GoodsLot,
  Offers,
  resourcePolicy,
  ResourceOffer,
  Resources,
} from '../resources/index.js';
import { AllocatedParts } from './allocated-parts.js';
import { Allocation } from './allocation.entity.js';
import { allocationPolicy, type AllocationFacts } from './allocation.policy.js';
import {
  allocationActions,
  wantsReason,
  type AllocationAction,
  type AllocationKind,
} from './allocation.rules.js';
import type {
  AllocateArgs,
  AllocationInput,
  ConfirmAllocationArgs,
  ReturnAllocationArgs,
} from './allocation.view.js';
import type { Project } from './project.entity.js';
import { Projects } from './projects.service.js';

/** The row of one of the three ledgers that an allocation stands on. */
type Given = Pick<Allocation, 'kind' | 'giverId'> &
  Partial<Pick<Allocation, 'transferId' | 'movementId' | 'bookingId'>> & {
    /** What the amount is counted in; null for a venue or a service. */
    readonly unit: string | null;
  };

/**
 * What projects are given: money by a transfer, goods by a movement, venues and services by a booking.
 * Locks in this order: need, project, allocation, then the resource.
 */
@Injectable()
export class Allocations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly projects: Projects,
    private readonly needs: Needs,
    private readonly parts: AllocatedParts,
    private readonly resources: Resources,
    private readonly funds: Funds,
    private readonly goods: Goods,
    private readonly offers: Offers,
  ) {}

  /** Allocations of projects, oldest first, for a loader. */
  readonly byProjects = async (projectIds: readonly string[]): Promise<Allocation[][]> => {
    const rows = await this.database
      .repository(Allocation)
      .createQueryBuilder('allocation')
      .where('allocation.projectId = any(:projectIds)', { projectIds })
      .orderBy('allocation.id')
      .getMany();
    const byProject = groupBy(rows, ({ projectId }) => projectId);
    return projectIds.map((id) => byProject.get(id) ?? []);
  };

  /** The allocation that stands on a transfer, movement or booking, or null, for a loader. */
  readonly byLedgerRows = async (ids: readonly string[]): Promise<(Allocation | null)[]> => {
    const rows = await this.database
      .repository(Allocation)
      .createQueryBuilder('allocation')
      .where('allocation.transferId = any(:ids) or allocation.movementId = any(:ids)', { ids })
      .orWhere('allocation.bookingId = any(:ids)', { ids })
      .getMany();
    const byRow = new Map(rows.map((row) => [row.transferId ?? row.movementId ?? row.bookingId, row]));
    return ids.map((id) => byRow.get(id) ?? null);
  };

  /** The allocation, if the actor may see it; else null. */
  async find(actor: Actor, id: string): Promise<Allocation | null> {
    const allocation = await this.database.find(Allocation, id);
    return allocation && allocationPolicy.see(actor, await this.factsOf(allocation)) ? allocation : null;
  }

  /** What the policy asks about an allocation. */
  async factsOf(allocation: Allocation): Promise<AllocationFacts> {
    const [project] = await this.projects.byIds([allocation.projectId]);
    if (!project) throw new Refusal('NOT_FOUND');
    const { partners } = await this.projects.factsOf(project);
    const { regionCode, state, giverId, madeById } = allocation;
    return { regionCode, state, giverId, madeById, leadId: project.organizationId, partners };
  }

  /** Gives something to a project under way, within its purpose; the same key of the same person gives once. */
  async allocate(actor: Actor, { input, idempotencyKey }: AllocateArgs): Promise<Allocation> {
    await this.refuseHidden(actor, input);
    return this.database.transaction(async () => {
      const { project, need } = await this.lockProject(input.projectId);
      const allocations = this.database.repository(Allocation);
      const made = await allocations.findOneBy({ madeById: actor.personId ?? '', idempotencyKey });
      const before = madeByKey(made, {
        projectId: input.projectId,
        resourceId: input.resourceId,
        amount: input.amount,
      });
      if (before) return before;
      if (project.state !== 'underway') throw new Refusal('WRONG_STATE', { state: project.state });
      const { unit, ...given } = await this.give(actor, need, input, idempotencyKey);
      const { needPartId, amount } = input;
      if (needPartId) await this.parts.take(need.id, needPartId, { kind: given.kind, unit, amount });
      const allocation = this.made(actor, project, input, given, idempotencyKey);
      await this.database.insert(Allocation, allocation);
      await this.record(actor, allocation, 'made');
      return allocation;
    }, 'allocate');
  }

  /** The receiver says that it came: money arrived, goods were handed over, a venue or service was used. */
  async confirm(actor: Actor, args: ConfirmAllocationArgs): Promise<Allocation> {
    return this.change(actor, args, 'confirm', async (allocation) => {
      const changes = {
        state: 'confirmed' as const,
        confirmedAt: this.clock.now(),
        confirmedById: actor.personId,
      };
      await this.database.update(Allocation, allocation, changes);
      await this.record(actor, allocation, 'confirmed');
    });
  }

  /** Sends it back by a reversal in its ledger; INSUFFICIENT_FUNDS when the project no longer holds the money. */
  async return(actor: Actor, args: ReturnAllocationArgs): Promise<Allocation> {
    const reason = args.reason?.trim() || null;
    refusePersonal({ reason });
    return this.change(actor, args, 'return', async (allocation) => {
      if (wantsReason(allocation.state, 'return') && reason === null)
        throw new Refusal('INVALID_INPUT', { fields: ['reason'] });
      await this.sendBack(actor, allocation, reason);
    });
  }

  /** Sends back what a project that ended has not confirmed; what it confirmed its people must return themselves. */
  async returnUnconfirmed(actor: Actor, projectId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.lockProject(projectId);
      const [given = []] = await this.byProjects([projectId]);
      for (const { id, state } of given) {
        if (state !== 'made') continue;
        const allocation = await this.database.lock(Allocation, id);
        if (allocation.state === 'made') await this.sendBack(actor, allocation, null);
      }
    }, 'allocate');
  }

  private async sendBack(actor: Actor, allocation: Allocation, reason: string | null): Promise<void> {
    const wasConfirmed = allocation.state === 'confirmed';
    const { confirmedAt } = allocation;
    await this.takeBack(actor, allocation, reason);
    const changes = { state: 'returned' as const, returnedAt: this.clock.now(), lastReason: reason };
    await this.database.update(Allocation, allocation, changes);
    // What counted on the day of its confirmation is taken back from that day.
    const countsOn = wasConfirmed && confirmedAt ? { countsOn: dayOf(confirmedAt) } : {};
    await this.record(actor, allocation, 'returned', { wasConfirmed, ...countsOn });
  }

  private async change(
    actor: Actor,
    { id, version }: ConfirmAllocationArgs,
    action: AllocationAction,
    work: (allocation: Allocation) => Promise<void>,
  ): Promise<Allocation> {
    return this.database.transaction(async () => {
      const seen = await this.database.find(Allocation, id);
      if (!seen) throw new Refusal('NOT_FOUND');
      const { project } = await this.lockProject(seen.projectId);
      const allocation = await this.database.lock(Allocation, id);
      allow(actor, allocationPolicy, action, await this.factsOf(allocation));
      if (allocation.version !== version)
        throw new Refusal('STALE_VERSION', { version: allocation.version, state: allocation.state });
      allocationActions.next(allocation.state, action);
      if (action === 'confirm' && project.state === 'ended')
        throw new Refusal('WRONG_STATE', { state: project.state });
      await work(allocation);
      return allocation;
    }, 'allocate');
  }

  /** Before anything is locked or told: who gives must see both the project and the resource. */
  private async refuseHidden(actor: Actor, { projectId, resourceId }: AllocationInput): Promise<void> {
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    const resource = await this.resources.find(actor, resourceId);
    if (!resource) throw new Refusal('NOT_FOUND');
    allow(actor, resourcePolicy, 'allocate', resource);
    const [project] = await this.projects.byIds([projectId]);
    if (!project) throw new Refusal('NOT_FOUND');
  }

  private async give(
    actor: Actor,
    { category, regionCode }: Need,
    { projectId, resourceId, amount, startsAt, endsAt }: AllocationInput,
    idempotencyKey: string,
  ): Promise<Given> {
    const resource = await this.resources.find(actor, resourceId);
    if (!resource?.organizationId) throw new Refusal('NOT_FOUND');
    const giverId = resource.organizationId;
    const order = { projectId, category, regionCode, idempotencyKey };
    if (resource instanceof FundAccount) {
      const transfer = await this.funds.grant(actor, { ...order, fundId: resourceId, amount });
      return { kind: 'money', unit: 'fen', giverId, transferId: transfer.id };
    }
    if (resource instanceof GoodsLot) {
      const movement = await this.goods.issue(actor, { ...order, lotId: resourceId, quantity: amount });
      return { kind: 'goods', unit: resource.unit, giverId, movementId: movement.id };
    }
    if (!startsAt || !endsAt) throw new Refusal('INVALID_INPUT', { fields: ['startsAt', 'endsAt'] });
    const period = { startsAt, endsAt, quantity: amount };
    const booking = await this.offers.book(actor, { ...order, ...period, offerId: resourceId });
    return { kind: kindOfOffer(resource), unit: null, giverId, bookingId: booking.id };
  }

  private async takeBack(
    actor: Actor,
    { transferId, movementId, bookingId, needId, needPartId, amount }: Allocation,
    reason: string | null,
  ): Promise<void> {
    if (needPartId) await this.parts.giveBack(needId, needPartId, amount);
    if (transferId) await this.funds.takeBack(actor, transferId, reason);
    if (movementId) await this.goods.takeBack(actor, movementId, reason);
    if (bookingId) await this.offers.release(actor, bookingId, reason);
  }

  /** The need first: claims lock it before they touch the project. */
  private async lockProject(id: string): Promise<{ project: Project; need: Need }> {
    const [seen] = await this.projects.byIds([id]);
    if (!seen) throw new Refusal('NOT_FOUND');
    const need = await this.needs.lock(seen.needId);
    return { project: await this.projects.lock(id), need };
  }

  private made(
    actor: Actor,
    { id: projectId, countyCode, regionCode, needId }: Project,
    { needPartId, resourceId, amount }: AllocationInput,
    given: Omit<Given, 'unit'>,
    idempotencyKey: string,
  ): Allocation {
    return Object.assign(new Allocation(), {
      id: newId(),
      countyCode,
      regionCode,
      projectId,
      needId,
      needPartId: needPartId ?? null,
      resourceId,
      transferId: null,
      movementId: null,
      bookingId: null,
      ...given,
      amount,
      state: allocationActions.initial,
      madeAt: this.clock.now(),
      madeById: actor.personId,
      confirmedAt: null,
      confirmedById: null,
      returnedAt: null,
      lastReason: null,
      idempotencyKey,
      version: 1,
    });
  }

  private record(actor: Actor, allocation: Allocation, past: string, body: EventBody = {}): Promise<void> {
    const { id, regionCode, needId, projectId, kind, amount } = allocation;
    const subject = { type: 'allocation', id, regionCode, rootId: needId };
    return this.events.record(actor, `allocation.${past}`, subject, { kind, amount, projectId, ...body });
  }
}

/** Equipment is lent as a service. */
const kindOfOffer = (resource: object): AllocationKind =>
  resource instanceof ResourceOffer && resource.kind === 'venue' ? 'venue' : 'service';
