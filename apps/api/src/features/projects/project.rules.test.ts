import { expect, test } from '@jest/globals';
import { projectActions, ProjectState } from './project.rules.js';

test('every state of a project can be reached, and only the end and the accepted work rest', () => {
  expect(projectActions.reachable()).toEqual(new Set(Object.values(ProjectState)));
  expect(projectActions.next('accepted', 'contest')).toBe('underway');
  expect(projectActions.names.filter((action) => projectActions.isOpen('ended', action))).toEqual([]);
});

test('work is accepted only after it was delivered', () => {
  expect(() => projectActions.next('underway', 'accept')).toThrow('WRONG_STATE');
  expect(projectActions.next('delivered', 'rework')).toBe('underway');
});
