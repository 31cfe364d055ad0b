/** From one month or day to another, both counted: YYYY-MM or YYYY-MM-DD. */
export type Period = { readonly from: string; readonly to: string };

/** The periods offered by name. */
export const spans = ['week', 'days30', 'month', 'quarter', 'year', 'lastYear'] as const;
export type Span = (typeof spans)[number];
/** Those, or any months or days of one's own. */
export const choices = [...spans, 'own', 'ownDays'] as const;
export type Choice = (typeof choices)[number];

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const MONTHS_A_YEAR = 12;
const MONTHS_BACK_IN_QUARTER = 2;
const DAYS_BACK_IN_WEEK = 6;
const DAYS_BACK_IN_THIRTY = 29;

/** The month so many months later; negative counts back. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const all = year * MONTHS_A_YEAR + of - 1 + count;
  return `${Math.floor(all / MONTHS_A_YEAR)}-${String((all % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
}

/** The day so many days later; negative counts back. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

/** The months or days of a named period, seen from a day (YYYY-MM-DD); the last is the running one, or last December. */
export function periodOf(span: Span, today: string): Period {
  const now = today.slice(0, 7);
  const year = Number(today.slice(0, 4));
  switch (span) {
    case 'week':
      return { from: dayAfter(today, -DAYS_BACK_IN_WEEK), to: today };
    case 'days30':
      return { from: dayAfter(today, -DAYS_BACK_IN_THIRTY), to: today };
    case 'month':
      return { from: now, to: now };
    case 'quarter':
      return { from: monthAfter(now, -MONTHS_BACK_IN_QUARTER), to: now };
    case 'year':
      return { from: `${year}-01`, to: now };
    case 'lastYear':
      return { from: `${year - 1}-01`, to: `${year - 1}-12` };
  }
}

const isDays = ({ from, to }: Period): boolean => DAY.test(from) && DAY.test(to) && from <= to;
const isMonths = ({ from, to }: Period): boolean => MONTH.test(from) && MONTH.test(to) && from <= to;

/** The period an address names: `period=quarter`, or `from` and `to`; this year where it names none. */
export function periodIn(address: URLSearchParams, today: string): { choice: Choice; period: Period } {
  const period = { from: address.get('from') ?? '', to: address.get('to') ?? '' };
  if (isMonths(period)) return { choice: 'own', period };
  if (isDays(period)) return { choice: 'ownDays', period };
  const choice = spans.find((each) => each === address.get('period')) ?? 'year';
  return { choice, period: periodOf(choice, today) };
}

/** A period by its days, as the other way of naming it: months to their last day. */
export const daysIn = ({ from, to }: Period): Period => ({
  from: from.length === 7 ? `${from}-01` : from,
  to: to.length === 7 ? dayAfter(`${monthAfter(to, 1)}-01`, -1) : to,
});

/** The days of a period that are not to come. */
export function daysUpTo(today: string, period: Period): Period {
  const { from, to } = daysIn(period);
  return { from: from > today ? today : from, to: to > today ? today : to };
}

/** A period by the months it lies in. */
export const monthsIn = ({ from, to }: Period): Period => ({ from: from.slice(0, 7), to: to.slice(0, 7) });

/** What a period can be compared with: the equally long one before, the same of the year before, or any other. */
export const comparisons = ['before', 'yearBefore', 'other'] as const;
export type Comparison = (typeof comparisons)[number];

/** The same months or days of the year before; the 29th of February becomes the 28th. */
export function yearBefore({ from, to }: Period): Period {
  const back = (on: string): string => {
    const earlier = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;
    return earlier.endsWith('-02-29') ? earlier.replace('-29', '-28') : earlier;
  };
  return { from: back(from), to: back(to) };
}

/** The period an address compares with; null leaves it to the api: the equally long one before. */
export function comparedIn(
  address: URLSearchParams,
  period: Period,
): { comparison: Comparison; compared: Period | null } {
  const other = { from: address.get('otherFrom') ?? '', to: address.get('otherTo') ?? '' };
  if (isMonths(other) || isDays(other)) return { comparison: 'other', compared: other };
  if (address.get('compare') === 'yearBefore')
    return { comparison: 'yearBefore', compared: yearBefore(period) };
  return { comparison: 'before', compared: null };
}

/** The months whose approved figures an address names; the last month that is over where it names none. */
export function approvalMonthsIn(address: URLSearchParams, today: string): Period {
  const named = { from: address.get('from') ?? '', to: address.get('to') ?? '' };
  if (isMonths(named)) return named;
  const last = monthAfter(today.slice(0, 7), -1);
  return { from: last, to: last };
}

/** How an address says that a past period is shown by the regions of its last day. */
export const OF_THEN = 'then';

/** The last day of a period that is over: regions may have been others then. null while it runs. */
export function lastDayOf(period: Period, today: string): string | null {
  const { to } = daysIn(period);
  return to < today ? to : null;
}

/** The day by whose regions an address shows a period; null: by those of today. */
export const treeDayIn = (address: URLSearchParams, period: Period, today: string): string | null =>
  address.get('tree') === OF_THEN ? lastDayOf(period, today) : null;
