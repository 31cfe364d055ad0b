import type { Branded } from './branded.js';

/** A calendar day in Asia/Shanghai, written YYYY-MM-DD; days compare as their texts do. */
export type Day = Branded<string, 'Day'>;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 24 * 60 * 60 * 1000;
// China has kept UTC+8 without summer time since 1991, before the first instant this product records.
const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

function isIsoDay(text: string): text is Day {
  const utc = Date.parse(`${text}T00:00:00Z`);
  return (
    FORM.test(text) &&
    !text.startsWith('0000') &&
    !Number.isNaN(utc) &&
    new Date(utc).toISOString().startsWith(text)
  );
}

/** The text as a day; RangeError when it is no real date. */
export function day(text: string): Day {
  if (!isIsoDay(text)) throw new RangeError(`not a day: ${JSON.stringify(text)}`);
  return text;
}

/** The day a text writes as YYYY-MM-DD; undefined when it is no real date. */
export function parseDay(text: string): Day | undefined {
  return isIsoDay(text) ? text : undefined;
}

/** The day in Asia/Shanghai on which an instant falls, whatever time zone the process runs in. */
export function dayOf(instant: Date): Day {
  return day(new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10));
}

/** The instant at which the day begins in Asia/Shanghai. */
export function startOfDay(on: Day): Date {
  return new Date(utcMidnight(on) - SHANGHAI_OFFSET_MS);
}

function utcMidnight(on: Day): number {
  return Date.parse(`${on}T00:00:00Z`);
}

/** The day so many days later, or earlier when negative. */
export function addDays(on: Day, days: number): Day {
  return day(new Date(utcMidnight(on) + days * DAY_MS).toISOString().slice(0, 10));
}

/**
 * The last day of a term of so many months that begins to run after `on`: the corresponding day, or the month's
 * last day where it has none (Civil Code arts. 201 and 202; the roll-over of art. 203 for holidays is not made here).
 */
export function addMonths(on: Day, months: number): Day {
  const from = new Date(utcMidnight(on));
  const monthIndex = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const lastDate = new Date(Date.UTC(0, 0, 0));
  lastDate.setUTCFullYear(Math.floor(monthIndex / 12), (((monthIndex % 12) + 12) % 12) + 1, 0);
  lastDate.setUTCDate(Math.min(from.getUTCDate(), lastDate.getUTCDate()));
  return day(lastDate.toISOString().slice(0, 10));
}

/** The last day of a term of so many years that begins to run after `on`; see addMonths. */
export function addYears(on: Day, years: number): Day {
  return addMonths(on, years * 12);
}

/** How many years have been completed from one day to another, as in an age; negative when the second is earlier. */
export function wholeYearsBetween(from: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(from.slice(0, 4));
  return addYears(from, years) <= on ? years : years - 1;
}

/** How many days lie from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (utcMidnight(to) - utcMidnight(from)) / DAY_MS;
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(on: Day): number {
  return new Date(utcMidnight(on)).getUTCDay() || 7;
}
