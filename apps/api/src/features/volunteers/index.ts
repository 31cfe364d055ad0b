export { Volunteer } from './volunteer.entity.js';
export { isFreeAt } from './volunteer.rules.js';
export { VolunteersModule } from './volunteers.module.js';
export { Volunteers } from './volunteers.service.js';
