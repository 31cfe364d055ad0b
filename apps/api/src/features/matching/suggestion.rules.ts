import { OrganizationPart, ResourcePart, SocialWorkerPart, VolunteerPart } from '@wushe/policy-packs';

/** Every part a score can have; which ones it has depends on what is suggested. */
export const SuggestionPart = {
  ...OrganizationPart,
  ...SocialWorkerPart,
  ...VolunteerPart,
  ...ResourcePart,
} as const;
export type SuggestionPart = (typeof SuggestionPart)[keyof typeof SuggestionPart];

/** The resources of a need, each kind a list of its own. */
export const ResourceList = {
  /** Money of charity funds and public budgets. */
  fund: 'fund',
  /** Goods in lots, and equipment that is lent. */
  lot: 'lot',
  venue: 'venue',
  service: 'service',
} as const;
export type ResourceList = (typeof ResourceList)[keyof typeof ResourceList];

/** Every hard condition; whoever fails one is not suggested. */
export const SuggestionCondition = {
  /** Suspended, resting, on leave, withdrawn, or on a credit list. */
  notActive: 'notActive',
  /** Offers no service of this category, or is not versed in it. */
  otherService: 'otherService',
  /** Serves other places. */
  otherPlace: 'otherPlace',
  /** Carries as much as they said they can. */
  full: 'full',
  /** Further away than the policy suggests. */
  tooFar: 'tooFar',
  /** Has none of the skills asked for, or no licence that holds. */
  skills: 'skills',
  /** Was invited as often this week as the policy allows. */
  askedOften: 'askedOften',
  /** Has no free hour within the need's time. */
  notFree: 'notFree',
  /** Has no certificate that holds. */
  notCertified: 'notCertified',
  /** The need asks for no such thing any more. */
  notWanted: 'notWanted',
  /** Given for another purpose. */
  otherPurpose: 'otherPurpose',
  /** Nothing is left, or it has expired. */
  usedUp: 'usedUp',
} as const;
export type SuggestionCondition = (typeof SuggestionCondition)[keyof typeof SuggestionCondition];
