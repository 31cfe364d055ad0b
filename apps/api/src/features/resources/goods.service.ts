import { Injectable } from '@nestjs/common';
import { countyOf, parseDay } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Taxonomies } from '../taxonomies/index.js';
import { GoodsLot, GoodsMovement } from './goods.entity.js';
import { isUsable, type MovementKind } from './goods.rules.js';
import type { GoodsInput, ReceiveGoodsArgs, WriteOffGoodsArgs } from './goods.view.js';
import { Hosts } from './hosts.js';
import { mayServe, type Asking } from './purpose.rules.js';
import { resourcePolicy } from './resource.policy.js';

/** Goods for a project. */
export interface IssueOrder extends Asking {
  readonly lotId: string;
  readonly projectId: string;
  readonly quantity: number;
  readonly idempotencyKey: string;
}

interface Step {
  readonly kind: MovementKind;
  /** In the unit of the lot: positive in, negative out. */
  readonly change: number;
  readonly projectId?: string | null;
  readonly reversesId?: string | null;
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
}

/** The ledger of goods. Every movement holds the lot's lock, so what is on hand is never given twice. */
@Injectable()
export class Goods {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly hosts: Hosts,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** Lots by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(GoodsLot | null)[]> =>
    this.database.findMany(GoodsLot, ids);

  /** Movements by id, for a loader. */
  readonly movementsByIds = (ids: readonly string[]): Promise<(GoodsMovement | null)[]> =>
    this.database.findMany(GoodsMovement, ids);

  /** Records goods given to a host charity. */
  async receive(actor: Actor, { input, idempotencyKey }: ReceiveGoodsArgs): Promise<GoodsLot> {
    await this.hosts.charity(actor, input.organizationId);
    await this.hosts.refuseUnknown(input.regionCode, input);
    this.taxonomies.refuseUnknown('resourceCategories', [input.category], 'category');
    if (input.expiresOn && !parseDay(input.expiresOn))
      throw new Refusal('INVALID_INPUT', { fields: ['input.expiresOn'] });
    return this.database.transaction(async () => {
      const lot = this.lot(actor, input, idempotencyKey);
      if (!(await this.database.insertUnlessThere(GoodsLot, lot)))
        return this.database
          .repository(GoodsLot)
          .findOneByOrFail({ madeById: actor.personId ?? '', idempotencyKey });
      await this.write(actor, lot, { kind: 'received', change: input.quantity });
      return lot;
    });
  }

  /** Writes off goods that are spoiled or lost. */
  async writeOff(actor: Actor, args: WriteOffGoodsArgs): Promise<GoodsMovement> {
    const { lotId, quantity, reason, idempotencyKey } = args;
    return this.database.transaction(async () => {
      const lot = await this.database.lock(GoodsLot, lotId);
      allow(actor, resourcePolicy, 'correct', lot);
      return this.move(actor, lot, {
        kind: 'writtenOff',
        change: -quantity,
        reason: reason.trim(),
        idempotencyKey,
      });
    });
  }

  /** Hands goods to a project whose need lies within the lot's purpose. */
  async issue(actor: Actor, order: IssueOrder): Promise<GoodsMovement> {
    const { lotId, projectId, quantity, idempotencyKey } = order;
    return this.database.transaction(async () => {
      const lot = await this.database.lock(GoodsLot, lotId);
      allow(actor, resourcePolicy, 'allocate', lot);
      if (!mayServe(lot, order, await this.hosts.homes())) throw new Refusal('PURPOSE_DIFFERS');
      if (!isUsable(lot.expiresOn, this.clock.today()))
        throw new Refusal('GOODS_EXPIRED', { on: lot.expiresOn });
      return this.move(actor, lot, { kind: 'issued', change: -quantity, projectId, idempotencyKey });
    });
  }

  /** Takes goods of a project back into their lot; the caller has asked who may. */
  async takeBack(actor: Actor, movementId: string, reason: string | null): Promise<GoodsMovement> {
    return this.database.transaction(async () => {
      const issued = await this.database.find(GoodsMovement, movementId);
      if (!issued) throw new Refusal('NOT_FOUND');
      const lot = await this.database.lock(GoodsLot, issued.lotId);
      const { projectId, id: reversesId } = issued;
      return this.move(actor, lot, {
        kind: 'returned',
        change: -issued.change,
        projectId,
        reversesId,
        reason,
      });
    });
  }

  /** Moves goods of a locked lot; INSUFFICIENT_GOODS with what is left. */
  private async move(actor: Actor, lot: GoodsLot, step: Step): Promise<GoodsMovement> {
    const { idempotencyKey, kind, change, projectId = null } = step;
    if (idempotencyKey && actor.personId) {
      const movements = this.database.repository(GoodsMovement);
      const before = await movements.findOneBy({ madeById: actor.personId, idempotencyKey });
      const same = madeByKey(before, { lotId: lot.id, kind, change, projectId });
      if (same) return same;
    }
    const onHand = lot.onHand + step.change;
    if (onHand < 0) throw new Refusal('INSUFFICIENT_GOODS', { left: lot.onHand });
    const movement = await this.write(actor, lot, step);
    await this.database.update(GoodsLot, lot, { onHand });
    return movement;
  }

  private async write(actor: Actor, lot: GoodsLot, step: Step): Promise<GoodsMovement> {
    const movement = Object.assign(new GoodsMovement(), {
      id: newId(),
      countyCode: lot.countyCode,
      lotId: lot.id,
      kind: step.kind,
      change: step.change,
      projectId: step.projectId ?? null,
      reversesId: step.reversesId ?? null,
      reason: step.reason ?? null,
      at: this.clock.now(),
      madeById: actor.personId,
      idempotencyKey: step.idempotencyKey ?? null,
    });
    if (!(await this.database.insertUnlessThere(GoodsMovement, movement))) throw new Refusal('WRONG_STATE');
    const subject = { type: 'goodsMovement', id: movement.id, regionCode: lot.regionCode, rootId: lot.id };
    await this.events.record(actor, `goods.${step.kind}`, subject, { change: step.change });
    return movement;
  }

  private lot(actor: Actor, input: GoodsInput, idempotencyKey: string): GoodsLot {
    return Object.assign(new GoodsLot(), {
      id: newId(),
      countyCode: countyOf(input.regionCode),
      regionCode: input.regionCode,
      organizationId: input.organizationId,
      name: input.name.trim(),
      category: input.category,
      unit: input.unit.trim(),
      received: input.quantity,
      onHand: input.quantity,
      expiresOn: input.expiresOn ?? null,
      donorName: input.donorName?.trim() || null,
      receiptNumber: input.receiptNumber?.trim() || null,
      purposeCategories: input.purposeCategories,
      purposeRegions: input.purposeRegions,
      createdAt: this.clock.now(),
      madeById: actor.personId,
      idempotencyKey,
      version: 1,
    });
  }
}
