import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM } from '../../platform/actor.js';
import { EventHandlers } from '../../platform/events/handlers.js';
import { Projects } from './projects.service.js';

/** What projects do when something happens elsewhere. */
@Injectable()
export class ProjectEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly projects: Projects,
  ) {}

  onModuleInit(): void {
    this.handlers.register({
      name: 'projects',
      on: { 'need.contested': ({ subjectId }) => this.projects.contest(SYSTEM, subjectId) },
    });
  }
}
