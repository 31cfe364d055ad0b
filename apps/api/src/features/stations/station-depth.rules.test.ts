import { expect, test } from '@jest/globals';
import { servesOn } from './station-staff.rules.js';
import { supportActions, supportFault, SupportState } from './support-grant.rules.js';

test('somebody serves from the first day to the day before the one they left on', () => {
  const time = { fromOn: '2026-03-01', toOn: '2026-06-01' };
  expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((on) => servesOn(time, on))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(servesOn({ ...time, toOn: null }, '2030-01-01')).toBe(true);
});

test('a support that was ended by mistake holds again', () => {
  expect(supportActions.reachable()).toEqual(new Set(Object.values(SupportState)));
  expect(supportActions.next('ended', 'restore')).toBe('given');
});

const venue = { kind: 'venue', givenOn: '2026-01-01' } as const;
test.each([
  ['money without its fund', { ...venue, kind: 'fund' }, 'sourceId'],
  ['a project that is none', { ...venue, kind: 'project', giver: '某街道' }, 'sourceId'],
  ['a venue of nobody', venue, 'giver'],
  ['a venue of nobody but blanks', { ...venue, giver: '  ' }, 'giver'],
  ['money with an area', { ...venue, kind: 'fund', sourceId: 'f', floorArea: 10 }, 'floorArea'],
  ['an end on the first day', { ...venue, giver: '某街道', endsOn: '2026-01-01' }, 'endsOn'],
  ['a venue that somebody gives', { ...venue, giver: '某街道', floorArea: 80, endsOn: '2026-01-02' }, null],
  ['a venue on offer', { ...venue, sourceId: 'o' }, null],
  ['a fund', { ...venue, kind: 'fund', sourceId: 'f' }, null],
] as const)('%s: %#', (_what, support, fault) => {
  expect(supportFault(support)).toBe(fault);
});
