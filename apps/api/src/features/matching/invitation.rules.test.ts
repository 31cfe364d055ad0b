import { expect, test } from '@jest/globals';
import { answerUntil, invitationActions, InvitationState, weekBefore } from './invitation.rules.js';

test('every state of an invitation can be reached, a no is final, and a yes can only become a no', () => {
  expect(invitationActions.reachable()).toEqual(new Set(Object.values(InvitationState)));
  const openIn = (state: InvitationState): string[] =>
    invitationActions.names.filter((action) => invitationActions.isOpen(state, action));
  for (const state of ['declined', 'expired', 'withdrawn'] as const) expect(openIn(state)).toEqual([]);
  expect(openIn('accepted')).toEqual(['decline']);
});

test('who has not opened an invitation can answer it all the same', () => {
  expect(invitationActions.next('sent', 'accept')).toBe('accepted');
  expect(invitationActions.next('seen', 'decline')).toBe('declined');
});

test('a week is seven times twenty-four hours, whatever the clocks do', () => {
  expect(weekBefore(new Date('2026-11-23T08:00:00Z')).toISOString()).toBe('2026-11-16T08:00:00.000Z');
});

test('an invitation is answered before the service begins, and one that begins soon still gives an hour', () => {
  const sentAt = new Date('2026-11-29T11:11:00Z');
  const dateOf = (text: string | null): Date | null => (text ? new Date(text) : null);
  const until = (
    startsAt: string | null,
    endsAt: string | null,
    dueAt: string | null = null,
    anew: string | null = null,
  ): string => {
    const service = { startsAt: dateOf(startsAt), endsAt: dateOf(endsAt), dueAt: dateOf(dueAt) };
    return answerUntil(sentAt, 72, service, dateOf(anew)).toISOString();
  };
  expect(until('2026-12-20T01:00:00Z', '2026-12-20T03:00:00Z')).toBe('2026-12-02T11:11:00.000Z');
  expect(until('2026-12-02T01:00:00Z', '2026-12-02T03:00:00Z')).toBe('2026-12-02T01:00:00.000Z');
  expect(until('2026-11-29T11:20:00Z', '2026-11-29T14:00:00Z')).toBe('2026-11-29T12:11:00.000Z');
  expect(until('2026-11-29T11:20:00Z', '2026-11-29T11:50:00Z')).toBe('2026-11-29T11:50:00.000Z');
  expect(until('2026-11-28T01:00:00Z', '2026-11-30T03:00:00Z')).toBe('2026-11-30T03:00:00.000Z');
  expect(until('2026-11-01T01:00:00Z', '2026-11-02T03:00:00Z')).toBe('2026-12-02T11:11:00.000Z');
  expect(until(null, null)).toBe('2026-12-02T11:11:00.000Z');
  expect(until(null, null, '2026-11-29T12:55:00Z')).toBe('2026-11-29T12:55:00.000Z');
  expect(until(null, null, '2026-11-29T11:20:00Z')).toBe('2026-11-29T12:11:00.000Z');
  expect(until(null, null, '2026-12-20T11:20:00Z')).toBe('2026-12-02T11:11:00.000Z');
  const [over, anew] = ['2026-11-29T08:00:00Z', '2026-11-29T13:11:00Z'];
  expect(until(null, null, over, anew)).toBe('2026-11-29T13:11:00.000Z');
  expect(until(null, null, '2026-11-29T12:55:00Z', anew)).toBe('2026-11-29T12:55:00.000Z');
});
