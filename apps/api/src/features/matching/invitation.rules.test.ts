import { expect, test } from '@jest/globals';
import { invitationActions, InvitationState, weekBefore } from './invitation.rules.js';

test('every state of an invitation can be reached, and an answer is final', () => {
  expect(invitationActions.reachable()).toEqual(new Set(Object.values(InvitationState)));
  for (const state of ['accepted', 'declined', 'expired', 'withdrawn'] as const) {
    expect(invitationActions.names.some((action) => invitationActions.isOpen(state, action))).toBe(false);
  }
});

test('who has not opened an invitation can answer it all the same', () => {
  expect(invitationActions.next('sent', 'accept')).toBe('accepted');
  expect(invitationActions.next('seen', 'decline')).toBe('declined');
});

test('a week is seven times twenty-four hours, whatever the clocks do', () => {
  expect(weekBefore(new Date('2026-11-23T08:00:00Z')).toISOString()).toBe('2026-11-16T08:00:00.000Z');
});
