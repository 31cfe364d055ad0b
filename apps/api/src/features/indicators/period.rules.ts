import { Frequency } from '@wushe/policy-packs';
import { addDays, addMonths, day, type Day, parseDay } from '@wushe/values';

const FORMS: Readonly<Record<Frequency, RegExp>> = {
  year: /^\d{4}$/,
  quarter: /^\d{4}Q[1-4]$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
};
const MONTHS: Readonly<Record<Frequency, number>> = { year: 12, quarter: 3, month: 1 };

/** Any of the three ways to write a period: 2025, 2025Q3, 2025-07. */
export const PERIOD = /^\d{4}(Q[1-4]|-(0[1-9]|1[0-2]))?$/;

/** Whether a text names a period of this frequency within years of four digits. */
export const isPeriod = (text: string, frequency: Frequency): boolean =>
  FORMS[frequency].test(text) && parseDay(firstDayText(text)) !== undefined;

function firstDayText(period: string): string {
  const [year = '', quarter] = period.split('Q');
  if (quarter !== undefined) return `${year}-${String((Number(quarter) - 1) * 3 + 1).padStart(2, '0')}-01`;
  return period.length === 4 ? `${period}-01-01` : `${period}-01`;
}

const frequencyOf = (period: string): Frequency => {
  if (period.includes('Q')) return 'quarter';
  return period.length === 4 ? 'year' : 'month';
};

/** First and last day of a period. */
export function daysOf(period: string): { readonly from: Day; readonly to: Day } {
  const from = day(firstDayText(period));
  return { from, to: addDays(addMonths(from, MONTHS[frequencyOf(period)]), -1) };
}

/** The period of a frequency in which a day lies. */
export function periodAt(on: Day, frequency: Frequency): string {
  const year = on.slice(0, 4);
  if (frequency === 'year') return year;
  if (frequency === 'month') return on.slice(0, 7);
  return `${year}Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
}

/** The period before one. */
export const periodBefore = (period: string): string =>
  periodAt(addDays(daysOf(period).from, -1), frequencyOf(period));

/** The last so many periods that end with this one, oldest first. */
export function periodsTo(period: string, count: number): string[] {
  const periods = [period];
  while (periods.length < count) periods.unshift(periodBefore(periods[0] ?? period));
  return periods;
}
