import type { ServiceTier } from '../../gql/enums.js';

/** The sentence that tells how many units of a tier have what is counted. */
export const sentenceOf = {
  guidanceCentre: 'countedGuidanceCentre',
  socialWorkStation: 'countedSocialWorkStation',
  communityRoom: 'countedCommunityRoom',
  incubationBase: 'countedIncubationBase',
  volunteerStation: 'countedVolunteerStation',
  professionalService: 'countedProfessionalService',
} as const satisfies Readonly<Record<ServiceTier, string>>;
