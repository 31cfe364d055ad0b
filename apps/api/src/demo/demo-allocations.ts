import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { NeedParts, Needs } from '../features/needs/index.js';
import { Allocations } from '../features/projects/index.js';
import type { DemoGiven } from './demo-resources.js';

const YUAN = 100;

/** What the invented charity gave to the first project: one gift has arrived, another waits for its receiver. */
@Injectable()
export class DemoAllocations {
  constructor(
    private readonly needs: Needs,
    private readonly parts: NeedParts,
    private readonly allocations: Allocations,
  ) {}

  async make(given: DemoGiven, community: Actor, needId: string): Promise<void> {
    const [need] = await this.needs.byIds([needId]);
    const [parts = []] = await this.parts.byNeeds([needId]);
    const money = parts.find(({ kind }) => kind === 'money');
    const goods = parts.find(({ kind, name }) => kind === 'goods' && name === '血压计');
    if (!need?.projectId || !money || !goods) return;
    const give = (resourceId: string, needPartId: string, amount: number) =>
      this.allocations.allocate(given.manager, {
        input: { projectId: need.projectId ?? '', needPartId, resourceId, amount },
        idempotencyKey: `demo-give-${needPartId}`,
      });
    const arrived = await give(given.fundId, money.id, 3000 * YUAN);
    await this.allocations.confirm(community, { id: arrived.id, version: arrived.version });
    await give(given.lotId, goods.id, goods.quantity);
  }
}
