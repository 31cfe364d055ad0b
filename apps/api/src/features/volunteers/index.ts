export { Volunteer } from './volunteer.entity.js';
export { freeSpans, isLicensed, type Availability, type WantedSkill } from './volunteer.rules.js';
export { VolunteersModule } from './volunteers.module.js';
export { Volunteers } from './volunteers.service.js';
