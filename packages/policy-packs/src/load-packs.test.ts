import { describe, expect, it } from '@jest/globals';

import { loadPacks, together } from './load-packs.js';
import { packOf } from './testing/pack-of.js';

const packs = loadPacks();

function packNamed(code: string) {
  const found = packs.find((pack) => pack.code === code);
  if (!found) throw new Error(`no pack ${code}`);
  return found;
}

describe('the packs shipped', () => {
  it('are the defaults, the policies and the awards, each whole', () => {
    expect(packs.map(({ code }) => code)).toEqual([
      'cn-14-5',
      'cn-working-age',
      'js-14-5',
      'nx-community-2023',
      'nx-wsld-2022',
      'platform-defaults',
      'xm-award-2022',
      'xm-licence-allowance',
      'xm-newhire-2017',
    ]);
  });

  it('keep what the sources of Jiangsu say of all-round service, 90 and 80, side by side', () => {
    const row = packNamed('js-14-5').indicators?.find(({ code }) => code === 'all-round-service-coverage');
    expect(row?.status).toBe('conflicting');
    expect(row?.target.values.map(({ value, source }) => [value, source])).toEqual([
      ['90', 'xinhua-daily'],
      ['80', 'nanjing-daily'],
    ]);
  });

  it("have Jiangsu's twelve rows, six of them without any value", () => {
    const rows = packNamed('js-14-5').indicators ?? [];
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ target }) => target.values.length === 0).map(({ status }) => status)).toEqual(
      Array.from({ length: 6 }, () => 'unverified'),
    );
  });

  it('want a volunteer station in at least 80 % of facilities of Ningxia, and 100 demonstration communities', () => {
    const goals = packNamed('nx-wsld-2022').goals ?? [];
    const stated = (code: string) => goals.find((goal) => goal.code === code);
    expect(stated('volunteer-station-coverage')).toMatchObject({
      direction: 'atLeast',
      denominator: { en: 'All community service facilities' },
      target: { values: [{ value: '80' }] },
    });
    expect(stated('demonstration-communities')?.target.values[0]?.value).toBe('100');
  });

  it('have the national seven, none of them binding', () => {
    const rows = packNamed('cn-14-5').indicators ?? [];
    expect(rows.map(({ nature }) => nature)).toEqual(Array.from({ length: 7 }, () => 'expected'));
  });

  it('fell due, all four policies with targets, when 2025 ended', () => {
    const policies = packs.filter(({ indicators, goals }) => indicators ?? goals);
    expect(policies.map(({ valid }) => valid.to)).toEqual(Array.from({ length: 4 }, () => '2026-01-01'));
  });
});

describe('packs together', () => {
  const checkIn = {
    source: 'here',
    evidence: 'proposed',
    codeSeconds: 60,
    toleratedWindows: 0,
    ticketMinutes: 5,
  };

  it('may not set the same section for the same place from the same day', () => {
    const one = packOf({ code: 'one', parameters: { checkIn } });
    const other = packOf({ code: 'other', parameters: { checkIn } });
    expect(() => together([one, other])).toThrow(/other: checkIn is set by one/);
  });

  it('may set it for another place or from another day', () => {
    const one = packOf({ code: 'one', parameters: { checkIn } });
    const elsewhere = packOf({ code: 'two', holdsIn: '32', parameters: { checkIn } });
    const later = packOf({
      code: 'one',
      valid: { from: '2026-06-01', to: null, evidence: 'read' },
      parameters: { checkIn },
    });
    expect(together([one, elsewhere, later])).toHaveLength(3);
  });

  it('may not hold the same version of a pack twice', () => {
    expect(() => together([packOf({ code: 'one' }), packOf({ code: 'one' })])).toThrow(/code one/);
  });
});
