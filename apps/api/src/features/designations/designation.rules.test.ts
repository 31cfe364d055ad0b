import { expect, test } from '@jest/globals';
import {
  designationActions,
  DesignationState,
  evidenceMonths,
  evidenceOf,
  missingWords,
  namingFault,
  noticeEnd,
  reviewFault,
  termOf,
} from './designation.rules.js';

const criterion = (
  code: string,
  fact: 'needsServed' | 'servedThousandths' | null,
  atLeast: number | null,
) => ({
  code,
  name: { zh: code, en: code },
  fact,
  atLeast,
  source: 'platform',
  evidence: 'proposed' as const,
});

test('every state can be reached, and what is over stays over', () => {
  expect(designationActions.reachable()).toEqual(new Set(Object.values(DesignationState)));
  for (const state of ['rejected', 'withdrawn', 'removed', 'expired'] as const)
    expect(designationActions.names.filter((action) => designationActions.isOpen(state, action))).toEqual([]);
});

test('a figure meets its criterion at the least value, not one below; nothing counted meets nothing', () => {
  const criteria = [criterion('served', 'needsServed', 3), criterion('answered', 'servedThousandths', 500)];
  const met = (needsServed: number, servedThousandths: number | null) =>
    evidenceOf({ criteria }, { needsServed, servedThousandths }, {}).map(({ isMet }) => isMet);
  expect(met(3, 500)).toEqual([true, true]);
  expect(met(2, 499)).toEqual([false, false]);
  expect(met(3, null)).toEqual([true, false]);
});

test('what nothing is counted for is left to people, who need words', () => {
  const criteria = [criterion('deliberation', null, null)];
  expect(missingWords(evidenceOf({ criteria }, {}, { deliberation: '  ' }))).toEqual(['deliberation']);
  const [said] = evidenceOf({ criteria }, {}, { deliberation: '每月一次' });
  expect(said).toMatchObject({ isMet: null, words: '每月一次' });
});

test.each([
  [['meets', 'meets', 'fallsShort'], 3, null],
  [['meets', 'fallsShort'], 2, 'EXPERTS_AGAINST'],
  [['meets', 'meets'], 3, 'EXPERTS_MISSING'],
  [['meets', 'meets', 'conflicted'], 3, 'EXPERTS_MISSING'],
  [['meets', 'meets', 'conflicted', 'meets'], 3, null],
  [['meets', 'meets', 'meets', null], 3, 'EXPERTS_MISSING'],
] as const)('experts who say %j, of whom %i are wanted: %s', (verdicts, experts, fault) => {
  expect(reviewFault(verdicts, experts)).toBe(fault);
});

test.each([
  ['2026-11-08', '2026-11-08', 0, 'NOTICE_RUNS'],
  ['2026-11-08', '2026-11-09', 0, null],
  ['2026-11-08', '2026-11-09', 1, 'OBJECTIONS_OPEN'],
  [null, '2026-11-09', 0, 'NOTICE_RUNS'],
] as const)('a notice until %s, on %s, with %i objections: %s', (ends, today, open, fault) => {
  expect(namingFault(ends, today, open)).toBe(fault);
});

test('the day of the notice does not count, and a term ends on its corresponding day', () => {
  expect(noticeEnd('2026-11-01', { noticeDays: 7 })).toBe('2026-11-08');
  expect(termOf('2024-02-29', { termMonths: 36, recheckMonths: 12 })).toEqual({
    endsOn: '2027-02-28',
    recheckOn: '2025-02-28',
  });
  expect(termOf('2026-01-01', { termMonths: 12, recheckMonths: 12 }).recheckOn).toBeNull();
});

test('evidence is counted from the whole months before', () => {
  expect(evidenceMonths('2026-11-29', { evidenceMonths: 12 })).toEqual({
    from: '2025-11-01',
    to: '2026-10-01',
  });
});
