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

/** Whoever lived in a unit before is at home in its successor. */
const REGIONS_CHANGED = 'regionChange.applied';

/** Whom an event names of the kinds above; null when it names no volunteer. */
function volunteerOf({ type, subjectId, body }: SealedEvent): string | null {
  if (OF_THE_VOLUNTEER.includes(type)) return subjectId;
  const isInvitation = type === 'invitation.sent';
  if (isInvitation && body['inviteeKind'] !== 'volunteer') return null;
  const id = body[isInvitation ? 'inviteeId' : 'volunteerId'];
  return typeof id === 'string' ? id : null;
}

/** Folds a volunteer anew after each event that changes what a search reads of them. */
@Injectable()
export class VolunteerFoldEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly fold: VolunteerFold,
  ) {}

  onModuleInit(): void {
    // A fold reads what is so now, so that one does for all events of a volunteer that are read in one turn.
    const together = async (events: readonly SealedEvent[]): Promise<void> => {
      await this.fold.fold([...new Set(events.map(volunteerOf).filter((id) => id !== null))]);
      if (events.some(({ type }) => type === REGIONS_CHANGED)) await this.fold.foldMoved();
    };
    const types = [...OF_THE_VOLUNTEER, ...OF_A_SHIFT, 'invitation.sent', REGIONS_CHANGED];
    this.handlers.register({
      name: VOLUNTEER_SKILLS,
      on: Object.fromEntries(types.map((type) => [type, (event: SealedEvent) => together([event])])),
      together,
    });
  }
}
