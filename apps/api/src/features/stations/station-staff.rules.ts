import type { Role } from '../../platform/permissions/role.js';

/** What somebody does at a station. */
export const StaffDuty = {
  head: 'head',
  socialWorker: 'socialWorker',
  volunteerKeeper: 'volunteerKeeper',
  assistant: 'assistant',
} as const;
export type StaffDuty = (typeof StaffDuty)[keyof typeof StaffDuty];

/** Roles whose holders can be on a station's staff: held in its region or above it, or in the organization that runs it. */
export const STAFF_ROLES: readonly Role[] = ['communityStaff', 'stationWorker', 'socialWorker'];
export const OPERATOR_ROLES: readonly Role[] = ['organizationManager', 'organizationMember'];

/** Days on which somebody serves; `toOn` is the first day on which they no longer do. */
interface Serving {
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** Whether somebody serves on a day. */
export const servesOn = ({ fromOn, toOn }: Serving, on: string): boolean =>
  fromOn <= on && (toOn === null || on < toOn);
