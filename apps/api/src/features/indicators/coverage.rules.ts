import type { Definition } from '@wushe/policy-packs';

/** What a region's social work service is made of, each counted over units of its own. */
export const ServiceTier = {
  guidanceCentre: 'guidanceCentre',
  socialWorkStation: 'socialWorkStation',
  communityRoom: 'communityRoom',
  incubationBase: 'incubationBase',
  volunteerStation: 'volunteerStation',
  professionalService: 'professionalService',
} as const;
export type ServiceTier = (typeof ServiceTier)[keyof typeof ServiceTier];

/**
 * How each is counted, wherever a policy asks for it or not: centres over counties, stations over townships, rooms over
 * communities (Jiangsu sets them up where possible, so having none is no failure), bases over the region, cities and
 * counties, volunteer stations over facilities. Zones, farms and the like are no units.
 */
export const tierDefinitions: Readonly<Record<ServiceTier, Definition>> = {
  guidanceCentre: {
    by: 'computed',
    computation: 'unitsWithStation',
    levels: ['county'],
    stationKind: 'guidanceCentre',
  },
  socialWorkStation: {
    by: 'computed',
    computation: 'unitsWithStation',
    levels: ['township'],
    stationKind: 'socialWorkStation',
  },
  communityRoom: {
    by: 'computed',
    computation: 'unitsWithStation',
    levels: ['community'],
    stationKind: 'communityRoom',
    optional: true,
  },
  incubationBase: {
    by: 'computed',
    computation: 'unitsWithStation',
    levels: ['province', 'city', 'county'],
    stationKind: 'incubationBase',
  },
  volunteerStation: { by: 'computed', computation: 'facilitiesWithVolunteerStation' },
  professionalService: {
    by: 'computed',
    computation: 'communitiesWithProfessionalService',
    levels: ['community'],
  },
};
