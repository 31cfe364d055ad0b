import { expect, test } from '@jest/globals';
import { checksOf, type CheckedFacts } from './licence-checks.rules.js';
import {
  agreementOf,
  differenceOf,
  impliedResidents,
  impliedWhole,
  isFigure,
  percentOf,
  perTenThousand,
} from './licence.rules.js';

const XIAMEN: CheckedFacts = {
  published: {
    assistant: '6444',
    intermediate: '2394',
    senior: '6',
    total: '8844',
    perTenThousand: '16.74',
    percentOfProvince: '33',
  },
  provinceTotal: null,
  residents: 5_280_000,
  counted: { assistant: 6444, intermediate: 2394, senior: 6, total: 8844 },
  countToleranceThousandths: 20,
  rateToleranceHundredths: 1,
};
const check = (kind: string, measure: string, facts: Partial<CheckedFacts> = {}) =>
  checksOf({ ...XIAMEN, ...facts }).find((each) => each.kind === kind && each.measure === measure);

test.each([
  [8844, 5_283_154, '16.74'],
  [8844, 5_280_000, '16.75'],
  [8844, 0, null],
  [0, 5_280_000, '0.00'],
  [5, 10_000_000, '0.01'],
])('%d licences over %d residents are %s per ten thousand', (licences, residents, rate) => {
  expect(perTenThousand(licences, residents)).toBe(rate);
});

test('the published grades of Xiamen add up to the published total, and one person more does not (T1)', () => {
  expect(check('sumOfGrades', 'total')).toMatchObject({ computed: '8844', agreement: 'same' });
  const published = { ...XIAMEN.published, senior: '7' };
  expect(check('sumOfGrades', 'total', { published })).toMatchObject({
    computed: '8845',
    difference: '+1',
    agreement: 'differs',
  });
  const { senior: _none, ...two } = XIAMEN.published;
  expect(check('sumOfGrades', 'total', { published: two })).toMatchObject({ agreement: 'unknown' });
});

test('16.74 per ten thousand comes from 5,281,577 to 5,284,732 residents, and 5.28 million only come near (T2)', () => {
  const range = impliedResidents(8844, '16.74');
  expect(range).toEqual({ least: 5_281_577, most: 5_284_732 });
  // The ends are those at which the rate would be rounded to another figure.
  expect(perTenThousand(8844, 5_281_577)).toBe('16.74');
  expect(perTenThousand(8844, 5_281_576)).toBe('16.75');
  expect(perTenThousand(8844, 5_284_732)).toBe('16.74');
  expect(perTenThousand(8844, 5_284_733)).toBe('16.73');
  expect(check('rateOfResidents', 'perTenThousand')).toMatchObject({
    computed: '16.75',
    difference: '+0.01',
    agreement: 'near',
    tolerance: '0.01',
    impliedLeast: 5_281_577,
  });
  expect(check('rateOfResidents', 'perTenThousand', { residents: 5_283_154 })?.agreement).toBe('same');
  expect(check('rateOfResidents', 'perTenThousand', { residents: 5_270_000 })?.agreement).toBe('differs');
  expect(check('rateOfResidents', 'perTenThousand', { residents: null })?.agreement).toBe('unknown');
});

test('33 percent of Fujian are 26,400 to 27,212 licences in the province (T3)', () => {
  expect(impliedWhole(8844, '33')).toEqual({ least: 26_400, most: 27_212 });
  expect(check('shareOfProvince', 'percentOfProvince')).toMatchObject({
    agreement: 'unknown',
    impliedLeast: 26_400,
    impliedMost: 27_212,
  });
  const at = (provinceTotal: number) => check('shareOfProvince', 'percentOfProvince', { provinceTotal });
  expect(at(26_800)).toMatchObject({ computed: '33.00', agreement: 'same' });
  expect(at(27_212)?.agreement).toBe('near');
  expect(at(26_000)?.agreement).toBe('differs');
});

test('a register that lags two percent behind is near, one that lags further differs', () => {
  const counted = { assistant: 6444, intermediate: 2394, senior: 6, total: 8844 - 176 };
  expect(check('register', 'total', { counted })).toMatchObject({ difference: '-176', agreement: 'near' });
  const fewer = { ...counted, total: 8844 - 177 };
  expect(check('register', 'total', { counted: fewer })?.agreement).toBe('differs');
});

test('shares and differences are exact', () => {
  expect(percentOf(1, 3)).toBe('33.33');
  expect(percentOf(1, 0)).toBeNull();
  expect(differenceOf('16.74', '16.74')).toBe('0');
  expect(differenceOf('16.74', '9.7')).toBe('-7.04');
  expect(agreementOf('16.74', '16.76', 1)).toBe('differs');
  expect(impliedResidents(0, '16.74')).toBeNull();
  expect(impliedResidents(10, '0.00')).toBeNull();
});

test.each([
  ['total', '8844', true],
  ['total', '8844.0', false],
  ['perTenThousand', '16.74', true],
  ['perTenThousand', '16.745', false],
  ['percentOfProvince', '33', true],
  ['total', '-1', false],
  ['total', '', false],
] as const)('a figure of %s written %s: %s', (measure, text, isOne) => {
  expect(isFigure(measure, text)).toBe(isOne);
});
