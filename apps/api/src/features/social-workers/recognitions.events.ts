import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers } from '../../platform/events/handlers.js';
import { Recognitions } from './recognitions.service.js';

/** When another phone took the place of a social worker's, those who know them are asked. */
@Injectable()
export class RecognitionEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly recognitions: Recognitions,
  ) {}

  onModuleInit(): void {
    this.handlers.register({
      name: 'recognitions',
      on: { 'phone.changed': ({ subjectId }) => this.recognitions.ask(subjectId) },
    });
  }
}
