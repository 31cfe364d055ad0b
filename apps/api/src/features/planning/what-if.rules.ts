import type { Parameters } from '@wushe/policy-packs';
import type { Supply, WantedNeed } from './plan-data.js';
import { keyOfPair, type Outcome } from './trial.rules.js';

/** What is tried beside a plan. */
export interface Tried {
  readonly withoutFairness?: boolean | null;
  readonly bufferMinutes?: number | null;
  readonly withinMetres?: number | null;
  readonly urgentValue?: number | null;
  readonly withoutNeedIds?: readonly string[] | null;
  readonly withoutVolunteerIds?: readonly string[] | null;
  readonly morePeople?: readonly { readonly skill: string; readonly count: number }[] | null;
}

type Planned = Pick<Parameters, 'matching' | 'planning' | 'invitations'>;
type World = { readonly needs: readonly WantedNeed[]; readonly supply: readonly Supply[] };

const [EIGHT, TWENTY] = [8 * 60, 20 * 60];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** What valueOfReliability gives to whoever has no history. */
const NEWCOMER = 750;
const IMAGINED = 'imagined ';

/** Whether an id is that of somebody who is only imagined. */
export const isImagined = (volunteerId: string): boolean => volunteerId.startsWith(IMAGINED);

/** Whether anything is tried at all. */
export const triesAnything = (tried: Tried): boolean =>
  Object.values(tried).some(
    (value) => (value ?? false) !== false && !(Array.isArray(value) && value.length === 0),
  );

/** Needs and people as they would be: some left out, and people added who live, in turn, where their skill is wanted. */
export function worldIf({ needs, supply }: World, tried: Tried, mostShifts: number): World {
  const out = new Set([...(tried.withoutNeedIds ?? []), ...(tried.withoutVolunteerIds ?? [])]);
  const left = needs.filter(({ id }) => !out.has(id));
  const added = (tried.morePeople ?? []).flatMap(({ skill, count }) => {
    const homes = left.filter((need) => isWantedAt(need, skill));
    return Array.from({ length: count }, (_, at) =>
      imagined(`${skill} ${at}`, skill, homes[at % homes.length], mostShifts),
    );
  });
  return { needs: left, supply: [...supply.filter(({ id }) => !out.has(id)), ...added] };
}

const isWantedAt = ({ parts }: WantedNeed, skill: string): boolean =>
  parts.some(({ skills }) => skills.some((code) => skill === code || skill.startsWith(`${code}/`)));

const imagined = (name: string, skill: string, home: WantedNeed | undefined, mostShifts: number): Supply => ({
  id: `${IMAGINED}${name}`,
  regionCode: home?.regionCode ?? '',
  skills: [skill],
  languages: [],
  licences: [{ skill, expiresOn: null }],
  weeklyHours: WEEKDAYS.map((weekday) => ({ weekday, fromMinute: EIGHT, toMinute: TWENTY })),
  exceptions: [],
  point: home?.point ?? null,
  isPointAbout: true,
  mostShifts,
  taken: [],
  categories: [],
  reliability: NEWCOMER,
  kept: 0,
  stars: 0,
  asked: 0,
});

/** The policy as it would be. */
export function policyIf<P extends Planned>(parameters: P, tried: Tried): P {
  const { matching, planning } = parameters;
  const withinMetres = tried.withinMetres ?? matching.volunteer.withinMetres;
  return {
    ...parameters,
    matching: { ...matching, volunteer: { ...matching.volunteer, withinMetres } },
    planning: {
      ...planning,
      bufferMinutes: tried.bufferMinutes ?? planning.bufferMinutes,
      fairness: tried.withoutFairness ? [] : planning.fairness,
      urgencyValues: {
        ...planning.urgencyValues,
        urgent: tried.urgentValue ?? planning.urgencyValues.urgent,
      },
    },
  };
}

/** The pairs that only one of two plans has, what is lost first, each in its plan's order. */
export function differencesOf<Placed extends Outcome>(
  before: readonly Placed[],
  after: readonly Placed[],
): (Placed & { readonly change: 'lost' | 'gained' })[] {
  const had = new Set(before.map(keyOfPair));
  const has = new Set(after.map(keyOfPair));
  return [
    ...before.filter((one) => !has.has(keyOfPair(one))).map((one) => ({ ...one, change: 'lost' as const })),
    ...after.filter((one) => !had.has(keyOfPair(one))).map((one) => ({ ...one, change: 'gained' as const })),
  ];
}
