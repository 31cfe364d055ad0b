export { Need, NeedPart } from './need.entity.js';
export { NeedParts } from './need-parts.service.js';
export { NeedInput } from './need.view.js';
export { leftBy, RatingOutcome } from './need.rules.js';
export { NeedsModule } from './needs.module.js';
export { Needs, refusePersonal } from './needs.service.js';
