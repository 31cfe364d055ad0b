import type { Day } from '@wushe/values';
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

const holidays = new Set(Object.keys(calendar.holidays));
const workingWeekends = new Set(Object.keys(calendar.workdays));

/**
 * Whether people work on a day in China: weekends, public holidays and the working weekends around them. By the
 * package's calendar and not by its functions, which take a day for midnight in UTC and ask the machine's zone.
 */
export const isWorkingDay = (on: Day): boolean => {
  const isWeekend = [0, 6].includes(new Date(on).getUTCDay());
  return workingWeekends.has(on) || (!isWeekend && !holidays.has(on));
};
