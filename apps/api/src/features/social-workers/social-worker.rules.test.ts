import { expect, test } from '@jest/globals';
import {
  certificateOn,
  countingOf,
  gradeNamed,
  socialWorkerActions,
  SocialWorkerState,
} from './social-worker.rules.js';

test('every state of a social worker can be reached, and who left may come back', () => {
  expect(socialWorkerActions.reachable()).toEqual(new Set(Object.values(SocialWorkerState)));
  expect(socialWorkerActions.next('left', 'resume')).toBe('active');
});

test('a certificate counts until the day before its registration ends', () => {
  const certified = { grade: 'senior', certificateValidTo: '2027-01-01' } as const;
  expect(certificateOn(certified, '2026-12-31')).toBe('senior');
  expect(certificateOn(certified, '2027-01-01')).toBeNull();
  expect(certificateOn({ ...certified, certificateValidTo: null }, '2040-01-01')).toBe('senior');
});

test.each([
  ['助理社会工作师', 'assistant'],
  ['助理社会工作者', 'assistant'],
  ['社会工作师', 'intermediate'],
  ['社会工作者', 'intermediate'],
  ['中级社会工作者', 'intermediate'],
  ['高级社会工作师', 'senior'],
  [' 高级 社会工作者 ', 'senior'],
  ['SENIOR', 'senior'],
  ['社工', undefined],
  ['', undefined],
])('what a source calls %s is %s', (name, grade) => {
  expect(gradeNamed(name)).toBe(grade);
});

test('of several certificates the highest grade counts', () => {
  expect(countingOf([{ grade: 'assistant' }, { grade: 'senior' }, { grade: 'intermediate' }])).toEqual({
    grade: 'senior',
  });
  expect(countingOf([])).toBeUndefined();
});
