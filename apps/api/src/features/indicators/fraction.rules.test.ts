import { expect, test } from '@jest/globals';
import { agreementOf, differenceOf, fractionOf, reaches, shown, type Fraction } from './fraction.rules.js';

const some = (fraction: Fraction | null): Fraction => {
  if (!fraction) throw new Error('no figure');
  return fraction;
};
const percent = (numerator: string, denominator: string) =>
  some(fractionOf('percent', numerator, denominator));

test.each([
  ['79 of 100 facilities', '79', '100', '79.0', false],
  ['80 of 100: at least includes 80', '80', '100', '80.0', true],
  ['799 of 1000 never becomes 80', '799', '1000', '79.9', false],
  ['7999 of 10000 is cut off', '7999', '10000', '79.9', false],
  ['all of them', '21373', '21373', '100.0', true],
])('%s', (_, numerator, denominator, text, isMet) => {
  const figure = percent(numerator, denominator);
  expect(shown(figure, 1)).toBe(text);
  expect(reaches(figure, '80', 'atLeast')).toBe(isMet);
});

test.each([
  ['percent', 'the whole is a hundred', '1000', '1000', '100.0', '100'],
  ['percent', 'one in a thousand is a tenth', '1', '1000', '0.1', '0.1'],
  ['perTenThousand', 'the whole is ten thousand', '1000', '1000', '10000.0', '10000'],
  ['perTenThousand', '18 staff of 10,000 residents', '18', '10000', '18.0', '18'],
  ['perTenThousand', '899 staff of 500,000', '899', '500000', '17.9', '17.98'],
  ['squareMetresPerHundredHouseholds', '30 m² of 100 households', '30', '100', '30.0', '30'],
  ['squareMetresPerHundredHouseholds', '4,799.7 m² of 16,000', '4799.7', '16000', '29.9', '29.998125'],
  ['count', 'a mean of units', '5', '2', '2.5', '2.5'],
] as const)('%s: %s', (unit, _, numerator, denominator, text, target) => {
  const figure = some(fractionOf(unit, numerator, denominator));
  expect(shown(figure, 1)).toBe(text);
  expect(reaches(figure, target, 'atLeast')).toBe(true);
  expect(reaches(figure, `${target}${target.includes('.') ? '' : '.0'}01`, 'atLeast')).toBe(false);
});

test('a figure is judged by itself and not by what is shown of it', () => {
  expect(shown(percent('89999', '100000'), 0)).toBe('89');
  expect(reaches(percent('9001', '10000'), '90', 'moreThan')).toBe(true);
  expect(shown(percent('9001', '10000'), 1)).toBe('90.0');
  expect(reaches(percent('9', '10'), '90', 'moreThan')).toBe(false);
  expect(reaches(percent('9', '10'), '90', 'atMost')).toBe(true);
  expect(reaches(percent('9001', '10000'), '90', 'atMost')).toBe(false);
});

test('no facilities give no figure', () => {
  expect(fractionOf('percent', '0', '0')).toBeNull();
});

test('Jiangsu 2020: 7328 residents’ and 14045 villagers’ committees are 21373 communities', () => {
  expect(7328 + 14_045).toBe(21_373);
  expect(shown(percent(String(7328), String(7328 + 14_045)), 2)).toBe('34.28');
});

test('8844 licensed workers are 16.74 or 16.75 per ten thousand: the denominator decides', () => {
  const implied = some(fractionOf('perTenThousand', '8844', '5283154'));
  const published = some(fractionOf('perTenThousand', '8844', '5280000'));
  expect([shown(implied, 2), shown(published, 2)]).toEqual(['16.74', '16.75']);
  expect(agreementOf('16.74', implied)).toBe('same');
  expect(agreementOf('16.74', published)).toBe('rounded');
  expect(agreementOf('16.76', published)).toBe('rounded');
  expect(agreementOf('16.73', published)).toBe('differs');
});

test('floor area is counted per hundred households', () => {
  expect(shown(some(fractionOf('squareMetresPerHundredHouseholds', '450.5', '1500')), 1)).toBe('30.0');
});

test.each([
  ['80.0', '79.9', '+0.1'],
  ['79', '79.9', '-0.9'],
  ['5', '5.00', '0.00'],
])('%s less %s is %s', (one, other, difference) => {
  expect(differenceOf(one, other)).toBe(difference);
});
