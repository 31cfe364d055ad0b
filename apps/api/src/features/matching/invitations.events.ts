import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers, type SealedEvent } from '../../platform/events/handlers.js';
import { Invitations } from './invitations.service.js';

/** After these a need asks nobody any more. */
const OVER = ['need.withdrawn', 'need.accepted'] as const;

/** Nobody waits for an answer to a need that is served or withdrawn, nor for hours at which it no longer takes place. */
@Injectable()
export class InvitationEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly invitations: Invitations,
  ) {}

  onModuleInit(): void {
    const end = ({ subjectId }: SealedEvent): Promise<void> => this.invitations.endFor(subjectId);
    const moved = async ({ subjectId, at, body }: SealedEvent): Promise<void> => {
      if (body['isMoved'] === true) await this.invitations.endFor(subjectId, at);
    };
    this.handlers.register({
      name: 'invitations',
      on: { ...Object.fromEntries(OVER.map((type) => [type, end])), 'need.edited': moved },
    });
  }
}
