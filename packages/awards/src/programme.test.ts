import { describe, expect, it } from '@jest/globals';
import { day } from '@wushe/values';

import { checkParameter, fill, type FilledParameter, missingIn, opensOn, parameterOn } from './programme.js';
import { award, programmeNamed } from './testing/shipped.js';

const programme = programmeNamed('xm-award-2022');
const entry = (over: Partial<FilledParameter> = {}): FilledParameter => ({
  parameter: 'inForceFrom',
  from: day('2022-01-01'),
  value: '2022-09-01',
  source: '厦民〔2022〕99号',
  evidence: 'read',
  ...over,
});

describe('a parameter that no source gave', () => {
  it('is missing until an administrator gives it', () => {
    expect(missingIn(programme)).toEqual(['inForceFrom']);
    expect(missingIn(fill(programme, [entry()]))).toEqual([]);
  });

  it('keeps the document it was given by', () => {
    const filled = fill(programme, [entry()]);
    const given = parameterOn(filled, 'inForceFrom', day('2024-01-01'));
    expect(given).toMatchObject({ value: '2022-09-01', evidence: 'read' });
    expect(filled.sources[given!.source]).toMatchObject({
      document: { zh: '厦民〔2022〕99号' },
      evidence: 'read',
    });
  });

  it('leaves the programme it was given to as it was', () => {
    fill(programme, [entry()]);
    expect(missingIn(programme)).toEqual(['inForceFrom']);
  });
});

describe('the day a programme opens', () => {
  const today = day('2026-11-02');

  it('is the first on which every parameter has a value, and none while one is missing', () => {
    expect(opensOn(programme, today)).toBeNull();
    expect(opensOn(fill(programme, [entry({ from: day('2026-12-01') })]), today)).toBe('2026-12-01');
  });

  it('is not before the day its measure comes into force', () => {
    expect(opensOn(fill(programme, [entry()]), today)).toBe('2022-09-01');
    expect(opensOn(fill(programme, [entry({ value: '2027-01-01' })]), today)).toBe('2027-01-01');
  });

  it('is not put off by a later value', () => {
    const later = entry({ parameter: 'seniorAmount', from: day('2026-12-01'), value: 9_000_000 });
    expect(opensOn(fill(programme, [entry(), later]), today)).toBe('2022-09-01');
  });
});

describe('a later value', () => {
  const filled = fill(award(), [
    entry({ parameter: 'seniorAmount', from: day('2025-01-01'), value: 9_000_000 }),
    entry({ parameter: 'seniorAmount', from: day('2024-01-01'), value: 8_500_000 }),
  ]);
  const on = (text: string) => parameterOn(filled, 'seniorAmount', day(text))?.value;

  it('holds from its day, whatever the order they were given in', () => {
    expect([on('2023-12-31'), on('2024-01-01'), on('2024-12-31'), on('2025-01-01')]).toEqual([
      8_000_000, 8_500_000, 8_500_000, 9_000_000,
    ]);
  });

  it('given again for the same day takes the place of the first', () => {
    const again = fill(filled, [
      entry({ parameter: 'seniorAmount', from: day('2025-01-01'), value: 7_000_000 }),
    ]);
    expect(parameterOn(again, 'seniorAmount', day('2025-06-01'))?.value).toBe(7_000_000);
    expect(again.parameters['seniorAmount']?.values).toHaveLength(3);
  });
});

describe('a value is refused', () => {
  it.each([
    ['nothing', 1, 'unknownParameter'],
    ['inForceFrom', '2022-02-30', 'wrongKind'],
    ['inForceFrom', 20220801, 'wrongKind'],
    ['seniorAmount', 0, 'wrongKind'],
    ['seniorAmount', 1.5, 'wrongKind'],
    ['seniorAmount', '8000000', 'wrongKind'],
    ['windowMonths', -1, 'wrongKind'],
    ['gapDays', -1, 'wrongKind'],
    ['convention', 'sometimes', 'wrongKind'],
    ['rollOver', 'firstDayCounts', 'wrongKind'],
  ])('for %s: %s', (parameter, value, fault) => {
    expect(checkParameter(programme, parameter, value)).toBe(fault);
    expect(() => fill(programme, [entry({ parameter, value })])).toThrow(RangeError);
  });

  it.each([
    ['inForceFrom', '2022-08-01'],
    ['seniorAmount', 1],
    ['gapDays', 0],
    ['insuredMonths', 60],
    ['convention', 'firstDayDoesNotCount'],
    ['rollOver', 'none'],
  ])('not for %s: %s', (parameter, value) => {
    expect(checkParameter(programme, parameter, value)).toBeUndefined();
  });
});
