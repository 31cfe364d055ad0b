import type { RegionLevel, StationKind } from '../../gql/enums.js';

/** The kinds in the order they are offered: the three tiers of social work first. */
export const stationKinds = [
  'guidanceCentre',
  'socialWorkStation',
  'communityRoom',
  'volunteerStation',
  'incubationBase',
  'communityFacility',
] as const satisfies readonly StationKind[];

/** How deep the form asks for the region of a kind; the api has the last word. */
export const deepestOf: Readonly<Record<StationKind, RegionLevel>> = {
  guidanceCentre: 'county',
  socialWorkStation: 'township',
  communityRoom: 'community',
  volunteerStation: 'community',
  incubationBase: 'county',
  communityFacility: 'community',
};
