import { registerEnumType } from '@nestjs/graphql';

/** The roles of the product. A volunteer and a person without any role have no region of their own. */
export const Role = {
  communityStaff: 'communityStaff',
  stationWorker: 'stationWorker',
  organizationManager: 'organizationManager',
  organizationMember: 'organizationMember',
  socialWorker: 'socialWorker',
  volunteer: 'volunteer',
  charityManager: 'charityManager',
  official: 'official',
  administrator: 'administrator',
  auditor: 'auditor',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
registerEnumType(Role, {
  name: 'Role',
  description: 'A role held at a region, in an organization, or as a volunteer.',
});
