import { dayOf, parseDay, startOfDay, weekdayOf, type Day } from '@wushe/values';

/** A day in minutes. */
export const DAY_MINUTES = 1440;
const MINUTE_MS = 60_000;

/** Minutes of a day; `toMinute` is the first one after. */
export interface DayMinutes {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** Hours of the week, and days on which other hours hold. */
export interface Week {
  /** Weekday 1 for Monday to 7 for Sunday. */
  readonly weeklyHours: readonly (DayMinutes & { readonly weekday: number })[];
  /** Such a day's hours replace the week's; without minutes it has none. */
  readonly exceptions: readonly {
    readonly on: string;
    readonly fromMinute?: number | null;
    readonly toMinute?: number | null;
  }[];
}

/** The hours of a day: its own where it has some, else those of its weekday. */
export function hoursOn({ weeklyHours, exceptions }: Week, on: Day): readonly DayMinutes[] {
  const ofTheDay = exceptions.filter((exception) => exception.on === on);
  if (ofTheDay.length === 0) return weeklyHours.filter(({ weekday }) => weekday === weekdayOf(on));
  return ofTheDay.flatMap(({ fromMinute, toMinute }) =>
    typeof fromMinute === 'number' && typeof toMinute === 'number' ? [{ fromMinute, toMinute }] : [],
  );
}

/** Whether an instant lies within the hours of its day in Asia/Shanghai; null where no hours are stated at all. */
export function isWithinHours(week: Week, at: Date): boolean | null {
  if (week.weeklyHours.length === 0 && week.exceptions.length === 0) return null;
  const on = dayOf(at);
  const minute = Math.floor((at.getTime() - startOfDay(on).getTime()) / MINUTE_MS);
  return hoursOn(week, on).some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute);
}

/** Which part of a week cannot be: hours that end before they begin, a day that is none, half a span; null for none. */
export function weekFault({ weeklyHours, exceptions }: Week): 'weeklyHours' | 'exceptions' | null {
  if (weeklyHours.some(({ fromMinute, toMinute }) => fromMinute >= toMinute)) return 'weeklyHours';
  const isSound = exceptions.every(({ on, fromMinute, toMinute }) => {
    if (!parseDay(on)) return false;
    if (typeof fromMinute !== 'number' || typeof toMinute !== 'number')
      return typeof fromMinute === typeof toMinute;
    return fromMinute < toMinute;
  });
  return isSound ? null : 'exceptions';
}

/** A week as it is stored: the fields named here and no others. */
export const plainWeek = ({ weeklyHours, exceptions }: Week) => ({
  weeklyHours: weeklyHours.map(({ weekday, fromMinute, toMinute }) => ({ weekday, fromMinute, toMinute })),
  exceptions: exceptions.map(({ on, fromMinute, toMinute }) => ({
    on,
    fromMinute: fromMinute ?? null,
    toMinute: toMinute ?? null,
  })),
});
