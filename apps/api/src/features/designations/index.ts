export { Designation } from './designation.entity.js';
export { DesignationReviews } from './designation-reviews.service.js';
export { DesignationsModule } from './designations.module.js';
export { Designations } from './designations.service.js';
