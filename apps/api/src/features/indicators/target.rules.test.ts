import { expect, test } from '@jest/globals';
import { loadPacks, type Indicator, type PolicyPack } from '@wushe/policy-packs';
import { earliestAfter, mayHoldAt, valueInForce, type Entered } from './target.rules.js';

const pack = (code: string): PolicyPack => {
  const found = loadPacks().find((each) => each.code === code);
  if (!found) throw new Error(code);
  return found;
};
const row = (packCode: string, code: string): Indicator => {
  const found = pack(packCode).indicators?.find((each) => each.code === code);
  if (!found) throw new Error(code);
  return found;
};
const entry = (over: Partial<Entered>): Entered => ({
  field: 'target',
  regionCode: '32',
  number: 1,
  fromOn: '2023-01-01',
  year: 2025,
  value: '85',
  evidence: 'read',
  ...over,
});
const service = row('js-14-5', 'all-round-service-coverage');
const at = (regionCode: string, on: string, entries: readonly Entered[]) =>
  valueInForce(service, entries, { field: 'target', regionCode, on });

test('both values of the pack hold until an entry supersedes them on its day', () => {
  const entries = [entry({})];
  expect(at('32', '2022-12-31', entries)).toMatchObject({ status: 'conflicting', values: ['90', '80'] });
  expect(at('3201', '2023-01-01', entries)).toMatchObject({ status: 'confirmed', values: ['85'] });
});

test('the nearest region comes first, then the latest day, then the later number', () => {
  const city = entry({ regionCode: '3201', fromOn: '2023-02-01', value: '95' });
  const later = entry({ number: 2, fromOn: '2024-01-01', value: '88' });
  const again = entry({ number: 3, fromOn: '2024-01-01', value: '89' });
  const entries = [entry({}), city, later, again];
  expect(at('320106', '2024-06-01', entries).values).toEqual(['95']);
  expect(at('3202', '2024-06-01', entries).values).toEqual(['89']);
  expect(at('3202', '2023-06-01', entries).values).toEqual(['85']);
  expect(at('3201', '2023-01-15', entries).values).toEqual(['85']);
});

test('an entry of the base leaves the target as it is', () => {
  const entries = [entry({ field: 'base', value: '12' })];
  expect(at('32', '2024-01-01', entries).values).toEqual(['90', '80']);
  const base = valueInForce(service, entries, { field: 'base', regionCode: '32', on: '2024-01-01' });
  expect(base.values).toEqual(['12']);
});

test('a row without value has none until one is entered', () => {
  const empty = row('js-14-5', 'unverified-10');
  expect(valueInForce(empty, [], { field: 'target', regionCode: '32', on: '2024-01-01' })).toMatchObject({
    status: 'unverified',
    values: [],
  });
});

test('what fills an empty row may hold from the policy’s first day, what supersedes only from a later one', () => {
  const jiangsu = pack('js-14-5');
  expect(earliestAfter(jiangsu, undefined, row('js-14-5', 'unverified-10'))).toEqual({
    day: '2022-07-23',
    isOpen: true,
  });
  expect(earliestAfter(jiangsu, undefined, service)).toEqual({ day: '2022-07-23', isOpen: false });
  expect(earliestAfter(jiangsu, entry({}), service)).toEqual({ day: '2023-01-01', isOpen: false });
});

test('an entry stands where its policy holds, or below', () => {
  expect([mayHoldAt(pack('js-14-5'), '3201'), mayHoldAt(pack('js-14-5'), '64')]).toEqual([true, false]);
  expect(mayHoldAt(pack('cn-14-5'), '64')).toBe(true);
});
