import { anyOf, placed, themself, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import type { ActivityAction } from './activity.rules.js';
import type { SignUpAction } from './sign-up.rules.js';

/** What the policy must know of an activity. */
export interface ActivityFacts {
  /** Community it serves. */
  readonly regionCode: string;
  /** Organizations that work on its project. */
  readonly partners: readonly string[];
}

const partner: Allowance<ActivityFacts> = ({ hat }, { partners }) =>
  hat !== null &&
  hat.organizationId !== null &&
  (hat.role === 'organizationManager' ||
    hat.role === 'organizationMember' ||
    hat.role === 'charityManager') &&
  partners.includes(hat.organizationId);
const organizer = anyOf<ActivityFacts>(partner, placed('write', 'communityStaff'));
const watchers = placed('see', 'stationWorker', 'socialWorker', 'official', 'administrator', 'auditor');

/** Who may do what with an activity: the project's organizations and the community organize it. */
export const activityPolicy: Policy<ActivityAction, ActivityFacts> = {
  see: anyOf<ActivityFacts>(organizer, watchers),
  edit: organizer,
  organize: organizer,
  finish: organizer,
  cancel: organizer,
};

/** Who may open an activity for a need that no project serves yet: its community. */
export const openingPolicy: Policy<'open', ActivityFacts> = {
  see: activityPolicy.see,
  open: placed('write', 'communityStaff'),
};

/** What the policy must know of a sign-up. */
export interface SignUpFacts extends ActivityFacts {
  /** The volunteer. */
  readonly personId: string;
}

/** Nobody confirms their own hours. */
const organizesOthers: Allowance<SignUpFacts> = (actor, facts) =>
  actor.personId !== facts.personId && organizer(actor, facts);

/** Who may do what with a sign-up: volunteers come and go, organizers keep the list. */
export const signUpPolicy: Policy<SignUpAction | 'correct', SignUpFacts> = {
  see: anyOf<SignUpFacts>(themself, organizer, watchers),
  promote: () => false,
  cancel: anyOf<SignUpFacts>(themself, organizer),
  checkIn: organizesOthers,
  checkOut: organizesOthers,
  confirm: organizesOthers,
  markAbsent: organizesOthers,
  undoAbsent: organizesOthers,
  correct: organizesOthers,
};
