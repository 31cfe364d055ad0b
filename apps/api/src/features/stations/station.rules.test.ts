import { expect, test } from '@jest/globals';
import { canLead, fitsMode, nearestLeader, standsAt, stationActions, StationState } from './station.rules.js';

test('every state of a station can be reached, and a closed one opens again', () => {
  expect(stationActions.reachable()).toEqual(new Set(Object.values(StationState)));
  expect(stationActions.next('closed', 'reopen')).toBe('open');
});

test.each([
  ['guidanceCentre', '640106', true],
  ['guidanceCentre', '640106001', false],
  ['socialWorkStation', '640106001', true],
  ['socialWorkStation', '640106', false],
  ['communityRoom', '640106001001', true],
  ['communityRoom', '640106001', false],
  ['incubationBase', '64', true],
  ['incubationBase', '6401', true],
  ['incubationBase', '640106', true],
  ['incubationBase', '640106001', false],
  ['incubationBase', '640106001001', false],
] as const)('a %s in %s: %s', (kind, regionCode, stands) => {
  expect(standsAt({ kind, regionCode })).toBe(stands);
});

const station = { kind: 'socialWorkStation', regionCode: '640106001' } as const;

test('a station leads the rooms of its own township, not those of the next', () => {
  expect(canLead(station, { kind: 'communityRoom', regionCode: '640106001001' })).toBe(true);
  expect(canLead(station, { kind: 'communityRoom', regionCode: '640106002001' })).toBe(false);
});

test('the tiers keep their order', () => {
  expect(canLead({ kind: 'guidanceCentre', regionCode: '640106' }, station)).toBe(true);
  expect(canLead({ kind: 'communityRoom', regionCode: '640106001001' }, station)).toBe(false);
  expect(
    canLead(
      { kind: 'guidanceCentre', regionCode: '640106' },
      { kind: 'communityRoom', regionCode: '640106001001' },
    ),
  ).toBe(false);
});

test('one base leads another only from above, so that no two lead each other', () => {
  const city = { kind: 'incubationBase', regionCode: '6401' } as const;
  expect(canLead(city, { kind: 'incubationBase', regionCode: '640106' })).toBe(true);
  expect(canLead(city, city)).toBe(false);
});

test('without an organization a station is run directly, with one it is not', () => {
  expect(fitsMode('direct', null)).toBe(true);
  expect(fitsMode('direct', 'org')).toBe(false);
  expect(fitsMode('commissioned', 'org')).toBe(true);
  expect(fitsMode('commissioned', null)).toBe(false);
  expect(fitsMode('mixed', 'org')).toBe(true);
  expect(fitsMode('mixed', null)).toBe(false);
});

test('of several stations that could lead the nearest does; of two as near neither is taken', () => {
  const lower = { kind: 'volunteerStation', regionCode: '640106001001' } as const;
  const township = { kind: 'socialWorkStation', regionCode: '640106001' } as const;
  const room = { kind: 'communityRoom', regionCode: '640106001001' } as const;
  const elsewhere = { kind: 'communityRoom', regionCode: '640106001002' } as const;
  expect(nearestLeader([township, room, elsewhere], lower)).toBe(room);
  expect(nearestLeader([township, elsewhere], lower)).toBe(township);
  expect(nearestLeader([township, room, { ...room }], lower)).toBeNull();
  expect(nearestLeader([], lower)).toBeNull();
});
