import { addDays, type Day } from '@wushe/values';
import { Actions } from '../../platform/state-machine.js';
import { DAY_MINUTES, hoursOn, type DayMinutes, type Week } from '../../platform/week.js';

/** Whether a volunteer can be asked. */
export const VolunteerState = {
  active: 'active',
  /** Takes a rest: sees their own record and is not asked. */
  paused: 'paused',
  left: 'left',
} as const;
export type VolunteerState = (typeof VolunteerState)[keyof typeof VolunteerState];

export const VolunteerAction = {
  edit: 'edit',
  pause: 'pause',
  resume: 'resume',
  leave: 'leave',
} as const;
export type VolunteerAction = (typeof VolunteerAction)[keyof typeof VolunteerAction];

/** A volunteer's life on the platform; who left may come back. */
export const volunteerActions = new Actions<VolunteerState, VolunteerAction>('active', {
  edit: { from: ['active', 'paused'], to: null },
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused', 'left'], to: 'active' },
  leave: { from: ['active', 'paused'], to: 'left' },
});

/** When somebody is free: hours of the week, and days on which other hours hold. */
export type Availability = Week;

function freeOn(availability: Availability, on: Day): readonly DayMinutes[] {
  const isStated =
    availability.weeklyHours.length > 0 || availability.exceptions.some((exception) => exception.on === on);
  return isStated ? hoursOn(availability, on) : [{ fromMinute: 0, toMinute: DAY_MINUTES }];
}

/**
 * When somebody is free within some days, in Asia/Shanghai, as minutes from the first midnight; spans that touch are
 * one. Who states no hours of the week is free in all of them.
 */
export function freeSpans(
  availability: Availability,
  from: Day,
  days: number,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at < days; at++) {
    const hours = freeOn(availability, addDays(from, at)).toSorted((a, b) => a.fromMinute - b.fromMinute);
    for (const { fromMinute, toMinute } of hours) {
      const [start, end] = [at * DAY_MINUTES + fromMinute, at * DAY_MINUTES + toMinute];
      const last = spans.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else spans.push({ start, end });
    }
  }
  return spans;
}

/** What somebody can do, and the papers for it. */
export interface Ability {
  readonly skills: readonly string[];
  /** `expiresOn` is the last day on which a licence holds, null for one without an end. */
  readonly licences: readonly { readonly skill: string; readonly expiresOn: string | null }[];
}

/** A skill that is asked for; one with `licence` counts only together with a licence. */
export interface WantedSkill {
  readonly code: string;
  readonly licence: boolean;
}

/**
 * Whether somebody may serve where one of these skills is asked for: none asked, or one held that needs no licence,
 * or one whose licence holds on that day (Regulations on volunteer service, 2017, on legal qualifications).
 */
export function isLicensed(
  { skills, licences }: Ability,
  wanted: readonly WantedSkill[],
  on: string,
): boolean {
  return (
    wanted.length === 0 ||
    wanted.some(({ code, licence }) =>
      licence
        ? licences.some(({ skill, expiresOn }) => skill === code && (expiresOn === null || on <= expiresOn))
        : skills.includes(code),
    )
  );
}
