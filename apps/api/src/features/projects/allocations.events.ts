import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM } from '../../platform/actor.js';
import { EventHandlers } from '../../platform/events/handlers.js';
import { Allocations } from './allocations.service.js';

/** What happens to the resources of a project that ends. */
@Injectable()
export class AllocationEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly allocations: Allocations,
  ) {}

  onModuleInit(): void {
    this.handlers.register({
      name: 'allocations',
      on: { 'project.ended': ({ subjectId }) => this.allocations.returnUnconfirmed(SYSTEM, subjectId) },
    });
  }
}
