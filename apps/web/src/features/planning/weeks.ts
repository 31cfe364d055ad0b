const DAY = 86_400_000;
const WEEK_DAYS = 7;

/** A day (YYYY-MM-DD) so many days later. */
export const daysAfter = (on: string, days: number): string =>
  new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10);

/** The Monday of the week a day lies in. */
export function mondayOf(on: string): string {
  const sinceMonday = (new Date(on).getUTCDay() + WEEK_DAYS - 1) % WEEK_DAYS;
  return daysAfter(on, -sinceMonday);
}

/** The Mondays of weeks that can be planned: this week's to that of eight weeks ahead. */
export const mondaysAhead = (today: string): string[] =>
  Array.from({ length: 9 }, (_, at) => daysAfter(mondayOf(today), at * WEEK_DAYS));

/** Whether a week is over: it can be looked at, and no longer planned. */
export const isOver = (weekOn: string, today: string): boolean => weekOn < mondayOf(today);

const DAY_TEXT = /^2\d{3}-\d{2}-\d{2}$/;

/** The Monday of the week that can still be planned: on a Sunday the one that begins tomorrow. */
export const weekToPlan = (today: string): string => mondayOf(daysAfter(today, 1));

/** The Monday a week in an address means: that of any day in it, and of what is no day the week that can still be planned. */
export function weekIn(text: string | null, today: string): string {
  if (text === null || !DAY_TEXT.test(text)) return weekToPlan(today);
  const at = Date.parse(text);
  const isDay = !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
  return isDay ? mondayOf(text) : weekToPlan(today);
}
