import { expect, test } from '@jest/globals';
import {
  canSignContract,
  gradeOn,
  mayServe,
  organizationActions,
  OrganizationState,
  type Standing,
} from './organization.rules.js';

const standing = (over: Partial<Standing> = {}): Standing => ({
  state: 'active',
  registrationType: 'registered',
  grade: 'A4',
  gradeValidTo: '2027-01-01',
  isOnCreditList: false,
  ...over,
});

test('every state of an organization can be reached and left', () => {
  expect(organizationActions.reachable()).toEqual(new Set(Object.values(OrganizationState)));
  expect(organizationActions.next('removed', 'resume')).toBe('active');
});

test('a grade holds until the day before it ends', () => {
  expect(gradeOn(standing(), '2026-12-31')).toBe('A4');
  expect(gradeOn(standing(), '2027-01-01')).toBeNull();
  expect(gradeOn(standing({ grade: null, gradeValidTo: null }), '2026-01-01')).toBeNull();
});

test('a filed body is no legal person and signs no contract', () => {
  expect(canSignContract(standing())).toBe(true);
  expect(canSignContract(standing({ registrationType: 'filed' }))).toBe(false);
  expect(canSignContract(standing({ registrationType: 'informalGuided' }))).toBe(false);
});

test('only a confirmed body on no credit list takes on work', () => {
  expect(mayServe(standing())).toBe(true);
  expect(mayServe(standing({ state: 'applied' }))).toBe(false);
  expect(mayServe(standing({ state: 'suspended' }))).toBe(false);
  expect(mayServe(standing({ isOnCreditList: true }))).toBe(false);
});
