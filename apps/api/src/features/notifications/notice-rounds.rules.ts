import type { NoticeKind } from './notice-kinds.rules.js';
import { closedBy, matterOf, openedBy, type EventFacts } from './notice.rules.js';

/** An event and a kind of notice that it makes or settles. */
export interface NoticeStep<Event> {
  readonly event: Event;
  readonly kind: NoticeKind;
}

/** What can be written in two statements: notices made, and after them notices settled. */
export interface NoticeRound<Event> {
  readonly made: NoticeStep<Event>[];
  readonly settled: NoticeStep<Event>[];
}

/**
 * Sorts what events make and settle, in their order, into as few rounds as leave what one event after the other would:
 * a notice of a matter that was settled before in the same round belongs to the next. `staysOpen` names what an event
 * does not settle after all.
 */
export function roundsOf<Event extends EventFacts & { readonly subjectId: string }>(
  events: readonly Event[],
  staysOpen: (kind: NoticeKind, matterId: string) => boolean,
): NoticeRound<Event>[] {
  const rounds: NoticeRound<Event>[] = [];
  const roundAt = (place: number): NoticeRound<Event> => (rounds[place] ??= { made: [], settled: [] });
  const reached = new Map<string, { readonly round: number; readonly isSettled: boolean }>();
  const first = { round: 0, isSettled: false };
  for (const event of events) {
    for (const kind of closedBy(event)) {
      const matterId = matterOf(kind, event);
      const { round, isSettled } = reached.get(`${kind} ${matterId}`) ?? first;
      // What is settled already has nothing open until the next notice is made.
      if (isSettled || staysOpen(kind, matterId)) continue;
      roundAt(round).settled.push({ event, kind });
      reached.set(`${kind} ${matterId}`, { round, isSettled: true });
    }
    for (const kind of openedBy(event)) {
      const key = `${kind} ${matterOf(kind, event)}`;
      const { round, isSettled } = reached.get(key) ?? first;
      const own = isSettled ? round + 1 : round;
      roundAt(own).made.push({ event, kind });
      reached.set(key, { round: own, isSettled: false });
    }
  }
  return rounds;
}
