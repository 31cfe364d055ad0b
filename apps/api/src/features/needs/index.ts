export { Need, NeedPart } from './need.entity.js';
export { NeedAction, NeedState, PartKind, PUBLISHED, Urgency } from './need.rules.js';
export { NeedParts } from './need-parts.service.js';
export { NeedsModule } from './needs.module.js';
export { Needs, refusePersonal } from './needs.service.js';
