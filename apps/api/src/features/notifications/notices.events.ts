import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers } from '../../platform/events/handlers.js';
import { NOTICED } from './notice-events.rules.js';
import { Notices } from './notices.service.js';

/** Keeps the inboxes up with what happens. */
@Injectable()
export class NoticeEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    const follow = this.notices.follow.bind(this.notices);
    this.handlers.register({
      name: 'notifications',
      on: Object.fromEntries(NOTICED.map((type) => [type, follow])),
    });
  }
}
