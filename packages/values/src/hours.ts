import type { Branded } from './branded.js';

/** Service time in whole minutes, negative in a reversal. */
export type Hours = Branded<number, 'Hours'>;

const UNITS = { zh: { hour: ' 小时', minute: ' 分' }, en: { hour: ' h', minute: ' min' } } as const;

function isWholeMinutes(minutes: number): minutes is Hours {
  return Number.isSafeInteger(minutes);
}

/** The service time of so many minutes; RangeError for a fraction of a minute. */
export function hoursOfMinutes(minutes: number): Hours {
  const plain = minutes === 0 ? 0 : minutes;
  if (!isWholeMinutes(plain)) throw new RangeError(`not a whole number of minutes: ${minutes}`);
  return plain;
}

/** The whole minutes between two instants, a begun minute left out. */
export function hoursBetween(startsAt: Date, endsAt: Date): Hours {
  return hoursOfMinutes(Math.trunc((endsAt.getTime() - startsAt.getTime()) / 60_000));
}

/** The sum of service times. */
export function addHours(...times: readonly Hours[]): Hours {
  return hoursOfMinutes(times.reduce((sum, time) => sum + time, 0));
}

/** The service time in words, a part of zero left out: "2 小时 30 分" or "2 h 30 min". */
export function formatHours(time: Hours, language: keyof typeof UNITS): string {
  const { hour, minute } = UNITS[language];
  const whole = Math.floor(Math.abs(time) / 60);
  const rest = Math.abs(time) % 60;
  const parts = [whole > 0 ? `${whole}${hour}` : '', rest > 0 || whole === 0 ? `${rest}${minute}` : ''];
  return `${time < 0 ? '-' : ''}${parts.filter(Boolean).join(' ')}`;
}
