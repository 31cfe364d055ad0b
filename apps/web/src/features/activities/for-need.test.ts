import { expect, it } from '@jest/globals';
import { isWithin, shiftFor } from './for-need.js';

const part = {
  kind: 'people',
  quantity: 1,
  accepted: 0,
  isDropped: false,
  skills: ['care/medical-escort'],
} as const;
const need = {
  id: 'n1',
  title: '陪诊',
  publicSentence: null,
  place: '社区',
  startsAt: '2099-11-28T01:00:00.000Z',
  endsAt: '2099-11-28T03:00:00.000Z',
  mayOpenActivity: true,
};
const now = new Date('2099-11-01T00:00:00Z');

it('a shift for one role asks for its skills; for several roles it asks for none of them', () => {
  const of = (...parts: object[]) =>
    shiftFor(
      { ...need, parts: parts.map((over) => ({ ...part, skills: [...part.skills], ...over })) },
      0,
      now,
    ).skills;
  expect(of({})).toEqual(['care/medical-escort']);
  expect(of({}, { skills: ['health/nurse'] })).toEqual([]);
  expect(of({}, { kind: 'money', skills: [] })).toEqual(['care/medical-escort']);
  expect(of({}, { isDropped: true })).toEqual(['care/medical-escort']);
});

it('a shift is told apart that lies outside the time people agreed to', () => {
  const at = (startsAt: string, endsAt: string) => isWithin(need, { startsAt, endsAt });
  expect(at('2099-11-28T09:00', '2099-11-28T11:00')).toBe(true);
  expect(at('2099-11-28T09:30', '2099-11-28T10:30')).toBe(true);
  expect(at('2099-11-28T08:30', '2099-11-28T10:30')).toBe(false);
  expect(at('2099-12-05T09:00', '2099-12-05T11:00')).toBe(false);
  expect(at('', '')).toBe(true);
  expect(
    isWithin({ startsAt: null, endsAt: null }, { startsAt: '2099-12-05T09:00', endsAt: '2099-12-05T11:00' }),
  ).toBe(true);
});
