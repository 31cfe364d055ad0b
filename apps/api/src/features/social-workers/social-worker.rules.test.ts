import { expect, test } from '@jest/globals';
import { certificateOn, socialWorkerActions, SocialWorkerState } from './social-worker.rules.js';

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
