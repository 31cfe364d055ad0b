import type { Frequency } from '../../gql/enums.js';

/** The period of a frequency in which a day lies: 2025, 2025Q3, 2025-07. */
export function periodAt(on: string, frequency: Frequency): string {
  const year = on.slice(0, 4);
  if (frequency === 'year') return year;
  if (frequency === 'month') return on.slice(0, 7);
  return `${year}Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
}

/** The period before one. */
export function periodBefore(period: string): string {
  const year = Number(period.slice(0, 4));
  if (period.length === 4) return String(year - 1);
  const isQuarter = period.includes('Q');
  const part = Number(period.slice(5));
  const last = isQuarter ? '4' : '12';
  if (part === 1) return isQuarter ? `${year - 1}Q${last}` : `${year - 1}-${last}`;
  return isQuarter ? `${year}Q${part - 1}` : `${year}-${String(part - 1).padStart(2, '0')}`;
}

/** The last so many periods, the present one first. */
export function lastPeriods(on: string, frequency: Frequency, count: number): string[] {
  const periods = [periodAt(on, frequency)];
  while (periods.length < count) periods.push(periodBefore(periods.at(-1) ?? ''));
  return periods;
}
