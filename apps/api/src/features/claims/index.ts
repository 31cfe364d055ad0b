export { Claim } from './claim.entity.js';
export { CLAIMABLE, leftOf } from './claim.rules.js';
export { ActOnClaimArgs } from './claim.view.js';
export { ClaimsModule } from './claims.module.js';
export { ClaimContactBook } from './claim-contacts.service.js';
export { Claims } from './claims.service.js';
