/** From one month to another, both counted: YYYY-MM. */
export type Months = { readonly from: string; readonly to: string };

/** The periods offered by name; `own` is any other. */
export const spans = ['month', 'quarter', 'year', 'lastYear'] as const;
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

/** The months of a named period, seen from a day (YYYY-MM-DD); the last is the running month, or last December. */
export function monthsOf(span: Span, today: string): Months {
  const now = today.slice(0, 7);
  const year = Number(today.slice(0, 4));
  switch (span) {
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
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const length = years * MONTHS_A_YEAR + Number(to.slice(5)) - Number(from.slice(5)) + 1;
  return { from: monthAfter(from, -length), to: monthAfter(from, -1) };
}
