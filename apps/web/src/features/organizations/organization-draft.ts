import type { OrganizationInput } from '../../gql/graphql.js';
import type { OpenOrganization } from './organizations.api.js';

/** The form as it is being filled in. */
export type OrganizationDraft = Omit<OrganizationInput, 'regionCode' | 'latitude' | 'longitude'> & {
  readonly regionCode: string | null;
};

/** The form for a record, or an empty one. */
export const draftOf = (organization: OpenOrganization | null): OrganizationDraft => ({
  name: organization?.name ?? '',
  regionCode: organization?.regionCode ?? null,
  registrationType: organization?.registrationType ?? 'registered',
  kind: organization?.kind ?? 'socialServiceAgency',
  uscc: organization?.uscc ?? null,
  isCharity: organization?.isCharity ?? false,
  grade: organization?.grade ?? null,
  gradeValidTo: organization?.gradeValidTo ?? null,
  categories: organization?.categories ?? [],
  servedRegions: organization?.servedRegions ?? [],
  capacity: organization?.capacity ?? 5,
});

/** What the api is sent: only a registered body has a code and can be a charity. */
export const toInput = (draft: OrganizationDraft): OrganizationInput => {
  const isRegistered = draft.registrationType === 'registered';
  return {
    ...draft,
    name: draft.name.trim(),
    regionCode: draft.regionCode ?? '',
    uscc: isRegistered ? (draft.uscc?.trim().toUpperCase() ?? null) : null,
    isCharity: isRegistered && (draft.isCharity ?? false),
    gradeValidTo: draft.grade ? (draft.gradeValidTo ?? null) : null,
  };
};

/** Which answers are still missing. */
export const missingIn = (draft: OrganizationDraft) =>
  [
    draft.name.trim().length < 2 ? ('name' as const) : null,
    (draft.regionCode?.length ?? 0) < 6 ? ('seat' as const) : null,
    draft.registrationType === 'registered' && !draft.uscc ? ('uscc' as const) : null,
    draft.grade && !draft.gradeValidTo ? ('gradeValidTo' as const) : null,
    draft.categories.length === 0 ? ('categories' as const) : null,
    draft.servedRegions.length === 0 ? ('served' as const) : null,
  ].filter((field) => field !== null);
