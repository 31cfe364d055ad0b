import { expect, test } from '@jest/globals';
import { actionItemActions, ActionItemState } from './action-item.rules.js';
import { handOverActions, HandOverState } from './hand-over.rules.js';
import { agendaFrom, meetingActions, MeetingState } from './meeting.rules.js';
import { isToItself, REFERRAL_CLOCKS, referralActions, ReferralState } from './referral.rules.js';

/** Every state with the actions it knows and where they lead. */
function tableOf<S extends string, A extends string>(
  states: readonly S[],
  actions: { names: readonly A[]; isOpen(s: S, a: A): boolean; next(s: S, a: A): S },
): Record<string, Record<string, string>> {
  const row = (state: S) =>
    actions.names
      .filter((action) => actions.isOpen(state, action))
      .map((action) => [action, actions.next(state, action)]);
  return Object.fromEntries(states.map((state) => [state, Object.fromEntries(row(state))]));
}

test('a meeting is minuted and signed; amended minutes wait for the chair again', () => {
  expect(tableOf(Object.values(MeetingState), meetingActions)).toEqual({
    called: { edit: 'called', writeMinutes: 'minuted', openItem: 'called', cancel: 'cancelled' },
    minuted: { writeMinutes: 'minuted', signOff: 'signed', openItem: 'minuted' },
    signed: { writeMinutes: 'minuted', openItem: 'signed' },
    cancelled: { restore: 'called' },
  });
});

test('an action item is reported, then checked; closed and dropped ones have a way back', () => {
  expect(tableOf(Object.values(ActionItemState), actionItemActions)).toEqual({
    open: { report: 'done', reschedule: 'open', drop: 'dropped' },
    done: { confirm: 'closed', sendBack: 'open' },
    closed: { reopen: 'open' },
    dropped: { restore: 'open' },
  });
});

test('a referral is answered before it is completed, and its sender may send it again', () => {
  expect(tableOf(Object.values(ReferralState), referralActions)).toEqual({
    made: { accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' },
    accepted: { complete: 'completed', giveBack: 'refused' },
    refused: { sendAgain: 'made' },
    completed: { sendAgain: 'made' },
    withdrawn: { sendAgain: 'made' },
  });
  expect(Object.keys(REFERRAL_CLOCKS)).toEqual(['made', 'accepted']);
});

test('a hand-over is answered once', () => {
  expect(tableOf(Object.values(HandOverState), handOverActions)).toEqual({
    proposed: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
    accepted: {},
    declined: {},
    withdrawn: {},
  });
});

test('every state can be reached', () => {
  expect(meetingActions.reachable()).toEqual(new Set(Object.values(MeetingState)));
  expect(actionItemActions.reachable()).toEqual(new Set(Object.values(ActionItemState)));
  expect(referralActions.reachable()).toEqual(new Set(Object.values(ReferralState)));
  expect(handOverActions.reachable()).toEqual(new Set(Object.values(HandOverState)));
});

test('an agenda keeps, strikes and adds; it takes a matter’s title from the matter', () => {
  const matters = [{ subjectType: 'need', subjectId: 'n1', title: 'XQ-1 探访' }];
  const agenda = agendaFrom(
    [
      { subjectId: 'n1', words: '别的话', isStruck: true },
      { words: ' 电梯 ', isStruck: false },
    ],
    matters,
  );
  expect(agenda).toEqual([
    { subjectType: 'need', subjectId: 'n1', words: 'XQ-1 探访', isStruck: true },
    { subjectType: null, subjectId: null, words: '电梯', isStruck: false },
  ]);
  expect(agendaFrom([{ subjectId: 'elsewhere', isStruck: false }], matters)).toBeNull();
  expect(
    agendaFrom(
      [
        { subjectId: 'n1', isStruck: false },
        { subjectId: 'n1', isStruck: true },
      ],
      matters,
    ),
  ).toBeNull();
  expect(agendaFrom([{ words: '  ', isStruck: false }], matters)).toBeNull();
});

test('a department passes nothing to itself, but to the same department elsewhere', () => {
  const referral = {
    regionCode: '640106',
    fromDepartment: 'health',
    toRegionCode: '640106',
    toDepartment: 'health',
  };
  expect(isToItself(referral)).toBe(true);
  expect(isToItself({ ...referral, toDepartment: 'education' })).toBe(false);
  expect(isToItself({ ...referral, toRegionCode: '640104' })).toBe(false);
});
