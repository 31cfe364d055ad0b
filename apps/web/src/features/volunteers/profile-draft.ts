import type { VolunteerInput } from '../../gql/graphql.js';
import type { MyVolunteer } from './volunteers.api.js';

type Licence = { readonly skill: string; readonly number: string; readonly expiresOn: string };

/** The form as it is being filled in. */
export type ProfileDraft = Required<Omit<VolunteerInput, 'licences' | 'regionCode'>> & {
  readonly regionCode: string | null;
  /** One for every licensed skill that was ever chosen; only those still chosen are sent. */
  readonly licences: readonly Licence[];
};

/** The form for the own record, or an empty one. */
export const draftOf = (mine: MyVolunteer | null): ProfileDraft => ({
  regionCode: mine?.regionCode ?? null,
  skills: mine?.skills ?? [],
  licences: (mine?.licences ?? []).map(({ skill, expiresOn }) => ({
    skill,
    number: '',
    expiresOn: expiresOn ?? '',
  })),
  languages: mine?.languages ?? ['mandarin'],
  categories: mine?.categories ?? [],
  weeklyHours: mine?.weeklyHours ?? [],
  exceptions: mine?.exceptions ?? [],
  maxShiftsPerWeek: mine?.maxShiftsPerWeek ?? 2,
  latitude: mine?.latitude ?? null,
  longitude: mine?.longitude ?? null,
});

/** The licence lines of the skills chosen, new ones empty. */
export const licencesOf = (draft: ProfileDraft, licensed: readonly string[]): readonly Licence[] =>
  draft.skills
    .filter((skill) => licensed.includes(skill))
    .map(
      (skill) => draft.licences.find((each) => each.skill === skill) ?? { skill, number: '', expiresOn: '' },
    );

/** What the api is sent. */
export const toInput = (draft: ProfileDraft, licensed: readonly string[]): VolunteerInput => ({
  ...draft,
  regionCode: draft.regionCode ?? '',
  licences: licencesOf(draft, licensed).map(({ skill, number, expiresOn }) => ({
    skill,
    number: number.trim() === '' ? null : number.trim(),
    expiresOn: expiresOn === '' ? null : expiresOn,
  })),
});
