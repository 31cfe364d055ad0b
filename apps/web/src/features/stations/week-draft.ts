import type { WeekHours } from '../volunteers/free-hours.js';

const DAY_MINUTES = 1440;
const LAST_WORKDAY = 5;

export type DayException = {
  readonly on: string;
  readonly fromMinute: number | null;
  readonly toMinute: number | null;
};

/** The minutes of a time of day as a field holds it, 09:30; null for an empty field. */
export function minutesOf(time: string): number | null {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}

/** A time of day for a field; the end of the day is 00:00. */
export function timeOf(minutes: number): string {
  const inDay = minutes % DAY_MINUTES;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** The end of a span as a field tells it: midnight is the end of the day. */
export const endOf = (time: string): number | null => {
  const minutes = minutesOf(time);
  return minutes === 0 ? DAY_MINUTES : minutes;
};

/** Monday's hours on every workday; Saturday's and Sunday's stay. */
export function likeMonday(hours: readonly WeekHours[]): WeekHours[] {
  const monday = hours.filter(({ weekday }) => weekday === 1);
  const rest = hours.filter(({ weekday }) => weekday > LAST_WORKDAY);
  const workdays = Array.from({ length: LAST_WORKDAY }, (_, at) => at + 1);
  return [...workdays.flatMap((weekday) => monday.map((span) => ({ ...span, weekday }))), ...rest];
}

/** The weekday of the first span that ends before it begins; null when all can be. */
export const wrongDay = (hours: readonly WeekHours[]): number | null =>
  hours.find(({ fromMinute, toMinute }) => fromMinute >= toMinute)?.weekday ?? null;
