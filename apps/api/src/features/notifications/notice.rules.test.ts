import { expect, test } from '@jest/globals';
import { answeredBy, closedBy, openedBy, urgencyOf } from './notice-events.rules.js';
import { noticeRules } from './notice.rules.js';

test('what waits for somebody can be settled, and no event both makes and settles it but a new limit and a turn that passes on', () => {
  const newLimits = [
    'actionItem.rescheduled',
    'consultation.edited',
    'socialWorker.learningDue',
    'socialWorker.visitMissed',
    'casework.visitsOverdue',
    'award.passed',
  ];
  for (const { isTask, opens, closes } of Object.values(noticeRules)) {
    expect(closes.length > 0).toBe(isTask);
    const both = opens.filter((type) => closes.includes(type));
    expect(both.filter((type) => !newLimits.includes(type))).toEqual([]);
  }
});

test('a need sent back leaves the station’s inbox and enters the community’s', () => {
  const event = { type: 'need.sentBack', body: {} };
  expect(closedBy(event)).toEqual(['needToVerify', 'matterEscalated']);
  expect(openedBy(event)).toEqual(['needToComplete']);
});

test('what one of several answers is settled for them alone, and an answer leaves the others’ objections', () => {
  expect(answeredBy({ type: 'designation.judged', body: {} })).toEqual(['designationToJudge']);
  expect(closedBy({ type: 'designation.judged', body: {} })).toEqual([]);
  const answered = (openObjections: number) =>
    closedBy({ type: 'designation.objectionAnswered', body: { openObjections } });
  expect([answered(1), answered(0)]).toEqual([[], ['objectionToAnswer']]);
  const judged = (unanswered: number) => openedBy({ type: 'designation.judged', body: { unanswered } });
  expect([judged(1), judged(0)]).toEqual([[], ['designationToDecide']]);
});

test('a volunteer who cancels is told nothing, one whose shift is cancelled is', () => {
  expect(openedBy({ type: 'signUp.cancelled', body: {} })).toEqual([]);
  expect(openedBy({ type: 'signUp.cancelled', body: { isShiftCancelled: true } })).toEqual([
    'shiftCancelled',
  ]);
});

test('a limit is over when it has passed, today until midnight, later after', () => {
  const now = new Date('2026-11-23T12:00:00+08:00');
  const tomorrow = new Date('2026-11-24T00:00:00+08:00');
  const at = (due: string | null): string =>
    urgencyOf({ isTask: true, dueAt: due === null ? null : new Date(due) }, now, tomorrow);
  expect(at('2026-11-23T11:59:59+08:00')).toBe('over');
  expect(at('2026-11-23T12:00:00+08:00')).toBe('today');
  expect(at('2026-11-24T00:00:00+08:00')).toBe('later');
  expect(at(null)).toBe('later');
  expect(urgencyOf({ isTask: false, dueAt: null }, now, tomorrow)).toBe('news');
});
