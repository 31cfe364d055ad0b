export { Volunteer } from './volunteer.entity.js';
export { freeDays, type Availability } from './volunteer.rules.js';
export { VolunteersModule } from './volunteers.module.js';
export { Volunteers } from './volunteers.service.js';
