import {
  anyOf,
  inOrganization,
  nobody,
  placed,
  themself,
  type Policy,
} from '../../platform/permissions/policy.js';
import type { InvitationAction } from './invitation.rules.js';

/** What the policy must know of an invitation. */
export interface InvitationFacts {
  /** Community the need lies in. */
  readonly regionCode: string;
  /** The organization invited, or whose manager looks after the resource. */
  readonly organizationId: string | null;
  /** The person invited. */
  readonly personId: string | null;
}

// An official invites by confirming a plan.
const planner = placed('write', 'communityStaff', 'stationWorker', 'official');
const sender = placed('write', 'communityStaff', 'stationWorker');
const invited = anyOf<InvitationFacts>(themself, inOrganization('organizationManager', 'charityManager'));
const colleague = inOrganization('organizationMember');
const watchers = placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor');

/** Who may do what with an invitation: the community, its station and the officials above send, whoever is invited answers. */
export const invitationPolicy: Policy<InvitationAction | 'suggest' | 'invite', InvitationFacts> = {
  see: anyOf<InvitationFacts>(invited, colleague, watchers),
  suggest: sender,
  invite: planner,
  open: invited,
  accept: invited,
  decline: invited,
  expire: nobody,
  withdraw: planner,
};
