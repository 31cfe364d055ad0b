export { ActivitiesModule } from './activities.module.js';
export { Shift } from './activity.entity.js';
export { ActivityReads } from './activities.reads.js';
export { FIRST_FOR_PEOPLE, JOINED } from './joined-sql.js';
export { BINDING } from './sign-up.rules.js';
export { Activities } from './activities.service.js';
export { Attendance } from './attendance.service.js';
export { HoursLedger } from './hours.service.js';
export { SignUps } from './sign-ups.service.js';
