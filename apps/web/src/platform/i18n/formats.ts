import { currentLanguage, type Language } from './language.js';
import { formatWords } from './formats.words.js';
import { sayer, useLanguage } from './words.js';

/** An instant as the api sends it (ISO 8601 with zone), or a Date. */
export type Instant = string | Date;

const zone = 'Asia/Shanghai';
const minute = 60_000;
const dayLength = 24 * 60 * minute;
const say = sayer(formatWords);

function toDate(instant: Instant): Date {
  return typeof instant === 'string' ? new Date(instant) : instant;
}

const dayParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const clockParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day in China on which an instant falls, as YYYY-MM-DD. */
export function dayOf(instant: Instant): string {
  return dayParts.format(toDate(instant));
}

/** Whole days from one YYYY-MM-DD to another; negative when the second is earlier. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

function weekday(on: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(new Date(on));
}

/** 09:30, always in China's time and on 24 hours. */
export function timeText(instant: Instant): string {
  return clockParts.format(toDate(instant));
}

/**
 * A day (YYYY-MM-DD) in words: the year only when it is another one, the weekday within two weeks either way.
 */
export function dayText(on: string, now: Date = new Date()): string {
  const language = currentLanguage();
  const today = dayOf(now);
  const [year = '', month = '', day = ''] = on.split('-');
  const sameYear = year === today.slice(0, 4);
  const near = Math.abs(daysBetween(today, on)) <= 14;
  if (language === 'zh') {
    const plain = `${sameYear ? '' : `${year}年`}${Number(month)}月${Number(day)}日`;
    return near ? `${weekday(on, 'zh')} ${plain}` : plain;
  }
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' }).format(new Date(on));
  const plain = `${Number(day)} ${name}${sameYear ? '' : ` ${year}`}`;
  return near ? `${weekday(on, 'en')} ${plain}` : plain;
}

/** A day in words: today and its neighbours by name. */
function nearDayText(on: string, now: Date): string {
  const distance = daysBetween(dayOf(now), on);
  if (distance === 0) return say('today');
  if (distance === -1) return say('yesterday');
  return distance === 1 ? say('tomorrow') : dayText(on, now);
}

/** An instant in words: today and its neighbours by name, other days by date, then the hour. */
export function momentText(instant: Instant, now: Date = new Date()): string {
  return `${nearDayText(dayOf(instant), now)} ${timeText(instant)}`;
}

/** A limit in words: what ends at midnight ends with the day before, as lists of days say it. */
export function limitText(instant: Instant, now: Date = new Date()): string {
  if (timeText(instant) !== '00:00') return momentText(instant, now);
  return `${nearDayText(dayOf(new Date(toDate(instant).getTime() - minute)), now)} 24:00`;
}

/** An instant that is read on other days too, on paper or in a file: the whole date, then the hour. */
export function stampText(instant: Instant): string {
  const [year = '', month = '', day = ''] = dayOf(instant).split('-');
  if (currentLanguage() === 'zh') return `${year}年${Number(month)}月${Number(day)}日 ${timeText(instant)}`;
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: zone, month: 'short' }).format(toDate(instant));
  return `${Number(day)} ${name} ${year}, ${timeText(instant)}`;
}

/** From one instant to another: the day is said once when both fall on it. */
export function periodText(from: Instant, to: Instant, now: Date = new Date()): string {
  const comma = currentLanguage() === 'en' ? ', ' : ' ';
  const first = `${dayText(dayOf(from), now)}${comma}${timeText(from)}`;
  if (dayOf(from) === dayOf(to)) return `${first}–${timeText(to)}`;
  return `${first} – ${dayText(dayOf(to), now)}${comma}${timeText(to)}`;
}

/** A span in milliseconds as at most two neighbouring units: 1 天 4 小时, 2 小时 18 分. */
export function spanText(milliseconds: number): string {
  const all = Math.floor(Math.abs(milliseconds) / minute);
  const days = Math.floor(all / 1440);
  const hours = Math.floor((all % 1440) / 60);
  const minutes = all % 60;
  const parts = [
    days > 0 ? say('days', { count: days }) : '',
    hours > 0 ? say('hours', { count: hours }) : '',
    days === 0 && minutes > 0 ? say('minutes', { count: minutes }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? say('underMinute') : parts.join(' ');
}

/** What is left until a limit, or how far it is passed: 剩 2 小时 18 分, 超 1 小时 12 分. */
export function clockText(dueAt: Instant, now: Date = new Date()): string {
  const left = toDate(dueAt).getTime() - now.getTime();
  return left >= 0 ? say('left', { span: spanText(left) }) : say('over', { span: spanText(left) });
}

/** Served time given in whole minutes: 2 小时 30 分, never 2.5. */
export function hoursText(minutesServed: number): string {
  if (minutesServed === 0) return say('noHours');
  const hours = Math.floor(minutesServed / 60);
  const rest = minutesServed % 60;
  const parts = [
    hours > 0 ? say('hours', { count: countText(hours) }) : '',
    rest > 0 ? say('minutes', { count: rest }) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A count with thousands: 1,702. */
export function countText(count: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 }).format(count);
}

/** Money given in fen (hundredths of a yuan): ¥2,300, cents only where there are some. */
export function moneyText(fen: number | string): string {
  const amount = Number(fen);
  const digits = amount % 100 === 0 ? 0 : 2;
  const yuan = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${amount < 0 ? '−' : ''}¥${yuan.format(Math.abs(amount) / 100)}`;
}

/** Money on cards where the exact figure stands elsewhere: ¥86.4 万, below ten thousand yuan as `moneyText`. */
export function roundMoneyText(fen: number | string): string {
  const yuan = Number(fen) / 100;
  if (Math.abs(yuan) < 10_000) return moneyText(fen);
  const tenths = currentLanguage() === 'en' ? 100 : 1000;
  return say('bigMoney', { amount: countText(Math.round(yuan / tenths) / 10) });
}

/** Names one after another: 甲、乙. */
export function listText(names: readonly string[]): string {
  return names.join(say('comma'));
}

/** All formatters, for components: they draw again when the language changes. */
export function useFormats() {
  useLanguage();
  return formats;
}

const formats = {
  clock: clockText,
  span: spanText,
  day: dayText,
  time: timeText,
  moment: momentText,
  limit: limitText,
  stamp: stampText,
  period: periodText,
  hours: hoursText,
  count: countText,
  money: moneyText,
  roundMoney: roundMoneyText,
  list: listText,
} as const;
