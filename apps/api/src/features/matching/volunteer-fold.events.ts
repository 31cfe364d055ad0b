import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers, type SealedEvent } from '../../platform/events/handlers.js';
import { VOLUNTEER_SKILLS, VolunteerFold } from './volunteer-fold.js';

const OF_THE_VOLUNTEER = ['registered', 'edited', 'paused', 'resumed', 'left'].map(
  (past) => `volunteer.${past}`,
);
/** Events whose body names the volunteer whose shifts or hours are others now. */
const OF_A_SHIFT = [
  'signUp.made',
  'signUp.promoted',
  'signUp.cancelled',
  'attendance.markedAbsent',
  'attendance.absenceUndone',
  'hours.entered',
];

/** Folds a volunteer anew after each event that changes what a search reads of them. */
@Injectable()
export class VolunteerFoldEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly fold: VolunteerFold,
  ) {}

  onModuleInit(): void {
    const own = OF_THE_VOLUNTEER.map((type) => [
      type,
      ({ subjectId }: SealedEvent) => this.fold.fold([subjectId]),
    ]);
    const shift = OF_A_SHIFT.map((type) => [
      type,
      ({ body }: SealedEvent) => this.foldNamed(body['volunteerId']),
    ]);
    const sent = ({ body }: SealedEvent): Promise<void> =>
      this.foldNamed(body['inviteeKind'] === 'volunteer' ? body['inviteeId'] : null);
    this.handlers.register({
      name: VOLUNTEER_SKILLS,
      on: Object.fromEntries([...own, ...shift, ['invitation.sent', sent]]),
    });
  }

  private async foldNamed(id: unknown): Promise<void> {
    if (typeof id === 'string') await this.fold.fold([id]);
  }
}
