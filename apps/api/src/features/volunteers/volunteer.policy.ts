import { anyOf, placed, themself, type Policy } from '../../platform/permissions/policy.js';
import type { VolunteerAction } from './volunteer.rules.js';

/** What the policy must know of a volunteer. */
export interface VolunteerFacts {
  /** Home community. */
  readonly regionCode: string;
  readonly personId: string;
}

const staff = placed(
  'see',
  'communityStaff',
  'stationWorker',
  'socialWorker',
  'official',
  'administrator',
  'auditor',
);

/** Who may do what with a volunteer's record: it is their own; staff of the home community and above may open it. */
export const volunteerPolicy: Policy<VolunteerAction, VolunteerFacts> = {
  see: anyOf<VolunteerFacts>(themself, staff),
  edit: themself,
  pause: themself,
  resume: themself,
  leave: themself,
};
