import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { loadPacks, type Indicator } from '@wushe/policy-packs';
import { buildSchema, isEnumType } from 'graphql';
import { Computations } from './computations.js';

const rows = loadPacks().flatMap(({ indicators = [], goals = [] }) => [...indicators, ...goals]);
const named = (code: string): Indicator => {
  const row = rows.find((each) => each.code === code);
  if (!row) throw new Error(code);
  return row;
};

test('every kind of station that a pack counts is one of the register’s', () => {
  const schema = buildSchema(
    readFileSync(new URL('../../../../../packages/schema/schema.graphql', import.meta.url), 'utf8'),
  );
  const kind = schema.getType('StationKind');
  const known = isEnumType(kind) ? kind.getValues().map(({ name }) => name) : [];
  const counted = rows.flatMap(({ definition: { stationKind } }) => stationKind ?? []);
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.filter((each) => !known.includes(each))).toEqual([]);
});

test('every count a pack names is made here, but namings, which a later feature makes', () => {
  const computations = new Computations();
  const open = rows.filter(({ definition }) => definition.by === 'computed');
  const missing = open.filter((row) => computations.of(row) === undefined);
  expect(new Set(missing.map(({ definition }) => definition.computation))).toEqual(new Set(['unitsNamed']));
});

test('a later feature adds its count once, and the rows that name it are recorded from then on', () => {
  const computations = new Computations();
  const row = named('demonstration-communities');
  const parts = { subject: 'region', units: 'select', counted: 'select' } as const;
  computations.register('unitsNamed', () => parts);
  expect(computations.of(row)).toBeDefined();
  expect(() => computations.register('unitsNamed', () => parts)).toThrow('computed already');
});
