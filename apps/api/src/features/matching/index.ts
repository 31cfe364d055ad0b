export type { PartScore, Point } from './score.rules.js';
export { COUNTED } from './asked-sql.js';
export { Points, type Place } from './points.js';
export { boxAround } from './cells.js';
export { isSuchGoods, valueOfExpiry, valueOfPurpose } from './resource-score.js';
export { metresBetween, roughMetres, valueOfCodes, valueOfDistance } from './score.rules.js';
export { Invitation } from './invitation.entity.js';
export { LIVE, weekBefore } from './invitation.rules.js';
export { InvitationReads, type Agreed } from './invitations.reads.js';
export { Invitations } from './invitations.service.js';
export { MatchingModule } from './matching.module.js';
export { SuggestionPart } from './suggestion.rules.js';
export { SuggestionReason } from './suggestion.view.js';
export {
  LONGEST_SHIFT,
  partsOfVolunteer,
  scoreOfVolunteer,
  versedIn,
  type Versed,
  type VolunteerFacts,
} from './volunteer-score.js';
