import { eventEntities } from './events/event.entity.js';
import { Reminder } from './reminders/reminder.entity.js';
import { TryCount } from './tries/try-count.entity.js';

/** The platform's own tables. */
export const platformEntities = [...eventEntities, TryCount, Reminder];
