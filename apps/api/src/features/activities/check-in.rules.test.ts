import { expect, test } from '@jest/globals';
import {
  codeText,
  isFresh,
  isGood,
  readCode,
  readTicket,
  ticketText,
  windowAt,
  windowEnd,
} from './check-in.rules.js';

const LIFE = { codeSeconds: 30, toleratedWindows: 1 };
const SHIFT_ID = '019a0000-0000-7000-8000-000000000001';
const at = (second: string): Date => new Date(`2026-12-05T01:00:${second}Z`);

test('a code is fresh in its window and the one after, and never before', () => {
  const window = windowAt(at('10.000'), LIFE);
  expect(isFresh(window, at('29.999'), LIFE)).toBe(true);
  expect(isFresh(window, at('59.999'), LIFE)).toBe(true);
  expect(isFresh(window, new Date('2026-12-05T01:01:00Z'), LIFE)).toBe(false);
  expect(isFresh(window + 1, at('29.999'), LIFE)).toBe(false);
  expect(windowEnd(at('10.000'), LIFE)).toEqual(at('30.000'));
});

test('codes and tickets are read as they were written, and nothing else is', () => {
  const code = { shiftId: SHIFT_ID, window: 59_500_000, proof: '1.abc-_9' };
  expect(readCode(codeText(code))).toEqual(code);
  const ticket = { id: SHIFT_ID, shiftId: SHIFT_ID, scannedAt: at('00.123'), proof: '1.abc' };
  expect(readTicket(ticketText(ticket))).toEqual(ticket);
  for (const text of ['', 'a.b.c', `${SHIFT_ID}.1`, `${SHIFT_ID}.-1.1.abc`, `${SHIFT_ID}.1.abc`]) {
    expect(readCode(text)).toBeNull();
    expect(readTicket(text)).toBeNull();
  }
});

test('a ticket is good for its minutes, and not before it was given', () => {
  const ticket = { id: SHIFT_ID, shiftId: SHIFT_ID, scannedAt: at('00.000'), proof: '1.a' };
  expect(isGood(ticket, new Date('2026-12-05T01:10:00Z'), 10)).toBe(true);
  expect(isGood(ticket, new Date('2026-12-05T01:10:00.001Z'), 10)).toBe(false);
  expect(isGood(ticket, new Date('2026-12-05T00:59:59Z'), 10)).toBe(false);
});
