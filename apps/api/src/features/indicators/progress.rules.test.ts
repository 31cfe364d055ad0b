import { expect, test } from '@jest/globals';
import { progressOf, type Aim, type Counted, type Counting } from './progress.rules.js';

const aim = (over: Partial<Aim> = {}): Aim => ({
  status: 'confirmed',
  values: ['80'],
  unit: 'percent',
  direction: 'atLeast',
  ...over,
});
const counting = (over: Partial<Counting> = {}): Counting => ({
  isRecorded: true,
  isReported: false,
  isComplete: true,
  hasDenominator: true,
  isOptional: false,
  isPartOfWhole: false,
  ...over,
});
const counted = (
  numerator: string | null,
  denominator: string | null,
  unitsShort: number | null = null,
): Counted => ({
  numerator,
  denominator,
  unitsShort,
});
const count = aim({ unit: 'count', values: ['100'] });
const alone = counting({ hasDenominator: false });

test.each([
  ['79 of 100 facilities', counted('79', '100'), aim(), counting(), 'notMet'],
  ['80 of 100 facilities', counted('80', '100'), aim(), counting(), 'met'],
  ['799 of 1000 facilities', counted('799', '1000'), aim(), counting(), 'notMet'],
  ['no facilities', counted('0', '0'), aim(), counting(), 'notApplicable'],
  ['99 demonstration communities', counted('99', null), count, alone, 'notMet'],
  ['100 demonstration communities', counted('100', null), count, alone, 'met'],
  [
    'a county’s part of the hundred',
    counted('3', null),
    count,
    { ...alone, isPartOfWhole: true },
    'partOfWhole',
  ],
  ['27 of 28 incubation bases', counted('27', '28'), aim({ values: ['100'] }), counting(), 'notMet'],
  [
    '5 of 5 cities and 22 of 22 counties but no base of the region',
    counted('27', '28'),
    aim({ values: ['100'] }),
    counting(),
    'notMet',
  ],
  ['28 of 28 incubation bases', counted('28', '28'), aim({ values: ['100'] }), counting(), 'met'],
  [
    '85 % where the sources say 90 and 80',
    counted('85', '100'),
    aim({ status: 'conflicting', values: ['90', '80'] }),
    counting(),
    'disputed',
  ],
  [
    '90 % where the sources say 90 and 80',
    counted('90', '100'),
    aim({ status: 'conflicting', values: ['90', '80'] }),
    counting(),
    'met',
  ],
  [
    '79 % where the sources say 90 and 80',
    counted('79', '100'),
    aim({ status: 'conflicting', values: ['90', '80'] }),
    counting(),
    'notMet',
  ],
  [
    'a target that is not verified',
    counted('79', '100'),
    aim({ status: 'unverified', values: [] }),
    counting(),
    'targetUnverified',
  ],
  [
    'a row without unit',
    counted('79', '100'),
    aim({ status: 'unverified', values: [], unit: null }),
    counting(),
    'targetUnverified',
  ],
  ['a row nothing records', null, aim(), counting({ isRecorded: false }), 'notRecorded'],
  ['a row nobody reported', counted(null, null), aim(), counting({ isReported: true }), 'notReported'],
  [
    'a share of which a part is not reported yet',
    counted('79', '100'),
    aim(),
    counting({ isReported: true, isComplete: false }),
    'incomplete',
  ],
  ['a figure without its base', counted('12', null), aim({ unit: 'perTenThousand' }), counting(), 'noBase'],
  [
    'an optional room that is missing',
    counted('0', '9'),
    aim({ values: ['100'] }),
    counting({ isOptional: true }),
    'optional',
  ],
  [
    'optional rooms everywhere',
    counted('9', '9'),
    aim({ values: ['100'] }),
    counting({ isOptional: true }),
    'met',
  ],
  [
    'a mean of 12 with one community short of 10',
    counted('24', '2', 1),
    aim({ unit: 'count', values: ['10'] }),
    counting(),
    'notMet',
  ],
  [
    'no community short of 10',
    counted('24', '2', 0),
    aim({ unit: 'count', values: ['10'] }),
    counting(),
    'met',
  ],
] as const)('%s', (_, figure, target, how, progress) => {
  expect(progressOf(figure, target, how)).toBe(progress);
});
