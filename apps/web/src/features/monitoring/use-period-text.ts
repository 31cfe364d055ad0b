import { useWords } from '../../platform/i18n/index.js';
import { monitoringWords } from './monitoring.words.js';
import { dayAfter, monthAfter, type Period } from './periods.js';

const MONTH_LENGTH = 'YYYY-MM'.length;

/** Days that make up whole months, as months. */
function asMonths(period: Period): Period {
  const { from, to } = period;
  if (from.length === MONTH_LENGTH) return period;
  const lastDay = dayAfter(`${monthAfter(to.slice(0, MONTH_LENGTH), 1)}-01`, -1);
  return from.endsWith('-01') && to === lastDay
    ? { from: from.slice(0, MONTH_LENGTH), to: to.slice(0, MONTH_LENGTH) }
    : period;
}

/** How a period is written; days that make up whole months are written as months. */
export function usePeriodText(): (period: Period) => string {
  const say = useWords(monitoringWords);
  return (period) => {
    const { from, to } = asMonths(period);
    return from === to ? from : say('months', { from, to });
  };
}
