/** From one month or day to another, both counted: YYYY-MM, or YYYY-MM-DD. */
export type Months = { readonly from: string; readonly to: string };

/** The periods offered by name; `own` is any other. */
export const spans = ['week', 'days30', 'month', 'quarter', 'year', 'lastYear'] as const;
export type Span = (typeof spans)[number];

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const MONTHS_A_YEAR = 12;
const MONTHS_BACK_IN_QUARTER = 2;

/** The month so many months later; negative counts back. */
function monthAfter(month: string, count: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const all = year * MONTHS_A_YEAR + of - 1 + count;
  return `${Math.floor(all / MONTHS_A_YEAR)}-${String((all % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_BACK_IN_WEEK = 6;
const DAYS_BACK_IN_THIRTY = 29;
const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The day so many days before one. */
const daysBefore = (day: string, count: number): string => dayText(Date.parse(day) - count * DAY_MS);

/** The months or days of a named period, seen from a day (YYYY-MM-DD); the last is the running month, or last December. */
export function monthsOf(span: Span, today: string): Months {
  const now = today.slice(0, 7);
  const year = Number(today.slice(0, 4));
  switch (span) {
    case 'week':
      return { from: daysBefore(today, DAYS_BACK_IN_WEEK), to: today };
    case 'days30':
      return { from: daysBefore(today, DAYS_BACK_IN_THIRTY), to: today };
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

/** The period an address names: `period=quarter`, or `from` and `to`; this year where it names none. */
export function monthsIn(address: URLSearchParams, today: string): { span: Span | 'own'; months: Months } {
  const from = address.get('from') ?? '';
  const to = address.get('to') ?? '';
  if (MONTH.test(from) && MONTH.test(to) && from <= to) return { span: 'own', months: { from, to } };
  const span = spans.find((each) => each === address.get('period')) ?? 'year';
  return { span, months: monthsOf(span, today) };
}

/** The equally long period that ends where one begins; the api compares with the same. */
export function monthsBefore({ from, to }: Months): Months {
  if (from.length > 'YYYY-MM'.length) {
    const length = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
    return { from: daysBefore(from, length), to: daysBefore(from, 1) };
  }
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const length = years * MONTHS_A_YEAR + Number(to.slice(5)) - Number(from.slice(5)) + 1;
  return { from: monthAfter(from, -length), to: monthAfter(from, -1) };
}

/** The months whose approved figures an address names; the last month that is over where it names none. */
export function approvalMonthsIn(address: URLSearchParams, today: string): Months {
  const from = address.get('from') ?? '';
  const to = address.get('to') ?? '';
  if (MONTH.test(from) && MONTH.test(to) && from <= to) return { from, to };
  const last = monthAfter(today.slice(0, 7), -1);
  return { from: last, to: last };
}
