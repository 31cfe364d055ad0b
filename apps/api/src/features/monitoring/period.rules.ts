import { addDays, day } from '@wushe/values';
import { monthAfter, monthOf, periodBefore } from './figure.rules.js';

/** From one day to another, both counted; days in Asia/Shanghai. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A period as the folded tables hold it: whole months, and the days at its two ends that make up no whole month. */
export interface Span {
  /** First days of the first and the last whole month; null when there is none. */
  readonly months: Days | null;
  readonly edges: readonly Days[];
  /** Up to which month what is open at the end is kept by months, and the days after it. */
  readonly openMonth: string;
  readonly openDays: Days | null;
}

/** The last day of a month, by its first. */
export const monthEnd = (month: string): string => addDays(day(monthAfter(month, 1)), -1);

/** Whether one end of a period is named by its day, and not by its month. */
export const isDay = (end: string): boolean => end.length > 'YYYY-MM'.length;

/** The days of a period that is named by months or days: YYYY-MM or YYYY-MM-DD. */
export const daysOf = ({ from, to }: Days): Days => ({
  from: isDay(from) ? from : `${from}-01`,
  to: isDay(to) ? to : monthEnd(`${to}-01`),
});

/** How to read a period; the running month is whole up to today, since nothing counts for a day to come. */
export function spanOf({ from, to: named }: Days, today: string): Span {
  const to = named >= today && from <= today ? monthEnd(monthOf(named)) : named;
  const isEnd = to === monthEnd(monthOf(to));
  const first = from === monthOf(from) ? from : monthAfter(monthOf(from), 1);
  const last = isEnd ? monthOf(to) : monthAfter(monthOf(to), -1);
  const openMonth = isEnd ? monthOf(to) : monthAfter(monthOf(to), -1);
  const openDays = isEnd ? null : { from: monthOf(to), to };
  if (first > last) return { months: null, edges: [{ from, to }], openMonth, openDays };
  const edges = [
    { from, to: addDays(day(first), -1) },
    { from: addDays(day(monthEnd(last)), 1), to },
  ];
  return {
    months: { from: first, to: last },
    edges: edges.filter((edge) => edge.from <= edge.to),
    openMonth,
    openDays,
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The equally long period that ends where one begins: as many whole months, else as many days. */
export function before({ from, to }: Days): Days {
  if (from === monthOf(from) && to === monthEnd(monthOf(to))) {
    const months = periodBefore({ from, to: monthOf(to) });
    return { from: months.from, to: monthEnd(months.to) };
  }
  const length = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return { from: addDays(day(from), -length), to: addDays(day(from), -1) };
}

/** Whether a period is made of whole months that are over. */
export const isWholeAndOver = ({ from, to }: Days, today: string): boolean =>
  from === monthOf(from) && to === monthEnd(monthOf(to)) && to < today;
