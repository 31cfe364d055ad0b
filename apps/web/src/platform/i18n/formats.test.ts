import { afterEach, describe, expect, it } from '@jest/globals';
import {
  clockText,
  dayText,
  hoursText,
  limitText,
  momentText,
  moneyText,
  periodText,
  roundMoneyText,
  stampText,
  speak,
} from './index.js';

// A Monday, 09:12 in China.
const now = new Date('2026-11-23T01:12:00Z');

afterEach(() => speak('zh'));

describe('what a limit says', () => {
  it('tells what is left in two units at most', () => {
    expect(clockText('2026-11-23T03:30:00Z', now)).toBe('剩 2 小时 18 分');
    expect(clockText('2026-11-24T05:20:00Z', now)).toBe('剩 1 天 4 小时');
    expect(clockText('2026-11-26T01:12:00Z', now)).toBe('剩 3 天');
  });

  it('tells how far it is passed without blame', () => {
    expect(clockText('2026-11-23T00:00:00Z', now)).toBe('超 1 小时 12 分');
  });

  it('says the same in English', async () => {
    await speak('en');
    expect(clockText('2026-11-23T03:30:00Z', now)).toBe('2 h 18 min left');
    expect(clockText('2026-11-23T00:00:00Z', now)).toBe('1 h 12 min over');
  });
});

describe('days', () => {
  it('carry the weekday within two weeks and the year only when it is another one', () => {
    expect(dayText('2026-11-28', now)).toBe('周六 11月28日');
    expect(dayText('2026-12-31', now)).toBe('12月31日');
    expect(dayText('2027-02-13', now)).toBe('2027年2月13日');
  });

  it('let a limit at midnight end with the day before', () => {
    expect(limitText('2026-11-22T16:00:00Z', now)).toBe('昨天 24:00');
    expect(limitText('2026-11-22T16:30:00Z', now)).toBe('今天 00:30');
  });

  it('are those of China, whatever the browser thinks', () => {
    expect(momentText('2026-11-22T16:30:00Z', now)).toBe('今天 00:30');
    expect(momentText('2026-11-22T15:30:00Z', now)).toBe('昨天 23:30');
  });

  it('are whole where they are read later, on paper or in a file', async () => {
    expect(stampText('2026-11-22T16:30:00Z')).toBe('2026年11月23日 00:30');
    await speak('en');
    expect(stampText('2026-11-30T16:30:00Z')).toBe('1 Dec 2026, 00:30');
  });

  it('are said once for a period within one day', async () => {
    expect(periodText('2026-11-28T01:00:00Z', '2026-11-28T03:30:00Z', now)).toBe('周六 11月28日 09:00–11:30');
    await speak('en');
    expect(periodText('2026-11-28T01:00:00Z', '2026-11-28T03:30:00Z', now)).toBe('Sat 28 Nov, 09:00–11:30');
  });
});

describe('amounts', () => {
  it('of money show cents only where there are some', () => {
    expect(moneyText(230_000)).toBe('¥2,300');
    expect(moneyText(230_050)).toBe('¥2,300.50');
  });

  it('of money are shortened on cards only from ten thousand yuan on', async () => {
    expect(roundMoneyText(86_400_000)).toBe('¥86.4 万');
    expect(roundMoneyText(999_900)).toBe('¥9,999');
    await speak('en');
    expect(roundMoneyText(86_400_000)).toBe('¥864k');
  });

  it('of served time are hours and minutes, never decimals', () => {
    expect(hoursText(150)).toBe('2 小时 30 分');
    expect(hoursText(0)).toBe('0 小时');
  });
});
