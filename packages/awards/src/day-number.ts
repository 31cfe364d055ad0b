import { type Day, day } from '@wushe/values';
import { TermConvention } from '@wushe/policy-packs';

// The rules compare days millions of times when a draft is tried on a register, so inside the engine a day is a whole
// number: the days since 1970-01-01 by the Gregorian calendar, worked out without the clock's date type.

/** Before every day and after every day of a register. */
export const EVER = -1_000_000;
export const NEVER = 4_000_000;

const ZERO = 48;

function digits(text: string, at: number, count: number): number {
  let number = 0;
  for (let place = at; place < at + count; place += 1) number = number * 10 + text.charCodeAt(place) - ZERO;
  return number;
}

/** The number of a day. */
export function numberOf(on: Day): number {
  return numberOfDate(digits(on, 0, 4), digits(on, 5, 2), digits(on, 8, 2));
}

/** The number of the first day on which something no longer holds; NEVER while nothing ended it. */
export function endOf(to: Day | null): number {
  return to === null ? NEVER : numberOf(to);
}

// Years are counted from March, so that the leap day is a year's last and every month begins at a fixed distance.
function numberOfDate(year: number, month: number, date: number): number {
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

interface CalendarDate {
  /** Months since the year 0. */
  readonly month: number;
  readonly date: number;
}

function dateOf(number: number): CalendarDate {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { month: (yearOfEra + era * 400) * 12 + fromMarch + 2, date };
}

const known = new Map<number, Day>();

/** The day of a number. */
export function dayOfNumber(number: number): Day {
  const written = known.get(number);
  if (written !== undefined) return written;
  const { month, date } = dateOf(number);
  const pad = (part: number, places: number) => String(part).padStart(places, '0');
  const text = `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-${pad(date, 2)}`;
  const made = day(text);
  known.set(number, made);
  return made;
}

/** The day of a number, null for one that is no day but before or after them all. */
export function dayOrNull(number: number): Day | null {
  return number <= EVER || number >= NEVER ? null : dayOfNumber(number);
}

/** The first day of a month counted since the year 0. */
export function startOfMonth(month: number): number {
  return numberOfDate(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** The month of a day, counted since the year 0. */
export function monthOf(number: number): number {
  return dateOf(number).month;
}

/** The month written YYYY-MM, counted since the year 0. */
export function monthNumber(text: string): number {
  return digits(text, 0, 4) * 12 + digits(text, 5, 2) - 1;
}

/**
 * The last day of a term of so many months that begins to run after a day: the corresponding day, or the month's last
 * where it has none (Civil Code arts. 201 and 202).
 */
export function lastOfTerm(from: number, months: number): number {
  const { month, date } = dateOf(from);
  return Math.min(startOfMonth(month + months) + date - 1, startOfMonth(month + months + 1) - 1);
}

/** The first day on which so many months of work, begun on a day, are complete; by which convention, a policy says. */
export function completeFrom(from: number, months: number, convention: TermConvention): number {
  if (convention === TermConvention.firstDayDoesNotCount) return lastOfTerm(from, months) + 1;
  // Begun on 29 February, a year is complete when 28 February has ended: on the first day after the month.
  const { month, date } = dateOf(from);
  return Math.min(startOfMonth(month + months) + date - 1, startOfMonth(month + months + 1));
}
