import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers, type SealedEvent } from '../../platform/events/handlers.js';
import { NOTICED } from './notice-events.rules.js';
import { NoticeMaking } from './notice-making.js';

/** Keeps the inboxes up with what happens. */
@Injectable()
export class NoticeEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly making: NoticeMaking,
  ) {}

  onModuleInit(): void {
    const follow = (event: SealedEvent): Promise<void> => this.making.follow([event]);
    this.handlers.register({
      name: 'notifications',
      on: Object.fromEntries(NOTICED.map((type) => [type, follow])),
      together: (events) => this.making.follow(events),
    });
  }
}
