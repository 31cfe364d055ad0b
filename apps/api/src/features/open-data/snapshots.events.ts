import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers, type SealedEvent } from '../../platform/events/handlers.js';
import { Snapshots } from './snapshots.service.js';

/** Signs a new snapshot after each approval; of several approvals read together the first signs them all. */
@Injectable()
export class SnapshotEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly snapshots: Snapshots,
  ) {}

  onModuleInit(): void {
    this.handlers.register({ name: 'snapshots', on: { 'period.approved': (event) => this.sign(event) } });
  }

  private async sign({ regionCode, body }: SealedEvent): Promise<void> {
    const { period } = body;
    if (typeof period === 'string') await this.snapshots.make(regionCode, period);
  }
}
