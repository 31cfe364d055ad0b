import { describe, expect, it } from '@jest/globals';
import { day } from '@wushe/values';

import { indicatorsOn, leadOn, listOn, packsOn, parametersOn } from './in-force.js';
import { loadPacks } from './load-packs.js';
import { packOf } from './testing/pack-of.js';

const shipped = loadPacks();

function checkInOf(
  code: string,
  holdsIn: string,
  from: string,
  codeSeconds: number,
  to: string | null = null,
) {
  const checkIn = {
    source: 'here',
    evidence: 'proposed',
    codeSeconds,
    toleratedWindows: 0,
    ticketMinutes: 5,
  };
  return packOf({ code, holdsIn, valid: { from, to, evidence: 'read' }, parameters: { checkIn } });
}

const packs = [
  ...shipped,
  checkInOf('province', '64', '2026-06-01', 40),
  checkInOf('county', '640106', '2026-01-01', 50),
  checkInOf('county', '640106', '2026-03-01', 60),
  checkInOf('trial-month', '640106', '2026-09-01', 70, '2026-10-01'),
];

function codeSeconds(regionCode: string, on: string): number {
  return parametersOn(packs, { regionCode, on: day(on) }).checkIn.codeSeconds;
}

describe('the parameters at a place on a day', () => {
  it('are the defaults where no region sets its own', () => {
    expect(codeSeconds('320106001', '2026-07-01')).toBe(30);
  });

  it('are those of the most specific region, however old', () => {
    expect(codeSeconds('640106001', '2026-07-01')).toBe(60);
    expect(codeSeconds('640105', '2026-07-01')).toBe(40);
  });

  it('change on the day a later version begins, not before', () => {
    expect(codeSeconds('640106', '2026-02-28')).toBe(50);
    expect(codeSeconds('640106', '2026-03-01')).toBe(60);
  });

  it('fall back to what held before when a version has ended', () => {
    expect(codeSeconds('640106', '2026-09-30')).toBe(70);
    expect(codeSeconds('640106', '2026-10-01')).toBe(60);
  });

  it('do not hold for the county itself when a township sets them', () => {
    const withTownship = [...packs, checkInOf('township', '640106001', '2026-01-01', 80)];
    expect(
      parametersOn(withTownship, { regionCode: '640106', on: day('2026-07-01') }).checkIn.codeSeconds,
    ).toBe(60);
  });

  it('name the pack each section comes from and since when', () => {
    const { checkIn, starLevels } = parametersOn(packs, { regionCode: '640106', on: day('2026-07-01') });
    expect([checkIn.pack, checkIn.since]).toEqual(['county', '2026-03-01']);
    expect([starLevels.pack, starLevels.since]).toEqual(['platform-defaults', '2020-01-01']);
  });

  it('cannot be asked for before any pack begins', () => {
    expect(() => parametersOn(packs, { regionCode: '64', on: day('2019-12-31') })).toThrow(/needClocks/);
  });
});

describe('the defaults', () => {
  const defaults = parametersOn(shipped, { regionCode: '35', on: day('2026-07-01') });

  it('weigh every kind of candidate to a whole thousand', () => {
    const { organization, socialWorker, volunteer, resource } = defaults.matching;
    for (const { weights } of [organization, socialWorker, volunteer, resource]) {
      expect(Object.values<number>(weights).reduce((sum, weight) => sum + weight, 0)).toBe(1000);
    }
  });

  it('let everybody step back who was asked lately', () => {
    const { organization, socialWorker, volunteer, resource } = defaults.matching;
    for (const { weights } of [organization, socialWorker, volunteer, resource]) {
      expect(weights.recentLoad).toBeGreaterThan(0);
    }
  });

  it('give a check-in code 30 seconds, one window of tolerance and a ticket of ten minutes', () => {
    expect(defaults.checkIn).toMatchObject({ codeSeconds: 30, toleratedWindows: 1, ticketMinutes: 10 });
  });

  it('count a presence of 60 % and keep views of suggestions for 90 days', () => {
    expect(defaults.hoursCounting.minimumShareThousandths).toBe(600);
    expect(defaults.suggestions.viewsKeptDays).toBe(90);
  });
});

describe('the policies in force', () => {
  it('in Ningxia in 2024 are its own, the latest first, then the national ones', () => {
    const codes = packsOn(shipped, { regionCode: '640106001', on: day('2024-05-01') }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual([
      'nx-community-2023',
      'nx-wsld-2022',
      'cn-14-5',
      'platform-defaults',
      'cn-working-age',
    ]);
  });

  it('end with the last day of 2025', () => {
    const at = (on: string) => packsOn(shipped, { regionCode: '32', on: day(on) }).map(({ code }) => code);
    expect(at('2025-12-31')).toContain('js-14-5');
    expect(at('2026-01-01')).toEqual(['platform-defaults', 'cn-working-age']);
  });

  it('list every row and goal with the pack it comes from', () => {
    const rows = indicatorsOn(shipped, { regionCode: '32', on: day('2024-05-01') });
    expect(rows.filter(({ pack }) => pack === 'js-14-5')).toHaveLength(14);
    expect(rows.filter(({ pack }) => pack === 'cn-14-5')).toHaveLength(7);
  });

  it('passed the lead of volunteering to the party departments for social work on 12 April 2024', () => {
    const lead = (on: string) => leadOn(shipped, { regionCode: '64', on: day(on), field: 'volunteering' });
    expect(lead('2024-04-11')).toBe('civilAffairs');
    expect(lead('2024-04-12')).toBe('partySocialWork');
  });

  it('leave charity with civil affairs, and say nothing of a field none of them names', () => {
    const at = { regionCode: '35', on: day('2026-07-01') };
    expect(leadOn(shipped, { ...at, field: 'charity' })).toBe('civilAffairs');
    expect(leadOn(shipped, { ...at, field: 'communityService' })).toBeUndefined();
  });

  it('name five action tracks, in Jiangsu as its plan does and elsewhere as proposed', () => {
    const tracks = (regionCode: string, on: string) =>
      listOn(shipped, { regionCode, on: day(on), list: 'actionTracks' }).map(({ code }) => code);
    expect(tracks('320106', '2024-05-01')).toHaveLength(5);
    expect(tracks('640106', '2026-07-01')).toEqual(tracks('320106', '2024-05-01'));
    expect(listOn(shipped, { regionCode: '35', on: day('2026-07-01'), list: 'mechanisms' })).toEqual([]);
  });
});
