export { SocialOrganization } from './organization.entity.js';
export { canSignContract, gradeOn, mayServe } from './organization.rules.js';
export { OrganizationsModule } from './organizations.module.js';
export { Organizations } from './organizations.service.js';
